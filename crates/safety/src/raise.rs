//! Something is raised: in the change of whoever says it, or not at all. The front door for other capabilities.

use accounts::{Authority, PersonId};
use platform::{Act, Change, Moment, Result, uuid::Uuid};
use store::{Read, sql};

use crate::concern::words_place;
use crate::hours::Hours;
use crate::reading::{Place, Reading, Span, reading};
use crate::reason::Reason;
use crate::shift::Shift;
use crate::telling::{Step, chain, tell};
use crate::{Concern, ConcernId, nobody_has_it};

/// What is raised.
#[derive(Clone, Debug)]
pub struct Raising {
    /// What it will be called; made by whoever raises it, so that a second tap is led to the same.
    pub id: ConcernId,
    /// Whose duty it is.
    pub authority: Authority,
    /// Whose words or mark it is; none in a drill.
    pub young_person: Option<PersonId>,
    /// The statement it comes from, if any.
    pub statement: Option<Uuid>,
    /// Why; without any reason nothing is raised.
    pub reasons: Vec<Reason>,
    /// What they wrote beside the mark, outside any statement.
    pub words: Option<String>,
    /// Whom they took out of the readers: told only when nobody else is left.
    pub kept_from: Vec<PersonId>,
}

/// Raises it in this change: kept with its reasons, an owner, a clock, and those who are told. None without a reason.
pub fn raise(change: &mut Change<'_, '_>, raising: &Raising) -> Result<Option<ConcernId>> {
    if raising.reasons.is_empty() {
        return Ok(None);
    }
    let now = change.now();
    let concern = begin(raising, now, &mut **change)?;
    keep(change, raising, &concern)?;
    let chain = chain(change, &concern)?;
    let first = chain.first().map(|(step, people)| (*step, people.as_slice()));
    if let Some((step, people)) = first {
        tell(change, &concern, (step, people))?;
        owned_by(change, &concern, (step, people.first().copied()))?;
    } else {
        tracing::error!(concern = %concern.id, "a concern was raised and nobody is there to be told");
    }
    change.enqueue(&nobody_has_it::job(&concern)?)?;
    let act = Act {
        actor: raising.young_person.map(|person| person.0),
        young_person: raising.young_person.map(|person| person.0),
        ..Act::of_engage(concern.authority.0, "safety.concern_raised", concern.id.0)
    };
    let kinds: Vec<&str> = raising.reasons.iter().map(|reason| reason.kind.code()).collect();
    change.also(act.with(kinds.join(" ")));
    Ok(Some(concern.id))
}

/// The concern as it begins: the clock runs from when somebody listens; when nobody is to come, from now.
pub(crate) fn begin(raising: &Raising, now: Moment, read: &mut impl Read) -> Result<Concern> {
    let authority = raising.authority.id;
    let hours = Hours::of(authority, read)?;
    let shifts: Vec<Span> = Shift::coming(authority, now, read)?.iter().map(Shift::span).collect();
    let clock_from = match reading(&hours, &shifts, now, &Place::of(&raising.authority)) {
        Reading::Later { from } => from,
        Reading::Now { .. } | Reading::Unknown => now,
    };
    Ok(Concern {
        id: raising.id,
        authority,
        young_person: raising.young_person,
        statement: raising.statement,
        is_drill: raising.young_person.is_none(),
        raised_at: now,
        clock_from,
        due_at: clock_from.plus_seconds(hours.acknowledge_minutes * 60),
        step: Step::First,
        owner: None,
        acknowledged: None,
        closing: None,
        closed: None,
    })
}

fn keep(change: &mut Change<'_, '_>, raising: &Raising, concern: &Concern) -> Result<()> {
    let words = match raising.young_person {
        Some(young_person) => change.seal_some(
            &words_place(concern.authority, young_person, concern.id),
            raising.words.as_deref().filter(|words| !words.is_empty()),
        )?,
        None => None,
    };
    change.execute(
        sql!(
            "insert into safety_concerns
                (id, authority_id, young_person_id, statement_id, is_drill, words, raised_at, clock_from, due_at, step)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        ),
        &[
            concern.id.into(),
            concern.authority.into(),
            concern.young_person.into(),
            concern.statement.into(),
            concern.is_drill.into(),
            words.into(),
            concern.raised_at.into(),
            concern.clock_from.into(),
            concern.due_at.into(),
            concern.step.code().into(),
        ],
    )?;
    for reason in &raising.reasons {
        reason.keep(change, concern.id)?;
    }
    for person in &raising.kept_from {
        change.execute(
            sql!(
                "insert into safety_kept_from (concern_id, person_id)
                values ($1, $2)
                on conflict (concern_id, person_id) do nothing"
            ),
            &[concern.id.into(), (*person).into()],
        )?;
    }
    Ok(())
}

/// From now on `owner` answers for it, in this step.
pub(crate) fn owned_by(
    change: &mut Change<'_, '_>,
    concern: &Concern,
    (step, owner): (Step, Option<PersonId>),
) -> Result<()> {
    change.execute(
        sql!("update safety_concerns set step = $2, owner_id = $3 where id = $1 and acknowledged_at is null"),
        &[concern.id.into(), step.code().into(), owner.into()],
    )?;
    Ok(())
}
