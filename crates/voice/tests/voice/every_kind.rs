//! Every kind of statement, with words and with pictures, from choosing it to the worker's reading.

use accounts::Role;
use platform::Act;
use testing::{Browser, Engage, Page, StatusCode};
use voice::{Answer, BEFORE_MY_REVIEW, Edition, Kind, Question, Reader, Shape, Statement, StatementId, Way};

use crate::{answers, begin_a, chooses, replies, share, start};

#[test]
fn whatever_a_young_person_says_in_words_reaches_their_worker_and_is_answered() {
    every_kind_is_heard(Edition::Words);
}

#[test]
fn whatever_a_young_person_says_in_pictures_reaches_their_worker_and_is_answered() {
    every_kind_is_heard(Edition::Pictures);
}

/// Tomos, who is 17 and has a review, says one of each to Dan.
fn every_kind_is_heard(edition: Edition) {
    let engage = start();
    let mut tomos = engage.browser_of("Tomos");
    chooses(&mut tomos, edition.code());
    let kinds = newest(edition);
    assert!(kinds.len() >= 13, "{} kinds", kinds.len());
    for kind in kinds {
        let offered = tomos.opens("/say");
        assert!(
            offered.text.contains(&format!("action=\"/say/{}\"", kind.path())),
            "{} is not offered",
            kind.code
        );
        let draft = begin_a(&mut tomos, &kind.path());
        let picked = answers_everything(&mut tomos, &draft, kind);
        let statement = share(&engage, &mut tomos, &draft, &["Dan"]);
        reaches_dan(&engage, &statement, &picked);
        let mine = tomos.opens(&format!("/my-statements/{statement}"));
        assert!(mine.says("Dan answered you"), "{}", mine.text);
    }
}

fn newest(edition: Edition) -> Vec<Kind> {
    let mut codes: Vec<&str> = Kind::every().map(|kind| kind.code).collect();
    codes.dedup();
    let kinds = codes.into_iter().filter_map(|code| Kind::newest(code, edition));
    kinds.filter(|kind| kind.is_offered).collect()
}

/// Dan finds it in his inbox, reads what was picked and answers.
fn reaches_dan(engage: &Engage, statement: &str, picked: &[String]) {
    let mut dan = engage.browser_of("Dan");
    assert!(dan.opens("/inbox").text.contains(statement));
    let page = dan.opens(&format!("/statements/{statement}"));
    assert_eq!(page.status, StatusCode::OK);
    for words in picked {
        assert!(page.says(words), "Dan does not read {words:?}");
    }
    assert_eq!(replies(engage, "Dan", statement, "I will see to it.").status, StatusCode::SEE_OTHER);
}

/// Answers each question as its shape wants it, and gives the words that were seen.
fn answers_everything(browser: &mut Browser, draft: &str, kind: Kind) -> Vec<String> {
    let mut seen = Vec::new();
    let mut houses = 0;
    for (number, question) in (1..).zip(kind.questions) {
        let page = browser.opens(&format!("{draft}/{number}"));
        has_the_three_ways_on(&page, kind);
        let own = format!("Own words to {}", question.code);
        let choice = choice_of(question, &mut houses);
        let mut fields = vec![("words", own.as_str())];
        fields.extend(choice.map(|choice| ("choice", choice)));
        let next = answers(browser, draft, number, &fields);
        assert_eq!(next.status, StatusCode::SEE_OTHER, "{} {}: {}", kind.code, question.code, next.text);
        seen.extend(choice.map(|choice| words_beside(&page, choice)));
        seen.extend(question.takes_words().then_some(own));
    }
    seen
}

fn has_the_three_ways_on(page: &Page, kind: Kind) {
    assert_eq!(page.status, StatusCode::OK);
    for way in ["skipped", "does-not-know", "ask-in-person"] {
        assert!(page.text.contains(&format!("name=\"way\" value=\"{way}\"")), "{} lacks {way}", kind.code);
    }
}

fn choice_of(question: &Question, houses: &mut usize) -> Option<&'static str> {
    if question.shape == Shape::House {
        *houses += 1;
        return question.choices.get(*houses - 1).copied();
    }
    question.choices.first().copied()
}

/// The words that stand on the card of `choice`.
fn words_beside(page: &Page, choice: &str) -> String {
    let card = page.text.split(&format!("value=\"{choice}\"")).nth(1).unwrap();
    let words = card.split("<span>").nth(1).unwrap().split("</span>").next().unwrap();
    words.replace("&#39;", "'")
}

#[test]
fn a_statement_is_shown_with_the_questions_as_they_were_asked_then() {
    let engage = start();
    let statement = shared_as_it_was_asked_first(&engage);

    let page = engage.browser_of("Priya").opens(&format!("/statements/{statement}"));
    let mut amira = engage.browser_of("Amira");
    let draft = begin_a(&mut amira, "before-my-review");
    let now = amira.opens(&format!("{draft}/2"));

    assert!(page.says("Who do you want there, and who not?") && page.says("Not the new man"));
    assert!(page.says("I will come and speak"), "a choice kept without its words");
    assert!(now.says("Who do you want there?") && now.says("My brother or sister"));
}

fn shared_as_it_was_asked_first(engage: &Engage) -> StatementId {
    let world = engage.world.clone();
    let amira = world.person("Amira");
    let act = Act::of(amira.0, world.westmere.0, "voice.statement_shared", amira.0).about(amira.0);
    let written = engage.app.change(act, move |change| {
        let review = Some(world.amiras_review);
        let id = Statement::begin(change, (world.westmere, amira), BEFORE_MY_REVIEW, review)?;
        let statement = Statement::for_engage(id, &mut **change)?;
        for (question, words) in [("who-comes", "Not the new man"), ("take-part", "speak")] {
            let answer = Answer { question: question.into(), way: Way::Said, words: Some(words.into()) };
            answer.keep(change, &statement)?;
        }
        let authority = accounts::Authority::of(world.westmere, &mut **change)?;
        statement.share(change, Role::SocialWorker, voice::promise(change.now(), None, &authority))?;
        let (person, role) = (world.person("Priya"), Role::SocialWorker);
        Reader { person, role, is_only_if_needed: false, is_taken_out: false }.name(change, id)?;
        Ok(id)
    });
    written.unwrap()
}

#[test]
fn good_news_may_be_answered_by_having_read_it_and_a_wrong_may_not() {
    let engage = start();
    let mut amira = engage.browser_of("Amira");
    for (kind, status) in
        [("good-news", StatusCode::SEE_OTHER), ("something-wrong", StatusCode::UNPROCESSABLE_ENTITY)]
    {
        let draft = begin_a(&mut amira, kind);
        answers(&mut amira, &draft, 1, &[("words", "Listen")]);
        let statement = share(&engage, &mut amira, &draft, &["Priya"]);

        let mut priya = engage.browser_of("Priya");
        priya.opens(&format!("/statements/{statement}"));
        let form = [("outcome", "heard"), ("words", "I am glad that you told me.")];
        let page = priya.sends(&format!("/statements/{statement}/reply"), &form);

        assert_eq!(page.status, status, "{kind}");
    }
}
