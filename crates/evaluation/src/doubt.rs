//! What a reader can still work out of a number that is held back: between which two it must lie. Pure.
//!
//! The least and the greatest value that the sums of a page leave possible, found exactly as a linear
//! programme: the simplex method on the few sums that hang together with the number.

use std::collections::BTreeSet;

use crate::suppress::{Equation, FigureId};

/// Smaller than this is nought: every number here is a sum of whole ones.
const NOUGHT: f64 = 1e-6;

/// How many whole numbers `figure` may be, for whoever knows `equations` and the least of every held-back
/// number; none where there is no greatest.
pub(crate) fn doubt(figure: FigureId, equations: &[Equation]) -> Option<u64> {
    let (together, columns) = hang_together(figure, equations);
    let mut corner = Corner::of(&together, &columns);
    let column = columns.iter().position(|known| *known == figure)?;
    let greatest = corner.clone().furthest(column, 1.0)?;
    let least = corner.furthest(column, -1.0)?;
    let values = (greatest + NOUGHT).floor() - (least - NOUGHT).ceil() + 1.0;
    // Never negative and never beyond the numbers of an authority.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small whole number")]
    Some(values.max(0.0) as u64)
}

/// The equations in which `figure` stands, those in which their figures stand, and so on; and all figures.
fn hang_together(figure: FigureId, equations: &[Equation]) -> (Vec<&Equation>, Vec<FigureId>) {
    let mut figures = BTreeSet::from([figure]);
    loop {
        let touches = |equation: &&Equation| equation.terms.iter().any(|(one, _)| figures.contains(one));
        let together: Vec<&Equation> = equations.iter().filter(touches).collect();
        let all: BTreeSet<FigureId> = together
            .iter()
            .flat_map(|equation| equation.terms.iter().map(|(one, _)| *one))
            .chain([figure])
            .collect();
        if all == figures {
            return (together, all.into_iter().collect());
        }
        figures = all;
    }
}

/// A corner of what is possible: equations solved for one variable each, all others nought. A variable is what a
/// held-back number is beyond its least.
#[derive(Clone, Debug)]
struct Corner {
    /// Each a row of coefficients, and last what they come to.
    rows: Vec<Vec<f64>>,
    /// The variable that each row is solved for.
    solved: Vec<usize>,
    width: usize,
}

impl Corner {
    fn of(equations: &[&Equation], columns: &[FigureId]) -> Self {
        let width = columns.len();
        let count = equations.len();
        let mut rows = Vec::new();
        for (nth, equation) in equations.iter().enumerate() {
            let sign_of = |figure: &FigureId| {
                equation.terms.iter().filter(|(one, _)| one == figure).map(|(_, sign)| *sign).sum::<i64>()
            };
            let comes_to = equation.comes_to;
            let turn = if comes_to < 0 { -1.0 } else { 1.0 };
            let mut row: Vec<f64> = columns.iter().map(|figure| turn * whole(sign_of(figure))).collect();
            row.extend((0..count).map(|other| if other == nth { 1.0 } else { 0.0 }));
            row.push(turn * whole(comes_to));
            rows.push(row);
        }
        let mut corner = Self { rows, solved: (width..width + count).collect(), width: width + count };
        corner.leave_scaffold(width);
        corner
    }

    /// Walks from the scaffold, a variable that each equation was given to begin with, to a true corner.
    fn leave_scaffold(&mut self, width: usize) {
        let mut gain = vec![0.0; self.width];
        gain.iter_mut().skip(width).for_each(|gain| *gain = -1.0);
        self.climb(&gain);
        for nth in 0..self.rows.len() {
            if self.solved.get(nth).is_some_and(|solved| *solved >= width) {
                let row = self.rows.get(nth);
                let column = row.and_then(|row| row.iter().take(width).position(|part| part.abs() > NOUGHT));
                if let Some(column) = column {
                    self.solve(nth, column);
                }
            }
        }
        // A row that is still solved for its scaffold says nothing that the others do not.
        let kept: Vec<bool> = self.solved.iter().map(|solved| *solved < width).collect();
        let mut keep = kept.iter().copied();
        self.rows.retain(|_| keep.next().unwrap_or_default());
        let mut keep = kept.iter().copied();
        self.solved.retain(|_| keep.next().unwrap_or_default());
        for row in &mut self.rows {
            row.drain(width..row.len() - 1);
        }
        self.width = width;
    }

    /// The furthest value of a number in a direction; none where there is no end to it.
    fn furthest(&mut self, column: usize, direction: f64) -> Option<f64> {
        let mut gain = vec![0.0; self.width];
        *gain.get_mut(column)? = direction;
        if !self.climb(&gain) {
            // Downwards there is always an end: no number is below its least.
            return None;
        }
        let row = self.solved.iter().position(|solved| *solved == column);
        let value = row.and_then(|row| self.rows.get(row)?.last().copied()).unwrap_or_default();
        Some(value)
    }

    /// Goes from corner to corner while it gains; whether there was an end. By Bland's rule it never circles.
    fn climb(&mut self, gain: &[f64]) -> bool {
        loop {
            let entering = (0..self.width).find(|column| self.gain_of(*column, gain) > NOUGHT);
            let Some(entering) = entering else { return true };
            let Some(row) = self.first_to_give_way(entering) else { return false };
            self.solve(row, entering);
        }
    }

    fn gain_of(&self, column: usize, gain: &[f64]) -> f64 {
        let lost =
            self.rows.iter().zip(&self.solved).map(|(row, solved)| at(gain, *solved) * at(row, column));
        at(gain, column) - lost.sum::<f64>()
    }

    /// The row whose variable is the first to come to nought as `column` grows.
    fn first_to_give_way(&self, column: usize) -> Option<usize> {
        let mut best: Option<(f64, usize, usize)> = None;
        for (nth, (row, solved)) in self.rows.iter().zip(&self.solved).enumerate() {
            let part = at(row, column);
            if part <= NOUGHT {
                continue;
            }
            let reach = row.last().copied().unwrap_or_default() / part;
            let is_sooner = best.is_none_or(|(least, variable, _)| {
                reach < least - NOUGHT || (reach <= least + NOUGHT && *solved < variable)
            });
            if is_sooner {
                best = Some((reach, *solved, nth));
            }
        }
        best.map(|(_, _, nth)| nth)
    }

    /// Solves row `nth` for `column`, and puts it into every other.
    fn solve(&mut self, nth: usize, column: usize) {
        let Some(pivot) = self.rows.get(nth).cloned() else { return };
        let by = at(&pivot, column);
        let pivot: Vec<f64> = pivot.into_iter().map(|part| part / by).collect();
        for (other, row) in self.rows.iter_mut().enumerate() {
            let times = if other == nth { 0.0 } else { at(row, column) };
            if times != 0.0 {
                row.iter_mut().zip(&pivot).for_each(|(part, pivot)| *part -= times * pivot);
            }
        }
        if let (Some(row), Some(solved)) = (self.rows.get_mut(nth), self.solved.get_mut(nth)) {
            *row = pivot;
            *solved = column;
        }
    }
}

fn at(row: &[f64], column: usize) -> f64 {
    row.get(column).copied().unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "far below where a float is no longer exact")]
fn whole(number: i64) -> f64 {
    number as f64
}
