//! How a team answers: what its manager sees, and that the counters are true.

use store::{Read, sql};
use testing::{Engage, StatusCode};
use voice::{Counted, Event};

use crate::{WORDS, amira_says_it_helped, amira_shares, replies, start};

#[test]
fn grace_sees_what_her_team_owes_and_how_it_answered() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    assert_eq!(cells(&engage, "Grace"), ["1", "0", "1", "–", "–", "0", "0"]);

    engage.wait_days(2);
    replies(&engage, "Priya", &statement, "Yes, every Saturday.");

    assert_eq!(cells(&engage, "Grace"), ["0", "0", "1", "100%", "2 working days", "0", "0"]);
}

#[test]
fn an_answer_that_came_late_and_did_not_help_is_seen_as_both() {
    let engage = start();
    let statement = amira_shares(&engage, WORDS);
    engage.wait_days(9);
    engage.run_jobs(&voice::jobs());
    assert_eq!(cells(&engage, "Grace"), ["1", "1", "1", "–", "–", "1", "0"]);

    replies(&engage, "Priya", &statement, "No.");
    amira_says_it_helped(&engage, &statement, "no");

    assert_eq!(cells(&engage, "Grace"), ["1", "0", "1", "0%", "7 working days", "1", "1 (100%)"]);
}

#[test]
fn helen_sees_her_own_team_and_not_graces() {
    let engage = start();
    amira_shares(&engage, WORDS);

    let page = engage.browser_of("Helen").opens("/team-answers");

    assert!(page.says("Team Ash") && !page.says("Team Oak"));
    assert_eq!(cells(&engage, "Helen"), ["0", "0", "0", "–", "–", "0", "0"]);
}

#[test]
fn months_that_were_not_chosen_are_not_counted() {
    let engage = start();
    amira_shares(&engage, WORDS);
    engage.wait_days(40);

    let page = engage.browser_of("Grace").opens("/team-answers?from=2026-12&until=2027-01");

    assert!(page.says("From Dec 2026 to Jan 2027"), "{}", page.text);
    assert_eq!(numbers(&page.text)[2], "0", "shared in November");
}

#[test]
fn only_a_team_manager_has_the_page() {
    let engage = start();

    for name in ["Priya", "Sam", "Amira", "Alex", "Fran"] {
        assert_eq!(engage.browser_of(name).opens("/team-answers").status, StatusCode::NOT_FOUND, "{name}");
    }
}

#[test]
fn the_counters_are_what_a_recount_of_the_rows_gives() {
    let engage = start();
    let first = amira_shares(&engage, WORDS);
    replies(&engage, "Priya", &first, "Yes.");
    amira_says_it_helped(&engage, &first, "a-bit");
    engage.wait_days(3);
    let second = amira_shares(&engage, WORDS);
    engage.wait_days(12);
    engage.run_jobs(&voice::jobs());
    engage.run_jobs(&voice::jobs());
    replies(&engage, "Priya", &second, "Not yet.");
    replies(&engage, "Priya", &second, "Pressed again.");
    amira_says_it_helped(&engage, &second, "no");
    let kept = counters(&engage);

    let westmere = engage.world.westmere;
    let act = platform::Act::of_engage(westmere.0, "voice.counted_anew", westmere.0);
    engage.app.change(act, move |change| voice::count_anew(change, westmere)).unwrap();

    assert_eq!(counters(&engage), kept);
    let mut all = Counted::default();
    let months = ("2026-01", "2027-12");
    let by_month = Counted::by_month(westmere, months, &mut engage.app.database.reader().unwrap()).unwrap();
    by_month.values().for_each(|counted| all.add_all(counted));
    let rows = |statement| read_count(&engage, statement);
    assert_eq!(
        all.number(Event::Shared),
        rows(sql!("select count(*) from voice_statements where shared_at is not null"))
    );
    assert_eq!(all.answered(), rows(sql!("select count(*) from voice_replies")));
    assert_eq!(
        all.number(Event::DidNotHelp),
        rows(sql!("select count(*) from voice_replies where helped = 'no'"))
    );
    assert_eq!((all.number(Event::WasLate), all.number(Event::AnsweredLate)), (1, 1));
}

fn read_count(engage: &Engage, statement: store::Sql) -> i64 {
    engage.app.database.reader().unwrap().one(statement, &[], |row| row.get(0)).unwrap()
}

/// Month, event, working days and how many.
fn counters(engage: &Engage) -> Vec<(String, String, i64, i64)> {
    let read = &mut engage.app.database.reader().unwrap();
    read.all(
        sql!(
            "select month, event, working_days, cast(sum(number) as bigint)
            from voice_counts
            group by month, event, working_days
            order by month, event, working_days"
        ),
        &[],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )
    .unwrap()
}

fn cells(engage: &Engage, name: &str) -> Vec<String> {
    numbers(&engage.browser_of(name).opens("/team-answers").text)
}

/// The numbers of the first team, left to right.
fn numbers(page: &str) -> Vec<String> {
    let row = page.split("<tbody").nth(1).unwrap().split("</tr>").next().unwrap();
    let cells = row.split("--numeric\">").skip(1).map(|cell| cell.split("</td>").next().unwrap());
    cells.map(plain).collect()
}

/// Without tags, and without what only a screen reader says.
fn plain(cell: &str) -> String {
    let seen = cell.split("<span").next().unwrap();
    let mut is_tag = false;
    let letters = seen.chars().filter(|letter| {
        is_tag = *letter == '<' || (is_tag && *letter != '>');
        !is_tag && *letter != '>'
    });
    letters.collect::<String>().replace(['\u{2068}', '\u{2069}'], "").trim().to_owned()
}
