//! A PostgreSQL of its own for one run: in a temporary folder, on a free port, gone afterwards.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail};

use crate::run;

/// Starts PostgreSQL and waits on its standard input, which is a pipe from us. The pipe closes when we end,
/// even when we are killed; then it stops PostgreSQL and removes the folder.
const GUARD: &str = r#"
folder=$1; shift
trap '' INT TERM HUP
"$@" >"$folder/log" 2>&1 &
started=$!
cat >/dev/null
kill -QUIT "$(head -n 1 "$folder/data/postmaster.pid" 2>/dev/null || echo $started)" 2>/dev/null
wait
rm -rf "$folder"
"#;

/// Nothing here outlives the run, so nothing need reach the disk.
const SETTINGS: [&str; 7] = [
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "autovacuum=off",
    "max_connections=200",
];

/// A running cluster; dropping it stops it and removes its folder.
pub(crate) struct Cluster {
    guard: Child,
    port: u16,
    #[cfg(test)]
    folder: PathBuf,
}

impl Cluster {
    /// Makes one and waits until it answers.
    pub(crate) fn start() -> anyhow::Result<Self> {
        let programs = programs().context(
            "PostgreSQL is not installed, and the tests need it. `make test` installs it, or: apt-get install postgresql",
        )?;
        let folder = std::env::temp_dir().join(format!("engage-postgres-{}", std::process::id()));
        std::fs::create_dir(&folder).with_context(|| format!("making {}", folder.display()))?;
        let started = Self::start_in(&folder, &programs);
        if started.is_err() {
            drop(std::fs::remove_dir_all(&folder));
        }
        started
    }

    /// What tests are told, in `ENGAGE_TEST_DATABASE`.
    pub(crate) fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn start_in(folder: &Path, programs: &Path) -> anyhow::Result<Self> {
        let as_postgres = as_postgres(folder)?;
        let data = folder.join("data");
        let mut init = command_of(&as_postgres, &programs.join("initdb"));
        init.args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync", "-D"])
            .arg(&data);
        run::output(init.current_dir(folder))?;

        // Taken and let go: PostgreSQL cannot be handed an open port.
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut guard = Command::new("sh");
        guard.args(["-c", GUARD, "sh"]).arg(folder).args(&as_postgres).arg(programs.join("postgres"));
        guard.arg("-D").arg(&data).args(["-h", "127.0.0.1", "-k", "", "-p", &port.to_string()]);
        for setting in SETTINGS {
            guard.args(["-c", setting]);
        }
        let guard = guard.current_dir(folder).stdin(Stdio::piped()).spawn().context("starting PostgreSQL")?;
        let mut cluster = Self {
            guard,
            port,
            #[cfg(test)]
            folder: folder.to_owned(),
        };
        cluster.wait(programs, folder)?;
        Ok(cluster)
    }

    fn wait(&mut self, programs: &Path, folder: &Path) -> anyhow::Result<()> {
        for _ in 0..300 {
            let mut ask = Command::new(programs.join("pg_isready"));
            ask.args(["-q", "-h", "127.0.0.1", "-p", &self.port.to_string()]);
            if ask.status()?.success() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        bail!("PostgreSQL did not start: {}", std::fs::read_to_string(folder.join("log")).unwrap_or_default())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        drop(self.guard.wait());
    }
}

/// The newest PostgreSQL of Debian's folders, else the one on the path.
fn programs() -> Option<PathBuf> {
    let installed = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<(u32, PathBuf)> = installed
        .filter_map(|folder| Some((folder.file_name().to_str()?.parse().ok()?, folder.path().join("bin"))))
        .filter(|(_, programs)| programs.join("initdb").is_file())
        .collect();
    versions.sort();
    versions
        .pop()
        .map(|(_, programs)| programs)
        .or_else(|| Some(run::find_program("initdb")?.parent()?.to_owned()))
}

/// PostgreSQL refuses to run as root; then `postgres` runs it, and owns the folder.
fn as_postgres(folder: &Path) -> anyhow::Result<Vec<String>> {
    if run::output(Command::new("id").arg("-u"))?.trim() != "0" {
        return Ok(Vec::new());
    }
    run::output(Command::new("chown").arg("postgres").arg(folder))?;
    let words: &[&str] = if run::find_program("setpriv").is_some() {
        &["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
    } else {
        &["runuser", "-u", "postgres", "--"]
    };
    Ok(words.iter().map(|word| (*word).to_owned()).collect())
}

fn command_of(before: &[String], program: &Path) -> Command {
    let Some((first, rest)) = before.split_first() else { return Command::new(program) };
    let mut command = Command::new(first);
    command.args(rest).arg(program);
    command
}

#[cfg(test)]
mod tests {
    use std::net::TcpStream;

    use super::*;

    #[test]
    fn a_cluster_answers_while_it_is_needed_and_leaves_nothing_behind() {
        let cluster = Cluster::start().unwrap();
        let (folder, address) = (cluster.folder.clone(), format!("127.0.0.1:{}", cluster.port));
        assert!(TcpStream::connect(&address).is_ok());

        drop(cluster);

        assert!(TcpStream::connect(&address).is_err());
        assert!(!folder.exists());
    }
}
