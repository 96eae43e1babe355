//! Everything a young person ever shared.

use accounts::Role;
use platform::Act;
use testing::Engage;
use voice::{Edition, Kind, Statement};

use crate::{WORDS, amira_shares, start};

#[test]
fn a_young_person_who_said_nothing_yet_reads_so() {
    let engage = start();

    assert!(engage.browser_of("Amira").opens("/my-statements").says("You have not shared anything yet."));
}

#[test]
fn the_newest_stands_first_and_the_oldest_is_found_too() {
    let engage = start();
    let said = amira_shared(&engage, 45);
    let mut amira = engage.browser_of("Amira");

    let mut found = Vec::new();
    let mut address = "/my-statements".to_owned();
    for _page in 0..3 {
        let page = amira.opens(&address);
        let links = page.text.split("everything__one\" href=\"/my-statements/").skip(1);
        found.extend(links.map(|link| link.split('"').next().unwrap().to_owned()));
        let older = page
            .text
            .split("more-link\" href=\"?before=")
            .nth(1)
            .map(|link| link.split('"').next().unwrap().to_owned());
        address = older.map_or_else(String::new, |before| format!("/my-statements?before={before}"));
    }

    let newest_first: Vec<String> = said.into_iter().rev().collect();
    assert_eq!(found, newest_first);
    assert!(address.is_empty(), "the third page is the last");
}

/// Amira shares so many, one a minute but two at once now and then; their ids, the oldest first.
fn amira_shared(engage: &Engage, many: usize) -> Vec<String> {
    let (westmere, amira) = (engage.world.westmere, engage.world.person("Amira"));
    let kind = Kind::newest("good_news", Edition::Words).unwrap();
    let share = |number| {
        engage.wait_seconds(if number % 3 == 0 { 0 } else { 60 });
        let act = Act::of(amira.0, westmere.0, "voice.statement_shared", amira.0).about(amira.0);
        let shared = engage.app.change(act, move |change| {
            let id = Statement::begin(change, (westmere, amira), kind, None)?;
            let authority = accounts::Authority::of(westmere, &mut **change)?;
            let promise = voice::promise(change.now(), None, &authority);
            Statement::for_engage(id, &mut **change)?.share(change, Role::SocialWorker, promise)?;
            Ok(id.to_string())
        });
        shared.unwrap()
    };
    (0..many).map(share).collect()
}

#[test]
fn it_says_what_came_of_each() {
    let engage = start();
    amira_shares(&engage, WORDS);

    let page = engage.browser_of("Amira").opens("/my-statements");

    assert!(page.says("Before my review") && page.says("Priya will answer by Monday 30 November"));
    assert!(!page.says(WORDS), "the words themselves are one step further");
}

#[test]
fn it_is_hers_alone() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);

    assert!(!engage.browser_of("Yusuf").opens("/my-statements").text.contains(&statement));
}
