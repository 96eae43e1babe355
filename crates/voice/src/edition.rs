//! The edition in which a young person speaks: with words, or with pictures. Theirs to choose, and kept.

use accounts::PersonId;
use platform::{Change, Result};
use store::{Read, sql};

/// With words, or with pictures: fewer and simpler questions, each answer with its drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// Questions to read, and words to write.
    Words,
    /// Cards and faces, each with its word.
    Pictures,
}

/// Younger than this, pictures are offered first. They are never on by age alone.
const PICTURES_FIRST_BELOW: i16 = 8;

impl Edition {
    /// Both, as `age` is offered them.
    #[must_use]
    pub fn offered_to(age: Option<i16>) -> [Self; 2] {
        if is_young(age) { [Self::Pictures, Self::Words] } else { [Self::Words, Self::Pictures] }
    }

    /// As it is stored, and the key of its words after `edition-`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Pictures => "pictures",
        }
    }

    /// The edition of `code`.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        [Self::Words, Self::Pictures].into_iter().find(|edition| edition.code() == code)
    }

    /// Its drawing.
    pub(crate) fn drawing(self) -> &'static str {
        match self {
            Self::Words => "pencil",
            Self::Pictures => "picture",
        }
    }

    /// What a young person chose; nothing, as long as they did not.
    pub fn chosen_by(young_person: PersonId, read: &mut impl Read) -> Result<Option<Self>> {
        let code: Option<String> = read.maybe(
            sql!("select edition from voice_editions where young_person_id = $1"),
            &[young_person.into()],
            |row| row.get(0),
        )?;
        Ok(code.as_deref().and_then(Self::of_code))
    }

    /// Keeps what a young person chose.
    pub fn choose(self, change: &mut Change<'_, '_>, young_person: PersonId) -> Result<()> {
        let now = change.now();
        change.execute(
            sql!(
                "insert into voice_editions (young_person_id, edition, chosen_at)
                values ($1, $2, $3)
                on conflict (young_person_id) do update
                set edition = excluded.edition, chosen_at = excluded.chosen_at"
            ),
            &[young_person.into(), self.code().into(), now.into()],
        )?;
        Ok(())
    }
}

/// Whether someone is so young that pictures come first and a step has no number.
pub(crate) fn is_young(age: Option<i16>) -> bool {
    age.is_some_and(|age| age < PICTURES_FIRST_BELOW)
}
