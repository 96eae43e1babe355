//! Real addresses for the names in a route's path: Amira's records, each in a state the route can be tried in.

use accounts::{Relationship, Role};
use diary::EntryId;
use platform::{Act, Change, new_id};
use representations::{About, Complaint, ComplaintId, NewComplaint, Request, RequestId};
use store::{Read, sql};
use testing::Engage;
use uuid::Uuid;
use voice::{Answer, BEFORE_MY_REVIEW, NewAttachment, Reader, Sort, Statement, StatementId, Way};

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
    let is_draft = path.starts_with("/say/") || path.starts_with("/my-drafts/");
    let statement =
        if path.contains("{statement}") { statement(engage, is_draft).to_string() } else { String::new() };
    let attachment = if path.contains("{attachment}") { attach(engage, &statement) } else { String::new() };
    vec![
        ("statement", statement),
        ("concern", if path.contains("{concern}") { concern(engage).to_string() } else { String::new() }),
        ("shift", if path.contains("{shift}") { shift(engage).to_string() } else { String::new() }),
        ("number", "1".into()),
        ("kind", "good-news".into()),
        ("complaint", complaint(engage, path).to_string()),
        ("request", request(engage, path).to_string()),
        ("entry", entry(engage, path).to_string()),
        ("sort", "photo".into()),
        ("attachment", attachment),
        ("person", amira.to_string()),
        ("young_person", amira.to_string()),
        ("relationship", relationship(engage)),
        ("role", one(engage, "role").to_string()),
        ("review", engage.world.amiras_review.to_string()),
        ("team", one(engage, "team").to_string()),
        ("session", new_id().to_string()),
        ("job", new_id().to_string()),
        ("cover", new_id().to_string()),
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

/// Raised by Amira, who left nobody out.
fn concern(engage: &Engage) -> safety::ConcernId {
    let (westmere, amira) = (engage.world.westmere, engage.world.person("Amira"));
    let raised =
        engage.app.change(Act::of(amira.0, westmere.0, "safety.said_not_safe", amira.0), move |change| {
            let authority = accounts::Authority::of(westmere, &mut **change)?;
            let raising = safety::Raising {
                id: safety::ConcernId::fresh(),
                authority,
                young_person: Some(amira),
                statement: None,
                reasons: safety::reasons_in(safety::Said {
                    marked: &["not-safe"],
                    ..safety::Said::default()
                }),
                words: None,
                kept_from: Vec::new(),
            };
            safety::raise(change, &raising)
        });
    raised.unwrap().unwrap()
}

fn shift(engage: &Engage) -> safety::ShiftId {
    let read = &mut engage.app.database.reader().unwrap();
    safety::Shift::coming(engage.world.westmere, engage.app.now(), read).unwrap().remove(0).id
}

/// Amira's complaint, which waits for Grace.
fn complaint(engage: &Engage, path: &str) -> ComplaintId {
    let (id, world) = (ComplaintId::fresh(), engage.world.clone());
    if path.contains("{complaint}") {
        let (about, owner) = (About::Care, Role::TeamManager);
        let new =
            NewComplaint { statement: None, words: "Nobody told me".into(), wanted: None, about, owner };
        as_amira(engage, "representations.complaint_made", move |change| {
            let who = (world.westmere, world.person("Amira"));
            Complaint::make(change, who, id, &new)?;
            let authority = accounts::Authority::of(world.westmere, &mut **change)?;
            let clock = representations::law::clock(1, change.now(), &authority);
            representations::Stage::begin(change, (id, who.1), 1, clock)
        });
    }
    id
}

/// Amira's wish for an advocate, which waits for Nia.
fn request(engage: &Engage, path: &str) -> RequestId {
    let (id, world) = (RequestId::fresh(), engage.world.clone());
    if path.contains("{request}") {
        as_amira(engage, "representations.advocate_asked_for", move |change| {
            let authority = accounts::Authority::of(world.westmere, &mut **change)?;
            let clock = representations::law::own_clock(2, change.now(), &authority);
            let who = (world.westmere, world.person("Amira"));
            Request::ask(change, who, (id, None), None, clock)
        });
    }
    id
}

/// An entry of Amira's diary.
fn entry(engage: &Engage, path: &str) -> EntryId {
    let (id, world) = (EntryId::fresh(), engage.world.clone());
    if path.contains("{entry}") {
        as_amira(engage, "diary.entry_written", move |change| {
            let who = (world.westmere, world.person("Amira"));
            diary::Entry::write(change, who, id, (None, "The sea"))
        });
    }
    id
}

fn as_amira(
    engage: &Engage,
    event: &'static str,
    write: impl FnMut(&mut Change<'_, '_>) -> platform::Result<()> + Send + 'static,
) {
    let (westmere, amira) = (engage.world.westmere, engage.world.person("Amira"));
    engage.app.change(Act::of(amira.0, westmere.0, event, amira.0).about(amira.0), write).unwrap();
}

/// A drawing beside the first answer of `statement`.
fn attach(engage: &Engage, statement: &str) -> String {
    let (amira, westmere) = (engage.world.person("Amira"), engage.world.westmere);
    let id: StatementId = statement.parse().unwrap();
    let drawing = uploads::picture(&testing::files::drawing(4, 3, "")).unwrap();
    let file = uploads::Sealed::new(drawing).unwrap();
    let new = NewAttachment { question: "talk-about", sort: Sort::Drawing, about: None, file };
    let act = Act::of(amira.0, westmere.0, "voice.attachment_added", id.0).about(amira.0);
    let kept = engage.app.change(act, move |change| {
        let statement = Statement::for_engage(id, &mut **change)?;
        new.keep(change, &statement)
    });
    kept.unwrap().to_string()
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
