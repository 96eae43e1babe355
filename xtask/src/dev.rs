//! `cargo xtask dev`: the demo in ./data/dev, built and started again when a file changes.

use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, SystemTime};

use crate::run;

const WATCHED: [&str; 4] = ["crates", "migrations", "web/dist", "Cargo.toml"];
const LOOK_EVERY: Duration = Duration::from_millis(300);

/// Runs until Ctrl-C; `more` goes to `engage demo`, such as `--port 8081`.
pub(crate) fn run(more: &[&str]) -> anyhow::Result<()> {
    let mut running: Option<Child> = None;
    loop {
        let seen = newest();
        // The old one keeps serving while the new one compiles, and when it does not compile.
        if run::cargo(&["build", "--quiet", "-p", "engage"]).is_ok() {
            stop(running.take());
            let mut demo = Command::new(run::root().join("target/debug/engage"));
            demo.args(["demo", "--data", "data/dev"]).args(more).current_dir(run::root());
            running = Some(demo.spawn()?);
        }
        while newest() == seen {
            std::thread::sleep(LOOK_EVERY);
        }
    }
}

/// Asks it to stop as a service manager would, so that it ends what it is doing.
fn stop(running: Option<Child>) {
    let Some(mut running) = running else { return };
    drop(Command::new("kill").arg(running.id().to_string()).status());
    drop(running.wait());
}

fn newest() -> Option<SystemTime> {
    WATCHED.iter().filter_map(|path| newest_in(&run::root().join(path))).max()
}

fn newest_in(path: &Path) -> Option<SystemTime> {
    let own = path.metadata().and_then(|file| file.modified()).ok();
    let inside = std::fs::read_dir(path).into_iter().flatten().flatten();
    inside.filter_map(|entry| newest_in(&entry.path())).chain(own).max()
}
