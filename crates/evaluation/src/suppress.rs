//! Holds small numbers back, and every other number that would give them away. Pure.
//!
//! What is published together is one set of [`Figures`]: the cells of every table on a page, their margins,
//! and which numbers add up to which. A margin that two tables share is one figure in both, so that one table
//! cannot tell what the other holds back. A number from 1 to 4 is held back; then, for as long as whoever
//! adds and subtracts could tell a held-back number from fewer than four whole numbers, one more is.
//!
//! The reader is taken to know the rule, and so that nothing held back is nought: a nought is always shown, but
//! for the parts of a group of few, where "none of them" would be said of each of them.

use std::collections::BTreeSet;

use crate::doubt::doubt;

/// What may be shown. Data: an authority with another rule has another value of this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The smallest number above nought that is shown.
    pub smallest_shown: u64,
    /// How many whole numbers a held-back one must be possible as, for whoever reckons.
    pub least_doubt: u64,
    /// Shown numbers are rounded to this many; 1 leaves them as they are.
    pub round_to: u64,
}

impl Rule {
    /// 1 to 4 are held back, and no reckoning tells more than that: as the return's own statistics do it.
    pub const USUAL: Self = Self { smallest_shown: 5, least_doubt: 4, round_to: 1 };

    /// Whether `number` is held back wherever it stands.
    #[must_use]
    pub fn is_small(&self, number: u64) -> bool {
        number > 0 && number < self.smallest_shown
    }

    fn shown(&self, number: u64) -> u64 {
        let to = self.round_to.max(1);
        (number + to / 2) / to * to
    }
}

/// One number among [`Figures`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FigureId(usize);

/// Numbers that are published together, and which add up to which.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    numbers: Vec<u64>,
    sums: Vec<Sum>,
    /// Held back whatever they are, nought included.
    of_few: BTreeSet<FigureId>,
}

/// The parts add up to the total.
#[derive(Clone, Debug)]
pub(crate) struct Sum {
    total: FigureId,
    parts: Vec<FigureId>,
}

impl Figures {
    /// Adds a number.
    pub fn add(&mut self, number: u64) -> FigureId {
        self.numbers.push(number);
        FigureId(self.numbers.len() - 1)
    }

    /// Adds a number that says something of everyone in a group of few: held back, nought too.
    pub fn add_of_few(&mut self, number: u64) -> FigureId {
        let figure = self.add(number);
        self.of_few.insert(figure);
        figure
    }

    /// Says that `parts` add up to `total`.
    pub fn add_sum(&mut self, total: FigureId, parts: Vec<FigureId>) {
        self.sums.push(Sum { total, parts });
    }

    /// Every number as it may be shown; none where it is held back.
    #[must_use]
    pub fn publish(&self, rule: &Rule) -> Vec<Option<u64>> {
        let hidden = self.held_back(rule);
        let both = self.numbers.iter().zip(&hidden);
        both.map(|(number, is_hidden)| (!is_hidden).then(|| rule.shown(*number))).collect()
    }

    /// Which numbers are held back.
    fn held_back(&self, rule: &Rule) -> Vec<bool> {
        let is_small =
            |(nth, number): (usize, &u64)| rule.is_small(*number) || self.of_few.contains(&FigureId(nth));
        let small: Vec<bool> = self.numbers.iter().enumerate().map(is_small).collect();
        let mut hidden = small.clone();
        while let Some(told) = self.first_told(&hidden, rule) {
            let Some(next) = self.next_to_hide(told, &hidden) else {
                // Nothing is left to hide it behind: nothing of this page is published.
                return vec![true; hidden.len()];
            };
            set(&mut hidden, next, true);
        }
        self.show_again(&small, &mut hidden, rule);
        hidden
    }

    /// What was hidden on the way and turns out not to be needed is shown, what readers miss most first.
    fn show_again(&self, small: &[bool], hidden: &mut [bool], rule: &Rule) {
        let both = small.iter().zip(hidden.iter()).enumerate();
        let beside = both.filter(|(_, (is_small, is_hidden))| !**is_small && **is_hidden);
        let mut beside: Vec<FigureId> = beside.map(|(nth, _)| FigureId(nth)).collect();
        beside.sort_by_key(|figure| std::cmp::Reverse((self.is_total(*figure), self.number(*figure))));
        for figure in beside {
            set(hidden, figure, false);
            if self.first_told(hidden, rule).is_some() {
                set(hidden, figure, true);
            }
        }
    }

    /// The first held-back number that reckoning tells too much about.
    fn first_told(&self, hidden: &[bool], rule: &Rule) -> Option<FigureId> {
        let equations = self.equations(hidden);
        // Alone in a sum it is told outright; that is seen without reckoning.
        let alone = equations.iter().find(|equation| equation.terms.len() == 1);
        if let Some((figure, _)) = alone.and_then(|equation| equation.terms.first()) {
            return Some(*figure);
        }
        let all = hidden.iter().enumerate().filter(|(_, is_hidden)| **is_hidden);
        all.map(|(nth, _)| FigureId(nth))
            .find(|figure| doubt(*figure, &equations).is_some_and(|values| values < rule.least_doubt))
    }

    /// What the page tells of the numbers it holds back: held-back parts less a held-back total are so much.
    fn equations(&self, hidden: &[bool]) -> Vec<Equation> {
        let mut equations = Vec::new();
        for sum in &self.sums {
            let mut equation = Equation { terms: Vec::new(), comes_to: 0 };
            let parts = sum.parts.iter().map(|part| (*part, 1));
            for (figure, sign) in parts.chain([(sum.total, -1)]) {
                if is_set(hidden, figure) {
                    equation.terms.push((figure, sign));
                    // What a reader knows of each: it is one at the least.
                    let floor = i64::from(!self.of_few.contains(&figure));
                    equation.comes_to -= sign * floor;
                } else {
                    equation.comes_to -= sign * i64::try_from(self.number(figure)).unwrap_or(i64::MAX);
                }
            }
            if !equation.terms.is_empty() {
                equations.push(equation);
            }
        }
        equations
    }

    /// The number to hide `told` behind: of those it adds up with the smallest, totals last; and if there is
    /// none, of all that hang together with it.
    fn next_to_hide(&self, told: FigureId, hidden: &[bool]) -> Option<FigureId> {
        let mut near = vec![told];
        for _ in 0..=self.sums.len() {
            let sums = self.sums.iter().filter(|sum| sum.figures().any(|figure| near.contains(&figure)));
            let around: Vec<FigureId> = sums.flat_map(Sum::figures).collect();
            let can_hide = |figure: &&FigureId| self.number(**figure) > 0 && !is_set(hidden, **figure);
            let best = around.iter().filter(can_hide).min_by_key(|figure| self.cost(**figure, hidden));
            if best.is_some() {
                return best.copied();
            }
            near.extend(around);
            near.sort_unstable();
            near.dedup();
        }
        None
    }

    /// What it costs to hide a figure: totals tell readers most; then, how many more must follow, since a sum
    /// with one held-back figure tells it; then its size.
    fn cost(&self, figure: FigureId, hidden: &[bool]) -> (bool, i64, u64, FigureId) {
        let sums = self.sums.iter().filter(|sum| sum.figures().any(|one| one == figure));
        let follow = sums.map(|sum| match sum.figures().filter(|one| is_set(hidden, *one)).count() {
            0 => 1,
            1 => -1,
            _ => 0,
        });
        (self.is_total(figure), follow.sum(), self.number(figure), figure)
    }

    fn is_total(&self, figure: FigureId) -> bool {
        self.sums.iter().any(|sum| sum.total == figure)
    }

    fn number(&self, figure: FigureId) -> u64 {
        self.numbers.get(figure.0).copied().unwrap_or_default()
    }
}

impl Sum {
    fn figures(&self) -> impl Iterator<Item = FigureId> {
        self.parts.iter().copied().chain([self.total])
    }
}

fn is_set(hidden: &[bool], figure: FigureId) -> bool {
    hidden.get(figure.0).copied().unwrap_or_default()
}

fn set(hidden: &mut [bool], figure: FigureId, to: bool) {
    if let Some(is_hidden) = hidden.get_mut(figure.0) {
        *is_hidden = to;
    }
}

/// What held-back numbers are beyond their least, each with its sign, comes to a number that the reader can
/// work out.
#[derive(Clone, Debug)]
pub(crate) struct Equation {
    pub(crate) terms: Vec<(FigureId, i64)>,
    pub(crate) comes_to: i64,
}

impl FigureId {
    /// Its place among the figures, in the order in which they were added.
    #[must_use]
    pub fn nth(self) -> usize {
        self.0
    }
}
