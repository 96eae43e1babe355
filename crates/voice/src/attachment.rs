//! An attachment: a drawing, a photo or a recording that stands beside an answer.

use accounts::{AuthorityId, PersonId};
use platform::{App, Change, Error, Result};
use store::{Read, sql};
use uploads::{FileId, KeptFile, Kind, Sealed};
use vault::Place;

use crate::{Statement, StatementId};

platform::id!(
    /// An attachment.
    pub AttachmentId
);

/// How something is shown or said without writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Drawn here, or on paper.
    Drawing,
    /// Taken with a camera.
    Photo,
    /// Spoken.
    Recording,
}

impl Sort {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Drawing, Self::Photo, Self::Recording];

    /// As it is stored, and the end of the keys of its words.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Drawing => "drawing",
            Self::Photo => "photo",
            Self::Recording => "recording",
        }
    }

    /// The sort of `code`.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.code() == code)
    }
}

/// One attachment, without its bytes.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// Its id.
    pub id: AttachmentId,
    /// The code of the question it stands beside.
    pub question: String,
    /// How it came to be.
    pub sort: Sort,
    /// Its bytes.
    pub file: FileId,
    /// What those are.
    pub kind: Kind,
    /// What the young person says it is.
    pub about: Option<String>,
    /// Width and height of a picture.
    pub pixels: Option<(i64, i64)>,
    /// How long a recording is.
    pub seconds: Option<i64>,
}

/// What is to be attached.
#[derive(Clone)]
pub struct NewAttachment {
    /// The code of the question.
    pub question: &'static str,
    /// How it came to be.
    pub sort: Sort,
    /// What the young person says it is.
    pub about: Option<String>,
    /// The file.
    pub file: Sealed,
}

/// Beside one question.
pub const MOST_ATTACHED: i64 = 6;

impl NewAttachment {
    /// Keeps it beside the answer of a draft.
    pub fn keep(&self, change: &mut Change<'_, '_>, statement: &Statement) -> Result<AttachmentId> {
        let (authority, young_person) = (statement.authority, statement.young_person);
        let file = KeptFile::keep(change, (authority.0, young_person.0), &self.file)?;
        let (id, now) = (AttachmentId::fresh(), change.now());
        let about = change.seal_some(&place(authority, young_person, id), self.about.as_deref())?;
        change.execute(
            sql!(
                "insert into voice_attachments
                    (id, statement_id, young_person_id, question, sort, file_id, about, added_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8)"
            ),
            &[
                id.into(),
                statement.id.into(),
                young_person.into(),
                self.question.into(),
                self.sort.code().into(),
                file.into(),
                about.into(),
                now.into(),
            ],
        )?;
        Ok(id)
    }
}

impl Attachment {
    /// What stands beside the answers of a statement that was looked up through the person.
    pub fn all_of(statement: &Statement, app: &App, read: &mut impl Read) -> Result<Vec<Self>> {
        let rows = read.all(
            sql!(
                "select attached.id, attached.question, attached.sort, attached.file_id, file.kind, attached.about,
                    file.width, file.height, file.seconds
                from voice_attachments attached
                join uploads_files file on file.id = attached.file_id
                where attached.statement_id = $1
                order by attached.added_at, attached.id"
            ),
            &[statement.id.into()],
            |row| {
                let (sort, kind): (String, String) = (row.get(2)?, row.get(4)?);
                let (width, height): (Option<i64>, Option<i64>) = (row.get(6)?, row.get(7)?);
                let known = Sort::of_code(&sort).zip(Kind::of_code(&kind));
                let (sort, kind) =
                    known.ok_or(store::Error::Value { column: 2, found: "an unknown sort of attachment" })?;
                let attachment = Self {
                    id: row.get(0)?,
                    question: row.get(1)?,
                    sort,
                    file: row.get(3)?,
                    kind,
                    about: None,
                    pixels: width.zip(height),
                    seconds: row.get(8)?,
                };
                Ok((attachment, row.get::<Option<Vec<u8>>>(5)?))
            },
        )?;
        let open = |(attachment, about): (Self, Option<Vec<u8>>)| {
            let place = place(statement.authority, statement.young_person, attachment.id);
            let about = about.map(|sealed| app.vault.open_text(read, &place, &sealed)).transpose()?;
            Ok(Self { about, ..attachment })
        };
        rows.into_iter().map(open).collect()
    }

    /// One of them; another statement's does not exist.
    pub fn of(statement: &Statement, id: AttachmentId, app: &App, read: &mut impl Read) -> Result<Self> {
        let all = Self::all_of(statement, app, read)?;
        all.into_iter().find(|attachment| attachment.id == id).ok_or(Error::NotFound)
    }

    /// How many stand beside one question.
    pub fn count_of(statement: StatementId, question: &str, read: &mut impl Read) -> Result<i64> {
        Ok(read.one(
            sql!("select count(*) from voice_attachments where statement_id = $1 and question = $2"),
            &[statement.into(), question.into()],
            |row| row.get(0),
        )?)
    }

    /// Takes it out of a draft, with its bytes.
    pub fn remove(&self, change: &mut Change<'_, '_>, statement: &Statement) -> Result<()> {
        change.execute(
            sql!("delete from voice_attachments where id = $1 and statement_id = $2"),
            &[self.id.into(), statement.id.into()],
        )?;
        KeptFile::of(statement.young_person.0, self.file, &mut **change)?.remove(change)
    }
}

/// Those beside question `code`.
pub(crate) fn to<'a>(attachments: &'a [Attachment], code: &str) -> Vec<&'a Attachment> {
    attachments.iter().filter(|attachment| attachment.question == code).collect()
}

fn place(authority: AuthorityId, young_person: PersonId, id: AttachmentId) -> Place {
    Place {
        authority: authority.0,
        subject: young_person.0,
        table: "voice_attachments",
        column: "about",
        row: id.0,
    }
}
