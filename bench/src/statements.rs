//! A review to come and a shared statement for every young person, through the code that their own taps run.

use std::sync::Arc;

use accounts::{Authority, AuthorityId, Role};
use engage::progress;
use jiff::ToSpan;
use plans::{NewReview, Review, ReviewId};
use platform::{Act, App, Change, Moment, Result};
use voice::{Answer, BEFORE_MY_REVIEW, Reader, Statement, Way};

use crate::seed::Life;

const IN_ONE_CHANGE: usize = 50;

pub(crate) fn share_all(app: &App, authority: AuthorityId, lives: &[Life]) -> anyhow::Result<()> {
    let authority = Arc::new(Authority::of(authority, &mut app.database.reader()?)?);
    let bar = progress::bar("Sharing statements", lives.len() as u64);
    let mut number = 0;
    for some in lives.chunks(IN_ONE_CHANGE) {
        let Some(first) = some.first() else { continue };
        let (authority, some, begins_at) = (Arc::clone(&authority), some.to_vec(), number);
        app.change(shared_by(&authority, *first), move |change| {
            for (life, number) in some.iter().zip(begins_at..) {
                if number > begins_at {
                    change.also(shared_by(&authority, *life));
                }
                share(change, &authority, *life, number)?;
            }
            Ok(())
        })?;
        number += IN_ONE_CHANGE;
        bar.inc(IN_ONE_CHANGE as u64);
    }
    bar.finish_and_clear();
    Ok(())
}

fn shared_by(authority: &Authority, life: Life) -> Act {
    let young_person = life.young_person.0;
    Act::of(young_person, authority.id.0, "voice.statement_shared", young_person).about(young_person)
}

fn share(change: &mut Change<'_, '_>, authority: &Authority, life: Life, number: usize) -> Result<()> {
    let now = change.now();
    let held_on = now.day(&authority.zone).saturating_add(review_in_days(number).days());
    let starts_at = held_on.at(16, 0, 0, 0).to_zoned(authority.zone.clone()).map_err(anyhow::Error::from)?;
    let review = NewReview {
        held_on,
        starts_at: Some(Moment(starts_at.timestamp().as_microsecond())),
        place: Some("at school, in the library".into()),
    };
    let id = ReviewId::fresh();
    Review::plan(change, authority.id, (life.young_person, id), &review)?;

    let statement = Statement::begin(change, (authority.id, life.young_person), BEFORE_MY_REVIEW, Some(id))?;
    let statement = Statement::for_engage(statement, &mut **change)?;
    for (question, way, words) in said(number) {
        Answer { question: question.into(), way, words: words.map(str::to_owned) }
            .keep(change, &statement)?;
    }
    statement.share(change, Role::SocialWorker, voice::promise(now, Some(held_on), authority))?;
    for (person, role) in [
        (life.social_worker, Role::SocialWorker),
        (life.iro, Role::Iro),
        (life.team_manager, Role::TeamManager),
    ] {
        let is_only_if_needed = role == Role::TeamManager;
        Reader { person, role, is_only_if_needed, is_taken_out: false }.name(change, statement.id)?;
    }
    Ok(())
}

/// Spread so that reviews, and with them the promised days, differ; a multiple of a prime to the days there are.
fn review_in_days(number: usize) -> i64 {
    i64::try_from(number * 17 % 58).unwrap_or_default() + 3
}

type Said = (&'static str, Way, Option<&'static str>);

/// Three answers in their own words, one choice, one left out, one to be asked in person.
fn said(number: usize) -> [Said; 6] {
    let pick = |from: &[&'static str; 4]| from.get(number % from.len()).copied();
    [
        ("talk-about", Way::Said, pick(&TALK_ABOUT)),
        ("who-comes", Way::Said, pick(&WHO_COMES)),
        ("where-and-when", Way::Skipped, None),
        ("not-happened", Way::Said, pick(&NOT_HAPPENED)),
        ("not-aloud", Way::AskInPerson, None),
        ("take-part", Way::Said, Some("speak")),
    ]
}

const TALK_ABOUT: [&str; 4] = [
    "I want to see my brother more. Once a month isn't enough and I never know when the next time is.",
    "My room is cold and nobody comes to fix the heater, even though I said it three times.",
    "I want to go back to football on Tuesdays.\nIt stopped when I moved and nobody told me why.",
    "School is going well & I'd like everyone to know that before we talk about what isn't.",
];
const WHO_COMES: [&str; 4] = [
    "My social worker and my carer. Please not so many people at once.",
    "Only people I know.",
    "I want my aunt to come. She lives far away so she needs to be told early.",
    "Not the new man from the office, I have never met him.",
];
const NOT_HAPPENED: [&str; 4] = [
    "You said someone would help me with maths and that has not happened.\nIt was promised last time and the time before.",
    "The bus pass.",
    "I was going to get my photos back from the old house. They are the only ones I have of when I was little.",
    "Nobody asked me about the phone again, and I had saved half of it like you said I should.",
];
