//! A text to someone on duty, by the authority's own gateway: the program in the setting `text_command` is given
//! one line of JSON and sends it. A program and not an address: it needs no door out of here, what it does is the
//! authority's to see, and nothing of ours is in its surroundings.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::time::Duration;

use accounts::{AuthorityId, PersonId};
use anyhow::{Context, ensure};
use edge::{Language, Words};
use platform::{App, Change, Job, Jobs, NewJob, Result};
use serde::{Deserialize, Serialize};
use store::{Read, sql};
use vault::Place;

use crate::Concern;

const KIND: &str = "safety.send_text";

/// Longer than any gateway should take; the job is tried again later.
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(25);

#[derive(Serialize, Deserialize)]
struct Content {
    person: String,
    is_drill: bool,
}

/// What the program is given: a number, neutral words with a link to our front page, and a number that is the
/// same when the same text is tried again.
#[derive(Serialize)]
struct Text<'a> {
    id: String,
    to: &'a str,
    text: &'a str,
}

/// A text to `person`. Their number is looked up when it is sent.
pub(crate) fn job(concern: &Concern, person: PersonId) -> Result<NewJob> {
    let content = Content { person: person.to_string(), is_drill: concern.is_drill };
    Ok(NewJob::new(KIND, &content)?.of(concern.authority.0))
}

pub(crate) fn jobs() -> Jobs {
    Jobs::default().on(KIND, send)
}

fn send(app: &App, job: &Job) -> anyhow::Result<()> {
    if app.settings.text_command.is_empty() {
        return Ok(());
    }
    let content: Content = job.content()?;
    let mut read = app.database.reader()?;
    let person: PersonId = content.person.parse()?;
    let Some(to) = number(person, app, &mut read)? else {
        tracing::debug!(job = %job.id, "a text has no number to go to");
        return Ok(());
    };
    let words = WORDS.as_ref().map_err(|error| anyhow::anyhow!("the words of texts: {error}"))?;
    let key = if content.is_drill { "text-practice" } else { "text-needs-you" };
    let language = language_of(person, &mut read)?;
    // The program may take its time, and pages wait for connections.
    drop(read);
    // Without the marks that hold a link apart between Arabic words: they would become part of it.
    let text = words.say_with(language, key, &[("link", app.settings.origin().into())]);
    let text = text.replace(['\u{2068}', '\u{2069}'], "");
    let line = serde_json::to_string(&Text { id: job.id.to_string(), to: &to, text: &text })?;
    run(Path::new(&app.settings.text_command), &line)
}

static WORDS: LazyLock<anyhow::Result<Words>> = LazyLock::new(|| Words::read(&[crate::WORDS]));

/// Runs the program with `line` to read; an error when it fails or does not end in time.
fn run(program: &Path, line: &str) -> anyhow::Result<()> {
    let mut child = Command::new(program)
        // Our surroundings hold our secrets.
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .context("starting text_command")?;
    let mut given = child.stdin.take().context("text_command takes nothing in")?;
    // A program that ends without reading breaks the pipe; how it ended says more than that.
    let written = writeln!(given, "{line}");
    drop(given);
    for _ in 0..PATIENCE.as_millis() / GLANCE.as_millis() {
        if let Some(ended) = child.try_wait().context("waiting for text_command")? {
            ensure!(ended.success(), "text_command ended with {ended}");
            return written.context("text_command did not read");
        }
        std::thread::sleep(GLANCE);
    }
    drop(child.kill());
    drop(child.wait());
    anyhow::bail!("text_command did not end within {} seconds", PATIENCE.as_secs())
}

fn language_of(person: PersonId, read: &mut impl Read) -> Result<Language> {
    let code: String =
        read.one(sql!("select language from accounts_people where id = $1"), &[person.into()], |row| {
            row.get(0)
        })?;
    Ok(Language::of_code(&code).unwrap_or(Language::English))
}

/// Where texts to `person` go, if anywhere.
pub(crate) fn number(person: PersonId, app: &App, read: &mut impl Read) -> Result<Option<String>> {
    let found: Option<(AuthorityId, Vec<u8>)> = read.maybe(
        sql!("select authority_id, phone from safety_numbers where person_id = $1"),
        &[person.into()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let open = |(authority, sealed): (AuthorityId, Vec<u8>)| {
        app.vault.open_text(read, &place(authority, person), &sealed)
    };
    Ok(found.map(open).transpose()?)
}

/// Keeps where texts to `person` go; none from now on with an empty number.
pub(crate) fn keep_number(
    change: &mut Change<'_, '_>,
    (authority, person): (AuthorityId, PersonId),
    number: &str,
) -> Result<()> {
    if number.is_empty() {
        change.execute(sql!("delete from safety_numbers where person_id = $1"), &[person.into()])?;
        return Ok(());
    }
    let sealed = change.seal(&place(authority, person), number)?;
    change.execute(
        sql!(
            "insert into safety_numbers (person_id, authority_id, phone)
            values ($1, $2, $3)
            on conflict (person_id) do update set phone = excluded.phone"
        ),
        &[person.into(), authority.into(), sealed.into()],
    )?;
    Ok(())
}

/// A number as it is dialled; none when it is not one.
pub(crate) fn dialled(typed: &str) -> Option<String> {
    let plain: String = typed.chars().filter(|letter| !" -().".contains(*letter)).collect();
    let digits = plain.strip_prefix('+').unwrap_or(&plain);
    let is_number = digits.chars().all(|digit| digit.is_ascii_digit()) && (3..=15).contains(&digits.len());
    is_number.then_some(plain)
}

fn place(authority: AuthorityId, person: PersonId) -> Place {
    Place {
        authority: authority.0,
        subject: person.0,
        table: "safety_numbers",
        column: "phone",
        row: person.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_taken_as_people_write_it() {
        assert_eq!(dialled("0300 123 4567").as_deref(), Some("03001234567"));
        assert_eq!(dialled("+44 (0)7700 900123").as_deref(), Some("+4407700900123"));
        assert_eq!(dialled("ask at the desk"), None);
        assert_eq!(dialled(""), None);
    }

    #[test]
    fn a_gateway_that_fails_is_a_text_that_was_not_sent() {
        assert!(run(Path::new("/bin/false"), "{}").is_err());
        assert!(run(Path::new("/no/such/program"), "{}").is_err());
        assert!(run(Path::new("/bin/cat"), "{}").is_ok());
    }
}
