//! Who may come, as types: a verb that takes a [`YoungPerson`] cannot be reached by anyone else.
//!
//! Someone of the wrong role meets a page that does not exist, not one that is forbidden.

use std::ops::Deref;

use edge::{Actor, Visit};
use platform::{Error, Result};

use crate::{Role, SignedIn};

macro_rules! actors {
    ($($(#[$doc:meta])+ $name:ident ($shown:literal): $($role:ident)|+;)*) => {$(
        $(#[$doc])+
        #[derive(Clone, Debug)]
        pub struct $name(SignedIn);

        impl Deref for $name {
            type Target = SignedIn;

            fn deref(&self) -> &SignedIn {
                &self.0
            }
        }

        impl Actor for $name {
            const NAME: &'static str = $shown;

            fn of(visit: &mut Visit) -> Result<Self> {
                let signed_in = SignedIn::of(visit)?;
                let is_one = signed_in.roles.iter().any(|role| matches!(role, $(Role::$role)|+));
                if is_one { Ok(Self(signed_in)) } else { Err(Error::NotFound) }
            }
        }
    )*};
}

actors! {
    /// A young person, on their own pages.
    YoungPerson("young person"): YoungPerson;
    /// A parent, someone else of the family, or a foster carer.
    Family("family or carer"): FamilyMember | FosterCarer;
    /// Someone who works with young people one by one.
    Worker("worker"): SocialWorker | TeamManager | Iro | PersonalAdviser | Advocate | DutyWorker;
    /// Anyone who may be named as a reader of a young person's words.
    Listener("worker, family or carer"): SocialWorker | TeamManager | Iro | PersonalAdviser | Advocate | DutyWorker | FamilyMember | FosterCarer;
    /// An independent reviewing officer.
    Iro("IRO"): Iro;
    /// Manages a team.
    TeamManager("team manager"): TeamManager;
    /// Sees that young people are heard at all: themes and counts.
    ParticipationOfficer("participation officer"): ParticipationOfficer;
    /// Speaks for young people who ask for it.
    Advocate("advocate"): Advocate;
    /// Sets up people, roles and relationships.
    Administrator("administrator"): Administrator;
}
