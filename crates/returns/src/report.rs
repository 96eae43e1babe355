//! The report of a return, as text: what came in, what was left, what broke a rule, line by line.
//!
//! It never holds a birth date, pupil number or postcode. `full` names children by the authority's own
//! numbers, so it is a file for the person who sends the return; `summary` and `refused` name no child.

use std::fmt::Write;

use crate::collection_year::CollectionYear;
use crate::imported::Imported;
use crate::problem::Refused;
use crate::rules::{Finding, Rule};
use crate::ssda903::Ssda903;

/// What was read, what was not, and how many rows break which rule: for the screen and for logs.
pub fn summary(found: &Ssda903, year: CollectionYear, findings: &[Finding]) -> String {
    write(found, year, findings, false)
}

/// The summary, and each row that breaks a rule with its file, line and child.
pub fn full(found: &Ssda903, year: CollectionYear, findings: &[Finding]) -> String {
    write(found, year, findings, true)
}

/// What became of the rows: for the screen and for logs.
pub fn imported(imported: &Imported) -> String {
    let mut report = String::from("Imported\n");
    for (what, counted) in imported.kinds() {
        let [added, changed, same] = [counted.added, counted.changed, counted.unchanged].map(with_commas);
        line(&mut report, format_args!("  {what}: {added} added, {changed} changed, {same} as they were"));
        if counted.from_later_year > 0 {
            let rows = with_commas(counted.from_later_year);
            line(&mut report, format_args!("    {rows} are left as a later year's return has them"));
        }
        if counted.no_longer_told > 0 {
            let rows = with_commas(counted.no_longer_told);
            line(
                &mut report,
                format_args!("    {rows} are no longer in the return, and were left as they are"),
            );
        }
    }
    if imported.reviews_without_a_day > 0 {
        let rows = with_commas(imported.reviews_without_a_day);
        line(&mut report, format_args!("  {rows} reviews have a code and no day, and were left out"));
    }
    if imported.changed_nothing() {
        report.push_str("  Nothing was changed: all of it was here.\n");
    }
    report
}

/// Why the return was refused, line by line.
pub fn refused(refused: &Refused) -> String {
    refused.to_string()
}

fn write(found: &Ssda903, year: CollectionYear, findings: &[Finding], every_row: bool) -> String {
    let mut report = format!("Children looked after return (SSDA903) for {year}\n\nRead\n");
    for (what, count) in counts(found) {
        line(&mut report, format_args!("  {:>9} {what}", with_commas(count as u64)));
    }
    if !found.not_read.is_empty() {
        report.push_str("\nNot read\n");
    }
    for left in &found.not_read {
        match left.count {
            Some(count) => line(&mut report, format_args!("  {}, {} times", left.what, with_commas(count))),
            None => line(&mut report, format_args!("  {}", left.what)),
        }
    }
    write_findings(&mut report, findings, every_row);
    report
}

fn write_findings(report: &mut String, findings: &[Finding], every_row: bool) {
    let by_rule: Vec<&[Finding]> = findings.chunk_by(|one, next| one.rule == next.rule).collect();
    if by_rule.is_empty() {
        return line(report, format_args!("\nEvery row keeps to the rules that were checked."));
    }
    report.push_str("\nTo check (nothing is refused for these)\n");
    for rows in by_rule {
        let Some(first) = rows.first() else { continue };
        let count = with_commas(rows.len() as u64);
        line(report, format_args!("  {count} rows. {}", first.rule.describe()));
        for row in rows.iter().filter(|_| every_row) {
            write_row(report, row);
        }
    }
}

fn write_row(report: &mut String, row: &Finding) {
    let code = match (&row.code, row.rule) {
        (Some(code), _) => format!(", code {code}"),
        (None, Rule::UnknownCode(_)) => ", the code is empty or is not one".to_owned(),
        (None, _) => String::new(),
    };
    line(report, format_args!("    {}: child {}{code}", row.place, printable(&row.child_id)));
}

fn counts(found: &Ssda903) -> [(&'static str, usize); 5] {
    [
        ("children", found.children.len()),
        ("episodes", found.episodes.len()),
        ("reviews", found.reviews.len()),
        ("times missing or away", found.missing.len()),
        ("unaccompanied children", found.unaccompanied.len()),
    ]
}

fn line(report: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = writeln!(report, "{text}");
}

fn with_commas(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A child's number cannot write lines of its own into the report, or colours into a terminal.
fn printable(id: &str) -> String {
    id.replace(char::is_control, "?")
}

#[cfg(test)]
mod tests {
    use super::with_commas;

    #[test]
    fn large_counts_are_read_at_a_glance() {
        assert_eq!(
            [0, 999, 1000, 12582, 1234567].map(with_commas),
            ["0", "999", "1,000", "12,582", "1,234,567"]
        );
    }
}
