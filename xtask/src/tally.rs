//! Counts what test programs print.

/// How many tests passed, failed and were skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
    said_skipped: u64,
}

impl Tally {
    /// What did not build, or did not end as it should.
    #[must_use]
    pub(crate) fn of_one_failure() -> Self {
        Self { failed: 1, ..Self::default() }
    }

    /// Both together.
    #[must_use]
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
            said_skipped: 0,
        }
    }

    /// Takes in a line that a Rust test program printed. A test that says `skipped: why` passed as far as
    /// the program knows; here it counts as skipped.
    pub(crate) fn read_rust(&mut self, line: &str) {
        if line.starts_with("skipped: ") {
            self.said_skipped += 1;
        }
        let Some((_, counts)) = line.split_once("test result: ").and_then(|(_, rest)| rest.split_once(". "))
        else {
            return;
        };
        let said_skipped = std::mem::take(&mut self.said_skipped);
        self.passed += number_before(counts, " passed").saturating_sub(said_skipped);
        self.failed += number_before(counts, " failed");
        self.skipped += number_before(counts, " ignored") + said_skipped;
    }

    /// Takes in a line of Playwright's closing summary.
    pub(crate) fn read_playwright(&mut self, line: &str) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [count, kind, ..] = words.as_slice() else { return };
        let Ok(count) = count.parse::<u64>() else { return };
        match (*kind, words.get(2)) {
            ("passed", _) => self.passed += count,
            ("failed" | "flaky" | "interrupted", None) => self.failed += count,
            ("skipped", None) => self.skipped += count,
            ("did", Some(&"not")) => self.failed += count,
            _ => {}
        }
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

fn number_before(text: &str, word: &str) -> u64 {
    let before = text.split_once(word).map(|(before, _)| before).unwrap_or_default();
    before.rsplit(' ').next().and_then(|number| number.parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(passed: u64, failed: u64, skipped: u64) -> Tally {
        Tally { passed, failed, skipped, said_skipped: 0 }
    }

    #[test]
    fn counts_every_program_of_a_run() {
        let mut tally = Tally::default();

        tally.read_rust("test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out");
        tally.read_rust("test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out");

        assert_eq!(tally, counted(15, 2, 1));
    }

    #[test]
    fn a_test_that_says_it_was_skipped_did_not_pass() {
        let mut tally = Tally::default();

        tally.read_rust("skipped: the folder of the published return is not here");
        tally.read_rust("test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out");

        assert_eq!(tally, counted(1, 0, 1));
    }

    #[test]
    fn counts_what_the_browser_did() {
        let mut tally = Tally::default();

        for line in [
            "  2 failed",
            "    [phone] › pages.spec.ts:3:1 › every page",
            "  1 skipped",
            "  40 passed (1.2m)",
        ] {
            tally.read_playwright(line);
        }

        assert_eq!(tally, counted(40, 2, 1));
    }
}
