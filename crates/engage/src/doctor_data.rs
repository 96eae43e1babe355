//! What `engage doctor` finds inside: the database, the post, the work that waits, the audit trail.

use jiff::tz::TimeZone;
use platform::{App, Mailer, Moment, jobs_waiting};
use store::{Read, Reader, sql};

use crate::audit::promised_lines;
use crate::doctor::Check;
use crate::existing;

pub(crate) fn checks(app: &App) -> Vec<Check> {
    let version = store::schema_version();
    let place = existing::shown(&app.database.location());
    let mut checks = vec![
        Check::well("database", format!("{place} answers; its schema is up to date (version {version})")),
        Check::well("vault", "opens with the root key"),
        mail(app),
    ];
    match app.database.reader() {
        Ok(mut read) => {
            let asked = [
                ("jobs", waiting as Asked),
                ("failed jobs", dead),
                ("safety", unacknowledged),
                ("duty rota", without_anybody),
                ("time zones", zones),
                ("audit trail", last_line),
            ];
            checks.extend(asked.map(|(about, ask)| {
                ask(app, &mut read)
                    .map_err(anyhow::Error::from)
                    .unwrap_or_else(|error| unanswered(about, &error))
            }));
        }
        Err(error) => checks.push(unanswered("database", &error.into())),
    }
    checks
}

fn unanswered(about: &'static str, error: &anyhow::Error) -> Check {
    Check::serious(about, format!("{error:#}"), "the database did not answer this: look at its own log")
}

type Asked = fn(&App, &mut Reader) -> platform::Result<Check>;

fn mail(app: &App) -> Check {
    let (about, to_do) = ("mail", "set mail_smtp, such as smtps://name:password@mail.example.org");
    match (&app.mailer, app.mailer.answers()) {
        (Mailer::NotSetUp, _) if !app.settings.mail_smtp.is_empty() => {
            Check::serious(about, "mail_smtp is not the address of a mail server", to_do)
        }
        (Mailer::NotSetUp, _) => Check::problem(about, "no mail server is set up, so letters wait", to_do),
        (Mailer::Folder(folder), _) => {
            Check::problem(about, format!("letters go into {} and to nobody", folder.display()), to_do)
        }
        (Mailer::Smtp { .. }, Ok(true)) => Check::well(about, "the mail server answers"),
        (Mailer::Smtp { .. }, Ok(false)) => Check::serious(about, "the mail server does not answer", to_do),
        // The error's own words could hold an address.
        (Mailer::Smtp { .. }, Err(_)) => {
            Check::serious(about, "the mail server cannot be reached or refuses us", to_do)
        }
    }
}

fn waiting(app: &App, read: &mut Reader) -> platform::Result<Check> {
    let (count, since) = jobs_waiting(read, app.now())?;
    let minutes = since.map_or(0, |since| (app.now().0 - since.0) / 60_000_000);
    let found = format!("{count} due, the oldest for {minutes} minutes");
    if minutes > 15 {
        return Ok(Check::serious("jobs", found, "start `engage serve`: work that is due is not being done"));
    }
    Ok(Check::well("jobs", found))
}

fn dead(_: &App, read: &mut Reader) -> platform::Result<Check> {
    let count: i64 =
        read.one(sql!("select count(*) from jobs where dead_at is not null"), &[], |row| row.get(0))?;
    if count > 0 {
        let to_do = "an administrator can see why and try them again, under Failed jobs";
        return Ok(Check::problem("failed jobs", format!("{count} were given up"), to_do));
    }
    Ok(Check::well("failed jobs", "none"))
}

fn unacknowledged(app: &App, read: &mut Reader) -> platform::Result<Check> {
    let (count, since) = safety::unacknowledged(app.now(), read)?;
    let minutes = since.map_or(0, |since| (app.now().0 - since.0) / 60_000_000);
    if count > 0 {
        let to_do = "whoever is on duty must open Duty and say that they have it; ring them now";
        let found = format!("{count} raised and nobody has them, the oldest for {minutes} minutes");
        return Ok(Check::serious("safety", found, to_do));
    }
    Ok(Check::well("safety", "nothing that was raised waits for somebody"))
}

fn without_anybody(app: &App, read: &mut Reader) -> platform::Result<Check> {
    let count = safety::without_anybody(app.now(), read)?;
    if count > 0 {
        let to_do = "a team manager or an administrator puts someone on duty, under Rota";
        let found = format!("{count} authorities have nobody on duty now and should have");
        return Ok(Check::problem("duty rota", found, to_do));
    }
    Ok(Check::well("duty rota", "somebody is on duty wherever somebody should be"))
}

fn zones(_: &App, read: &mut Reader) -> platform::Result<Check> {
    let authorities: Vec<(String, String)> =
        read.all(sql!("select name, zone from accounts_authorities order by name"), &[], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let unknown: Vec<String> = authorities
        .iter()
        .filter(|(_, zone)| TimeZone::get(zone).is_err())
        .map(|(name, zone)| format!("{zone} of {name}"))
        .collect();
    if !unknown.is_empty() {
        let to_do = "install tzdata on this machine: until then their times are shown in UTC";
        return Ok(Check::serious("time zones", format!("not known here: {}", unknown.join(", ")), to_do));
    }
    Ok(Check::well("time zones", format!("those of all {} authorities are known", authorities.len())))
}

/// To write down elsewhere: whoever puts an older database in the place of this one changes it.
fn last_line(_: &App, read: &mut Reader) -> platform::Result<Check> {
    let last: Option<(Moment, i64, i64, Vec<u8>)> = read.maybe(
        sql!(
            "select line.at, head.shard, head.sequence, head.hash
            from audit_heads head
            join audit_lines line on line.authority_id = head.authority_id
                and line.shard = head.shard
                and line.sequence = head.sequence
            order by line.at desc, head.authority_id, head.shard
            limit 1"
        ),
        &[],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )?;
    let lines = promised_lines(read)?;
    let Some((at, shard, sequence, hash)) = last else {
        return Ok(Check::well("audit trail", format!("{lines} lines")));
    };
    let at = at.in_zone(&TimeZone::UTC).timestamp();
    let hash = hex::encode(hash);
    Ok(Check::well(
        "audit trail",
        format!("{lines} lines; the last, {shard}/{sequence} at {at}, ends with {hash}"),
    ))
}
