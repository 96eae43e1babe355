//! What has been said in the large authority over the last months, so that its counts have something to count.

use accounts::{AuthorityId, Person, PersonId, Role, Team};
use platform::{Act, App, Change, Moment, Result};
use store::{Read, sql};
use voice::{KEEPING_ME_SAFE, Outcome, Reply, Statement};

/// How many young people have spoken, of those the authority has.
const SPEAKERS: usize = 240;
const A_DAY: i64 = 24 * 60 * 60;

/// A participation officer, a team with its manager, and statements over half a year; nobody's words.
pub(super) fn fill(app: &App, authority: AuthorityId, workers: &[PersonId]) -> anyhow::Result<()> {
    let workers = workers.to_vec();
    let act = Act::of_engage(authority.0, "accounts.demo_workers_added", authority.0);
    app.change(act, move |change| add_people(change, authority, &workers))?;
    let read = &mut app.database.reader()?;
    let zone = accounts::Authority::of(authority, read)?;
    let speakers: Vec<PersonId> = read.all(
        sql!(
            "select person.id
            from accounts_people person
            where person.authority_id = $1 and person.is_young_person
            order by person.id
            limit 240"
        ),
        &[authority.into()],
        |row| row.get(0),
    )?;
    for (nth, young_person) in speakers.into_iter().enumerate().filter(|(nth, _)| nth % 3 != 1) {
        let said = Said::of(nth);
        let (authority, zone) = (zone.clone(), zone.zone.clone());
        let act = Act::of(young_person.0, authority.id.0, "voice.statement_shared", young_person.0)
            .about(young_person.0);
        app.change(act, move |change| said.keep(change, (&authority, young_person), &zone))?;
    }
    let act = Act::of_engage(authority.0, "voice.counted_anew", authority.0);
    app.change(act, move |change| voice::count_anew(change, authority))?;
    Ok(())
}

fn add_people(change: &mut Change<'_, '_>, authority: AuthorityId, workers: &[PersonId]) -> Result<()> {
    let since = change.now().plus_seconds(-365 * A_DAY);
    let team = Team::add(change, authority, "Tîm Derw")?;
    for worker in workers {
        team.join(change, *worker, false, since)?;
    }
    let officer = ("Non Griffiths", Role::ParticipationOfficer);
    for (name, role) in [officer, ("Rhian Davies", Role::TeamManager)] {
        let person = PersonId::fresh();
        let new = accounts::NewPerson { name: name.into(), ..Default::default() };
        Person::add(change, authority, person, &new)?;
        role.give(change, (authority, person), (since, None))?;
        if role == Role::TeamManager {
            team.join(change, person, true, since)?;
        }
    }
    Ok(())
}

/// When somebody spoke, after how many days they were answered, and whether it helped.
#[derive(Clone, Copy)]
struct Said {
    days_ago: i64,
    answered_after: Option<i64>,
    helped: Option<&'static str>,
}

impl Said {
    fn of(nth: usize) -> Self {
        let number = i64::try_from(nth % SPEAKERS).unwrap_or_default();
        let days_ago = 3 + number * 37 % 176;
        let usual = 1 + number * 5 % 9;
        let answered_after = (usual < days_ago && number % 11 != 0).then_some(usual);
        let helped = answered_after.and(["yes", "yes", "a-bit", "no", "yes"].get(nth % 5).copied());
        Self { days_ago, answered_after, helped }
    }

    /// Everything is kept as if it happened now, and then given its days.
    fn keep(
        self,
        change: &mut Change<'_, '_>,
        (authority, young_person): (&accounts::Authority, PersonId),
        zone: &jiff::tz::TimeZone,
    ) -> Result<()> {
        let shared = change.now().plus_seconds(-self.days_ago * A_DAY);
        let id = Statement::begin(change, (authority.id, young_person), KEEPING_ME_SAFE, None)?;
        let statement = Statement::for_engage(id, &mut **change)?;
        statement.share(change, Role::SocialWorker, voice::promise(shared, None, authority))?;
        let statement = Statement::for_engage(id, &mut **change)?;
        if let Some(days) = self.answered_after {
            let who = (young_person, Role::SocialWorker);
            statement.answered(change)?;
            Reply::add(change, &statement, who, Outcome::Partly, "We will talk about it on my next visit.")?;
            let is_late = statement.due.is_some_and(|due| due < shared.plus_seconds(days * A_DAY));
            let event = if is_late { "answered-late" } else { "answered-in-time" };
            theme(change, &statement, shared)?;
            happened(
                change,
                &statement,
                ("answered-", event),
                (shared.plus_seconds(days * A_DAY), days, zone),
            )?;
        }
        if let Some(helped) = self.helped {
            Reply::judged(change, &statement, helped, None)?;
        }
        change.execute(
            sql!("update voice_statements set shared_at = $2 where id = $1"),
            &[id.into(), shared.into()],
        )?;
        happened(change, &statement, ("shared", "shared"), (shared, 0, zone))
    }
}

/// What the answer was about, as its worker ticked it.
fn theme(change: &mut Change<'_, '_>, statement: &Statement, at: Moment) -> Result<()> {
    let [.., last] = *statement.id.0.as_bytes();
    // The first of the list are what young people speak of most.
    let nth = usize::from(last) % 40 * (usize::from(last) % 7) / 20;
    let theme = voice::THEMES.get(nth).copied().unwrap_or("something-else");
    change.execute(
        sql!(
            "insert into voice_themes (statement_id, theme, authority_id, ticked_at)
            values ($1, $2, $3, $4)"
        ),
        &[statement.id.into(), theme.into(), statement.authority.into(), at.into()],
    )?;
    Ok(())
}

/// Gives what happened to a statement its day, and its right name.
fn happened(
    change: &mut Change<'_, '_>,
    statement: &Statement,
    (begins, event): (&str, &str),
    (at, days, zone): (Moment, i64, &jiff::tz::TimeZone),
) -> Result<()> {
    let month = voice::month(at.day(zone));
    change.execute(
        sql!(
            "update voice_happened
            set event = $3, happened_at = $4, month = $5, working_days = $6
            where statement_id = $1 and event like $2"
        ),
        &[
            statement.id.into(),
            format!("{begins}%").into(),
            event.into(),
            at.into(),
            month.into(),
            days.into(),
        ],
    )?;
    Ok(())
}
