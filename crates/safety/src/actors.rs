//! Who may come to the pages of duty, as types.

use std::ops::Deref;

use accounts::{Role, SignedIn};
use edge::{Actor, Visit};
use platform::{Error, Result};

use crate::shift::is_dutiable;

macro_rules! actors {
    ($($(#[$doc:meta])+ $name:ident ($shown:literal): $may:expr;)*) => {$(
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
                let may: fn(&[Role]) -> bool = $may;
                if may(&signed_in.roles) { Ok(Self(signed_in)) } else { Err(Error::NotFound) }
            }
        }
    )*};
}

actors! {
    /// Someone who may be on duty, and be told of a concern.
    OnDuty("duty worker or team manager"): is_dutiable;
    /// Someone who keeps the rota: a team manager, or an administrator, who sees names and hours and no words.
    RotaKeeper("team manager or administrator"): |roles| {
        roles.iter().any(|role| matches!(role, Role::TeamManager | Role::Administrator))
    };
}
