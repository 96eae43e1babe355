//! Who answers now, when it is not the one a young person shared it with: somebody took over, or answers while
//! somebody is away. Pure, and told in the young person's own words.

use accounts::{Person, Related, Role};
use edge::Frame;
use platform::Moment;

use crate::{Reader, State, Statement};

/// What changed in who answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Changed {
    /// `who` answers in place of `instead`, since a day.
    TookOver { who: String, instead: String, since: Moment },
    /// `who` answers while `away` is away.
    Covers { who: String, away: String },
}

/// Who answers a statement now in another's place. `named` are its readers with their names.
pub(crate) fn changed(statement: &Statement, named: &[(Reader, Person)], near: &[Related]) -> Vec<Changed> {
    let (State::Waiting, Some(owner), Some(shared)) = (statement.state, statement.owner, statement.shared_at)
    else {
        return Vec::new();
    };
    let is_out = |near: &Related| {
        named.iter().any(|(reader, _)| reader.person == near.person.id && reader.is_taken_out)
    };
    let owners = || near.iter().filter(|near| near.role == owner && !is_out(near));
    let called = |person: &Person| person.preferred_name.clone();
    let mut changes = Vec::new();
    if let (Some(now), Some(before)) =
        (owners().find(|near| near.covers.is_none()), former(owner, named, near))
        && now.since > shared
    {
        changes.push(Changed::TookOver {
            who: called(&now.person),
            instead: called(before),
            since: now.since,
        });
    }
    changes.extend(owners().filter_map(|cover| {
        let away = cover.stands_in_for(near)?.to_owned();
        Some(Changed::Covers { who: called(&cover.person), away })
    }));
    changes
}

/// Who was to answer when it was shared and is that no more.
fn former<'a>(owner: Role, named: &'a [(Reader, Person)], near: &[Related]) -> Option<&'a Person> {
    let is_near =
        |reader: &Reader| near.iter().any(|near| near.role == owner && near.person.id == reader.person);
    let gone =
        |(reader, _): &&(Reader, Person)| reader.role == owner && !reader.is_taken_out && !is_near(reader);
    named.iter().find(gone).map(|(_, person)| person)
}

impl Changed {
    /// As it is told to the young person: the day never moves.
    pub(crate) fn told(&self, statement: &Statement, frame: &Frame) -> String {
        let day = statement.promised_on.map(|day| frame.day(day)).unwrap_or_default();
        match self {
            Self::TookOver { who, instead, since } => {
                let since = frame.day_of(*since);
                let names = [("who", who.as_str().into()), ("instead", instead.as_str().into())];
                let days = [("since", since.as_str().into()), ("day", day.as_str().into())];
                frame.say("answers-instead", &[names, days].concat()).into_owned()
            }
            Self::Covers { who, away } => {
                let names = [("who", who.as_str().into()), ("away", away.as_str().into())];
                frame
                    .say("answers-meanwhile", &[&names[..], &[("day", day.as_str().into())]].concat())
                    .into_owned()
            }
        }
    }
}
