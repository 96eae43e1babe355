//! Anyone chooses how pages look: the size and shape of letters, spacing, colours, motion. It stays with them.

use askama::Template;
use axum::response::Response;
use edge::{Frame, LOOKS, Looks, Routes, Visit, Visitor};
use platform::Result;

use crate::Person;
use crate::come_in::if_signed_in;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/how-it-looks", show).post("/how-it-looks", choose)
}

#[derive(Template)]
#[template(path = "how_it_looks.html")]
struct HowItLooksPage {
    frame: Frame,
    is_kept: bool,
}

impl HowItLooksPage {
    /// A colour of one's own is for young people's rooms.
    fn is_offered(&self, name: &str) -> bool {
        name != "colour" || self.frame.is_young_people()
    }
}

fn show(_: Visitor, visit: &mut Visit) -> Result<Response> {
    if_signed_in(visit)?;
    let is_kept = visit.query.text("kept") == "yes";
    visit.page(&HowItLooksPage { frame: visit.frame(), is_kept })
}

fn choose(_: Visitor, visit: &mut Visit) -> Result<Response> {
    let looks = Looks::of_form(&visit.form);
    if let Some(signed_in) = if_signed_in(visit)? {
        let (authority, person, code) = (signed_in.authority.id, signed_in.id(), looks.code());
        let act = signed_in.act("accounts.looks_chosen", person.0);
        visit.change(act, move |change| Person::choose_looks(change, authority, person, &code))?;
    }
    visit.cookies.keep_looks(&looks);
    visit.go_to("/how-it-looks?kept=yes")
}
