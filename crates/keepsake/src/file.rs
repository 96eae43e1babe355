//! The file that people read: one page of HTML that needs nothing else, drawn from the record alone.

use askama::Template;

use crate::record::Record;

#[derive(Template)]
#[template(path = "the_copy.html")]
struct File<'a> {
    record: &'a Record,
    json: String,
}

/// The record as the page that people read. The same record is always the same page, to the byte.
pub fn draw(record: &Record) -> anyhow::Result<String> {
    Ok(File { record, json: to_json(record)? }.render()?)
}

/// The record as programs read it.
pub fn to_json(record: &Record) -> anyhow::Result<String> {
    Ok(serde_json::to_string_pretty(record)?)
}

const START: &str = "<pre id=\"record\">";
const END: &str = "</pre>";

/// The record that lies in a drawn page.
pub(crate) fn record_in(page: &str) -> Option<Record> {
    let (_, rest) = page.split_once(START)?;
    let (escaped, _) = rest.rsplit_once(END)?;
    let text = escaped
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#38;", "&");
    // Whatever does not read as a record is none, for whichever reason.
    serde_json::from_str(&text).ok()
}
