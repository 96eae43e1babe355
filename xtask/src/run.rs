//! Running other programs.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};

/// The folder of the whole workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_owned()
}

/// A variable of the environment; empty when it is not set.
#[expect(clippy::disallowed_methods, reason = "developers' tools have no settings file")]
pub(crate) fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}

/// A command that runs in the workspace folder, with the Cargo that runs us.
pub(crate) fn cargo_command(arguments: &[&str]) -> Command {
    let cargo = variable("CARGO");
    let mut command = Command::new(if cargo.is_empty() { "cargo" } else { &cargo });
    command.args(arguments).current_dir(root());
    command
}

/// Runs Cargo and says which command failed.
pub(crate) fn cargo(arguments: &[&str]) -> anyhow::Result<()> {
    run(&mut cargo_command(arguments))
}

/// Runs a command and says which one failed.
pub(crate) fn run(command: &mut Command) -> anyhow::Result<()> {
    let said = shown(command);
    println!("▸ {said}");
    let status = command.status().with_context(|| format!("`{said}` could not be started"))?;
    ensure!(status.success(), "`{said}` failed");
    Ok(())
}

/// What a command prints on standard output.
pub(crate) fn output(command: &mut Command) -> anyhow::Result<String> {
    let said = shown(command);
    let output = command.output().with_context(|| format!("`{said}` could not be started"))?;
    ensure!(output.status.success(), "`{said}` failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Where a program stands on this machine's path.
pub(crate) fn find_program(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&variable("PATH")).map(|folder| folder.join(name)).find(|file| file.is_file())
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy();
    let arguments = command.get_args().map(|argument| argument.to_string_lossy());
    std::iter::once(program).chain(arguments).collect::<Vec<_>>().join(" ")
}
