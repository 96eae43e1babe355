//! From what was counted to what may be shown: one set of figures for the whole page, held back together.

use std::collections::BTreeMap;

use crate::coverage::{Coverage, GROUPINGS, HeardOf};
use crate::suppress::{FigureId, Figures, Rule};

/// A figure as it may be shown, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Which table.
    pub table: String,
    /// Which row; `all` is the total.
    pub row: String,
    /// Which column.
    pub column: String,
    /// The number; none where it is held back.
    pub number: Option<u64>,
}

/// What came of a month's statements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MonthCounted {
    /// How many were shared.
    pub shared: u64,
    /// How many answers came by the promised day.
    pub in_time: u64,
    /// How many came after it.
    pub late: u64,
    /// The working days that half of the answers came within.
    pub median_working_days: Option<u64>,
}

/// Everything that is shown on one page.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    /// Who was heard.
    pub coverage: Coverage,
    /// How answers came, by month.
    pub months: BTreeMap<String, MonthCounted>,
    /// What answers were about.
    pub themes: BTreeMap<String, u64>,
}

/// The table of the months, and of the themes.
pub const MONTHS: &str = "months";
/// See [`MONTHS`].
pub const THEMES: &str = "themes";
/// The row of totals.
pub const ALL: &str = "all";

/// Where the figures stand on the page, as they are gathered.
#[derive(Default)]
struct Page {
    figures: Figures,
    places: Vec<(String, String, &'static str)>,
}

/// What of `counted` may be shown under `rule`, in the order of the page.
#[must_use]
pub fn publish(counted: &Counted, rule: &Rule) -> Vec<Shown> {
    let mut page = Page::default();
    page.add_coverage(&counted.coverage);
    page.add_months(&counted.months);
    for (theme, number) in &counted.themes {
        page.add((THEMES, theme, "answers"), *number);
    }
    let numbers = page.figures.publish(rule);
    let places = page.places.into_iter().zip(numbers);
    let mut shown: Vec<Shown> = places
        .map(|((table, row, column), number)| Shown { table, row, column: column.to_owned(), number })
        .collect();
    shown.extend(medians(counted, rule));
    shown
}

impl Page {
    fn add(&mut self, (table, row, column): (&str, &str, &'static str), number: u64) -> FigureId {
        self.places.push((table.to_owned(), row.to_owned(), column));
        self.figures.add(number)
    }

    /// Heard and not heard are all of a group; the groups of every grouping are everyone.
    fn add_coverage(&mut self, coverage: &Coverage) {
        let everyone = self.add_heard("everyone", ALL, coverage.everyone);
        for grouping in GROUPINGS {
            let mut columns: [Vec<FigureId>; 3] = Default::default();
            let groups = coverage.groups.iter().filter(|((of, ..), _)| *of == grouping);
            for ((_, _, group), heard) in groups {
                let row = self.add_heard(grouping, group, *heard);
                columns.iter_mut().zip(row).for_each(|(column, figure)| column.push(figure));
            }
            for (total, parts) in everyone.into_iter().zip(columns) {
                self.figures.add_sum(total, parts);
            }
        }
    }

    fn add_heard(&mut self, table: &str, row: &str, heard: HeardOf) -> [FigureId; 3] {
        let yes = self.add((table, row, "heard"), heard.heard);
        let no = self.add((table, row, "not-heard"), heard.not_heard());
        let all = self.add((table, row, ALL), heard.all);
        self.figures.add_sum(all, vec![yes, no]);
        [yes, no, all]
    }

    fn add_months(&mut self, months: &BTreeMap<String, MonthCounted>) {
        for (month, counted) in months {
            self.add((MONTHS, month, "shared"), counted.shared);
            let in_time = self.add((MONTHS, month, "in-time"), counted.in_time);
            let late = self.add((MONTHS, month, "late"), counted.late);
            let all = self.add((MONTHS, month, "answered"), counted.in_time + counted.late);
            self.figures.add_sum(all, vec![in_time, late]);
        }
    }
}

/// A median of a few answers would be somebody's; one of enough is nobody's.
fn medians<'a>(counted: &'a Counted, rule: &'a Rule) -> impl Iterator<Item = Shown> + 'a {
    counted.months.iter().map(|(month, counted)| {
        let is_enough = counted.in_time + counted.late >= 2 * rule.smallest_shown;
        Shown {
            table: MONTHS.to_owned(),
            row: month.clone(),
            column: "median".to_owned(),
            number: counted.median_working_days.filter(|_| is_enough),
        }
    })
}
