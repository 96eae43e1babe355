//! The participation officer sees who has been heard and who has not, how answers come, and what they are
//! about: figures that were counted and held back before, never anybody's words.

use accounts::ParticipationOfficer;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Place, Routes, Visit};
use platform::{Moment, Result};
use voice::month_in_words;

use crate::coverage::{GROUPINGS, HEARD_WITHIN_MONTHS};
use crate::heard_tables::{HeardTable, Month, months, tables, themes};
use crate::publish::Shown;
use crate::{ask_the_workers, count_figures, figures};

pub(crate) fn routes() -> Routes {
    let place = Place { path: "/heard", words: "place-heard", drawing: "" };
    Routes::new()
        .get("/heard", show)
        .get("/heard/figures.csv", table)
        .post("/heard/count", count)
        .place("participation_officer", place)
}

#[derive(Template)]
#[template(path = "heard.html")]
struct HeardPage {
    frame: Frame,
    counted_at: Option<Moment>,
    tables: Vec<HeardTable>,
    months: Vec<Month>,
    themes: Vec<(String, Option<u64>)>,
    asked_at: Option<Moment>,
}

fn show(officer: ParticipationOfficer, visit: &mut Visit) -> Result<Response> {
    let frame = visit.frame();
    let read = visit.read()?;
    let (counted_at, shown) = figures::last(officer.authority.id, read)?.unzip();
    let asked_at = ask_the_workers::last(officer.authority.id, read)?;
    let shown: Vec<Shown> = shown.unwrap_or_default();
    let (tables, months, themes) = (tables(&shown), months(&shown), themes(&shown));
    visit.page(&HeardPage { frame, counted_at, tables, months, themes, asked_at })
}

/// The same figures for a spreadsheet: nothing is in it that is not on the page.
fn table(officer: ParticipationOfficer, visit: &mut Visit) -> Result<Response> {
    let shown = figures::last(officer.authority.id, visit.read()?)?.map(|(_, shown)| shown);
    let mut text = String::from("table,row,column,number\r\n");
    for figure in shown.unwrap_or_default() {
        let number = figure.number.map_or_else(|| "c".to_owned(), |number| number.to_string());
        text.push_str(&format!("{},{},{},{number}\r\n", figure.table, figure.row, figure.column));
    }
    let mut answer = Response::new(axum::body::Body::from(text));
    let headers = answer.headers_mut();
    headers.insert("content-type", axum::http::HeaderValue::from_static("text/csv; charset=utf-8"));
    let name = axum::http::HeaderValue::from_static("attachment; filename=\"heard.csv\"");
    headers.insert("content-disposition", name);
    Ok(answer)
}

/// The first count of an authority that was added while the program ran.
fn count(officer: ParticipationOfficer, visit: &mut Visit) -> Result<Response> {
    let authority = officer.authority.clone();
    let act = officer.act("evaluation.count_asked_for", authority.id.0);
    visit.change(act, move |change| count_figures::count_this_week(change, &authority))?;
    visit.go_to("/heard")
}

impl HeardPage {
    fn everyone(&self) -> Option<&HeardTable> {
        self.tables.iter().find(|table| table.code == "everyone")
    }

    fn groupings(&self) -> impl Iterator<Item = &HeardTable> {
        GROUPINGS.iter().filter_map(|code| self.tables.iter().find(|table| table.code == *code))
    }

    fn within(&self) -> i64 {
        i64::from(HEARD_WITHIN_MONTHS)
    }

    fn month(&self, month: &str) -> String {
        month_in_words(&self.frame, month)
    }

    /// The longest median of the chart, in working days.
    fn longest(&self) -> u64 {
        self.months.iter().filter_map(|month| month.median).max().unwrap_or_default()
    }
}
