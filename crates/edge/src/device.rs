//! What a page may leave on the device it is shown on.

use crate::frame::Frame;

impl Frame {
    /// What a browser may fill in by itself; on a shared tablet nothing, for it would be someone else's.
    #[must_use]
    pub fn autocomplete(&self, what: &'static str) -> &'static str {
        if self.is_shared { "off" } else { what }
    }

    /// Whose records may be kept on this device: a young person's own, unless many people use it.
    #[must_use]
    pub fn mark(&self) -> Option<&str> {
        let person = self.person.as_ref().filter(|_| self.is_young_people() && !self.is_shared)?;
        Some(&person.mark)
    }
}
