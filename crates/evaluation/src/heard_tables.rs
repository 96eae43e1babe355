//! The kept figures, as the page lays them out.

use crate::publish::{ALL, MONTHS, Shown, THEMES};

/// A table of who was heard.
pub(crate) struct HeardTable {
    pub(crate) code: String,
    pub(crate) rows: Vec<HeardRow>,
}

/// A group: how many there are, and how many of them were heard. None is held back.
pub(crate) struct HeardRow {
    pub(crate) code: String,
    pub(crate) heard: Option<u64>,
    pub(crate) not_heard: Option<u64>,
    pub(crate) all: Option<u64>,
}

/// What came of a month's statements.
pub(crate) struct Month {
    pub(crate) month: String,
    pub(crate) shared: Option<u64>,
    pub(crate) in_time: Option<u64>,
    pub(crate) late: Option<u64>,
    pub(crate) median: Option<u64>,
}

/// The height of the chart's bars, in its own units.
const TALLEST: u64 = 120;

impl HeardRow {
    /// How many of a hundred were heard; none where a number is held back.
    pub(crate) fn of_hundred(&self) -> Option<u64> {
        let (heard, all) = (self.heard?, self.all?);
        (all > 0).then(|| (heard * 200 + all) / (all * 2))
    }
}

impl Month {
    /// How tall its bar is beside the longest.
    pub(crate) fn height(&self, longest: u64) -> u64 {
        self.median.map_or(0, |median| median * TALLEST / longest.max(1))
    }

    /// Where its bar begins, from above.
    pub(crate) fn top(&self, longest: u64) -> u64 {
        TALLEST - self.height(longest) + 20
    }
}

/// Everything but the months and the themes.
pub(crate) fn tables(shown: &[Shown]) -> Vec<HeardTable> {
    let mut tables: Vec<HeardTable> = Vec::new();
    for figure in shown.iter().filter(|figure| figure.table != MONTHS && figure.table != THEMES) {
        if tables.last().is_none_or(|table| table.code != figure.table) {
            tables.push(HeardTable { code: figure.table.clone(), rows: Vec::new() });
        }
        let Some(table) = tables.last_mut() else { continue };
        if table.rows.last().is_none_or(|row| row.code != figure.row) {
            let code = figure.row.clone();
            table.rows.push(HeardRow { code, heard: None, not_heard: None, all: None });
        }
        let Some(row) = table.rows.last_mut() else { continue };
        match figure.column.as_str() {
            "heard" => row.heard = figure.number,
            "not-heard" => row.not_heard = figure.number,
            ALL => row.all = figure.number,
            _ => {}
        }
    }
    tables
}

/// The months, the oldest first.
pub(crate) fn months(shown: &[Shown]) -> Vec<Month> {
    let of = |month: &str, column: &str| {
        let is_it =
            |figure: &&Shown| figure.table == MONTHS && figure.row == month && figure.column == column;
        shown.iter().find(is_it).and_then(|figure| figure.number)
    };
    let first = |figure: &&Shown| figure.table == MONTHS && figure.column == "shared";
    let made = shown.iter().filter(first).map(|figure| Month {
        month: figure.row.clone(),
        shared: figure.number,
        in_time: of(&figure.row, "in-time"),
        late: of(&figure.row, "late"),
        median: of(&figure.row, "median"),
    });
    made.collect()
}

/// The themes that were ticked, the most frequent first; what is held back last.
pub(crate) fn themes(shown: &[Shown]) -> Vec<(String, Option<u64>)> {
    let themes = shown.iter().filter(|figure| figure.table == THEMES && figure.number != Some(0));
    let mut themes: Vec<_> = themes.map(|figure| (figure.row.clone(), figure.number)).collect();
    themes.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
    themes
}
