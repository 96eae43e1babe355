//! What must be said on every page of those it concerns, until somebody has done something about it.

use platform::{Result, uuid::Uuid};

use crate::visit::Visit;

/// One thing that is said above every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The key of its words, which are given `count`.
    pub words: &'static str,
    /// How many there are of it.
    pub count: i64,
    /// Where something can be done about it.
    pub path: &'static str,
    /// Whether people practise.
    pub is_practice: bool,
}

/// Asks whether there is something to say to `person` of `authority`.
pub type AskNotices = fn(&mut Visit, authority: Uuid, person: Uuid) -> Result<Vec<Notice>>;
