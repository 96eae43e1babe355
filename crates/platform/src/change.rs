//! The only way to write. A change carries who does what to whom; the audit line, the jobs it causes and
//! the form it came from are kept in the same transaction as the act, or nothing is.

use std::ops::{Deref, DerefMut};

use store::{Read, Tx, sql};
use uuid::Uuid;
use vault::Place;

use crate::audit::{self, Act};
use crate::{App, Error, Moment, NewJob, Result, jobs};

/// A change under way. It reads and writes like the transaction it is.
pub struct Change<'a, 'tx> {
    tx: &'a mut Tx<'tx>,
    app: &'a App,
    acts: Vec<Act>,
    now: Moment,
    has_work: bool,
}

impl<'tx> Deref for Change<'_, 'tx> {
    type Target = Tx<'tx>;

    fn deref(&self) -> &Self::Target {
        self.tx
    }
}

impl DerefMut for Change<'_, '_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.tx
    }
}

impl<'a, 'tx> Change<'a, 'tx> {
    pub(crate) fn begin(tx: &'a mut Tx<'tx>, app: &'a App, act: Act) -> Self {
        Self { tx, app, now: app.now(), acts: vec![act], has_work: false }
    }

    /// When this change happens; the same for all of it.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.now
    }

    /// The application, for what the change must know.
    #[must_use]
    pub fn app(&self) -> &'a App {
        self.app
    }

    /// Seals personal text for its place.
    pub fn seal(&mut self, place: &Place, text: &str) -> Result<Vec<u8>> {
        Ok(self.app.vault.seal(self.tx, place, text.as_bytes())?)
    }

    /// Seals text that may be absent.
    pub fn seal_some(&mut self, place: &Place, text: Option<&str>) -> Result<Option<Vec<u8>>> {
        text.map(|text| self.seal(place, text)).transpose()
    }

    /// Puts work on the queue; it will be run after, and only if, this change is kept.
    pub fn enqueue(&mut self, job: &NewJob) -> Result<()> {
        let now = self.now;
        self.has_work = true;
        jobs::enqueue(self.tx, job, now)
    }

    /// Adds a second line to the audit trail, where one change does two things.
    pub fn also(&mut self, act: Act) {
        self.acts.push(act);
    }

    /// Adds what happened to the audit line: codes and counts, never words.
    pub fn detail(&mut self, detail: impl Into<String>) {
        if let Some(act) = self.acts.first_mut() {
            act.detail = detail.into();
        }
    }

    /// Takes a form once. A second tap, a second tab or a replay with the same key is led to where the
    /// first one went, and changes nothing.
    pub fn take_form(&mut self, person: Uuid, form_key: Uuid, went_to: &str) -> Result<()> {
        if let Some(went_to) = form_went_to(person, form_key, self.tx)? {
            return Err(Error::AlreadyDone(went_to));
        }
        self.tx.execute(
            sql!("insert into taken_forms (person_id, form_key, taken_at, went_to) values ($1, $2, $3, $4)"),
            &[person.into(), form_key.into(), self.now.into(), went_to.into()],
        )?;
        Ok(())
    }

    /// Writes the audit lines; whether work was put on the queue.
    pub(crate) fn finish(self) -> Result<bool> {
        for act in &self.acts {
            audit::write(self.tx, act, self.now)?;
        }
        Ok(self.has_work)
    }
}

/// Where a form that was taken before led; none when it was not.
pub fn form_went_to(person: Uuid, form_key: Uuid, read: &mut impl Read) -> Result<Option<String>> {
    Ok(read.maybe(
        sql!("select went_to from taken_forms where person_id = $1 and form_key = $2"),
        &[person.into(), form_key.into()],
        |row| row.get(0),
    )?)
}
