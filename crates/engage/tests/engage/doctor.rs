use std::collections::BTreeMap;

use engage::doctor::{Check, Sources, State, examine, list, serious};
use store::sql;
use vault::RootKey;

use crate::house::{Empty, House};

#[test]
fn a_sound_installation_has_nothing_serious() {
    let house = House::fresh();

    let checks = examine(&sources(&house, &[]));

    assert_eq!(serious(&checks), 0, "{}", list(&checks));
    for about in ["settings", "data folder", "database", "vault", "jobs", "time zones", "audit trail"] {
        assert_eq!(found(&checks, about).state, State::Well, "{}", list(&checks));
    }
    assert_eq!(found(&checks, "mail").state, State::Problem);
}

#[test]
fn whoever_left_the_demo_on_is_told() {
    let house = House::fresh();

    let checks = examine(&sources(&house, &[("is_demo", "true")]));

    assert_eq!(found(&checks, "demo").state, State::Serious);
}

#[test]
fn an_address_that_others_reach_without_tls_is_serious() {
    let house = House::fresh();

    let open = examine(&sources(&house, &[("listen", "0.0.0.0")]));
    let safe = examine(&sources(&house, &[("public_address", "https://engage.example.gov.uk")]));

    assert_eq!(found(&open, "address").state, State::Serious);
    assert_eq!(found(&safe, "address").state, State::Well);
}

#[test]
fn the_wrong_root_key_is_said_and_the_other_checks_are_made_all_the_same() {
    let house = House::fresh();
    let wrong = house.beside("wrong.key");
    RootKey::make(&wrong).unwrap();

    let checks = examine(&sources(&house, &[("root_key", &wrong.display().to_string())]));

    assert!(found(&checks, "database").found.contains("the root key is not the one"), "{}", list(&checks));
    assert_eq!(found(&checks, "bank holidays").about, "bank holidays");
}

#[test]
fn a_key_beside_the_database_is_a_problem_but_not_a_serious_one() {
    let house = House::fresh();
    let beside = house.settings.data.join("root.key");
    std::fs::copy(house.settings.root_key_path(), &beside).unwrap();

    let checks = examine(&sources(&house, &[("root_key", &beside.display().to_string())]));

    assert_eq!(found(&checks, "root key").state, State::Problem, "{}", list(&checks));
}

#[test]
fn a_time_zone_that_this_machine_does_not_know_is_named() {
    let house = House::fresh();
    let statement = sql!("update accounts_authorities set zone = 'Europe/Atlantis'");
    house.app.database.change(move |tx| tx.execute(statement, &[])).unwrap();

    let checks = examine(&sources(&house, &[]));

    assert_eq!(found(&checks, "time zones").state, State::Serious);
    assert!(found(&checks, "time zones").found.contains("Europe/Atlantis"));
}

#[test]
fn a_young_person_whom_nobody_has_is_serious_and_practice_is_not() {
    let house = House::fresh();
    let (easthaven, zoe) = (house.world.easthaven, house.world.person("Zoe"));
    let raise = move |young_person| {
        let reasons = safety::reasons_in(safety::Said { marked: &["not-safe"], ..safety::Said::default() });
        let act = platform::Act::of_engage(easthaven.0, "safety.said_not_safe", zoe.0);
        house.app.change(act, move |change| {
            let authority = accounts::Authority::of(easthaven, &mut **change)?;
            let (id, reasons) = (safety::ConcernId::fresh(), reasons.clone());
            let (statement, words, kept_from) = (None, None, Vec::new());
            let raising =
                safety::Raising { id, authority, young_person, statement, reasons, words, kept_from };
            safety::raise(change, &raising)
        })?;
        Ok::<_, platform::Error>(examine(&sources(&house, &[])))
    };

    let practice = raise(None).unwrap();
    let real = raise(Some(zoe)).unwrap();

    assert_eq!(found(&practice, "safety").state, State::Well, "{}", list(&practice));
    assert_eq!(found(&real, "safety").state, State::Serious, "{}", list(&real));
}

#[test]
fn a_setting_says_where_it_came_from_and_keeps_its_password_to_itself() {
    let house = House::fresh();
    let file = house.beside("engage.toml");
    std::fs::write(&file, "passwords_at_once = 1\n").unwrap();
    let mut sources = sources(&house, &[]);
    sources.file = Some(file.clone());
    let mail = "smtp://engage:hunter2@127.0.0.1:1";
    sources.environment.insert("ENGAGE_MAIL_SMTP".to_owned(), mail.to_owned());

    let checks = examine(&sources);

    let said = list(&checks);
    assert!(said.contains(&format!("passwords_at_once = 1 ({})", file.display())), "{said}");
    assert!(said.contains("mail_smtp = smtp://engage:…@127.0.0.1:1 (ENGAGE_MAIL_SMTP)"), "{said}");
    assert!(!said.contains("hunter2"), "{said}");
    assert_eq!(found(&checks, "mail").state, State::Serious);
}

#[test]
fn a_setting_that_cannot_be_is_named() {
    let house = House::fresh();

    let checks = examine(&sources(&house, &[("database_connections", "many")]));

    assert_eq!(serious(&checks), 1);
    assert!(found(&checks, "settings").found.contains("database_connections"), "{}", list(&checks));
}

#[test]
fn a_folder_with_no_engage_in_it_stays_as_it_is() {
    let empty = Empty::on_sqlite();
    let given = BTreeMap::from([("data".to_owned(), empty.settings.data.display().to_string())]);

    let checks = examine(&Sources { given, environment: BTreeMap::new(), file: None });

    assert!(serious(&checks) > 0);
    assert!(found(&checks, "database").found.contains("there is no Engage in"), "{}", list(&checks));
    assert!(!empty.settings.data.exists());
}

/// The settings of `house` and some more, as if given on the command line.
fn sources(house: &House, more: &[(&str, &str)]) -> Sources {
    let settings = &house.settings;
    let mut given = BTreeMap::from([
        ("data".to_owned(), settings.data.display().to_string()),
        ("database".to_owned(), settings.database.clone()),
        ("root_key".to_owned(), settings.root_key.clone()),
    ]);
    given.extend(more.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())));
    Sources { given, environment: BTreeMap::new(), file: None }
}

fn found<'a>(checks: &'a [Check], about: &str) -> &'a Check {
    checks.iter().find(|check| check.about == about).unwrap()
}
