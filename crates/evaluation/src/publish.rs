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
    places: Vec<(String, String, &'static str, FigureId)>,
}

/// Groups that are the same young people in every grouping they stand in: one figure, shown alike everywhere.
const SAME_EVERYWHERE: [&str; 2] = ["left-care", "not-in-return"];

/// What of `counted` may be shown under `rule`, in the order of the page.
#[must_use]
pub fn publish(counted: &Counted, rule: &Rule) -> Vec<Shown> {
    let mut page = Page::default();
    page.add_coverage(&counted.coverage, rule);
    page.add_months(&counted.months);
    for (theme, number) in &counted.themes {
        let figure = page.figures.add(*number);
        page.put((THEMES, theme, "answers"), figure);
    }
    let numbers = page.figures.publish(rule);
    let shown = page.places.into_iter().map(|(table, row, column, figure)| {
        let number = numbers.get(figure.nth()).copied().flatten();
        Shown { table, row, column: column.to_owned(), number }
    });
    let mut shown: Vec<Shown> = shown.collect();
    shown.extend(medians(counted, rule));
    shown
}

impl Page {
    fn put(&mut self, (table, row, column): (&str, &str, &'static str), figure: FigureId) {
        self.places.push((table.to_owned(), row.to_owned(), column, figure));
    }

    fn add(&mut self, place: (&str, &str, &'static str), number: u64) -> FigureId {
        let figure = self.figures.add(number);
        self.put(place, figure);
        figure
    }

    /// Heard and not heard are all of a group; the groups of every grouping are everyone.
    fn add_coverage(&mut self, coverage: &Coverage, rule: &Rule) {
        let everyone = self.add_heard(coverage.everyone, coverage.everyone, rule);
        self.put_heard("everyone", ALL, everyone);
        let mut same = BTreeMap::new();
        for grouping in GROUPINGS {
            let mut columns: [Vec<FigureId>; 3] = Default::default();
            let groups = coverage.groups.iter().filter(|((of, ..), _)| *of == grouping);
            for ((_, _, group), heard) in groups {
                let known = same.get(group).copied();
                let row = known.unwrap_or_else(|| self.add_heard(*heard, coverage.everyone, rule));
                if SAME_EVERYWHERE.contains(group) {
                    same.insert(*group, row);
                }
                self.put_heard(grouping, group, row);
                columns.iter_mut().zip(row).for_each(|(column, figure)| column.push(figure));
            }
            for (total, parts) in everyone.into_iter().zip(columns) {
                self.figures.add_sum(total, parts);
            }
        }
    }

    /// Of a group of few, "none of them was heard" says it of each of them; where nobody at all was, that is
    /// said already.
    fn add_heard(&mut self, heard: HeardOf, everyone: HeardOf, rule: &Rule) -> [FigureId; 3] {
        let is_few = rule.is_small(heard.all);
        let parts = [(heard.heard, everyone.heard), (heard.not_heard(), everyone.not_heard())];
        let [yes, no] = parts.map(|(part, of_everyone)| match is_few && of_everyone > 0 {
            true => self.figures.add_of_few(part),
            false => self.figures.add(part),
        });
        let all = self.figures.add(heard.all);
        self.figures.add_sum(all, vec![yes, no]);
        [yes, no, all]
    }

    fn put_heard(&mut self, table: &str, row: &str, [yes, no, all]: [FigureId; 3]) {
        self.put((table, row, "heard"), yes);
        self.put((table, row, "not-heard"), no);
        self.put((table, row, ALL), all);
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
