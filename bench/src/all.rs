//! One run from an empty folder to the table.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use accounts::Role;
use anyhow::{Context, ensure};
use clap::Args;
use platform::{Act, App, Clock};
use voice::{BEFORE_MY_REVIEW, Statement};

use crate::client::{self, Answer, Connection};
use crate::report::{self, Findings};
use crate::rounds::{Page, Size, Spread, compare, spread};
use crate::seed::{self, Seeded};
use crate::start::{self, Server};
use crate::visitors::{Sharer, Visitor, Visitors};
use crate::{edit_to_run, floor, floor_copy, load, process, weight, writes};

/// What to measure, and how long.
#[derive(Args)]
pub(crate) struct Wanted {
    /// Where the folders of this run are made; what an earlier run left there is removed.
    #[arg(long, default_value = "target/bench")]
    folder: PathBuf,
    /// The SSDA903 return to import; one is made up where it is not there.
    #[arg(long, default_value = seed::PUBLISHED_RETURN)]
    ssda903: PathBuf,
    /// Measure this program as it is; without this, Engage is built for release first.
    #[arg(long)]
    program: Option<PathBuf>,
    /// Keep what an earlier run seeded, and measure again.
    #[arg(long)]
    keep: bool,
    /// How many rounds.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// How long each server is asked in each round, in seconds.
    #[arg(long, default_value_t = 2.0)]
    seconds: f64,
    /// Also measure from a saved edit to a program that runs; builds for development first.
    #[arg(long)]
    edit_to_run: bool,
    /// Write docs/speed.md.
    #[arg(long)]
    write: bool,
}

const STARTS: usize = 5;
const CONNECTIONS: usize = 32;
/// How long a fresh server is left alone before its memory counts as idle.
const SETTLES: Duration = Duration::from_secs(2);
const MOST_OFF: f64 = 0.02;

pub(crate) fn run(wanted: &Wanted) -> anyhow::Result<()> {
    let program = wanted.program.clone().map_or_else(build, Ok)?;
    let load_before = process::load_average();
    let seeded_folder = wanted.folder.join("seeded");
    let seeded = if wanted.keep && seeded_folder.exists() {
        Seeded::of_earlier(&seeded_folder)?
    } else {
        println!("Seeding {}", seeded_folder.display());
        drop(fs::remove_dir_all(&seeded_folder));
        seed::seed(&seeded_folder, &wanted.ssda903)?
    };
    println!("{seeded}");
    let folders = Folders::make(program, &wanted.folder, &seeded_folder)?;
    let mut findings = load::runtime()?.block_on(measure(wanted, &folders, seeded))?;
    findings.load_average = (load_before, process::load_average());
    if wanted.edit_to_run {
        println!("Editing and building");
        findings.edit_to_run = Some(edit_to_run::measure()?);
    }
    println!("\n{}", report::markdown(&findings));
    if wanted.write {
        fs::write("docs/speed.md", report::document(&findings)).context("writing docs/speed.md")?;
        println!("Written: docs/speed.md");
    }
    Ok(())
}

fn build() -> anyhow::Result<PathBuf> {
    println!("Building Engage for release");
    let built = Command::new("cargo").args(["build", "--release", "--quiet", "-p", "engage"]).status()?;
    ensure!(built.success(), "Engage does not build");
    Ok("target/release/engage".into())
}

/// Where each server finds its own.
struct Folders {
    program: PathBuf,
    engage: PathBuf,
    floor: PathBuf,
}

impl Folders {
    /// The seeded data is copied: a run writes replies and openings into it.
    fn make(program: PathBuf, folder: &Path, seeded: &Path) -> anyhow::Result<Self> {
        ensure!(program.exists(), "{} is not here: run this in the project's folder", program.display());
        let (engage, floor) = (folder.join("engage"), folder.join("floor"));
        for made in [&engage, &floor] {
            drop(fs::remove_dir_all(made));
            fs::create_dir_all(made)?;
        }
        for file in ["engage.db", "root.key"] {
            fs::copy(seeded.join(file), engage.join(file)).with_context(|| format!("copying {file}"))?;
        }
        Ok(Self { program, engage, floor })
    }
}

async fn measure(wanted: &Wanted, folders: &Folders, seeded: Seeded) -> anyhow::Result<Findings> {
    let app = engage::open::app(&seed::settings(&folders.engage))?;
    let visitors = Visitors::meet(&app)?;
    let drafting = begin_draft(&app, &visitors)?;
    println!("Starting");
    let start = starts(folders).await?;
    let engage = start::engage(&folders.program, &folders.engage).await?;
    tokio::time::sleep(SETTLES).await;
    let idle = process::memory(engage.pid())?;

    println!("Comparing pages");
    take_samples(&engage, folders, &visitors).await?;
    floor_copy::copy(&app, &folders.floor)?;
    drop(app);
    let floor = start::floor(&folders.floor).await?;
    let same_bytes = compare_bytes(&engage, &floor, &visitors).await?;
    let weights = weight::weigh(&engage, &visitors, &drafting).await?;

    println!("Measuring");
    let size = Size { rounds: wanted.rounds, seconds: wanted.seconds, connections: CONNECTIONS };
    let asset = asset_of(&engage).await?;
    let mut pages = compare(&engage, &floor, &pages(&visitors, &asset), size).await?;
    let asset = pages.pop().context("the asset was measured")?;
    let replies = writes::replies(&engage, &visitors, CONNECTIONS).await?;
    let after_load = process::memory(engage.pid())?;
    engage.stop()?;
    Ok(Findings {
        day: Clock::System.now().day(&jiff::tz::TimeZone::UTC).to_string(),
        commit: commit(),
        cores: std::thread::available_parallelism()?.get(),
        load_average: (String::new(), String::new()),
        seeded,
        pages,
        same_bytes,
        asset,
        replies,
        start,
        idle,
        after_load,
        weights,
        edit_to_run: None,
    })
}

async fn starts(folders: &Folders) -> anyhow::Result<Spread> {
    let mut times = Vec::new();
    for _ in 0..STARTS {
        let server = start::engage(&folders.program, &folders.engage).await?;
        times.push(server.started_in.as_secs_f64() * 1_000.0);
        server.stop()?;
    }
    Ok(spread(times.into_iter()))
}

/// Someone who is not measured begins to say something, so that the pages of a draft can be weighed.
fn begin_draft(app: &App, visitors: &Visitors) -> anyhow::Result<Sharer> {
    let statement = visitors.owing.first().and_then(|(_, statements)| statements.first()).copied();
    let shared = Statement::for_engage(
        statement.context("someone else shared something")?,
        &mut app.database.reader()?,
    )?;
    let (authority, person) = (visitors.authority, shared.young_person);
    let act = Act::of(person.0, authority.0, "voice.statement_begun", person.0).about(person.0);
    let (statement, session) = app.change(act, move |change| {
        let id = Statement::begin(change, (authority, person), BEFORE_MY_REVIEW, shared.review)?;
        Ok((id, accounts::Session::open(change, authority, person, "the benchmark")?))
    })?;
    Ok(Sharer { visitor: Visitor { person, role: Role::YoungPerson, session }, statement })
}

/// Every statement is opened once, so that no page changes while it is measured; then the samples are kept.
async fn take_samples(engage: &Server, folders: &Folders, visitors: &Visitors) -> anyhow::Result<()> {
    let mut connection = Connection::open(engage.address).await?;
    for sharer in &visitors.sharers {
        let (path, session) = (format!("/statements/{}", sharer.statement), &visitors.worker.session);
        let page = connection.ask(&client::get(&path, session, false)).await?;
        ensure!(page.status == 200, "{path} was answered {}", page.status);
    }
    let first = visitors.sharers.first().context("someone shared something")?;
    let asset = asset_of(engage).await?;
    for (name, path, session) in [
        ("home", "/home".to_owned(), first.visitor.session.as_str()),
        ("inbox", "/inbox".to_owned(), &visitors.worker.session),
        ("statement", format!("/statements/{}", first.statement), &visitors.worker.session),
        ("asset", asset, ""),
    ] {
        let answer = connection.fetch(&client::get(&path, session, false)).await?;
        ensure!(answer.status == 200, "{path} was answered {}", answer.status);
        floor::keep_sample(&folders.floor, name, &answer)?;
    }
    let samples = format!("{}\n{}\n{}\n", first.visitor.person, visitors.worker.person, first.statement);
    Ok(fs::write(folders.floor.join(floor::SAMPLES), samples)?)
}

/// The style sheet that the sign-in page names.
async fn asset_of(engage: &Server) -> anyhow::Result<String> {
    let page = Connection::open(engage.address).await?.fetch(&client::get("/sign-in", "", false)).await?;
    let named = page.text()?.split("\"/assets/").skip(1).filter_map(|rest| rest.split('"').next());
    let style = named.into_iter().find(|name| name.ends_with(".css"));
    Ok(format!("/assets/{}", style.context("the sign-in page names no style sheet")?))
}

/// How the two are asked for the same page: Engage's path and session, the floor's path.
type AskedBoth<'a> = (String, &'a str, String);

fn asked(visitors: &Visitors) -> [(&'static str, Vec<AskedBoth<'_>>); 3] {
    let worker = &visitors.worker;
    let homes = visitors.sharers.iter().map(|one| {
        ("/home".to_owned(), one.visitor.session.as_str(), format!("/home/{}", one.visitor.person))
    });
    let statements = visitors.sharers.iter().map(|one| {
        let floor = format!("/statements/{}/{}", worker.person, one.statement);
        (format!("/statements/{}", one.statement), worker.session.as_str(), floor)
    });
    let inbox = ("/inbox".to_owned(), worker.session.as_str(), format!("/inbox/{}", worker.person));
    [
        ("a young person's home", homes.collect()),
        ("a worker's inbox of 50", vec![inbox]),
        ("one statement, its reading audited", statements.collect()),
    ]
}

fn pages(visitors: &Visitors, asset: &str) -> Vec<Page> {
    let mut pages = Vec::new();
    for takes_gzip in [false, true] {
        for (name, asked) in asked(visitors) {
            let engage =
                asked.iter().map(|(path, session, _)| client::get(path, session, takes_gzip)).collect();
            let floor = asked.iter().map(|(_, _, path)| client::get(path, "", takes_gzip)).collect();
            pages.push(Page { name, takes_gzip, engage, floor });
        }
    }
    let (engage, floor) = (vec![client::get(asset, "", false)], vec![client::get("/asset", "", false)]);
    pages.push(Page { name: "a style sheet", takes_gzip: false, engage, floor });
    pages
}

/// Asks both for every page that will be measured; how many were the same, of how many. An error where the
/// sizes are more than two in a hundred apart.
async fn compare_bytes(
    engage: &Server,
    floor: &Server,
    visitors: &Visitors,
) -> anyhow::Result<(usize, usize)> {
    let (mut one, mut other) =
        (Connection::open(engage.address).await?, Connection::open(floor.address).await?);
    let (mut same, mut all) = (0, 0);
    for (name, asked) in asked(visitors) {
        for (path, session, floor_path) in asked {
            let ours = one.fetch(&client::get(&path, session, false)).await?;
            let theirs = other.fetch(&client::get(&floor_path, "", false)).await?;
            ensure!(theirs.status == 200, "the floor answered {}: {}", theirs.status, theirs.text()?);
            let (length, beside) = (ours.body.len() as f64, theirs.body.len() as f64);
            let off = (length - beside).abs() / length;
            ensure!(off <= MOST_OFF, "{name}: Engage sends {length} bytes, the floor {beside}");
            all += 1;
            same += usize::from(without_tokens(&ours)? == without_tokens(&theirs)?);
        }
    }
    Ok((same, all))
}

/// A page without what is different on every visit.
fn without_tokens(page: &Answer) -> anyhow::Result<String> {
    let mut text = page.text()?.to_owned();
    for before in ["nonce=\"", "name=\"token\" value=\"", "name=\"form_key\" value=\""] {
        let mut parts = text.split(before);
        let first = parts.next().unwrap_or_default().to_owned();
        text = parts.fold(first, |done, part| {
            let after = part.split_once('"').map_or(part, |(_, after)| after);
            format!("{done}{before}\"{after}")
        });
    }
    Ok(text)
}

fn commit() -> String {
    let asked = Command::new("git").args(["describe", "--always", "--dirty"]).output();
    asked
        .map_or_else(|_| "unknown".to_owned(), |said| String::from_utf8_lossy(&said.stdout).trim().to_owned())
}
