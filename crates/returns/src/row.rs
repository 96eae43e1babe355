//! One row of either form: named values that know their place, and what can be asked of them.

use std::borrow::Cow;

use jiff::civil::Date;

use crate::problem::{Problem, Problems};
use crate::ssda903::Place;

/// The longest value that any field of a return may have.
const LONGEST_VALUE: usize = 200;

/// A CSV line, or an XML element with its values.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row<'a> {
    pub(crate) place: Place,
    pub(crate) cells: Vec<Cell<'a>>,
}

/// One value, under the name of its CSV header.
#[derive(Clone, Debug)]
pub(crate) struct Cell<'a> {
    pub(crate) name: &'static str,
    pub(crate) text: Cow<'a, str>,
    pub(crate) line: u64,
    pub(crate) position: u64,
}

impl Row<'_> {
    /// The value as given, without the space around it; empty where there is none.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.cell(name).map(|cell| cell.text.trim()).unwrap_or_default()
    }

    pub(crate) fn optional(&self, name: &str) -> Option<String> {
        Some(self.text(name)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    pub(crate) fn needed(&self, name: &str, problems: &mut Problems) -> Option<String> {
        let found = self.optional(name);
        if found.is_none() {
            problems.add(self.problem(name, "This is empty, and it is needed."));
        }
        found
    }

    pub(crate) fn needed_date(&self, name: &str, problems: &mut Problems) -> Option<Date> {
        self.needed(name, problems)?;
        self.optional_date(name, problems)
    }

    /// None also where the date is wrong, which is then among the problems.
    pub(crate) fn optional_date(&self, name: &str, problems: &mut Problems) -> Option<Date> {
        let text = self.text(name);
        if text.is_empty() {
            return None;
        }
        let date = parse_date(text);
        if date.is_none() {
            let says = "This is not a date of the calendar. Write the day, month and year, as in 31/03/2018.";
            problems.add(self.problem(name, says));
        }
        date
    }

    /// A problem with one value of this row; with the whole row if that value was not given.
    pub(crate) fn problem(&self, name: &str, says: impl Into<String>) -> Problem {
        let problem = Problem::of_line(&self.place, says);
        match self.cell(name) {
            Some(cell) => {
                Problem { line: Some(cell.line), ..problem }.in_column(cell.position, Some(cell.name))
            }
            None => Problem { says: format!("{name}: {}", problem.says), ..problem },
        }
    }

    pub(crate) fn refuse_long_values(&self, problems: &mut Problems) {
        for cell in self.cells.iter().filter(|cell| cell.text.len() > LONGEST_VALUE) {
            problems.add(self.problem(cell.name, "This is too long for a value of the return."));
        }
    }

    fn cell(&self, name: &str) -> Option<&Cell<'_>> {
        self.cells.iter().find(|cell| cell.name == name)
    }
}

/// Both 31/03/2018, the return's own form, and 2018-03-31, which spreadsheets make of it; neither can be
/// taken for the other.
fn parse_date(text: &str) -> Option<Date> {
    let (day, month, year) = match text.split(['/', '-']).collect::<Vec<_>>().as_slice() {
        [day, month, year] if text.contains('/') && !text.contains('-') => (*day, *month, *year),
        [year, month, day] if !text.contains('/') => (*day, *month, *year),
        _ => return None,
    };
    let sizes_fit = (1..=2).contains(&day.len()) && (1..=2).contains(&month.len()) && year.len() == 4;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !sizes_fit || !digits(day) || !digits(month) || !digits(year) {
        return None;
    }
    let year = year.parse().ok().filter(|year| (1900..=2199).contains(year))?;
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_in_the_two_forms_that_authorities_send() {
        let last_day = Date::constant(2018, 3, 31);

        assert_eq!(parse_date("31/03/2018"), Some(last_day));
        assert_eq!(parse_date("2018-03-31"), Some(last_day));
    }

    #[test]
    fn a_day_that_no_calendar_has_is_no_date() {
        for wrong in ["31/02/2018", "2018/03/31", "31-03-2018", "1/1/18", "+1/01/2018", "0018-01-01", "x"] {
            assert_eq!(parse_date(wrong), None, "{wrong}");
        }
    }

    proptest::proptest! {
        #[test]
        fn every_day_is_read_back_as_itself(year in 1900i16..2200, day_of_year in 1i16..=365) {
            let date = Date::constant(year, 1, 1).with().day_of_year(day_of_year).build().unwrap();

            proptest::prop_assert_eq!(parse_date(&date.strftime("%d/%m/%Y").to_string()), Some(date));
            proptest::prop_assert_eq!(parse_date(&date.to_string()), Some(date));
        }
    }
}
