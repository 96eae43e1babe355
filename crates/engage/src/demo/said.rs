//! What has been said in the demo before anyone opens it, so that no page is empty.

use accounts::{PersonId, Role};
use platform::{Act, App, Change, Moment, Result};
use store::{Read, sql};
use voice::{Answer, BEFORE_MY_REVIEW, Opening, Outcome, Reader, Reply, Statement, Way};
use world::World;

/// One statement as the demo tells it.
struct Story {
    young_person: &'static str,
    days_ago: i64,
    answers: &'static [(&'static str, &'static str)],
    opened_by: Option<(&'static str, Role)>,
    reply: Option<(&'static str, Role, &'static str)>,
}

const STORIES: &[Story] = &[
    Story {
        young_person: "Yusuf",
        days_ago: 9,
        answers: &[
            ("talk-about", "I want to see Amira more. Once a month is too little."),
            ("who-comes", "Amira and Mum."),
        ],
        opened_by: Some(("Priya", Role::SocialWorker)),
        reply: Some((
            "Priya",
            Role::SocialWorker,
            "You are right, once a month is too little.\nFrom this Saturday you and Amira can meet every week at the leisure centre. I will pick you up at 10.",
        )),
    },
    Story {
        young_person: "Ben",
        days_ago: 12,
        answers: &[
            ("talk-about", "My room is cold and nobody comes to fix it."),
            ("take-part", "someone-speaks"),
        ],
        opened_by: Some(("Dan", Role::SocialWorker)),
        reply: None,
    },
    Story {
        young_person: "Tomos",
        days_ago: 2,
        answers: &[
            ("talk-about", "I want to learn to drive and I need help to pay for lessons."),
            ("where-and-when", "After college, not in the office."),
        ],
        opened_by: None,
        reply: None,
    },
];

/// Fills the demo with [`STORIES`].
pub(super) fn fill(app: &App, world: &World) -> anyhow::Result<()> {
    for story in STORIES {
        let young_person = world.person(story.young_person);
        let people: Vec<(PersonId, Role)> =
            accounts::people_of(young_person, app.now(), app, &mut app.database.reader()?)?
                .into_iter()
                .filter(|near| matches!(near.role, Role::SocialWorker | Role::PersonalAdviser | Role::Iro))
                .map(|near| (near.person.id, near.role))
                .collect();
        let authority = accounts::Authority::of(world.westmere, &mut app.database.reader()?)?;
        let world = world.clone();
        let act = Act::of(young_person.0, authority.id.0, "voice.statement_shared", young_person.0)
            .about(young_person.0);
        app.change(act, move |change| tell(change, &world, &authority, story, &people))?;
    }
    Ok(())
}

fn tell(
    change: &mut Change<'_, '_>,
    world: &World,
    authority: &accounts::Authority,
    story: &Story,
    people: &[(PersonId, Role)],
) -> Result<()> {
    let young_person = world.person(story.young_person);
    let review = change.one(
        sql!("select id from plans_reviews where young_person_id = $1"),
        &[young_person.into()],
        |row| row.get(0),
    )?;
    let id = Statement::begin(change, (authority.id, young_person), BEFORE_MY_REVIEW, Some(review))?;
    let statement = Statement::for_engage(id, &mut **change)?;
    for (question, words) in story.answers {
        let answer = Answer { question: (*question).into(), way: Way::Said, words: Some((*words).into()) };
        answer.keep(change, &statement)?;
    }
    let shared: Moment = change.now().plus_seconds(-story.days_ago * 24 * 60 * 60);
    statement.share(change, Role::SocialWorker, voice::promise(shared, None, authority))?;
    change.execute(
        sql!("update voice_statements set shared_at = $2 where id = $1"),
        &[id.into(), shared.into()],
    )?;
    is_late(change, world, &statement, story)?;
    for (person, role) in people {
        Reader { person: *person, role: *role, is_only_if_needed: false, is_taken_out: false }
            .name(change, id)?;
    }
    if let Some((name, role)) = story.opened_by {
        Opening::note(change, &statement, world.person(name), role)?;
    }
    if let Some((name, role, words)) = story.reply {
        statement.answered(change)?;
        Reply::add(change, &statement, (world.person(name), role), Outcome::WillChange, words)?;
    }
    Ok(())
}

/// What nobody answered in time is counted as late, and the manager may read it.
fn is_late(change: &mut Change<'_, '_>, world: &World, statement: &Statement, story: &Story) -> Result<()> {
    if story.reply.is_some() || story.days_ago < 10 {
        return Ok(());
    }
    let manager = world.person("Helen");
    Reader { person: manager, role: Role::TeamManager, is_only_if_needed: false, is_taken_out: false }
        .name(change, statement.id)?;
    change.execute(
        sql!(
            "insert into voice_happened
                (statement_id, round, event, authority_id, team_id, month, kind, working_days, happened_at)
            select statement_id, round, 'was-late', authority_id, team_id, month, kind, 0, happened_at
            from voice_happened
            where statement_id = $1 and event = 'shared'"
        ),
        &[statement.id.into()],
    )?;
    voice::count_anew(change, statement.authority)
}
