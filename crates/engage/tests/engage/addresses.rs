//! Real addresses for the names in a route's path: Amira's records, each in a state the route can be tried in.

use accounts::{Relationship, Role};
use platform::{Act, new_id};
use store::{Read, sql};
use testing::Engage;
use uuid::Uuid;
use voice::{Answer, BEFORE_MY_REVIEW, Reader, Statement, StatementId, Way};

/// `path` with every name filled in.
pub(crate) fn address(engage: &Engage, path: &str) -> String {
    let mut address = path.to_owned();
    for (name, value) in names(engage, path) {
        address = address.replace(&format!("{{{name}}}"), &value);
    }
    assert!(!address.contains('{'), "tests/engage/addresses.rs does not know a name in {path}");
    address
}

fn names(engage: &Engage, path: &str) -> Vec<(&'static str, String)> {
    let amira = engage.world.person("Amira");
    let is_draft = path.starts_with("/say/");
    let statement =
        if path.contains("{statement}") { statement(engage, is_draft).to_string() } else { String::new() };
    vec![
        ("statement", statement),
        ("number", "1".into()),
        ("person", amira.to_string()),
        ("young_person", amira.to_string()),
        ("relationship", relationship(engage)),
        ("role", one(engage, "role").to_string()),
        ("team", one(engage, "team").to_string()),
        ("session", new_id().to_string()),
        ("job", new_id().to_string()),
        ("token", "no-such-token".into()),
        ("language", "en".into()),
    ]
}

/// Amira's, begun or shared with Priya and Sam.
fn statement(engage: &Engage, is_draft: bool) -> StatementId {
    let world = engage.world.clone();
    let amira = world.person("Amira");
    let act = Act::of(amira.0, world.westmere.0, "voice.statement_shared", amira.0).about(amira.0);
    let written = engage.app.change(act, move |change| {
        let id =
            Statement::begin(change, (world.westmere, amira), BEFORE_MY_REVIEW, Some(world.amiras_review))?;
        if is_draft {
            return Ok(id);
        }
        let statement = Statement::for_engage(id, &mut **change)?;
        let answer =
            Answer { question: "talk-about".into(), way: Way::Said, words: Some("My brother".into()) };
        answer.keep(change, &statement)?;
        let authority = accounts::Authority::of(world.westmere, &mut **change)?;
        let promise = voice::promise(change.now(), None, &authority);
        statement.share(change, Role::SocialWorker, promise)?;
        for (name, role) in [("Priya", Role::SocialWorker), ("Sam", Role::Iro)] {
            let person = world.person(name);
            Reader { person, role, is_only_if_needed: false, is_taken_out: false }.name(change, id)?;
        }
        Ok(id)
    });
    written.unwrap()
}

fn relationship(engage: &Engage) -> String {
    let (westmere, amira) = (engage.world.westmere, engage.world.person("Amira"));
    let read = &mut engage.app.database.reader().unwrap();
    Relationship::all_of(westmere, amira, read).unwrap().pop().unwrap().id.to_string()
}

/// A role of Amira's, or a team of Westmere.
fn one(engage: &Engage, what: &str) -> Uuid {
    let read = &mut engage.app.database.reader().unwrap();
    let (statement, of) = if what == "role" {
        (sql!("select id from accounts_roles where person_id = $1"), engage.world.person("Amira").0)
    } else {
        (sql!("select id from accounts_teams where authority_id = $1 order by name"), engage.world.westmere.0)
    };
    read.one(statement, &[of.into()], |row| row.get(0)).unwrap()
}
