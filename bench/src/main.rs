//! Measures Engage, and in turns the floor: the least that could serve the same bytes from the same rows.
//!
//! | File | What it is |
//! |---|---|
//! | `all.rs` | one run from an empty folder to the table |
//! | `seed.rs`, `statements.rs` | a return imported, workers with caseloads, a statement for every young person |
//! | `visitors.rs` | who visits while it is measured, with their sessions |
//! | `floor.rs` | the floor: hand-written axum and rusqlite, and nothing of what Engage must do besides |
//! | `floor_rows.rs`, `floor_copy.rs` | its rows and queries; the rows copied out of Engage, unsealed |
//! | `floor_pages.rs`, `cut.rs`, `floor_words.rs` | Engage's own pages, cut at the values that come from rows |
//! | `client.rs`, `load.rs` | an HTTP client of our own, and a closed loop of them |
//! | `rounds.rs` | Engage, floor, Engage, floor: medians and ratios |
//! | `start.rs`, `process.rs` | starting and stopping servers; their processor time and memory |
//! | `weight.rs` | what a browser fetches for each page |
//! | `edit_to_run.rs` | how long from a saved edit to a program that runs |
//! | `report.rs` | the table, and `docs/speed.md` |

mod all;
mod client;
mod cut;
mod edit_to_run;
mod floor;
mod floor_copy;
mod floor_pages;
mod floor_rows;
mod floor_words;
mod load;
mod process;
mod report;
mod rounds;
mod seed;
mod start;
mod statements;
mod visitors;
mod weight;
mod writes;

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// Measures Engage against the floor.
#[derive(Parser)]
#[command(name = "bench")]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Everything, from an empty folder to the table.
    All(all::Wanted),
    /// Fills an empty folder: a return, workers, a statement for every young person.
    Seed {
        /// The folder; it must not hold a database yet.
        #[arg(long)]
        data: PathBuf,
        /// The SSDA903 return to import; one is made up where it is not there.
        #[arg(long, default_value = seed::PUBLISHED_RETURN)]
        ssda903: PathBuf,
    },
    /// Serves the floor from a folder that `all` has filled.
    Floor {
        /// The folder with the floor's rows and the pages to cut.
        #[arg(long)]
        data: PathBuf,
        /// The port to listen on.
        #[arg(long)]
        port: u16,
    },
    /// Asks one address over and over.
    Load {
        /// Such as 127.0.0.1:8080.
        #[arg(long)]
        address: SocketAddr,
        /// The path to ask for.
        #[arg(long, default_value = "/sign-in")]
        path: String,
        /// The session cookie's value; none where nobody is signed in.
        #[arg(long, default_value = "")]
        session: String,
        /// How many connections.
        #[arg(long, default_value_t = 32)]
        connections: usize,
        /// How long.
        #[arg(long, default_value_t = 2.0)]
        seconds: f64,
    },
}

fn main() -> anyhow::Result<()> {
    match CommandLine::parse().command {
        Command::All(wanted) => all::run(&wanted),
        Command::Seed { data, ssda903 } => seed::seed(&data, &ssda903).map(|told| println!("{told}")),
        Command::Floor { data, port } => floor::serve(&data, port),
        Command::Load { address, path, session, connections, seconds } => {
            let request = client::get(&path, &session, false);
            let asked = load::Asked::over_and_over(vec![request], connections, seconds);
            let outcome = load::runtime()?.block_on(load::run(address, &asked))?;
            println!("{outcome}");
            Ok(())
        }
    }
}
