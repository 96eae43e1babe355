//! A text to someone on duty.

use std::os::unix::fs::PermissionsExt;

use platform::Settings;
use testing::Engage;

use crate::{amira_marks, jobs, start_with};

/// Engage whose gateway writes what it was given, and what surrounds it, into a folder of the test.
fn with_gateway(folder: &std::path::Path, ending: &str) -> Engage {
    let gateway = folder.join("gateway");
    let script = format!("#!/bin/sh\ncat >> {0}/sent\nenv >> {0}/surroundings\n{ending}\n", folder.display());
    std::fs::write(&gateway, script).unwrap();
    std::fs::set_permissions(&gateway, std::fs::Permissions::from_mode(0o700)).unwrap();
    let text_command = gateway.display().to_string();
    let engage = start_with(Settings { is_demo: true, text_command, ..Settings::default() });
    let mut omar = engage.browser_of("Omar");
    omar.opens("/duty/my-number");
    omar.sends("/duty/my-number", &[("number", "07700 900 123")]);
    engage
}

fn sent(folder: &std::path::Path) -> String {
    std::fs::read_to_string(folder.join("sent")).unwrap_or_default()
}

#[test]
fn omar_is_told_by_text_without_a_name_or_a_word_of_hers() {
    let folder = tempfile::tempdir().unwrap();
    let engage = with_gateway(folder.path(), "exit 0");
    amira_marks(&engage, "He comes back tonight");

    engage.run_jobs(&jobs());

    let text = sent(folder.path());
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.contains("\"to\":\"07700900123\"") && text.contains("Something needs you now."));
    assert!(!text.contains("Amira") && !text.contains("tonight") && !text.contains("safe"));
}

#[test]
fn the_gateway_is_given_none_of_our_surroundings() {
    let folder = tempfile::tempdir().unwrap();
    let engage = with_gateway(folder.path(), "exit 0");
    amira_marks(&engage, "");

    engage.run_jobs(&jobs());

    let surroundings = std::fs::read_to_string(folder.path().join("surroundings")).unwrap();
    assert!(!surroundings.contains("HOME=") && !surroundings.contains("CARGO"), "{surroundings}");
}

#[test]
fn a_gateway_that_fails_is_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let engage = with_gateway(folder.path(), "exit 1");
    amira_marks(&engage, "");

    engage.run_jobs(&jobs());
    engage.wait_seconds(11);
    engage.run_jobs(&jobs());

    let texts = sent(folder.path());
    let first = texts.lines().next().unwrap();
    assert_eq!(
        texts.lines().filter(|line| *line == first).count(),
        2,
        "the same text, by the same number: {texts}"
    );
}
