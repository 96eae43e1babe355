//! `cargo xtask test`: every test on SQLite, every test on PostgreSQL, then people's paths in the browser.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};

use crate::cluster::Cluster;
use crate::run;
use crate::tally::Tally;

pub(crate) fn run() -> anyhow::Result<()> {
    // Before the long compile: whoever lacks PostgreSQL should hear it now.
    let cluster = Cluster::start()?;
    let on_sqlite = or_failed(on("SQLite", None));
    let on_postgres = or_failed(on("PostgreSQL", Some(&cluster.url())));
    drop(cluster);
    let in_browser = or_failed(in_browser());

    let all = on_sqlite.and(on_postgres).and(in_browser);
    println!("\nSQLite: {on_sqlite}\nPostgreSQL: {on_postgres}\nbrowser: {in_browser}\n{all}");
    ensure!(all.failed == 0, "Some tests failed.");
    ensure!(on_sqlite.passed > 0 && on_postgres.passed > 0, "No test ran: that is no success.");
    Ok(())
}

/// What could not even be run counts as one failure, and the others still run.
fn or_failed(tally: anyhow::Result<Tally>) -> Tally {
    tally.unwrap_or_else(|error| {
        println!("{error:#}");
        Tally::of_one_failure()
    })
}

fn on(engine: &str, cluster: Option<&str>) -> anyhow::Result<Tally> {
    println!("▸ every test on {engine}");
    let test = ["test", "--workspace", "--locked", "--no-fail-fast"];
    let mut command = run::cargo_command(&[&test[..], &["--", "--show-output"]].concat());
    match cluster {
        Some(url) => command.env("ENGAGE_TEST_DATABASE", url),
        None => command.env_remove("ENGAGE_TEST_DATABASE"),
    };
    let mut is_boring = false;
    count(&mut command, Tally::read_rust, |line| {
        // What a test printed while it passed is asked for only to find `skipped: `.
        match line {
            "successes:" => is_boring = true,
            "failures:" => is_boring = false,
            _ if line.starts_with("test result: ") => is_boring = false,
            _ => {}
        }
        !is_boring && !line.ends_with(" ... ok") && !line.is_empty() || line.starts_with("skipped: ")
    })
}

fn in_browser() -> anyhow::Result<Tally> {
    let folder = run::root().join("tests/browser");
    if !folder.join("package.json").exists() {
        println!("▸ no browser tests here: tests/browser is missing");
        return Ok(Tally::default());
    }
    install(&folder)?;
    // The same profile as the tests, so that nothing is compiled twice.
    run::cargo(&["build", "--quiet", "--locked", "-p", "engage"])?;
    println!("▸ every page in the browser");
    let mut command = Command::new("npx");
    command.args(["playwright", "test", "--reporter=list"]).current_dir(&folder);
    command.env("ENGAGE_PROGRAM", run::root().join("target/debug/engage"));
    if let Some(chromium) =
        ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(run::find_program)
    {
        command.env("ENGAGE_CHROMIUM", chromium);
    }
    count(&mut command, Tally::read_playwright, |_| true)
}

fn install(folder: &Path) -> anyhow::Result<()> {
    let changed = |name: &str| folder.join(name).metadata().and_then(|file| file.modified()).ok();
    if changed("node_modules/.package-lock.json") >= changed("package-lock.json") {
        return Ok(());
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund"]).current_dir(folder);
    // Chromium comes from the machine's own packages.
    run::run(npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))
}

/// Runs a test program, shows the lines that `is_shown`, and counts. A program that fails without a failed
/// test did not build or did not end: that is a failure too.
fn count(
    command: &mut Command,
    read: fn(&mut Tally, &str),
    mut is_shown: impl FnMut(&str) -> bool,
) -> anyhow::Result<Tally> {
    let mut program = command.stdout(Stdio::piped()).spawn().context("the tests could not be started")?;
    let mut tally = Tally::default();
    if let Some(printed) = program.stdout.take() {
        for line in BufReader::new(printed).split(b'\n') {
            let line = line.context("reading what the tests print")?;
            let line = String::from_utf8_lossy(&line);
            read(&mut tally, line.trim_end());
            if is_shown(line.trim_end()) {
                println!("{line}");
            }
        }
    }
    if !program.wait()?.success() && tally.failed == 0 {
        tally = tally.and(Tally::of_one_failure());
    }
    Ok(tally)
}
