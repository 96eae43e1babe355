//! Searching: every place where Engage keeps or reports things.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::{Arc, Mutex};

use metrics_exporter_prometheus::PrometheusHandle;
use testing::Engage;
use tracing_subscriber::fmt::MakeWriter;

/// What the program logged, at its most talkative.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Starts logging everything, at every level.
pub(crate) fn log_everything() -> Log {
    let log = Log::default();
    let subscriber =
        tracing_subscriber::fmt().json().with_max_level(tracing::Level::TRACE).with_writer(log.clone());
    subscriber.init();
    log
}

/// Each place's name and its bytes.
pub(crate) fn everything(engage: &Engage, log: &Log, counted: &PrometheusHandle) -> Vec<(String, Vec<u8>)> {
    let snapshot = engage.folder().join("snapshot.db");
    engage.app.database.snapshot_to(&snapshot, |_, _, _| {}).unwrap();
    let mut places = files_below(engage.folder());
    // Letters go out to their readers' own addresses: they hold those, and nothing else.
    places.retain(|(place, _)| !place.contains("/mail/"));
    let backup = tempfile::tempdir().unwrap();
    let archive = backup.path().join("backup");
    engage::backup::backup(&engage.app, &archive, false).unwrap();
    let mut unpacked = Vec::new();
    flate2::read::GzDecoder::new(std::fs::File::open(&archive).unwrap()).read_to_end(&mut unpacked).unwrap();
    places.push(("a backup".into(), unpacked));
    let logged = log.0.lock().unwrap().clone();
    assert!(!logged.is_empty(), "nothing was logged at all");
    places.push(("the log".into(), logged));
    places.push(("the metrics".into(), counted.render().into_bytes()));
    places.extend(
        engage.letters().into_iter().map(|letter| ("a letter's text".into(), without_its_address(&letter))),
    );
    places
}

fn without_its_address(letter: &str) -> Vec<u8> {
    let lines = letter.lines().filter(|line| !line.starts_with("To:"));
    lines.collect::<Vec<_>>().join("\n").into_bytes()
}

fn files_below(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            found.extend(files_below(&entry.path()));
        } else {
            found.push((entry.path().display().to_string(), std::fs::read(entry.path()).unwrap()));
        }
    }
    found
}

/// Whether `canary` stands in `bytes`, as it is or as text of two bytes a letter.
pub(crate) fn holds(bytes: &[u8], canary: &str) -> bool {
    let wide: Vec<u8> = canary.bytes().flat_map(|byte| [byte, 0]).collect();
    [canary.as_bytes(), &wide]
        .iter()
        .any(|needle| bytes.windows(needle.len()).any(|window| window == *needle))
}
