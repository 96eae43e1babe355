//! An authority of a real one's size: its return imported, workers with caseloads, a review to come and a
//! shared statement for every young person. All of it is written by the code that people's clicks run.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{fmt, fs};

use accounts::{Authority, AuthorityId, NewPerson, Person, PersonId, Relationship, Role, Team};
use anyhow::{Context, ensure};
use engage::progress;
use platform::{Act, App, Change, Moment, Result, Settings};
use returns::{CollectionYear, Size};
use store::{Read, sql};

use crate::statements;

/// Where the published return lies beside the project.
pub(crate) const PUBLISHED_RETURN: &str = "../shared/data/ssda903";
/// How many young people a made-up return has where the published one is not there.
const YOUNG_PEOPLE: u32 = 2_675;

/// The one caseload that fills a page of an inbox.
pub(crate) const LARGEST_CASELOAD: usize = 50;
const USUAL_CASELOAD: usize = 20;
const AN_IRO_CHAIRS: usize = 80;
const WORKERS_IN_A_TEAM: usize = 8;
const SINCE_SECONDS: i64 = 90 * 24 * 60 * 60;

/// What was seeded, for the report.
pub(crate) struct Seeded {
    pub(crate) from: String,
    pub(crate) young_people: usize,
    pub(crate) importing: Duration,
    pub(crate) sharing: Duration,
    pub(crate) rows: i64,
    pub(crate) database_bytes: u64,
}

/// The settings of a data folder that only this program uses.
pub(crate) fn settings(data: &Path) -> Settings {
    Settings { data: data.to_owned(), ..Settings::default() }
}

/// The database of a data folder.
pub(crate) fn database(data: &Path) -> PathBuf {
    data.join("engage.db")
}

/// Fills `data`, which must not hold a database yet.
pub(crate) fn seed(data: &Path, ssda903: &Path) -> anyhow::Result<Seeded> {
    ensure!(!database(data).exists(), "there is a database in {} already", data.display());
    let app = engage::open::app(&settings(data))?;
    let authority = AuthorityId::fresh();
    let act = Act::of_engage(authority.0, "accounts.authority_added", authority.0);
    app.change(act, move |change| Authority::add(change, authority, "Westmere Council", "england"))?;
    let began = Instant::now();
    let from = import(&app, authority, ssda903)?;
    let importing = began.elapsed();

    let young_people = young_people(&app, authority)?;
    let lives = add_workers(&app, authority, &young_people)?;
    let began = Instant::now();
    statements::share_all(&app, authority, &lives)?;
    let sharing = began.elapsed();

    // Closing folds the write-ahead log into the file.
    drop(app);
    let (rows, database_bytes) = (count_rows(data)?, fs::metadata(database(data))?.len());
    Ok(Seeded { from, young_people: young_people.len(), importing, sharing, rows, database_bytes })
}

fn import(app: &App, authority: AuthorityId, ssda903: &Path) -> anyhow::Result<String> {
    let bar = progress::bar("Importing", 0);
    let shown = bar.clone();
    let progress = move |done, all| {
        shown.set_length(all);
        shown.set_position(done);
    };
    let from = if ssda903.exists() {
        returns::import_path(app, authority, ssda903, None, progress)?;
        "the published return"
    } else {
        let until = app.now().day(&jiff::tz::TimeZone::UTC);
        let made = returns::generate(&Size { young_people: YOUNG_PEOPLE, seed: 7, until });
        returns::import(app, authority, &made, CollectionYear::of(until), progress)?;
        "a made-up return"
    };
    bar.finish_and_clear();
    Ok(from.to_owned())
}

/// Everyone the return brought, those first who are looked after today.
fn young_people(app: &App, authority: AuthorityId) -> Result<Vec<PersonId>> {
    Ok(app.database.reader()?.all(
        sql!(
            "select person.id
            from accounts_people person
            join accounts_roles held on held.person_id = person.id and held.role = 'young_person'
            where person.authority_id = $1
            order by case when held.from_at <= $2 then 0 else 1 end, person.id"
        ),
        &[authority.into(), app.now().into()],
        |row| row.get(0),
    )?)
}

/// A young person and who is in their life.
#[derive(Clone, Copy)]
pub(crate) struct Life {
    pub(crate) young_person: PersonId,
    pub(crate) social_worker: PersonId,
    pub(crate) team_manager: PersonId,
    pub(crate) iro: PersonId,
}

fn add_workers(app: &App, authority: AuthorityId, young_people: &[PersonId]) -> anyhow::Result<Vec<Life>> {
    let young_people = young_people.to_vec();
    let act = Act::of_engage(authority.0, "accounts.bench_workers_added", authority.0);
    Ok(app.change(act, move |change| {
        let since = change.now().plus_seconds(-SINCE_SECONDS);
        let mut staff = Staff { authority, since, met: 0 };
        staff.add(change, Role::Administrator)?;
        staff.relate_all(change, &young_people)
    })?)
}

/// Adds people who work, and carers, with names that are all different.
struct Staff {
    authority: AuthorityId,
    since: Moment,
    met: usize,
}

const FIRST_NAMES: [&str; 12] =
    ["Priya", "Dan", "Grace", "Sam", "Carys", "Omar", "Helen", "Ravi", "Tess", "Kit", "Lena", "Jo"];
const LAST_NAMES: [&str; 17] = [
    "Shah", "Price", "Bell", "Okafor", "Jones", "Aziz", "Moss", "Nair", "Boyd", "Lowe", "Fox", "Williams",
    "Rees", "Mills", "Lang", "Reid", "Pugh",
];

impl Staff {
    fn add(&mut self, change: &mut Change<'_, '_>, role: Role) -> Result<PersonId> {
        let pick = |names: &[&'static str]| names.get(self.met % names.len()).copied().unwrap_or_default();
        let name = format!("{} {}", pick(&FIRST_NAMES), pick(&LAST_NAMES));
        self.met += 1;
        let person = PersonId::fresh();
        Person::add(change, self.authority, person, &NewPerson { name, ..NewPerson::default() })?;
        role.give(change, (self.authority, person), (self.since, None))?;
        Ok(person)
    }

    /// The first social worker has the largest caseload, everyone after a usual one.
    fn relate_all(&mut self, change: &mut Change<'_, '_>, young_people: &[PersonId]) -> Result<Vec<Life>> {
        let (first, others) = young_people.split_at_checked(LARGEST_CASELOAD).unwrap_or((young_people, &[]));
        let caseloads = std::iter::once(first).chain(others.chunks(USUAL_CASELOAD)).enumerate();
        let mut lives: Vec<Life> = Vec::with_capacity(young_people.len());
        let mut team = None;
        let mut iro = self.add(change, Role::Iro)?;
        for (number, caseload) in caseloads {
            if number % WORKERS_IN_A_TEAM == 0 {
                team = Some(self.team(change, number)?);
            }
            let Some((team, team_manager)) = &team else { continue };
            let social_worker = self.add(change, Role::SocialWorker)?;
            team.join(change, social_worker, false, self.since)?;
            for young_person in caseload {
                if lives.len() % AN_IRO_CHAIRS == AN_IRO_CHAIRS - 1 {
                    iro = self.add(change, Role::Iro)?;
                }
                let life =
                    Life { young_person: *young_person, social_worker, team_manager: *team_manager, iro };
                self.relate(change, life)?;
                lives.push(life);
            }
        }
        Ok(lives)
    }

    fn team(&mut self, change: &mut Change<'_, '_>, number: usize) -> Result<(Team, PersonId)> {
        let manager = self.add(change, Role::TeamManager)?;
        let team = Team::add(change, self.authority, &format!("Team {}", number / WORKERS_IN_A_TEAM + 1))?;
        team.join(change, manager, true, self.since)?;
        Ok((team, manager))
    }

    fn relate(&mut self, change: &mut Change<'_, '_>, life: Life) -> Result<()> {
        let carer = self.add(change, Role::FosterCarer)?;
        for (person, role) in
            [(life.social_worker, Role::SocialWorker), (life.iro, Role::Iro), (carer, Role::FosterCarer)]
        {
            Relationship::begin(
                change,
                self.authority,
                (life.young_person, person, role),
                (self.since, None),
            )?;
        }
        Ok(())
    }
}

fn count_rows(data: &Path) -> anyhow::Result<i64> {
    let file = rusqlite::Connection::open(database(data))?;
    let mut names = file.prepare("select name from sqlite_schema where type = 'table'")?;
    let names: Vec<String> = names.query_map((), |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut rows = 0;
    for name in names {
        let counted: i64 = file.query_row(&format!("select count(*) from {name}"), (), |row| row.get(0))?;
        rows += counted;
    }
    Ok(rows)
}

impl Seeded {
    /// Reads what can still be read of a folder that was seeded by an earlier run.
    pub(crate) fn of_earlier(data: &Path) -> anyhow::Result<Self> {
        let file = rusqlite::Connection::open(database(data))?;
        let young_people: i64 = file
            .query_row("select count(*) from voice_statements", (), |row| row.get(0))
            .context("this folder was not seeded; leave out --keep")?;
        Ok(Self {
            from: "an earlier run".into(),
            young_people: usize::try_from(young_people)?,
            importing: Duration::ZERO,
            sharing: Duration::ZERO,
            rows: count_rows(data)?,
            database_bytes: fs::metadata(database(data))?.len(),
        })
    }

    pub(crate) fn kilobytes_per_young_person(&self) -> f64 {
        self.database_bytes as f64 / 1_000.0 / self.young_people.max(1) as f64
    }
}

impl fmt::Display for Seeded {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let megabytes = self.database_bytes as f64 / 1_000_000.0;
        write!(
            out,
            "{} young people of {}: imported in {:.1} s, a statement shared for each in {:.1} s; {} rows, {megabytes:.1} MB",
            self.young_people,
            self.from,
            self.importing.as_secs_f64(),
            self.sharing.as_secs_f64(),
            self.rows,
        )
    }
}
