//! Settings.

use std::collections::BTreeMap;

use platform::Settings;
use tempfile::TempDir;

fn given(name: &str, value: &str) -> BTreeMap<String, String> {
    BTreeMap::from([(name.to_owned(), value.to_owned())])
}

#[test]
fn the_command_line_wins_over_the_environment_and_that_over_the_file() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("engage.toml");
    std::fs::write(&file, "port = 1\nlog = \"warn\"\nmail_from = \"File <f@example.org>\"").unwrap();
    let environment =
        BTreeMap::from([("ENGAGE_PORT".into(), "2".into()), ("ENGAGE_LOG".into(), "debug".into())]);

    let settings = Settings::read(&given("port", "3"), &environment, Some(&file)).unwrap();

    assert_eq!((settings.port, settings.log.as_str()), (3, "debug"));
    assert_eq!(settings.mail_from, "File <f@example.org>");
}

#[test]
fn a_secret_can_stand_in_a_file_of_its_own() {
    let folder = TempDir::new().unwrap();
    let secret = folder.path().join("smtp");
    std::fs::write(&secret, "smtps://name:word@mail.example.org\n").unwrap();

    let settings = Settings::read(
        &BTreeMap::new(),
        &given("ENGAGE_MAIL_SMTP_FILE", &secret.display().to_string()),
        None,
    )
    .unwrap();

    assert_eq!(settings.mail_smtp, "smtps://name:word@mail.example.org");
}

#[test]
fn a_setting_that_does_not_exist_is_named() {
    let refused = Settings::read(&given("prot", "3"), &BTreeMap::new(), None).unwrap_err();

    assert!(refused.to_string().contains("prot"));
}

#[test]
fn a_setting_that_makes_no_sense_is_named() {
    let refused = Settings::read(&given("port", "many"), &BTreeMap::new(), None).unwrap_err();

    assert!(format!("{refused:#}").contains("port"));
}
