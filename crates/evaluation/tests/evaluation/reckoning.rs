//! A reader who adds and subtracts, and knows the rule: an oracle that shares no code with what holds back.

use std::collections::BTreeSet;

/// Parts and the total they add up to, by the places of the figures.
pub(crate) type Sum = (usize, Vec<usize>);

/// A field in which elimination is exact: no number of these tests comes near it.
const PRIME: i128 = 1_000_000_007;

/// The held-back figures that the sums alone determine, by elimination.
pub(crate) fn solved(shown: &[Option<u64>], sums: &[Sum]) -> Vec<usize> {
    let hidden: Vec<usize> = (0..shown.len()).filter(|nth| shown[*nth].is_none()).collect();
    let mut rows: Vec<Vec<i128>> = sums.iter().map(|sum| row(sum, &hidden)).collect();
    let mut done = 0;
    for column in 0..hidden.len() {
        let Some(pivot) = (done..rows.len()).find(|nth| rows[*nth][column] != 0) else { continue };
        rows.swap(done, pivot);
        let by = inverse(rows[done][column]);
        rows[done].iter_mut().for_each(|part| *part = *part * by % PRIME);
        let solved = rows[done].clone();
        for (nth, other) in rows.iter_mut().enumerate() {
            let times = if nth == done { 0 } else { other[column] };
            other
                .iter_mut()
                .zip(&solved)
                .for_each(|(part, one)| *part = (*part - times * one).rem_euclid(PRIME));
        }
        done += 1;
    }
    let lone = rows.iter().filter(|row| row.iter().filter(|part| **part != 0).count() == 1);
    lone.map(|row| hidden[row.iter().position(|part| *part != 0).unwrap()]).collect()
}

fn row((total, parts): &Sum, hidden: &[usize]) -> Vec<i128> {
    let sign = |figure: &usize| i128::from(parts.contains(figure)) - i128::from(total == figure);
    hidden.iter().map(|figure| sign(figure).rem_euclid(PRIME)).collect()
}

/// By Fermat.
fn inverse(number: i128) -> i128 {
    let (mut result, mut base, mut power) = (1, number, PRIME - 2);
    while power > 0 {
        if power % 2 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        power /= 2;
    }
    result
}

/// Which whole numbers from 1 to `most` the held-back figure `wanted` can be, by trying every way to fill the
/// tables in. Stops once there are `enough`.
pub(crate) fn possible(
    shown: &[Option<u64>],
    sums: &[Sum],
    wanted: usize,
    (most, enough): (u64, usize),
) -> BTreeSet<u64> {
    let mut found = BTreeSet::new();
    for value in 1..=most {
        let mut filled = shown.to_vec();
        filled[wanted] = Some(value);
        if can_be_filled(&mut filled, sums, most) {
            found.insert(value);
        }
        if found.len() >= enough {
            break;
        }
    }
    found
}

/// Whether what is missing can be whole numbers from 1 on such that every sum is right.
fn can_be_filled(filled: &mut Vec<Option<u64>>, sums: &[Sum], most: u64) -> bool {
    let mut forced = Vec::new();
    let outcome = loop {
        match force(filled, sums) {
            Forced::Wrong => break false,
            Forced::Set(figure) => forced.push(figure),
            Forced::Nothing => break try_one(filled, sums, most),
        }
    };
    if !outcome {
        forced.into_iter().for_each(|figure| filled[figure] = None);
    }
    outcome
}

enum Forced {
    Wrong,
    Set(usize),
    Nothing,
}

/// Sets a figure that is alone missing in a sum; says when a sum cannot be right any more.
fn force(filled: &mut [Option<u64>], sums: &[Sum]) -> Forced {
    for (total, parts) in sums {
        let known: u64 = parts.iter().filter_map(|part| filled[*part]).sum();
        let missing: Vec<usize> = parts.iter().copied().filter(|part| filled[*part].is_none()).collect();
        match (filled[*total], missing.as_slice()) {
            (Some(all), []) if all != known => return Forced::Wrong,
            (Some(all), missing) if all < known + missing.len() as u64 => return Forced::Wrong,
            (Some(all), [one]) => {
                filled[*one] = Some(all - known);
                return Forced::Set(*one);
            }
            (None, []) if known == 0 => return Forced::Wrong,
            (None, []) => {
                filled[*total] = Some(known);
                return Forced::Set(*total);
            }
            _ => {}
        }
    }
    Forced::Nothing
}

fn try_one(filled: &mut Vec<Option<u64>>, sums: &[Sum], most: u64) -> bool {
    // A part of a known total first: it has the fewest ways.
    let part = sums.iter().filter(|(total, _)| filled[*total].is_some()).flat_map(|(_, parts)| parts);
    let missing = part.copied().find(|part| filled[*part].is_none());
    let Some(one) = missing.or_else(|| filled.iter().position(Option::is_none)) else { return true };
    for value in 1..=most {
        filled[one] = Some(value);
        if can_be_filled(filled, sums, most) {
            return true;
        }
    }
    filled[one] = None;
    false
}
