//! The named world: the people that the demo and every test speak of. Nobody in it is real.
//!
//! Westmere Council: Amira (14) and her brother Yusuf (11); Priya, their social worker, in Team Oak, which
//! Grace manages; Lena, who was Amira's social worker before; Sam, who chairs her reviews; Jo, with whom
//! she lives, and Ruth, with whom she lived before; Leila, her mother; Nia, her advocate. Team Ash, which
//! Helen manages: Dan, the social worker of Ben (9) and Mali (6), and Carys, the personal adviser of her brother Tomos
//! (17). Omar is on duty on working days from nine to five, Meg is second, and Helen is told at last. Easthaven is
//! another authority altogether, where nobody is on the rota.

mod people;

use accounts::{Authority, AuthorityId, NewPerson, Person, PersonId, Relationship, Role};
use jiff::civil::Date;
use people::{PEOPLE, RELATED, TEAMS, Told};
use plans::Review;
use platform::{Act, App, Change, Moment, Result, new_id};
use store::sql;

/// Everyone, by name.
#[derive(Clone, Debug)]
pub struct World {
    /// Westmere Council.
    pub westmere: AuthorityId,
    /// Another authority.
    pub easthaven: AuthorityId,
    /// Amira's next review, which Sam chairs.
    pub amiras_review: plans::ReviewId,
    people: Vec<(&'static str, PersonId)>,
}

impl World {
    /// The person called `name`; a name that is not in the world is an error in the test that says it.
    #[must_use]
    #[expect(clippy::panic, reason = "a test that names nobody must stop")]
    pub fn person(&self, name: &str) -> PersonId {
        let found = self.people.iter().find(|(known, _)| *known == name);
        found.map_or_else(|| panic!("nobody in the world is called {name}"), |(_, id)| *id)
    }

    /// Everyone's name and id.
    #[must_use]
    pub fn everyone(&self) -> &[(&'static str, PersonId)] {
        &self.people
    }

    /// Makes the world. Relationships began a year ago; the reviews are in the weeks to come.
    pub fn make(app: &App) -> Result<Self> {
        let world = Self {
            westmere: AuthorityId::fresh(),
            easthaven: AuthorityId::fresh(),
            amiras_review: plans::ReviewId::fresh(),
            people: PEOPLE.iter().map(|told| (told.short, PersonId::fresh())).collect(),
        };
        let making = world.clone();
        let act = Act::of_engage(world.westmere.0, "accounts.world_made", world.westmere.0);
        app.change(act, move |change| making.write(change))?;
        Ok(world)
    }

    fn write(&self, change: &mut Change<'_, '_>) -> Result<()> {
        Authority::add(change, self.westmere, "Westmere Council", "england")?;
        Authority::add(change, self.easthaven, "Easthaven Council", "england")?;
        let since = change.now().plus_seconds(-365 * 24 * 60 * 60);
        for told in PEOPLE {
            self.add(change, told, since)?;
        }
        for team in TEAMS {
            self.add_team(change, team, since)?;
        }
        for (young_person, role, person, ended) in RELATED {
            let until = ended.then(|| change.now().plus_seconds(-30 * 24 * 60 * 60));
            let who = (self.person(young_person), self.person(person), *role);
            Relationship::begin(change, self.westmere, who, (since, until))?;
        }
        let who = (self.person("Zoe"), self.person("Max"), Role::SocialWorker);
        Relationship::begin(change, self.easthaven, who, (since, None))?;
        self.keep_rota(change)?;
        self.plan_reviews(change)
    }

    fn authority_of(&self, told: &Told) -> AuthorityId {
        if told.is_elsewhere { self.easthaven } else { self.westmere }
    }

    fn add(&self, change: &mut Change<'_, '_>, told: &Told, since: Moment) -> Result<()> {
        let (authority, id) = (self.authority_of(told), self.person(told.short));
        let is_young_person = told.role == Role::YoungPerson;
        let new = NewPerson {
            name: told.name.to_owned(),
            email: told.has_email.then(|| format!("{}@westmere.example", told.short.to_lowercase())),
            born_on: told.born.and_then(|(year, month, day)| Date::new(year, month, day).ok()),
            external_id: is_young_person.then(|| format!("W{}", told.short.to_uppercase())),
            is_young_person,
            ..NewPerson::default()
        };
        Person::add(change, authority, id, &new)?;
        told.role.give(change, (authority, id), (since, None))
    }

    fn add_team(
        &self,
        change: &mut Change<'_, '_>,
        (name, manager, members): &(&str, &str, &[&str]),
        since: Moment,
    ) -> Result<()> {
        let team = accounts::Team::add(change, self.westmere, name)?;
        team.join(change, self.person(manager), true, since)?;
        members.iter().try_for_each(|member| team.join(change, self.person(member), false, since))
    }

    /// Today's shift and those of the next four weeks, and the hours that go with them.
    fn keep_rota(&self, change: &mut Change<'_, '_>) -> Result<()> {
        let hours = safety::Hours {
            out_of_hours_phone: Some("0300 123 4567".into()),
            last_person: Some(self.person("Helen")),
            ..safety::Hours::default()
        };
        hours.keep(change, self.westmere)?;
        let zone = jiff::tz::TimeZone::get("Europe/London").map_err(anyhow::Error::from)?;
        let today = change.now().day(&zone);
        let who = (self.person("Omar"), Some(self.person("Meg")));
        for day in (0..28).map(|ahead| today.saturating_add(jiff::Span::new().days(ahead))) {
            if !platform::is_working_day(day, "england") {
                continue;
            }
            let at = |hour| -> Result<Moment> {
                let at = day.at(hour, 0, 0, 0).to_zoned(zone.clone()).map_err(anyhow::Error::from)?;
                Ok(Moment(at.timestamp().as_microsecond()))
            };
            safety::Shift::add(change, self.westmere, who, (at(9)?, at(17)?))?;
        }
        Ok(())
    }

    fn plan_reviews(&self, change: &mut Change<'_, '_>) -> Result<()> {
        let zone = jiff::tz::TimeZone::get("Europe/London").map_err(anyhow::Error::from)?;
        let today = change.now().day(&zone);
        for (young_person, days, id) in [
            ("Amira", 17, self.amiras_review),
            ("Yusuf", 17, plans::ReviewId::fresh()),
            ("Ben", 30, plans::ReviewId::fresh()),
            ("Tomos", 45, plans::ReviewId::fresh()),
        ] {
            let day =
                platform::add_working_days(today.saturating_add(jiff::Span::new().days(days)), 0, "england");
            let starts = day.at(16, 0, 0, 0).to_zoned(zone.clone()).map_err(anyhow::Error::from)?;
            let starts = Moment(starts.timestamp().as_microsecond());
            let new = plans::NewReview {
                held_on: day,
                starts_at: Some(starts),
                place: Some("at school, in the library".into()),
            };
            Review::plan(change, self.westmere, (self.person(young_person), id), &new)?;
        }
        Ok(())
    }
}

/// A session for someone, as signing in would open it.
pub fn open_session(app: &App, world_authority: AuthorityId, person: PersonId) -> Result<String> {
    let act = Act::of(person.0, world_authority.0, "accounts.signed_in", new_id());
    app.change(act, move |change| {
        accounts::Session::open(change, world_authority, person, "Chrome on Android")
    })
}

/// Which authority someone belongs to.
pub fn authority_of(person: PersonId, read: &mut impl store::Read) -> Result<AuthorityId> {
    Ok(read.one(sql!("select authority_id from accounts_people where id = $1"), &[person.into()], |row| {
        row.get(0)
    })?)
}
