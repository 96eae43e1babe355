//! The program as it is run: what it prints, and whether it says that it failed.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use crate::house::{House, names_in};

#[test]
fn a_backup_is_made_and_tried_from_the_command_line() {
    let house = House::fresh();
    let path = house.beside("nightly.engage");

    let made = engage(&house, &["backup", &path.display().to_string()]);
    let tried = engage(&house, &["restore", "--verify", &path.display().to_string()]);
    let again = engage(&house, &["backup", &path.display().to_string()]);

    assert!(made.status.success() && said(&made).contains("The root key is NOT in it"), "{made:?}");
    assert!(tried.status.success() && said(&tried).contains("is whole"), "{tried:?}");
    assert!(!again.status.success() && complained(&again).contains("is there already"), "{again:?}");
}

#[test]
fn a_broken_audit_trail_ends_in_failure() {
    let house = House::fresh();
    let whole = engage(&house, &["audit", "verify"]);
    let statement = store::sql!("update audit_lines set event = 'nothing.happened'");
    house.app.database.change(move |tx| tx.execute(statement, &[])).unwrap();

    let broken = engage(&house, &["audit", "verify"]);

    assert!(whole.status.success() && said(&whole).contains("as they were written"), "{whole:?}");
    assert_eq!(broken.status.code(), Some(1));
    assert!(complained(&broken).contains("line 1 of chain"), "{broken:?}");
}

#[test]
fn no_command_makes_an_engage_where_there_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data").display().to_string();

    for command in [
        &["backup", "x.engage"][..],
        &["audit", "verify"],
        &["keys", "rotate"],
        &["keys", "rewrap", "--new-root", "new.key"],
        &["move", "--to", "postgres://localhost/engage"],
        &["add-administrator", "--name", "Ann", "--email", "ann@westmere.example"],
    ] {
        let refused = run(folder.path(), &[&["--data", &data], command].concat());

        assert_eq!(refused.status.code(), Some(1), "{command:?}: {refused:?}");
        assert!(complained(&refused).contains("there is no Engage in"), "{command:?}: {refused:?}");
    }
    assert_eq!(names_in(folder.path()), [""; 0]);
}

#[test]
fn an_administrator_who_was_added_by_hand_can_open_their_link() {
    let house = House::fresh();
    let ann = ["--authority", "Westmere Council", "--name", "Ann", "--email", "ann@westmere.example"];

    let added = said(&engage(&house, &[&["add-administrator"], &ann[..]].concat()));

    let (_, token) = added.trim().split_once("/invitation/").unwrap();
    let (mut server, address) = serve(&house);
    let page = get(&address, &format!("/invitation/{token}"));
    let other = get(&address, "/invitation/nothing-like-it");
    server.kill().unwrap();
    server.wait().unwrap();
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("name=\"new_password\""), "{page}");
    assert!(!other.starts_with("HTTP/1.1 200"), "{other}");
}

#[test]
fn what_cannot_be_done_while_people_are_served_is_refused_and_the_rest_is_done() {
    let house = House::on_sqlite();
    let (mut server, address) = serve(&house);
    let port = address.rsplit(':').next().unwrap().to_owned();
    let new = house.beside("new.key").display().to_string();
    let path = house.beside("open.engage").display().to_string();

    let rewrapped = engage_at(&house, &port, &["keys", "rewrap", "--new-root", &new]);
    let moved = engage_at(&house, &port, &["move", "--to", "postgres://localhost/engage"]);
    let done = [&["backup", &path][..], &["keys", "rotate", "--young-people"], &["audit", "verify"]]
        .map(|command| engage_at(&house, &port, command));
    server.kill().unwrap();
    server.wait().unwrap();

    for refused in [rewrapped, moved] {
        assert!(!refused.status.success() && complained(&refused).contains("stop it first"), "{refused:?}");
    }
    assert!(done.iter().all(|output| output.status.success()), "{done:?}");
}

#[test]
fn the_doctor_fails_when_something_is_serious() {
    let house = House::fresh();

    let well = engage(&house, &["doctor"]);
    std::fs::remove_file(house.settings.root_key_path()).unwrap();
    let ill = engage(&house, &["doctor"]);

    assert!(well.status.success(), "{well:?}");
    assert_eq!(ill.status.code(), Some(1));
    assert!(said(&ill).contains("SERIOUS  root key"), "{ill:?}");
}

fn engage(house: &House, arguments: &[&str]) -> Output {
    engage_at(house, "0", arguments)
}

fn engage_at(house: &House, port: &str, arguments: &[&str]) -> Output {
    command(house, port).args(arguments).output().unwrap()
}

fn command(house: &House, port: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_engage"));
    command
        .env("ENGAGE_DATA", &house.settings.data)
        .env("ENGAGE_DATABASE", &house.settings.database)
        .env("ENGAGE_ROOT_KEY", &house.settings.root_key)
        .env("ENGAGE_PORT", port)
        .current_dir(house.beside(""));
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_engage"))
        .args(arguments)
        .env("ENGAGE_PORT", "0")
        .current_dir(folder)
        .output()
        .unwrap()
}

/// Starts serving on a free port, and waits until people can come.
fn serve(house: &House) -> (Child, String) {
    let mut server =
        command(house, "0").arg("serve").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.split("http://").nth(1).unwrap().trim().trim_end_matches('/').to_owned();
    (server, address)
}

fn get(address: &str, path: &str) -> String {
    let mut connection = TcpStream::connect(address).unwrap();
    write!(connection, "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    answer
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn complained(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
