//! The application: what every request and every job is given.

use std::ops::Deref;
use std::sync::Arc;

use store::{Database, Tx};
use vault::Vault;

use crate::audit::Act;
use crate::{Change, Clock, Error, Mailer, Moment, Result, Settings, jobs};

/// The database, the vault, the clock, the settings and the post; cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// What an [`App`] is made of.
pub struct Parts {
    /// Where everything is kept.
    pub database: Database,
    /// Seals and opens personal text.
    pub vault: Vault,
    /// What time it is.
    pub clock: Clock,
    /// How this installation is set up.
    pub settings: Settings,
    /// Sends e-mail.
    pub mailer: Mailer,
    pub(crate) bell: jobs::Bell,
}

impl Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl App {
    /// Puts the application together.
    #[must_use]
    pub fn new(database: Database, vault: Vault, clock: Clock, settings: Settings) -> Self {
        let mailer = Mailer::from_settings(&settings);
        Self(Arc::new(Parts { database, vault, clock, settings, mailer, bell: jobs::Bell::default() }))
    }

    /// What time it is.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// The only way to write: runs `write` as one transaction with the audit line of `act`, and returns when
    /// all of it is durable. `write` may run again, so it must have no effect outside the change.
    pub fn change<T: Send + 'static>(
        &self,
        act: Act,
        write: impl FnMut(&mut Change<'_, '_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (kept, has_work) = self.database.change(self.transaction(act, write))?;
        self.ring_if(has_work);
        Ok(kept)
    }

    /// As [`App::change`], telling `then` instead of waiting; on PostgreSQL it waits all the same.
    pub fn change_then<T: Send + 'static>(
        &self,
        act: Act,
        write: impl FnMut(&mut Change<'_, '_>) -> Result<T> + Send + 'static,
        then: impl FnOnce(Result<T>) + Send + 'static,
    ) {
        let app = self.clone();
        self.database.change_then(self.transaction(act, write), move |fate| {
            then(fate.map(|(kept, has_work)| {
                app.ring_if(has_work);
                kept
            }));
        });
    }

    // Most changes are readings noted down: were the queue looked at after each, every page would cost a second change.
    fn ring_if(&self, has_work: bool) {
        if has_work {
            self.bell.ring();
        }
    }

    /// What `write` gives, and whether it put work on the queue.
    fn transaction<T>(
        &self,
        act: Act,
        mut write: impl FnMut(&mut Change<'_, '_>) -> Result<T> + Send + 'static,
    ) -> impl FnMut(&mut Tx<'_>) -> std::result::Result<(T, bool), Error> + Send + 'static {
        let app = self.clone();
        move |tx| {
            let mut change = Change::begin(tx, &app, act.clone());
            let written = write(&mut change)?;
            Ok((written, change.finish()?))
        }
    }
}
