//! A young person chooses what to say, with words or with pictures, and begins, or goes on with what they began.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Routes, Visit};
use plans::{Review, ReviewId};
use platform::{Error, Result};

use crate::draft::Draft;
use crate::edition::{Edition, is_young};
use crate::question_set::{Group, Kind, OF_A_REVIEW};
use crate::{Statement, StatementId};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/say", show).post("/say/{kind}", begin)
}

#[derive(Template)]
#[template(path = "say_something.html")]
struct ChoosePage {
    frame: Frame,
    review: Option<Review>,
    drafts: Vec<Draft>,
    kinds: Vec<Kind>,
    edition: Edition,
    editions: [Edition; 2],
    /// Someone very young is asked first how they want to say it.
    asks_edition: bool,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (app, today) = (visit.app.clone(), visit.today());
    let age = young_person.person.age(today);
    let read = visit.read()?;
    let review = Review::next_of(young_person.id(), today, &app, read)?;
    let drafts = Draft::all_of(&young_person, read)?;
    let chosen = Edition::chosen_by(young_person.id(), read)?;
    let edition = chosen.unwrap_or(Edition::Words);
    let page = ChoosePage {
        frame: visit.frame(),
        kinds: Kind::offered(edition, age, review.is_some()),
        review,
        drafts,
        edition,
        editions: Edition::offered_to(age),
        asks_edition: chosen.is_none() && is_young(age),
    };
    visit.page(&page)
}

fn begin(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (path, today) = (visit.captured::<String>("kind")?, visit.today());
    let chosen = Edition::chosen_by(young_person.id(), visit.read()?)?;
    // What was begun without a network says which questions were answered there.
    let edition = Edition::of_code(visit.query.text("edition")).or(chosen).unwrap_or(Edition::Words);
    let offered = Kind::offered(edition, young_person.person.age(today), true);
    let kind = offered.into_iter().find(|kind| kind.path() == path).ok_or(Error::NotFound)?;
    let review = review_of(kind, &young_person, visit)?;

    let who = (young_person.authority.id, young_person.id());
    let act = young_person.act("voice.statement_begun", young_person.id().0).about(young_person.id().0);
    let begun: StatementId =
        visit.change(act.with(kind.code), move |change| Statement::begin(change, who, kind, review))?;

    visit.go_to(&format!("/say/{begun}/1"))
}

/// The review that a kind is said before; the other kinds need none.
fn review_of(kind: Kind, young_person: &YoungPerson, visit: &mut Visit) -> Result<Option<ReviewId>> {
    if kind.code != OF_A_REVIEW {
        return Ok(None);
    }
    let (app, today) = (visit.app.clone(), visit.today());
    let review = Review::next_of(young_person.id(), today, &app, visit.read()?)?;
    review.map(|review| Some(review.id)).ok_or(Error::NotNow("no-review"))
}

impl ChoosePage {
    fn of_group(&self, group: &Group) -> Vec<&Kind> {
        self.kinds.iter().filter(|kind| kind.group == *group).collect()
    }

    fn has_pictures(&self) -> bool {
        self.edition == Edition::Pictures
    }

    /// The one sentence under the name of a kind.
    fn more(&self, kind: &Kind) -> String {
        match &self.review {
            Some(review) if kind.code == OF_A_REVIEW => {
                self.frame.t1("before-my-review-more", "day", self.frame.day(review.held_on)).into_owned()
            }
            _ => self.frame.t(&format!("about-{}", kind.path())).into_owned(),
        }
    }
}
