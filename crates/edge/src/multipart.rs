//! A form that carries files, read as it comes: its fields, and the bytes of each file up to the route's limit.
//!
//! What is longer is thrown away as it arrives and its page says so kindly: a connection that is cut in the
//! middle would show a browser's own page instead.

use axum::body::Body;
use axum::http::StatusCode;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use multer::Multipart;

/// A file as it was sent. Its name and what its sender says that it is are not kept: neither is to be believed.
#[derive(Clone, Debug, Default)]
pub struct SentFile {
    /// The name of the form's field.
    pub field: String,
    /// What is in it; nothing when it was too large.
    pub bytes: Vec<u8>,
    /// Whether it was longer than the route takes.
    pub is_too_large: bool,
}

/// What a form said, and its files.
pub(crate) type Parts = (Vec<(String, String)>, Vec<SentFile>);

/// More is cut off: nobody sends a film by mistake as a photo and waits for it to the end.
const READ_TO_THE_END: usize = 8;
const MOST_TEXT_BYTES: usize = 128 * 1024;
const MOST_PARTS: usize = 100;

/// The boundary between the parts, when the form is one that carries files.
pub(crate) fn boundary(content_type: &str) -> Option<String> {
    multer::parse_boundary(content_type).ok()
}

/// Reads the whole form; its files together have at most `most_bytes`.
pub(crate) async fn read(
    body: Body,
    boundary: String,
    most_bytes: usize,
) -> std::result::Result<Parts, StatusCode> {
    let body = Limited::new(body, most_bytes.saturating_mul(READ_TO_THE_END));
    let mut form = Multipart::new(body.into_data_stream(), boundary);
    let (mut fields, mut files): Parts = Default::default();
    let (mut text_left, mut file_left) = (MOST_TEXT_BYTES, most_bytes);
    while let Some(part) = form.next_field().await.map_err(|error| refused(&error))? {
        let name = part.name().unwrap_or_default().to_owned();
        if fields.len() + files.len() >= MOST_PARTS {
            return Err(StatusCode::BAD_REQUEST);
        }
        if part.file_name().is_some() {
            files.push(file(name, part, &mut file_left).await?);
        } else {
            let text = file(name, part, &mut text_left).await?;
            if text.is_too_large {
                return Err(StatusCode::PAYLOAD_TOO_LARGE);
            }
            fields.push((text.field, String::from_utf8(text.bytes).map_err(|_| StatusCode::BAD_REQUEST)?));
        }
    }
    Ok((fields, files))
}

async fn file(
    field: String,
    mut part: multer::Field<'_>,
    left: &mut usize,
) -> std::result::Result<SentFile, StatusCode> {
    let mut file = SentFile { field, ..SentFile::default() };
    while let Some(chunk) = part.chunk().await.map_err(|error| refused(&error))? {
        if chunk.len() > *left || file.is_too_large {
            file.is_too_large = true;
            file.bytes = Vec::new();
            continue;
        }
        *left -= chunk.len();
        file.bytes.extend_from_slice(&chunk);
    }
    Ok(file)
}

fn refused(error: &multer::Error) -> StatusCode {
    match error {
        multer::Error::StreamReadFailed(error) if error.is::<LengthLimitError>() => {
            StatusCode::PAYLOAD_TOO_LARGE
        }
        multer::Error::StreamReadFailed(_) => StatusCode::REQUEST_TIMEOUT,
        _ => StatusCode::BAD_REQUEST,
    }
}
