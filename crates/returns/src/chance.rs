//! Chance that repeats: the same seed makes the same return on every machine.

use jiff::ToSpan;
use jiff::civil::Date;

/// A small generator of numbers (SplitMix64); never for secrets.
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Chance {
        Chance(seed)
    }

    /// A number from `from` to before `to`; `from` if there is none between.
    pub(crate) fn between(&mut self, from: i64, to: i64) -> i64 {
        let width = u64::try_from(to.saturating_sub(from)).unwrap_or(0);
        let step = self.next().checked_rem(width).unwrap_or(0);
        from + i64::try_from(step).unwrap_or(0)
    }

    /// True so many times in a hundred.
    pub(crate) fn percent(&mut self, percent: i64) -> bool {
        self.between(0, 100) < percent
    }

    /// One of these, each as likely as its weight.
    pub(crate) fn weighted<'a>(&mut self, choices: &[(&'a str, i64)]) -> &'a str {
        let mut left = self.between(0, choices.iter().map(|(_, weight)| weight).sum());
        for (choice, weight) in choices {
            left -= weight;
            if left < 0 {
                return choice;
            }
        }
        ""
    }

    /// One of these, each as likely as the others.
    pub(crate) fn one_of<'a, T>(&mut self, choices: &'a [T]) -> Option<&'a T> {
        let at = self.between(0, i64::try_from(choices.len()).unwrap_or(0));
        choices.get(usize::try_from(at).ok()?)
    }

    /// A day from `from` to before `to`; `from` if there is none between.
    pub(crate) fn day(&mut self, from: Date, to: Date) -> Date {
        let days = i64::from(from.until(to).map_or(0, |span| span.get_days()));
        from.saturating_add(self.between(0, days).days())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}
