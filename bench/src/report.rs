//! The table: what was measured beside what it is to be, met or not.

use std::fmt::Write;

use crate::process::Memory;
use crate::rounds::{Compared, Measure, Spread};
use crate::seed::Seeded;
use crate::weight::Weights;

/// Everything one run found out.
pub(crate) struct Findings {
    pub(crate) day: String,
    pub(crate) commit: String,
    pub(crate) cores: usize,
    pub(crate) load_average: (String, String),
    pub(crate) seeded: Seeded,
    pub(crate) pages: Vec<Compared>,
    /// How many sample pages were the same bytes but for tokens.
    pub(crate) same_bytes: (usize, usize),
    pub(crate) asset: Compared,
    pub(crate) replies: Measure,
    /// In milliseconds.
    pub(crate) start: Spread,
    pub(crate) idle: Memory,
    pub(crate) after_load: Memory,
    pub(crate) weights: Weights,
    /// In seconds.
    pub(crate) edit_to_run: Option<Spread>,
}

const MOST_RATIO: f64 = 3.0;
const MOST_IDLE_MEGABYTES: f64 = 60.0;
const MOST_START_MILLISECONDS: f64 = 300.0;
const MOST_FIRST_VISIT: usize = 60_000;
const MOST_LATER_VISIT: usize = 15_000;
const MOST_EDIT_TO_RUN_SECONDS: f64 = 10.0;
const HEAVIEST_SHOWN: usize = 8;

/// One line of what is to be reached.
struct Target {
    what: String,
    measured: String,
    wanted: &'static str,
    is_met: bool,
}

/// The whole report as Markdown; it reads well in a terminal too.
pub(crate) fn markdown(found: &Findings) -> String {
    let mut out = String::new();
    let Findings { day, commit, cores, .. } = found;
    let (before, after) = &found.load_average;
    line(
        &mut out,
        &format!(
            "Measured {day} at commit {commit}, {cores} cores, load average {before} before and {after} after."
        ),
    );
    line(&mut out, &format!("{}.", found.seeded));
    targets(&mut out, found);
    pages(&mut out, found);
    others(&mut out, found);
    weights(&mut out, &found.weights);
    out
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

fn targets(out: &mut String, found: &Findings) {
    line(out, "\n## What is to be reached\n");
    line(out, "| what | measured | to be | |\n|---|---|---|---|");
    for Target { what, measured, wanted, is_met } in all_targets(found) {
        let met = if is_met { "met" } else { "**not met**" };
        line(out, &format!("| {what} | {measured} | {wanted} | {met} |"));
    }
}

fn all_targets(found: &Findings) -> Vec<Target> {
    let mut all = Vec::new();
    let mut add = |what: &str, measured: String, wanted, is_met| {
        all.push(Target { what: what.to_owned(), measured, wanted, is_met });
    };
    for page in found.pages.iter().filter(|page| !page.takes_gzip) {
        let Spread { median, least, most } = page.ratio();
        let measured = format!("{median:.1} times [{least:.1}–{most:.1}]");
        add(
            &format!("{}: processor time over the floor's", page.name),
            measured,
            "≤ 3 times",
            median <= MOST_RATIO,
        );
    }
    let Memory { resident, anonymous } = found.idle;
    let measured = format!("{resident:.1} MB, of it {anonymous:.1} anonymous");
    add("idle memory after start", measured, "≤ 60 MB", resident <= MOST_IDLE_MEGABYTES);
    let Spread { median, least, most } = found.start;
    let measured = format!("{median:.0} ms [{least:.0}–{most:.0}]");
    add("start to first page", measured, "≤ 300 ms", median <= MOST_START_MILLISECONDS);
    let kilobytes = |bytes: usize| format!("{:.1} KB", bytes as f64 / 1_000.0);
    if let Some(heaviest) = found.weights.pages.first() {
        let (path, bytes) = (heaviest.path, heaviest.first_visit());
        add(
            "heaviest page, first visit",
            format!("{} ({path})", kilobytes(bytes)),
            "≤ 60 KB",
            bytes <= MOST_FIRST_VISIT,
        );
    }
    if let Some(heaviest) = found.weights.pages.iter().max_by_key(|page| page.html) {
        let (path, bytes) = (heaviest.path, heaviest.html);
        add(
            "heaviest page after that",
            format!("{} ({path})", kilobytes(bytes)),
            "≤ 15 KB",
            bytes <= MOST_LATER_VISIT,
        );
    }
    if let Some(Spread { median, least, most }) = found.edit_to_run {
        let measured = format!("{median:.1} s [{least:.1}–{most:.1}]");
        add("edit to run", measured, "≤ 10 s", median <= MOST_EDIT_TO_RUN_SECONDS);
    }
    all
}

fn pages(out: &mut String, found: &Findings) {
    line(out, "\n## Pages\n");
    line(
        out,
        "Processor time is in milliseconds a request, median [least–most of the rounds]; E is Engage, F the floor.\n",
    );
    line(
        out,
        "| page | E cpu | F cpu | ratio | E req/s | F req/s | E p99 | F p99 | E p50, p99 alone | F p50, p99 alone | bytes |",
    );
    line(out, "|---|---|---|---|---|---|---|---|---|---|---|");
    for page in found.pages.iter().chain([&found.asset]) {
        line(out, &page_row(page));
    }
    let (same, all) = found.same_bytes;
    let _ = writeln!(
        out,
        "\n{same} of {all} pages compared were the same bytes from both but for tokens and nonces."
    );
}

fn page_row(page: &Compared) -> String {
    let gzip = if page.takes_gzip { ", gzip" } else { "" };
    let cpu = |Spread { median, least, most }: Spread| format!("{median:.3} [{least:.3}–{most:.3}]");
    let Spread { median, least, most } = page.ratio();
    let (engage, floor) = page.alone;
    format!(
        "| {}{gzip} | {} | {} | {median:.1} [{least:.1}–{most:.1}] | {:.0} | {:.0} | {:.1} ms | {:.1} ms | {:.2}, {:.2} ms | {:.2}, {:.2} ms | {} |",
        page.name,
        cpu(page.engage(|measure| measure.cpu)),
        cpu(page.floor(|measure| measure.cpu)),
        page.engage(|measure| measure.per_second).median,
        page.floor(|measure| measure.per_second).median,
        page.engage(|measure| measure.p99).median,
        page.floor(|measure| measure.p99).median,
        engage.p50,
        engage.p99,
        floor.p50,
        floor.p99,
        engage.bytes,
    )
}

fn others(out: &mut String, found: &Findings) {
    let Measure { cpu, per_second, p50, p99, .. } = found.replies;
    line(out, "\n## Besides\n");
    line(
        out,
        &format!(
            "- A worker's answer, durable when acknowledged: {cpu:.3} ms, {per_second:.0} a second, p50 {p50:.1} ms, p99 {p99:.1} ms."
        ),
    );
    let Memory { resident, anonymous } = found.after_load;
    line(out, &format!("- Memory after all the load: {resident:.1} MB, of it {anonymous:.1} anonymous."));
    line(
        out,
        &format!("- Database for each young person: {:.1} KB.", found.seeded.kilobytes_per_young_person()),
    );
}

fn weights(out: &mut String, weights: &Weights) {
    line(out, "\n## Bytes a browser fetches, fonts apart\n");
    line(
        out,
        "| page | as | in all, first visit | page | styles | scripts | drawings |\n|---|---|---|---|---|---|---|",
    );
    for page in weights.pages.iter().take(HEAVIEST_SHOWN) {
        let (path, whom, all) = (page.path, page.as_whom, page.first_visit());
        let (html, styles, scripts, drawings) = (page.html, page.styles, page.scripts, page.drawings);
        line(out, &format!("| {path} | {whom} | {all} | {html} | {styles} | {scripts} | {drawings} |"));
    }
    let (weighed, left) = (weights.pages.len(), weights.not_weighed.join(", "));
    line(out, &format!("\nThe heaviest of {weighed} pages. Not opened by anyone here: {left}."));
}

/// `docs/speed.md`.
pub(crate) fn document(found: &Findings) -> String {
    format!(
        "# Speed and size\n\n\
         `cargo xtask bench` (or `cargo run --release -p bench -- all --write`) wrote this page; run it again rather than edit it.\n\n\
         {}\n{}",
        markdown(found),
        HOW_TO_READ
    )
}

const HOW_TO_READ: &str = "\
## How to read it

- The floor (`bench/src/floor.rs`) is axum and rusqlite by hand, serving the same bytes from the same rows with no \
sign-in, access check, audit or sealing. The ratio is what those cost, and what we waste.
- Trust processor time and the ratio. Server, client and everything else share the cores, so requests a second and \
p99 move with what else the machine does; ratios within a fifth of each other say nothing.
- Rounds alternate: Engage, floor, Engage, floor. The client keeps 32 connections open, asks again as soon as it is \
answered, and finishes what it has begun; \"alone\" is one connection. Processor time counts in steps of 10 ms.
- A statement is read with an audit line that is durable before the page leaves; the floor writes nothing.
- Every request of the inbox and the statement is one social worker's, of the young person's home one of 50 young people's.
- The start is from starting the process until `/sign-in` was answered, on the seeded database, five times.
- A page's bytes are heads and compressed bodies. Files keep their names' hashes, so after the first visit only the \
page itself is fetched.
";
