//! A person: a young person, someone of their family, a carer, a worker. Names and days of birth are sealed.

use edge::Language;
use jiff::civil::Date;
use platform::{App, Change, Error, Moment, Result};
use store::{Read, Row, sql};
use vault::{Place, Sealer};

use crate::AuthorityId;

platform::id!(
    /// A person.
    pub PersonId
);

/// A person as others see them.
#[derive(Clone, Debug)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Their authority.
    pub authority: AuthorityId,
    /// Their name in full.
    pub name: String,
    /// What they want to be called.
    pub preferred_name: String,
    /// When they were born, where it is known.
    pub born_on: Option<Date>,
    /// Whether this is a young person.
    pub is_young_person: bool,
    /// The language letters to them are written in.
    pub language: Language,
}

/// What is told of a new person.
#[derive(Clone, Debug, Default)]
pub struct NewPerson {
    /// Their name in full.
    pub name: String,
    /// What they want to be called, where it is another name.
    pub preferred_name: Option<String>,
    /// Where letters go.
    pub email: Option<String>,
    /// When they were born.
    pub born_on: Option<Date>,
    /// Their number in the authority's own case system.
    pub external_id: Option<String>,
    /// Whether this is a young person.
    pub is_young_person: bool,
    /// `en` or `cy`.
    pub language: Option<Language>,
}

/// A person as their row holds them. Other capabilities join `accounts_people` and open what they found, so
/// that a list of people needs no query for each.
pub struct SealedPerson {
    id: PersonId,
    authority: AuthorityId,
    name: Vec<u8>,
    preferred_name: Option<Vec<u8>>,
    born_on: Option<Vec<u8>>,
    is_young_person: bool,
    language: String,
}

impl Person {
    /// Adds a person and the key that seals what belongs to them; the sealer seals more of it in this change.
    pub fn add(
        change: &mut Change<'_, '_>,
        authority: AuthorityId,
        id: PersonId,
        new: &NewPerson,
    ) -> Result<Sealer> {
        let (app, now) = (change.app(), change.now());
        let sealer = app.vault.make_subject_key(change, authority.0, id.0, now.0)?;
        let seal = |column, text: &str| sealer.seal("accounts_people", column, id.0, text.as_bytes());
        let seal_some = |column, text: Option<&str>| text.map(|text| seal(column, text)).transpose();
        let name = seal("name", &new.name)?;
        let preferred_name = seal_some("preferred_name", new.preferred_name.as_deref())?;
        let email = seal_some("email", new.email.as_deref())?;
        let born_on = seal_some("born_on", new.born_on.map(|day| day.to_string()).as_deref())?;
        let external_id = seal_some("external_id", new.external_id.as_deref())?;
        let index = new.external_id.as_deref().map(|text| external_index(app, authority, text));
        let language = new.language.unwrap_or(Language::English);
        change.execute(
            sql!(
                "insert into accounts_people
                    (id, authority_id, name, preferred_name, email, born_on, external_id, external_id_index,
                    language, is_young_person, made_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
            ),
            &[
                id.into(),
                authority.into(),
                name.into(),
                preferred_name.into(),
                email.into(),
                born_on.into(),
                external_id.into(),
                index.into(),
                language.code().into(),
                new.is_young_person.into(),
                now.into(),
            ],
        )?;
        Ok(sealer)
    }

    /// The person `id` of `authority`; someone of another authority does not exist.
    pub fn of(authority: AuthorityId, id: PersonId, app: &App, read: &mut impl Read) -> Result<Self> {
        let sealed = read.maybe(
            sql!(
                "select id, authority_id, name, preferred_name, born_on, is_young_person, language
                from accounts_people
                where id = $1 and authority_id = $2"
            ),
            &[id.into(), authority.into()],
            |row| SealedPerson::from_row(row, 0),
        )?;
        sealed.ok_or(Error::NotFound)?.open(app, read)
    }

    /// The person with this number in the authority's case system.
    pub fn with_external_id(
        authority: AuthorityId,
        external_id: &str,
        app: &App,
        read: &mut impl Read,
    ) -> Result<Option<PersonId>> {
        Ok(read.maybe(
            sql!("select id from accounts_people where authority_id = $1 and external_id_index = $2"),
            &[authority.into(), external_index(app, authority, external_id).into()],
            |row| row.get(0),
        )?)
    }

    /// Where letters to a person go, if anywhere.
    pub fn email(id: PersonId, app: &App, read: &mut impl Read) -> Result<Option<String>> {
        let found = read.maybe(
            sql!("select authority_id, email from accounts_people where id = $1 and closed_at is null"),
            &[id.into()],
            |row| Ok((row.get::<AuthorityId>(0)?, row.get::<Option<Vec<u8>>>(1)?)),
        )?;
        let Some((authority, Some(sealed))) = found else { return Ok(None) };
        Ok(Some(app.vault.open_text(read, &place(authority, id, "email"), &sealed)?))
    }

    /// Gives a person a preferred name.
    pub fn call(change: &mut Change<'_, '_>, authority: AuthorityId, id: PersonId, name: &str) -> Result<()> {
        let sealed = change.seal(&place(authority, id, "preferred_name"), name)?;
        change.execute(
            sql!("update accounts_people set preferred_name = $2 where id = $1 and authority_id = $3"),
            &[id.into(), sealed.into(), authority.into()],
        )?;
        Ok(())
    }

    /// Keeps the language of a person's pages and letters.
    pub(crate) fn choose_language(
        change: &mut Change<'_, '_>,
        authority: AuthorityId,
        id: PersonId,
        language: Language,
    ) -> Result<()> {
        change.execute(
            sql!("update accounts_people set language = $2 where id = $1 and authority_id = $3"),
            &[id.into(), language.code().into(), authority.into()],
        )?;
        Ok(())
    }

    /// Keeps how pages look for a person.
    pub(crate) fn choose_looks(
        change: &mut Change<'_, '_>,
        authority: AuthorityId,
        id: PersonId,
        looks: &str,
    ) -> Result<()> {
        change.execute(
            sql!("update accounts_people set looks = $2 where id = $1 and authority_id = $3"),
            &[id.into(), looks.into(), authority.into()],
        )?;
        Ok(())
    }

    /// Gives a person the birthday that the authority's return tells, sealed with their own key.
    pub fn was_born(
        change: &mut Change<'_, '_>,
        (authority, id): (AuthorityId, PersonId),
        sealer: &Sealer,
        born_on: Date,
    ) -> Result<()> {
        let sealed = sealer.seal("accounts_people", "born_on", id.0, born_on.to_string().as_bytes())?;
        change.execute(
            sql!("update accounts_people set born_on = $2 where id = $1 and authority_id = $3"),
            &[id.into(), sealed.into(), authority.into()],
        )?;
        Ok(())
    }

    /// The letters shown in their circle.
    #[must_use]
    pub fn initials(&self) -> String {
        self.name
            .split_whitespace()
            .filter_map(|part| part.chars().next())
            .take(2)
            .collect::<String>()
            .to_uppercase()
    }

    /// Which of the six circles is theirs; the same on every page.
    #[must_use]
    pub fn circle(&self) -> u8 {
        self.id.0.as_bytes().last().map_or(1, |byte| byte % 6 + 1)
    }

    /// How old they are on `day`, in whole years.
    #[must_use]
    pub fn age(&self, day: Date) -> Option<i16> {
        let born = self.born_on?;
        let had_birthday = (day.month(), day.day()) >= (born.month(), born.day());
        Some(day.year() - born.year() - i16::from(!had_birthday))
    }
}

impl SealedPerson {
    /// From a row whose columns from `at` on are id, authority_id, name, preferred_name, born_on,
    /// is_young_person, language.
    pub fn from_row(row: &Row<'_>, at: usize) -> std::result::Result<Self, store::Error> {
        Ok(Self {
            id: row.get(at)?,
            authority: row.get(at + 1)?,
            name: row.get(at + 2)?,
            preferred_name: row.get(at + 3)?,
            born_on: row.get(at + 4)?,
            is_young_person: row.get(at + 5)?,
            language: row.get(at + 6)?,
        })
    }

    pub(crate) fn id(&self) -> PersonId {
        self.id
    }

    /// Opened.
    pub fn open(self, app: &App, read: &mut impl Read) -> Result<Person> {
        let name = open_field(app, read, (self.authority, self.id), "name", &self.name)?;
        let mut open = |column, sealed: Option<Vec<u8>>| {
            sealed.map(|sealed| open_field(app, read, (self.authority, self.id), column, &sealed)).transpose()
        };
        let preferred_name = open("preferred_name", self.preferred_name)?;
        let born_on = open("born_on", self.born_on)?.and_then(|day| day.parse().ok());
        Ok(Person {
            id: self.id,
            authority: self.authority,
            preferred_name: preferred_name.unwrap_or_else(|| first_word(&name)),
            name,
            born_on,
            is_young_person: self.is_young_person,
            language: Language::of_code(&self.language).unwrap_or(Language::English),
        })
    }
}

/// Finds a person by number without reading anyone's.
#[must_use]
pub fn external_index(app: &App, authority: AuthorityId, external_id: &str) -> Vec<u8> {
    app.vault.blind_index("accounts_people.external_id", &format!("{authority}/{}", external_id.trim()))
}

/// Closes an account: no sign-in, no letters.
pub fn close(change: &mut Change<'_, '_>, authority: AuthorityId, id: PersonId, at: Moment) -> Result<()> {
    change.execute(
        sql!("update accounts_people set closed_at = $2 where id = $1 and authority_id = $3"),
        &[id.into(), at.into(), authority.into()],
    )?;
    Ok(())
}

pub(crate) fn place(authority: AuthorityId, id: PersonId, column: &'static str) -> Place {
    Place { authority: authority.0, subject: id.0, table: "accounts_people", column, row: id.0 }
}

fn open_field(
    app: &App,
    read: &mut impl Read,
    (authority, id): (AuthorityId, PersonId),
    column: &'static str,
    sealed: &[u8],
) -> Result<String> {
    Ok(app.vault.open_name(read, &place(authority, id, column), sealed)?)
}

fn first_word(name: &str) -> String {
    name.split_whitespace().next().unwrap_or(name).to_owned()
}
