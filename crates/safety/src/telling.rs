//! Telling: who hears of a concern, in which order, and that they were told. A letter and a text, no words in either.

use accounts::{AuthorityId, PersonId, Role, people_of};
use platform::{App, Change, Moment, Result};
use store::{Read, sql};

use crate::hours::Hours;
use crate::shift::Shift;
use crate::{Concern, ConcernId, text_message};

/// How far a concern has gone; each is told when the one before has not said that they have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Who is on duty first.
    First,
    /// Who is on duty second.
    Second,
    /// Who manages the young person's workers.
    Manager,
    /// The last person, named by the authority.
    Last,
    /// Every team manager: nobody else was left.
    Everyone,
}

const STEPS: [(Step, &str); 5] = [
    (Step::First, "first"),
    (Step::Second, "second"),
    (Step::Manager, "manager"),
    (Step::Last, "last"),
    (Step::Everyone, "everyone"),
];

impl Step {
    /// As it is stored, and the key of its words after `step-`.
    #[must_use]
    pub fn code(self) -> &'static str {
        STEPS.iter().find(|(step, _)| *step == self).map_or("everyone", |(_, code)| code)
    }

    pub(crate) fn of_code(code: &str) -> Option<Self> {
        STEPS.iter().find(|(_, known)| *known == code).map(|(step, _)| *step)
    }
}

/// Who is told in which step.
pub(crate) type Chain = Vec<(Step, Vec<PersonId>)>;

/// Who is told in which step, as things are now. Steps without anybody are left out; whoever the young person took
/// out of their readers is told only when nobody else is left.
pub(crate) fn chain(change: &mut Change<'_, '_>, concern: &Concern) -> Result<Chain> {
    let (app, now) = (change.app(), change.now());
    let mut steps = everyone(concern, (app, now), &mut **change)?;
    let kept_from = kept_from(concern.id, &mut **change)?;
    let all = steps.clone();
    for (_, people) in &mut steps {
        people.retain(|person| !kept_from.contains(person));
    }
    steps.retain(|(_, people)| !people.is_empty());
    Ok(if steps.is_empty() {
        all.into_iter().filter(|(_, people)| !people.is_empty()).collect()
    } else {
        steps
    })
}

/// The same before anyone is left out, and with the steps that have nobody.
pub(crate) fn everyone(concern: &Concern, (app, now): (&App, Moment), read: &mut impl Read) -> Result<Chain> {
    let authority = concern.authority;
    let shifts = Shift::coming(authority, now, read)?;
    let shift = shifts.iter().find(|shift| shift.is_at(concern.clock_from.max(now)));
    let managers: Vec<PersonId> = match concern.young_person {
        Some(young_person) => {
            let near = people_of(young_person, now, app, read)?;
            near.iter().filter(|near| near.role == Role::TeamManager).map(|near| near.person.id).collect()
        }
        None => Vec::new(),
    };
    let last = Hours::of(authority, read)?.last_person;
    let may_be_told = those_who_may_be_told(authority, now, read)?;
    let still = |people: Vec<PersonId>| -> Vec<PersonId> {
        people.into_iter().filter(|person| may_be_told.iter().any(|(known, _)| known == person)).collect()
    };
    let all_managers = may_be_told.iter().filter(|(_, role)| role == "team_manager");
    Ok(vec![
        (Step::First, still(shift.map(|shift| shift.first).into_iter().collect())),
        (Step::Second, still(shift.and_then(|shift| shift.second).into_iter().collect())),
        (Step::Manager, still(managers)),
        (Step::Last, still(last.into_iter().collect())),
        (Step::Everyone, all_managers.map(|(person, _)| *person).collect()),
    ])
}

fn those_who_may_be_told(
    authority: AuthorityId,
    now: Moment,
    read: &mut impl Read,
) -> Result<Vec<(PersonId, String)>> {
    Ok(read.all(
        sql!(
            "select held.person_id, held.role
            from accounts_roles held
            join accounts_people person on person.id = held.person_id and person.closed_at is null
            where held.authority_id = $1 and held.role in ('duty_worker', 'team_manager')
                and held.from_at <= $2 and (held.until_at is null or held.until_at > $2)
            order by held.person_id, held.role"
        ),
        &[authority.into(), now.into()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?)
}

fn kept_from(concern: ConcernId, read: &mut impl Read) -> Result<Vec<PersonId>> {
    Ok(read.all(
        sql!("select person_id from safety_kept_from where concern_id = $1 order by person_id"),
        &[concern.into()],
        |row| row.get(0),
    )?)
}

/// Tells `people`: from now on it exists for them, and a letter and a text go out when somebody listens.
pub(crate) fn tell(
    change: &mut Change<'_, '_>,
    concern: &Concern,
    (step, people): (Step, &[PersonId]),
) -> Result<()> {
    // Nobody is woken: they are told when somebody listens.
    let when = concern.clock_from.max(change.now());
    for person in people {
        change.execute(
            sql!(
                "insert into safety_tellings (concern_id, person_id, step, told_at)
                values ($1, $2, $3, $4)
                on conflict (concern_id, person_id) do nothing"
            ),
            &[concern.id.into(), (*person).into(), step.code().into(), when.into()],
        )?;
        let kind = if concern.is_drill {
            accounts::LetterKind::PracticeNeedsYou
        } else {
            accounts::LetterKind::NeedsYouNow
        };
        let letter = accounts::letter(concern.authority, *person, kind, &format!("/duty/{}", concern.id))?;
        change.enqueue(&letter.not_before(when))?;
        let text = text_message::job(concern, *person)?;
        change.enqueue(&text.not_before(when))?;
    }
    Ok(())
}

/// Who was told of a concern, in order.
pub(crate) fn told(concern: ConcernId, read: &mut impl Read) -> Result<Vec<(PersonId, Step, Moment)>> {
    let rows: Vec<(PersonId, String, Moment)> = read.all(
        sql!(
            "select person_id, step, told_at
            from safety_tellings
            where concern_id = $1
            order by told_at, person_id"
        ),
        &[concern.into()],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    Ok(rows.into_iter().filter_map(|(person, step, at)| Some((person, Step::of_code(&step)?, at))).collect())
}
