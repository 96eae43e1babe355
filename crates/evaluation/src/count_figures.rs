//! Once a week everything on the participation officer's page is counted together, and what may be shown of
//! it is kept. A job.
//!
//! Not oftener: two counts around one young person's statement would tell of it by their difference.

use std::collections::BTreeMap;

use accounts::{Authority, AuthorityId};
use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};
use platform::{Act, App, Change, Job, Jobs, Moment, NewJob, Result};
use serde::{Deserialize, Serialize};
use store::Read;
use voice::{Event, Months};

use crate::coverage::{self, HEARD_WITHIN_MONTHS};
use crate::figures;
use crate::publish::{Counted, MonthCounted, publish};
use crate::suppress::Rule;

const KIND: &str = "evaluation.count_figures";

#[derive(Serialize, Deserialize)]
struct Content {
    authority: String,
}

pub(crate) fn jobs() -> Jobs {
    Jobs::default().on(KIND, |app, job| Ok(run(app, job)?))
}

/// Sees that every authority is counted this week. Called when the program starts; the weeks after follow.
pub fn begin(app: &App) -> Result<()> {
    let authorities = Authority::all(&mut app.database.reader()?)?;
    for authority in authorities {
        let act = Act::of_engage(authority.id.0, "evaluation.count_asked_for", authority.id.0);
        app.change(act, move |change| count_this_week(change, &authority))?;
    }
    Ok(())
}

/// Puts this week's count on the queue, unless it was there already.
pub(crate) fn count_this_week(change: &mut Change<'_, '_>, authority: &Authority) -> Result<()> {
    let monday = monday_of(change.now().day(&authority.zone));
    let job = count_in_week(authority, monday)?;
    change.enqueue(&job)
}

fn count_in_week(authority: &Authority, monday: Date) -> Result<NewJob> {
    let content = Content { authority: authority.id.to_string() };
    let night = monday.at(4, 0, 0, 0).to_zoned(authority.zone.clone()).map_err(anyhow::Error::from)?;
    Ok(NewJob::new(KIND, &content)?
        .of(authority.id.0)
        .once(format!("{KIND}/{}/{monday}", authority.id))
        .not_before(Moment(night.timestamp().as_microsecond())))
}

fn monday_of(day: Date) -> Date {
    let since = i64::from(day.weekday().since(Weekday::Monday));
    day.saturating_sub(Span::new().days(since))
}

fn run(app: &App, job: &Job) -> Result<()> {
    let content: Content = job.content()?;
    let id: AuthorityId = content.authority.parse()?;
    let mut read = app.database.reader()?;
    let authority = Authority::of(id, &mut read)?;
    let shown = publish(&count(&authority, app, &mut read)?, &Rule::USUAL);
    drop(read);
    let held_back = shown.iter().filter(|figure| figure.number.is_none()).count();
    let act = Act::of_engage(id.0, "evaluation.figures_counted", id.0)
        .with(format!("{} shown, {held_back} held back", shown.len() - held_back));
    app.change(act, move |change| {
        figures::keep(change, id, &shown)?;
        let next_monday = monday_of(change.now().day(&authority.zone)).saturating_add(1.week());
        let job = count_in_week(&authority, next_monday)?;
        change.enqueue(&job)
    })
}

/// Counts everything on the page.
fn count(authority: &Authority, app: &App, read: &mut impl Read) -> Result<Counted> {
    let today = app.now().day(&authority.zone);
    let since = today.saturating_sub(Span::new().months(HEARD_WITHIN_MONTHS));
    let since = Moment::end_of(since, &authority.zone);
    let coverage = coverage::count(authority.id, (today, since), app, read)?;
    let months = Months::last(HEARD_WITHIN_MONTHS, today);
    let first = months.first().cloned().unwrap_or_default();
    let last = months.last().cloned().unwrap_or_default();
    let mut by_month: BTreeMap<String, voice::Counted> =
        months.into_iter().map(|month| (month, voice::Counted::default())).collect();
    by_month.extend(voice::Counted::by_month(authority.id, (&first, &last), read)?);
    let months = by_month.into_iter().map(|(month, counted)| (month, of_month(&counted))).collect();
    let themes = voice::themes_since(authority.id, since, read)?;
    Ok(Counted { coverage, months, themes })
}

fn of_month(counted: &voice::Counted) -> MonthCounted {
    let number = |event| u64::try_from(counted.number(event)).unwrap_or_default();
    MonthCounted {
        shared: number(Event::Shared),
        in_time: number(Event::AnsweredInTime),
        late: number(Event::AnsweredLate),
        median_working_days: counted.median_working_days().and_then(|days| u64::try_from(days).ok()),
    }
}
