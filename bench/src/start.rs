//! Starting and stopping the servers that are measured.

use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use crate::client::{self, Connection};

/// A server that runs until this is dropped.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
    /// From starting the process until the first page was there.
    pub(crate) started_in: Duration,
}

const LONGEST_START: Duration = Duration::from_secs(60);

/// Engage on a data folder.
pub(crate) async fn engage(program: &Path, data: &Path) -> anyhow::Result<Server> {
    let mut command = Command::new(program);
    command.arg("serve").arg("--data").arg(data);
    start(command, data, "/sign-in").await
}

/// The floor on its folder: this same program, as a process of its own.
pub(crate) async fn floor(data: &Path) -> anyhow::Result<Server> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("floor").arg("--data").arg(data);
    start(command, data, "/ready").await
}

async fn start(mut command: Command, data: &Path, page: &str) -> anyhow::Result<Server> {
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let log = data.join("server.log");
    command.arg("--port").arg(port.to_string()).stdin(Stdio::null()).stdout(Stdio::null());
    command.stderr(File::create(&log)?);
    let began = Instant::now();
    let child = command.spawn().with_context(|| format!("starting {}", command.get_program().display()))?;
    let mut server = Server { child, address, started_in: Duration::ZERO };
    let request = client::get(page, "", false);
    while !answers(address, &request).await {
        if began.elapsed() > LONGEST_START || server.child.try_wait()?.is_some() {
            bail!("a server did not start:\n{}", std::fs::read_to_string(&log).unwrap_or_default());
        }
        tokio::time::sleep(Duration::from_micros(500)).await;
    }
    server.started_in = began.elapsed();
    Ok(server)
}

async fn answers(address: SocketAddr, request: &[u8]) -> bool {
    let Ok(mut connection) = Connection::open(address).await else { return false };
    connection.ask(request).await.is_ok_and(|measured| measured.status == 200)
}

impl Server {
    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Asks it to stop, so that it closes its database, and waits until it has.
    pub(crate) fn stop(mut self) -> anyhow::Result<()> {
        Command::new("kill").arg(self.pid().to_string()).status().context("asking a server to stop")?;
        let began = Instant::now();
        while self.child.try_wait()?.is_none() {
            if began.elapsed() > LONGEST_START {
                bail!("a server did not stop");
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
