//! `engage demo`: a believable authority on the embedded database. Nobody in it is real.

mod heard;
mod raised;
mod said;

use accounts::{Authority, AuthorityId, Relationship, Role};
use platform::{Act, App};
use returns::{CollectionYear, Size};
use store::{Read, sql};
use world::World;

use crate::progress;

/// How many young people the large authority has.
const YOUNG_PEOPLE: u32 = 600;

/// Fills an empty database; one that is already filled is left as people left it.
pub fn fill(app: &App) -> anyhow::Result<()> {
    if !Authority::all(&mut app.database.reader()?)?.is_empty() {
        return Ok(());
    }
    let world = World::make(app)?;
    said::fill(app, &world)?;
    raised::fill(app, &world)?;
    add_large_authority(app)?;
    Ok(())
}

/// A second authority of a real one's size, by the same import that a real one uses.
fn add_large_authority(app: &App) -> anyhow::Result<()> {
    let today = app.now().day(&jiff::tz::TimeZone::UTC);
    let made = returns::generate(&Size { young_people: YOUNG_PEOPLE, seed: 7, until: today });
    let authority = AuthorityId::fresh();
    let act = Act::of_engage(authority.0, "accounts.authority_added", authority.0);
    app.change(act, move |change| Authority::add(change, authority, "Greatwater Council", "wales"))?;
    let bar = progress::bar("Making a large authority", 0);
    let shown = bar.clone();
    returns::import(app, authority, &made, CollectionYear::of(today), move |done, all| {
        shown.set_length(all);
        shown.set_position(done);
    })?;
    bar.finish_and_clear();
    let workers = add_workers(app, authority)?;
    heard::fill(app, authority, &workers)
}

/// A few workers with caseloads of a real size.
fn add_workers(app: &App, authority: AuthorityId) -> anyhow::Result<Vec<accounts::PersonId>> {
    let young_people: Vec<accounts::PersonId> = app.database.reader()?.all(
        sql!(
            "select id
            from accounts_people
            where authority_id = $1 and is_young_person
            order by id
            limit 66"
        ),
        &[authority.into()],
        |row| row.get(0),
    )?;
    let act = Act::of_engage(authority.0, "accounts.demo_workers_added", authority.0);
    let workers = app.change(act, move |change| {
        let mut workers = Vec::new();
        let since = change.now().plus_seconds(-90 * 24 * 60 * 60);
        let names = [
            ("Bethan Lloyd", Role::SocialWorker),
            ("Idris Parry", Role::SocialWorker),
            ("Mair Owen", Role::SocialWorker),
        ];
        for ((name, role), caseload) in names.into_iter().zip(young_people.chunks(22)) {
            let person = accounts::PersonId::fresh();
            let new = accounts::NewPerson {
                name: name.into(),
                language: Some(edge::Language::Welsh),
                ..Default::default()
            };
            accounts::Person::add(change, authority, person, &new)?;
            role.give(change, (authority, person), (since, None))?;
            workers.push(person);
            for young_person in caseload {
                Relationship::begin(change, authority, (*young_person, person, role), (since, None))?;
            }
        }
        Ok(workers)
    })?;
    Ok(workers)
}
