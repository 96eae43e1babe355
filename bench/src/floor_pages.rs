//! The floor's three pages: what Engage really served to a few samples, cut at what comes from rows.
//!
//! So both serve the same bytes, however the pages change; `all.rs` compares them before it measures.

use std::path::Path;

use anyhow::Context;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use platform::uuid::Uuid;

use crate::cut::{Cut, escape, list};
use crate::floor_rows::{Home, Id, Inbox, News, Promise, Statement, Waiting};
use crate::floor_words::{age, day, how_far, initials, short_day};

/// Makes the pages.
pub(crate) struct Pages {
    pub(crate) zone: TimeZone,
    home: HomePage,
    inbox: InboxPage,
    statement: Cut,
}

struct HomePage {
    head: Cut,
    news: Cut,
    between: String,
    promise: Cut,
    tail: String,
}

struct InboxPage {
    head: Cut,
    row: Cut,
    tail: String,
}

/// What a sample page was made of.
pub(crate) struct Samples {
    pub(crate) home: Home,
    pub(crate) inbox: Inbox,
    pub(crate) statement: (Id, Statement),
}

impl Pages {
    /// Cuts the pages in `folder` that show `samples`.
    pub(crate) fn cut(folder: &Path, samples: &Samples, today: Date) -> anyhow::Result<Self> {
        let read = |name: &str| {
            let path = folder.join(format!("{name}.html"));
            std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))
        };
        let zone = TimeZone::get("Europe/London")?;
        let home = HomePage::cut(&read("home")?, &samples.home, today, &zone)?;
        let inbox = InboxPage::cut(&read("inbox")?, &samples.inbox, today)?;
        let (id, statement) = &samples.statement;
        let values = statement_values(*id, statement, today, &zone);
        let statement = Cut::of(&read("statement")?, &statement_places(&values));
        Ok(Self { zone, home, inbox, statement })
    }

    pub(crate) fn home(&self, home: &Home, today: Date) -> String {
        let mut out = String::with_capacity(16 * 1024);
        self.home.head.push(&mut out, &[&escape(&home.name)]);
        for news in &home.news {
            let values = news_values(news, today, &self.zone);
            self.home.news.push(&mut out, &borrowed(&values));
        }
        out.push_str(&self.home.between);
        for promise in &home.promises {
            self.home.promise.push(&mut out, &borrowed(&promise_values(promise, today)));
        }
        out.push_str(&self.home.tail);
        out
    }

    pub(crate) fn inbox(&self, inbox: &Inbox, today: Date) -> String {
        let mut out = String::with_capacity(64 * 1024);
        let rows = inbox.rows.iter().take(50);
        let late = rows.clone().filter(|row| row.day < today).count();
        let head = [escape(&inbox.worker), rows.len().to_string(), late.to_string()];
        self.inbox.head.push(&mut out, &borrowed(&head));
        for row in rows {
            self.inbox.row.push(&mut out, &borrowed(&row_values(row, today)));
        }
        out.push_str(&self.inbox.tail);
        out
    }

    pub(crate) fn statement(&self, id: Id, statement: &Statement, today: Date) -> String {
        let mut out = String::with_capacity(16 * 1024);
        self.statement.push(&mut out, &borrowed(&statement_values(id, statement, today, &self.zone)));
        out
    }
}

impl HomePage {
    fn cut(html: &str, home: &Home, today: Date, zone: &TimeZone) -> anyhow::Result<Self> {
        let (head, news, rest) = list(html, "<ul class=\"news\">")?;
        let (between, promises, tail) = list(rest, "<ul class=\"promises\">")?;
        let first = home.news.first().context("the sample has news")?;
        let [statement, circle, initials, who, at] = news_values(first, today, zone);
        let promise = home.promises.first().context("the sample has a promise")?;
        let [promised, owner, day] = promise_values(promise, today);
        Ok(Self {
            head: Cut::of(head, &[("", &escape(&home.name), "")]),
            news: Cut::of(
                first_of(&news)?,
                &[
                    ("", &statement, ""),
                    ("initials--", &circle, "\""),
                    ("\">", &initials, "</span>"),
                    ("<strong>", &who, " "),
                    ("", &at, ""),
                ],
            ),
            between: between.to_owned(),
            promise: Cut::of(
                first_of(&promises)?,
                &[("", &promised, ""), ("", &owner, " will"), ("", &day, "")],
            ),
            tail: tail.to_owned(),
        })
    }
}

impl InboxPage {
    fn cut(html: &str, inbox: &Inbox, today: Date) -> anyhow::Result<Self> {
        let (head, rows, tail) = list(html, "<ol class=\"inbox\">")?;
        let shown = inbox.rows.len().min(50).to_string();
        let late = inbox.rows.iter().take(50).filter(|row| row.day < today).count().to_string();
        let worker = escape(&inbox.worker);
        let first = inbox.rows.first().context("the sample has rows")?;
        let [statement, day, far, class, name, age, tag] = row_values(first, today);
        Ok(Self {
            head: Cut::of(
                head,
                &[("/me\">", &worker, "<"), ("desk__lead\">", &shown, " waiting"), (", ", &late, " late")],
            ),
            row: Cut::of(
                first_of(&rows)?,
                &[
                    ("", &statement, ""),
                    ("", &day, ""),
                    ("due__far\">", &far, "<"),
                    ("class=\"due", &class, "\""),
                    ("inbox__who\">", &name, " "),
                    ("inbox__age\">", &age, "<"),
                    ("inbox__state\">", &tag, "</span>"),
                ],
            ),
            tail: tail.to_owned(),
        })
    }
}

fn first_of<'a>(items: &[&'a str]) -> anyhow::Result<&'a str> {
    items.first().copied().context("the list is not empty")
}

fn news_values(news: &News, today: Date, zone: &TimeZone) -> [String; 5] {
    let circle = news.person.last().map_or(1, |byte| byte % 6 + 1);
    [
        text(news.statement),
        circle.to_string(),
        escape(&initials(&news.name)),
        escape(&news.preferred_name),
        day(day_of(news.at, zone), today),
    ]
}

fn promise_values(promise: &Promise, today: Date) -> [String; 3] {
    [text(promise.statement), escape(&promise.owner), day(promise.day, today)]
}

fn row_values(row: &Waiting, today: Date) -> [String; 7] {
    let (far, class) = how_far(row.day, today);
    let tag = match (row.rounds > 1, row.is_opened) {
        (true, _) => "<strong class=\"govuk-tag govuk-tag--red\">Did not help</strong>",
        (false, false) => "<strong class=\"govuk-tag govuk-tag--blue\">New</strong>",
        (false, true) => "",
    };
    [
        text(row.statement),
        short_day(row.day),
        far,
        class.to_owned(),
        escape(&row.name),
        age(row.born_on, today).to_string(),
        tag.to_owned(),
    ]
}

/// Worker, statement, young person, name, age, review, its moment and place, shared, promised, and the three
/// answers in their own words.
fn statement_values(id: Id, statement: &Statement, today: Date, zone: &TimeZone) -> [String; 13] {
    let (held_on, starts_at, place) = statement.review.clone().unwrap_or_default();
    let said = statement.answers.iter().filter(|(way, _)| way == "said");
    let mut said = said.filter_map(|(_, words)| words.as_deref()).map(paragraphs);
    let mut next = || said.next().unwrap_or_default();
    [
        escape(&statement.worker),
        text(id),
        text(statement.young_person),
        escape(&statement.name),
        age(statement.born_on, today).to_string(),
        day(held_on, today),
        moment(starts_at.unwrap_or_default(), today, zone),
        escape(&place.unwrap_or_default()),
        day(day_of(statement.shared_at, zone), today),
        day(statement.day, today),
        next(),
        next(),
        next(),
    ]
}

/// In an order in which no value is found where another one stands.
fn statement_places(values: &[String; 13]) -> [(&str, &str, &str); 13] {
    let [worker, id, young_person, name, age, review, begins, place, shared, promised, first, second, third] =
        values;
    [
        ("/me\">", worker, "<"),
        ("", id, ""),
        ("/young-people/", young_person, ""),
        ("", name, ""),
        ("__age\">", age, "<"),
        ("Next review ", review, ""),
        ("<strong>", begins, "</strong>"),
        ("<br>", place, "</p>"),
        ("Shared on ", shared, ""),
        ("an answer by ", promised, ""),
        ("", first, "</blockquote>"),
        ("", second, "</blockquote>"),
        ("", third, "</blockquote>"),
    ]
}

fn paragraphs(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 16);
    for line in words.lines() {
        out.push_str("<p>");
        out.push_str(&escape(line));
        out.push_str("</p>");
    }
    out
}

fn text(id: Id) -> String {
    Uuid::from_bytes(id).hyphenated().to_string()
}

fn day_of(micros: i64, zone: &TimeZone) -> Date {
    in_zone(micros, zone).date()
}

fn in_zone(micros: i64, zone: &TimeZone) -> Zoned {
    Timestamp::from_microsecond(micros).unwrap_or_default().to_zoned(zone.clone())
}

/// "Thursday 26 November at 16:00".
fn moment(micros: i64, today: Date, zone: &TimeZone) -> String {
    let zoned = in_zone(micros, zone);
    format!("{} at {}:{:02}", day(zoned.date(), today), zoned.hour(), zoned.minute())
}

fn borrowed<const N: usize>(values: &[String; N]) -> [&str; N] {
    values.each_ref().map(String::as_str)
}
