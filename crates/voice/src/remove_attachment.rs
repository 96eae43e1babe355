//! A young person takes a drawing, a photo or a recording out of a draft again.

use accounts::YoungPerson;
use axum::response::Response;
use edge::{Routes, Visit};
use platform::{Error, Result};

use crate::answer::Answer;
use crate::attachment::{Attachment, AttachmentId};
use crate::{Statement, StatementId, policy};

pub(crate) fn routes() -> Routes {
    Routes::new().post("/say/{statement}/attachments/{attachment}/remove", remove)
}

fn remove(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (id, attachment) =
        (visit.captured::<StatementId>("statement")?, visit.captured::<AttachmentId>("attachment")?);
    let app = visit.app.clone();
    let read = visit.read()?;
    let statement = Statement::of(&young_person, id, read)?;
    if !policy::is_still_mine(&statement) {
        return Err(Error::NotNow("already-shared"));
    }
    let attachment = Attachment::of(&statement, attachment, &app, read)?;
    let number = statement.kind.questions.iter().position(|asked| asked.code == attachment.question);

    let act = young_person.act("voice.attachment_removed", statement.id.0).about(young_person.id().0);
    let detail = format!("{} {}", attachment.question, attachment.sort.code());
    visit.change(act.with(detail), move |change| {
        let statement = Statement::for_engage(id, &mut **change)?;
        if !policy::is_still_mine(&statement) {
            return Err(Error::NotNow("already-shared"));
        }
        attachment.remove(change, &statement)?;
        Answer::no_longer_shown(change, &statement, &attachment.question)
    })?;

    visit.go_to(&format!("/say/{id}/{}", number.unwrap_or_default() + 1))
}
