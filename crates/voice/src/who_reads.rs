//! Who could read what a young person shares, how each is offered, and who is ticked.

use accounts::{PersonId, Related, Role, people_of};
use edge::Form;
use platform::{App, Moment, Result};
use store::Read;

use crate::Reader;
use crate::policy::{self, Offered};
use crate::usual_readers::UsualReaders;

/// Everyone who could read it, and how each is offered; whoever answers first stands first.
pub(crate) type People = Vec<(Related, Offered)>;

/// The component "who will read this".
pub(crate) struct WhoReads {
    pub(crate) people: People,
    pub(crate) ticked: Vec<String>,
    pub(crate) usual: UsualReaders,
}

impl WhoReads {
    /// With the ticks that the young person usually makes.
    pub(crate) fn of(
        young_person: PersonId,
        (app, now): (&App, Moment),
        read: &mut impl Read,
    ) -> Result<Self> {
        let usual = UsualReaders::of(young_person, read)?;
        let people = people_near(young_person, (app, now), read)?;
        let starts = |(near, offered): &&(Related, Offered)| {
            policy::starts_ticked(*offered, (near.person.id, near.role), &usual)
        };
        let ticked = people.iter().filter(starts).map(|(near, _)| near.person.id.to_string()).collect();
        Ok(Self { people, ticked, usual })
    }

    /// With the ticks that a form says.
    pub(crate) fn tick(&mut self, form: &Form) {
        self.ticked = form.all("reader").map(str::to_owned).collect();
    }

    /// Everyone who is named, as the ticks say.
    pub(crate) fn readers(&self) -> Vec<Reader> {
        self.people.iter().filter_map(|near| named(near, &self.ticked, &self.usual)).collect()
    }

    /// Who reads and who does not, to be remembered if they asked for it.
    pub(crate) fn remembered(&self, form: &Form) -> Vec<(PersonId, bool)> {
        let asks = form.text("remember") == "yes";
        let all = self.people.iter().filter(|_| asks);
        all.map(|(near, _)| (near.person.id, self.is_ticked(near))).collect()
    }

    pub(crate) fn has_carer(&self) -> bool {
        self.people.iter().any(|(near, _)| near.role == Role::FosterCarer)
    }

    /// For whom they answer now.
    pub(crate) fn away(&self, near: &Related) -> Option<&str> {
        let away = self.people.iter().find(|(there, _)| Some(there.person.id) == near.covers)?;
        Some(&away.0.person.preferred_name)
    }

    pub(crate) fn is_ticked(&self, near: &Related) -> bool {
        self.ticked.contains(&near.person.id.to_string())
    }

    /// Whether they must answer when everyone stays in.
    pub(crate) fn must_answer(&self, (near, _): &(Related, Offered)) -> bool {
        self.people.first().is_some_and(|(first, _)| {
            first.role == near.role && policy::first_answerer(&[near.role]).is_some()
        })
    }

    /// The names of whoever must answer when everyone stays in.
    pub(crate) fn who_answers(&self) -> String {
        let answerers = self.people.iter().filter(|one| self.must_answer(one));
        answerers.map(|(near, _)| near.person.preferred_name.as_str()).collect::<Vec<_>>().join(", ")
    }
}

fn people_near(young_person: PersonId, (app, now): (&App, Moment), read: &mut impl Read) -> Result<People> {
    let near = people_of(young_person, now, app, read)?.into_iter();
    let offered = |near: Related| policy::offered(near.role).map(|offered| (near, offered));
    let mut people: People = near.filter_map(offered).collect();
    people.sort_by_key(|(near, _)| policy::turn_to_answer(near.role));
    Ok(people)
}

/// A reader as the form says. Whoever was never in and was not put in is not named at all, but for a carer
/// whom "not my carer" leaves out.
fn named((near, offered): &(Related, Offered), ticked: &[String], usual: &UsualReaders) -> Option<Reader> {
    let is_taken_out = !ticked.contains(&near.person.id.to_string());
    let is_left_out = near.role == Role::FosterCarer && usual.not_my_carer;
    if is_taken_out && *offered == Offered::LeftOut && !is_left_out {
        return None;
    }
    let is_only_if_needed = *offered == Offered::ReadsIfNeeded;
    Some(Reader { person: near.person.id, role: near.role, is_only_if_needed, is_taken_out })
}
