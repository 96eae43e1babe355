//! A diary entry: words, and a face if they chose one. Sealed for its young person; looked up through them only.

use accounts::{AuthorityId, PersonId, YoungPerson};
use platform::{App, Change, Error, Moment, Result};
use store::{Read, Row, sql};
use vault::Place;

platform::id!(
    /// A diary entry.
    pub EntryId
);

/// How a day was. A face never stands without its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// Good.
    Good,
    /// So-so.
    Some,
    /// Not good.
    Bad,
}

impl Face {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Good, Self::Some, Self::Bad];

    /// As it is stored, the key of its word after `diary-`, and its drawing.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Good => "face-good",
            Self::Some => "face-some",
            Self::Bad => "face-bad",
        }
    }

    /// The face of `code`.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|face| face.code() == code)
    }
}

/// An entry, opened.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its id.
    pub id: EntryId,
    /// When it was written.
    pub written_at: Moment,
    /// When it was changed, if it was.
    pub changed_at: Option<Moment>,
    /// How the day was.
    pub face: Option<Face>,
    /// The words.
    pub words: String,
}

struct Sealed {
    entry: Entry,
    face: Option<Vec<u8>>,
    words: Vec<u8>,
}

/// How many stand on a page.
pub(crate) const A_PAGE: usize = 20;

impl Entry {
    /// Writes one.
    pub fn write(
        change: &mut Change<'_, '_>,
        (authority, young_person): (AuthorityId, PersonId),
        id: EntryId,
        (face, words): (Option<Face>, &str),
    ) -> Result<()> {
        let now = change.now();
        let at = |column| place(authority, young_person, id, column);
        let sealed = change.seal(&at("words"), words)?;
        let face = change.seal_some(&at("face"), face.map(Face::code))?;
        change.execute(
            sql!(
                "insert into diary_entries (id, authority_id, young_person_id, written_at, face, words)
                values ($1, $2, $3, $4, $5, $6)"
            ),
            &[id.into(), authority.into(), young_person.into(), now.into(), face.into(), sealed.into()],
        )?;
        Ok(())
    }

    /// Writes it anew.
    pub fn change(
        change: &mut Change<'_, '_>,
        (authority, young_person): (AuthorityId, PersonId),
        id: EntryId,
        (face, words): (Option<Face>, &str),
    ) -> Result<()> {
        let now = change.now();
        let at = |column| place(authority, young_person, id, column);
        let sealed = change.seal(&at("words"), words)?;
        let face = change.seal_some(&at("face"), face.map(Face::code))?;
        let touched = change.execute(
            sql!(
                "update diary_entries
                set words = $3, face = $4, changed_at = $5
                where id = $1 and young_person_id = $2"
            ),
            &[id.into(), young_person.into(), sealed.into(), face.into(), now.into()],
        )?;
        if touched == 0 { Err(Error::NotFound) } else { Ok(()) }
    }

    /// Deletes it: the row is gone, and with it the only copy here.
    pub fn throw_away(change: &mut Change<'_, '_>, young_person: PersonId, id: EntryId) -> Result<()> {
        let touched = change.execute(
            sql!("delete from diary_entries where id = $1 and young_person_id = $2"),
            &[id.into(), young_person.into()],
        )?;
        if touched == 0 { Err(Error::NotFound) } else { Ok(()) }
    }

    /// A young person's own entry; anyone else's does not exist.
    pub fn of(young_person: &YoungPerson, id: EntryId, app: &App, read: &mut impl Read) -> Result<Self> {
        let found = read.maybe(
            sql!(
                "select id, written_at, changed_at, face, words
                from diary_entries
                where id = $1 and young_person_id = $2"
            ),
            &[id.into(), young_person.id().into()],
            Sealed::from_row,
        )?;
        found.ok_or(Error::NotFound)?.open(young_person, app, read)
    }

    /// A page of a young person's diary from before the key on, the newest first; one more than a page.
    pub fn page_of(
        young_person: &YoungPerson,
        (before, id): (Moment, EntryId),
        app: &App,
        read: &mut impl Read,
    ) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select id, written_at, changed_at, face, words
                from diary_entries
                where young_person_id = $1 and (written_at, id) < ($2, $3)
                order by written_at desc, id desc
                limit 21"
            ),
            &[young_person.id().into(), before.into(), id.into()],
            Sealed::from_row,
        )?;
        rows.into_iter().map(|sealed| sealed.open(young_person, app, read)).collect()
    }

    /// The whole diary, in order: for the copy that its young person takes away, if they want it in there.
    pub fn all_of(young_person: &YoungPerson, app: &App, read: &mut impl Read) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select id, written_at, changed_at, face, words
                from diary_entries
                where young_person_id = $1
                order by written_at, id"
            ),
            &[young_person.id().into()],
            Sealed::from_row,
        )?;
        rows.into_iter().map(|sealed| sealed.open(young_person, app, read)).collect()
    }
}

impl Sealed {
    fn from_row(row: &Row<'_>) -> std::result::Result<Self, store::Error> {
        let entry = Entry {
            id: row.get(0)?,
            written_at: row.get(1)?,
            changed_at: row.get(2)?,
            face: None,
            words: String::new(),
        };
        Ok(Self { entry, face: row.get(3)?, words: row.get(4)? })
    }

    fn open(self, young_person: &YoungPerson, app: &App, read: &mut impl Read) -> Result<Entry> {
        let Self { mut entry, face, words } = self;
        let at = |column| place(young_person.authority.id, young_person.id(), entry.id, column);
        let (face_at, words_at) = (at("face"), at("words"));
        entry.words = app.vault.open_text(read, &words_at, &words)?;
        let face = face.map(|face| app.vault.open_text(read, &face_at, &face)).transpose()?;
        entry.face = face.as_deref().and_then(Face::of_code);
        Ok(entry)
    }
}

fn place(authority: AuthorityId, young_person: PersonId, id: EntryId, column: &'static str) -> Place {
    Place { authority: authority.0, subject: young_person.0, table: "diary_entries", column, row: id.0 }
}
