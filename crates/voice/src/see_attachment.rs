//! A drawing, a photo or a recording as it was given: to whose it is, and to who may read the statement.

use accounts::{Listener, YoungPerson};
use axum::response::Response;
use edge::{FileTold, Routes, Visit};
use platform::Result;
use uploads::{KeptFile, Kind, Size};

use crate::attachment::{Attachment, AttachmentId};
use crate::read_statement::opened;
use crate::{Statement, StatementId};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/my-statements/{statement}/attachments/{attachment}", mine)
        .get("/statements/{statement}/attachments/{attachment}", theirs)
}

fn mine(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let id: StatementId = visit.captured("statement")?;
    let statement = Statement::of(&young_person, id, visit.read()?)?;
    answer(&statement, visit)
}

fn theirs(listener: Listener, visit: &mut Visit) -> Result<Response> {
    let (statement, ..) = opened(&listener, visit)?;
    // A player asks for a recording in many parts: it was opened once.
    if visit.range(u64::MAX).start == 0 {
        let act = listener.act("voice.attachment_opened", statement.id.0).about(statement.young_person.0);
        visit.note_reading(act);
    }
    answer(&statement, visit)
}

/// The file in the address, or the part of it that is asked for.
fn answer(statement: &Statement, visit: &mut Visit) -> Result<Response> {
    let id: AttachmentId = visit.captured("attachment")?;
    let app = visit.app.clone();
    let wants_small = visit.query.text("size") == "small";
    let read = visit.read()?;
    let attachment = Attachment::of(statement, id, &app, read)?;
    let file = KeptFile::of(statement.young_person.0, attachment.file, read)?;
    let size = if wants_small && file.small_bytes > 0 { Size::Small } else { Size::Whole };
    let (length, kind) = (file.length(size), if size == Size::Small { Kind::Jpeg } else { file.kind });
    let range = visit.range(length);
    let bytes = file.read(size, range.clone(), &app, visit.read()?)?;
    let told = FileTold {
        media_type: kind.media_type(),
        name: format!("{}.{}", attachment.sort.code(), kind.ending()),
        is_shown: kind.is_picture(),
        length,
    };
    visit.file(&told, &range, bytes)
}
