//! Where young people live now, in codes: for counting, so that no postcode leaves this crate.

use std::collections::HashMap;

use accounts::{AuthorityId, PersonId};
use platform::{App, Result};
use store::{Read, sql};
use uuid::Uuid;
use vault::Place;

/// The last episode that is known of a young person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhereNow {
    /// Whether it has ended: they left care.
    pub has_left: bool,
    /// Code.
    pub legal_status: String,
    /// Code.
    pub category_of_need: String,
    /// Code.
    pub placement: Option<String>,
    /// Whether they live in the postcode area of the family home; none where one of the two is not recorded.
    pub is_near_home: Option<bool>,
}

struct Row {
    young_person: PersonId,
    episode: Uuid,
    now: WhereNow,
    home: Option<Vec<u8>>,
    placement: Option<Vec<u8>>,
}

impl WhereNow {
    /// The last episode of every young person of `authority` after `after` up to `until`, by their ids.
    pub fn of_all(
        authority: AuthorityId,
        (after, until): (PersonId, PersonId),
        app: &App,
        read: &mut impl Read,
    ) -> Result<HashMap<PersonId, Self>> {
        let rows = read.all(
            sql!(
                "select young_person_id, id, ended_on is not null, legal_status, category_of_need, placement,
                    home_postcode, placement_postcode
                from plans_episodes
                where authority_id = $1 and young_person_id > $2 and young_person_id <= $3
                order by young_person_id, started_on"
            ),
            &[authority.into(), after.into(), until.into()],
            |row| {
                let now = Self {
                    has_left: row.get(2)?,
                    legal_status: row.get(3)?,
                    category_of_need: row.get(4)?,
                    placement: row.get(5)?,
                    is_near_home: None,
                };
                Ok(Row {
                    young_person: row.get(0)?,
                    episode: row.get(1)?,
                    now,
                    home: row.get(6)?,
                    placement: row.get(7)?,
                })
            },
        )?;
        // The last of each stands.
        let last: HashMap<PersonId, Row> = rows.into_iter().map(|row| (row.young_person, row)).collect();
        last.into_iter().map(|(id, row)| Ok((id, row.open(authority, app, read)?))).collect()
    }
}

impl Row {
    fn open(self, authority: AuthorityId, app: &App, read: &mut impl Read) -> Result<WhereNow> {
        let Self { young_person, episode, mut now, home, placement } = self;
        let mut area = |column, sealed: Option<Vec<u8>>| -> Result<Option<String>> {
            let (subject, row) = (young_person.0, episode);
            let place = Place { authority: authority.0, subject, table: "plans_episodes", column, row };
            let postcode = sealed.map(|sealed| app.vault.open_text(read, &place, &sealed)).transpose()?;
            Ok(postcode.and_then(|postcode| postcode_area(&postcode)))
        };
        let (home, placement) = (area("home_postcode", home)?, area("placement_postcode", placement)?);
        now.is_near_home = home.zip(placement).map(|(home, placement)| home == placement);
        Ok(now)
    }
}

/// The letters a postcode begins with: `WV` of `WV27 9FW`.
fn postcode_area(postcode: &str) -> Option<String> {
    let letters: String = postcode.trim().chars().take_while(char::is_ascii_alphabetic).collect();
    (!letters.is_empty() && letters.len() <= 2).then(|| letters.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_area_is_its_first_letters() {
        assert_eq!(postcode_area("wv27 9FW").as_deref(), Some("WV"));
        assert_eq!(postcode_area("M1 1AA").as_deref(), Some("M"));
        assert_eq!(postcode_area("12345"), None);
        assert_eq!(postcode_area(""), None);
    }
}
