//! What the machine says of a process: processor time and memory, from Linux's `/proc`.

use std::fs;

use anyhow::Context;

/// Linux counts processor time in these, a hundred a second on every machine it is built for.
const MILLISECONDS_A_TICK: u64 = 10;

/// A process's memory in megabytes (of 1,000,000 bytes).
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Memory {
    /// Everything resident.
    pub(crate) resident: f64,
    /// What is its own and in no file: the system cannot take it back.
    pub(crate) anonymous: f64,
}

/// The processor time a process has used, its own and the system's for it, in milliseconds.
pub(crate) fn cpu_milliseconds(pid: u32) -> anyhow::Result<u64> {
    let stat =
        fs::read_to_string(format!("/proc/{pid}/stat")).context("this needs Linux: /proc is not here")?;
    // The name in brackets may hold blanks; what follows does not.
    let after_name = stat.rsplit_once(')').context("/proc/PID/stat reads differently")?.1;
    let ticks: Vec<u64> =
        after_name.split_whitespace().skip(11).take(2).filter_map(|one| one.parse().ok()).collect();
    Ok(ticks.iter().sum::<u64>() * MILLISECONDS_A_TICK)
}

pub(crate) fn memory(pid: u32) -> anyhow::Result<Memory> {
    let status = fs::read_to_string(format!("/proc/{pid}/status"))?;
    let read = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
        kilobytes.with_context(|| format!("/proc/PID/status holds no {name}"))
    };
    let megabytes = |kilobytes: f64| kilobytes * 1_024.0 / 1_000_000.0;
    Ok(Memory { resident: megabytes(read("VmRSS")?), anonymous: megabytes(read("RssAnon")?) })
}

/// How busy the machine was in the last minute: processes that ran or wanted to.
pub(crate) fn load_average() -> String {
    let read = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    read.split_whitespace().next().unwrap_or("unknown").to_owned()
}
