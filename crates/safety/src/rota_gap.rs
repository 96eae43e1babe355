//! An hour to listen in begins and nobody stands on the rota for it: those who keep the rota are told. A job.

use accounts::{Authority, AuthorityId, PersonId};
use platform::{Act, App, Change, Job, Jobs, Moment, NewJob, Result};
use serde::{Deserialize, Serialize};
use store::{Read, sql};

use crate::hours::Hours;
use crate::reading::{Place, Span, gaps};
use crate::shift::Shift;

const KIND: &str = "safety.rota_gap";

/// How far ahead gaps are looked for, in days; looked again as far ahead each time.
const AHEAD: i32 = 14;
/// They are told this long before it begins, in seconds: a rota can be mended the day before.
const BEFORE_SECONDS: i64 = 18 * 60 * 60;

#[derive(Serialize, Deserialize)]
struct Content {
    authority: String,
    gap: i64,
}

pub(crate) fn jobs() -> Jobs {
    Jobs::default().on(KIND, |app, job| Ok(look(app, job)?))
}

/// Sees to it that the next gap of `authority` is looked at; called when rota or hours changed.
pub(crate) fn look_again(change: &mut Change<'_, '_>, authority: &Authority) -> Result<()> {
    let now = change.now();
    let next = next_gap(authority, now, &mut **change)?;
    let Some((from, _)) = next else { return Ok(()) };
    look_at(change, authority.id, (from, from.plus_seconds(-BEFORE_SECONDS).max(now)))
}

fn next_gap(authority: &Authority, now: Moment, read: &mut impl Read) -> Result<Option<Span>> {
    let hours = Hours::of(authority.id, read)?;
    let shifts: Vec<Span> = Shift::coming(authority.id, now, read)?.iter().map(Shift::span).collect();
    Ok(gaps(&hours, &shifts, (now, AHEAD), &Place::of(authority)).into_iter().next())
}

fn look_at(change: &mut Change<'_, '_>, authority: AuthorityId, (gap, when): (Moment, Moment)) -> Result<()> {
    let content = Content { authority: authority.to_string(), gap: gap.0 };
    let once = format!("{KIND}/{authority}/{}/{}", gap.0, when.0);
    change.enqueue(&NewJob::new(KIND, &content)?.of(authority.0).once(once).not_before(when))
}

fn look(app: &App, job: &Job) -> Result<()> {
    let content: Content = job.content()?;
    let id: AuthorityId = content.authority.parse()?;
    let act = Act::of_engage(id.0, "safety.rota_gap_found", id.0);
    let mut read = app.database.reader()?;
    let authority = Authority::of(id, &mut read)?;
    let gap = next_gap(&authority, app.now(), &mut read)?;
    // It was filled in the meantime; whoever filled it has seen to the next one.
    if gap.is_none_or(|(from, _)| from.0 > content.gap.max(app.now().0)) {
        return Ok(());
    }
    drop(read);
    let form = job.id;
    let told = app.change(act, move |change| {
        // Run twice, it tells once.
        change.take_form(platform::uuid::Uuid::nil(), form, "")?;
        let now = change.now();
        for keeper in keepers(id, now, &mut **change)? {
            let kind = accounts::LetterKind::SomethingNew;
            change.enqueue(&accounts::letter(id, keeper, kind, "/duty/rota")?)?;
        }
        // And again tomorrow, until it is filled.
        let tomorrow = now.plus_seconds(24 * 60 * 60);
        look_at(change, id, (tomorrow, tomorrow))
    });
    told.or_else(|error| if matches!(error, platform::Error::AlreadyDone(_)) { Ok(()) } else { Err(error) })
}

fn keepers(authority: AuthorityId, now: Moment, read: &mut impl Read) -> Result<Vec<PersonId>> {
    Ok(read.all(
        sql!(
            "select distinct held.person_id
            from accounts_roles held
            join accounts_people person on person.id = held.person_id and person.closed_at is null
            where held.authority_id = $1 and held.role in ('team_manager', 'administrator')
                and held.from_at <= $2 and (held.until_at is null or held.until_at > $2)
            order by held.person_id"
        ),
        &[authority.into(), now.into()],
        |row| row.get(0),
    )?)
}
