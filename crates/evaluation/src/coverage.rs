//! Who has been heard and who has not, in groups: the tables of the participation officer's page.

use std::collections::BTreeMap;

use accounts::{AuthorityId, PersonId, SealedPerson};
use edge::Language;
use jiff::civil::Date;
use plans::WhereNow;
use platform::uuid::Uuid;
use platform::{App, Moment, Result};
use store::{Read, Sql, sql};

/// Heard means: shared something within this many months.
pub const HEARD_WITHIN_MONTHS: i32 = 6;

/// How young people are grouped, each a table, in the order of the page.
pub const GROUPINGS: [&str; 6] = ["age", "placement", "distance", "need", "stage", "language"];

/// How many of a group there are, and how many of them were heard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HeardOf {
    /// All of them.
    pub all: u64,
    /// Those who were heard.
    pub heard: u64,
}

/// Of each grouping, each group that has somebody in it, by its place on the page.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// Everyone.
    pub everyone: HeardOf,
    /// By grouping and group.
    pub groups: BTreeMap<(&'static str, usize, &'static str), HeardOf>,
}

/// A young person, for counting.
struct Counted {
    born_on: Option<Date>,
    language: Language,
    heard_at: Option<Moment>,
    has_worker: bool,
    now: Option<WhereNow>,
}

/// How many are read at a time.
const AT_ONCE: usize = 500;

/// Counts every young person of `authority` whom somebody works with or who is looked after. A job's work: it
/// opens birthdays and postcodes, and keeps only how many.
pub fn count(
    authority: AuthorityId,
    (today, heard_since): (Date, Moment),
    app: &App,
    read: &mut impl Read,
) -> Result<Coverage> {
    let mut coverage = Coverage::default();
    let mut after = PersonId(Uuid::nil());
    loop {
        let page = young_people(authority, after, app, read)?;
        let Some((last, _)) = page.last() else { return Ok(coverage) };
        let until = *last;
        let mut now = WhereNow::of_all(authority, (after, until), app, read)?;
        for (id, mut one) in page {
            one.now = now.remove(&id);
            if one.counts() {
                coverage.add(&one, today, heard_since);
            }
        }
        after = until;
    }
}

fn young_people(
    authority: AuthorityId,
    after: PersonId,
    app: &App,
    read: &mut impl Read,
) -> Result<Vec<(PersonId, Counted)>> {
    let parameters = [authority.into(), after.into(), (AT_ONCE as i64).into(), app.now().into()];
    let rows = read.all(YOUNG_PEOPLE, &parameters, |row| {
        Ok((row.get(0)?, row.get(7)?, row.get(8)?, SealedPerson::from_row(row, 0)?))
    })?;
    let opened = rows.into_iter().map(|(id, heard_at, has_worker, sealed)| {
        let person = sealed.open(app, read)?;
        let (born_on, language) = (person.born_on, person.language);
        Ok((id, Counted { born_on, language, heard_at, has_worker, now: None }))
    });
    opened.collect()
}

// The newest statement of each is the end of one index, and so is whoever works with them.
const YOUNG_PEOPLE: Sql = sql!(
    "select person.id, person.authority_id, person.name, person.preferred_name, person.born_on,
        person.is_young_person, person.language,
        (
            select max(statement.shared_at)
            from voice_statements statement
            where statement.young_person_id = person.id
                and statement.state in ('waiting', 'answered', 'helped', 'unresolved')),
        exists (
            select 1
            from accounts_relationships related
            where related.young_person_id = person.id
                and related.kind in ('social_worker', 'personal_adviser')
                and related.from_at <= $4 and (related.until_at is null or related.until_at > $4))
    from accounts_people person
    where person.authority_id = $1 and person.is_young_person and person.closed_at is null and person.id > $2
    order by person.id
    limit $3"
);

impl Coverage {
    fn add(&mut self, one: &Counted, today: Date, heard_since: Moment) {
        let is_heard = one.heard_at.is_some_and(|heard_at| heard_at >= heard_since);
        self.everyone.add(is_heard);
        for grouping in GROUPINGS {
            let (place, group) = one.group(grouping, today);
            self.groups.entry((grouping, place, group)).or_default().add(is_heard);
        }
    }
}

impl HeardOf {
    fn add(&mut self, is_heard: bool) {
        self.all += 1;
        self.heard += u64::from(is_heard);
    }

    /// Those who were not heard.
    #[must_use]
    pub fn not_heard(&self) -> u64 {
        self.all - self.heard
    }
}

/// The place of what is not known: last.
const UNKNOWN: (usize, &str) = (99, "not-recorded");

impl Counted {
    /// Whoever has left care and whom nobody works with any more is no longer asked.
    fn counts(&self) -> bool {
        self.has_worker || self.now.as_ref().is_none_or(|now| !now.has_left)
    }

    fn group(&self, grouping: &str, today: Date) -> (usize, &'static str) {
        let here = self.now.as_ref().filter(|now| !now.has_left);
        let has_left = self.now.as_ref().is_some_and(|now| now.has_left);
        match (grouping, here) {
            ("age", _) => self.born_on.map_or(UNKNOWN, |born| age_band(years(born, today))),
            ("language", _) => (usize::from(self.language != Language::English), self.language.code()),
            (_, None) if has_left => (98, "left-care"),
            (_, None) => (97, "not-in-return"),
            ("placement", Some(now)) => now.placement.as_deref().map_or(UNKNOWN, placement),
            ("distance", Some(now)) => match now.is_near_home {
                Some(true) => (0, "near-home"),
                Some(false) => (1, "away-from-home"),
                None => UNKNOWN,
            },
            ("need", Some(now)) => category_of_need(&now.category_of_need),
            ("stage", Some(now)) => legal_status(&now.legal_status),
            _ => UNKNOWN,
        }
    }
}

fn years(born: Date, today: Date) -> i16 {
    let had_birthday = (today.month(), today.day()) >= (born.month(), born.day());
    today.year() - born.year() - i16::from(!had_birthday)
}

fn age_band(years: i16) -> (usize, &'static str) {
    match years {
        ..4 => (0, "under-4"),
        4..8 => (1, "4-to-7"),
        8..12 => (2, "8-to-11"),
        12..16 => (3, "12-to-15"),
        16..18 => (4, "16-to-17"),
        _ => (5, "18-and-over"),
    }
}

/// The return's placements, in the few groups that a person thinks in.
fn placement(code: &str) -> (usize, &'static str) {
    match code {
        "U1" | "U2" | "U3" => (0, "foster-family"),
        "U4" | "U5" | "U6" => (1, "foster"),
        "A3" | "A4" | "A5" | "A6" => (2, "adopters"),
        "P1" => (3, "parent"),
        "K2" | "S1" | "R1" | "R3" => (4, "home"),
        "K1" | "R5" => (5, "secure"),
        "H5" | "K3" | "P2" | "P3" => (6, "own-place"),
        _ => (7, "elsewhere"),
    }
}

fn legal_status(code: &str) -> (usize, &'static str) {
    match code {
        "C1" => (0, "interim-order"),
        "C2" => (1, "full-order"),
        "D1" | "E1" => (2, "placement-order"),
        "V2" => (3, "by-agreement"),
        "V3" | "V4" => (4, "short-breaks"),
        _ => (5, "protection-or-remand"),
    }
}

fn category_of_need(code: &str) -> (usize, &'static str) {
    const NEEDS: [(&str, &str); 8] = [
        ("N1", "need-n1"),
        ("N2", "need-n2"),
        ("N3", "need-n3"),
        ("N4", "need-n4"),
        ("N5", "need-n5"),
        ("N6", "need-n6"),
        ("N7", "need-n7"),
        ("N8", "need-n8"),
    ];
    let found = NEEDS.iter().enumerate().find(|(_, (known, _))| *known == code);
    found.map_or(UNKNOWN, |(place, (_, words))| (place, *words))
}
