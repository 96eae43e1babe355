//! The progress bar on anything longer than a second; silent where nobody watches.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar that says what is being done.
#[must_use]
pub fn bar(what: &str, all: u64) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(all), ProgressDrawTarget::stderr_with_hz(10));
    let style = ProgressStyle::with_template("{msg} [{bar:30}] {pos}/{len} {elapsed}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_message(what.to_owned());
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

/// Shows how much of which table is done.
pub fn show(bar: &ProgressBar, table: &str, done: u64, all: u64) {
    bar.set_message(table.to_owned());
    bar.set_length(all);
    bar.set_position(done);
}
