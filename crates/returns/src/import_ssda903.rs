//! Takes a return in: all of it in one change, or nothing.
//!
//! What is here already is not touched, so a second run of the same return changes nothing. A row that says
//! something else is updated, never doubled. What the return no longer tells stays, and is counted.

use std::path::Path;

use accounts::{Authority, AuthorityId};
use platform::{Act, App, Change, Error};

use crate::collection_year::CollectionYear;
use crate::imported::{Imported, NotImported};
use crate::incoming::Incoming;
use crate::kept::Kept;
use crate::problem::{Problem, Refused};
use crate::read::read;
use crate::report;
use crate::rules::findings;
use crate::ssda903::Ssda903;
use crate::take_child::{OfReturn, take_child};

/// An import that came to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedReturn {
    /// What became of its rows.
    pub imported: Imported,
    /// Its collection year, as told or as the return shows it.
    pub year: CollectionYear,
    /// Counts, and how many rows break which rule: for the screen. Names no child.
    pub summary: String,
    /// The summary, and each row to check with its file, line and child's number: for a file.
    pub report: String,
}

/// Reads the return at `path` and takes it in. Without a `year`, the return's own is taken.
/// `progress` is told the rows done, and of how many.
///
/// # Errors
/// Nothing was changed.
pub fn import_path(
    app: &App,
    authority: AuthorityId,
    path: &Path,
    year: Option<CollectionYear>,
    progress: impl FnMut(u64, u64) + Send + 'static,
) -> Result<ImportedReturn, NotImported> {
    let found = read(path)?;
    let year = year.or_else(|| CollectionYear::of_return(&found)).ok_or(NotImported::WhichYear)?;
    let imported = import(app, authority, &found, year, progress)?;
    let findings = findings(&found, year);
    let became = report::imported(&imported);
    Ok(ImportedReturn {
        summary: format!("{}\n{became}", report::summary(&found, year, &findings)),
        report: format!("{}\n{became}", report::full(&found, year, &findings)),
        imported,
        year,
    })
}

/// Takes a return in that was read or made. `progress` is told the rows done, and of how many.
///
/// # Errors
/// Nothing was changed.
pub fn import(
    app: &App,
    authority: AuthorityId,
    found: &Ssda903,
    year: CollectionYear,
    mut progress: impl FnMut(u64, u64) + Send + 'static,
) -> Result<Imported, NotImported> {
    let incoming = Incoming::of(app, authority, found, year);
    let (authority, imported) = {
        let mut read = app.database.reader()?;
        let authority = Authority::of(authority, &mut read)?;
        let kept = Kept::load(authority.id, &mut read)?;
        refuse_numbers_of_others(&incoming, &kept)?;
        (authority, Imported::of(&incoming, &kept))
    };
    // Nothing to write is no change: no audit line, and nobody waits.
    if imported.changed_nothing() {
        progress(incoming.rows, incoming.rows);
        return Ok(imported);
    }
    let act = Act::of_engage(authority.id.0, "returns.ssda903_imported", authority.id.0);
    Ok(app.change(act, move |change| take(change, &authority, &incoming, &mut progress))?)
}

fn take(
    change: &mut Change<'_, '_>,
    authority: &Authority,
    incoming: &Incoming,
    progress: &mut impl FnMut(u64, u64),
) -> platform::Result<Imported> {
    // Read again: someone may have changed something since.
    let kept = Kept::load(authority.id, &mut **change)?;
    if refuse_numbers_of_others(incoming, &kept).is_err() {
        return Err(Error::Unexpected(anyhow::anyhow!(
            "a number of the return was just given to someone else"
        )));
    }
    let imported = Imported::of(incoming, &kept);
    change.detail(imported.for_audit(&incoming.year));
    let of_return =
        OfReturn { authority: authority.id, zone: &authority.zone, year: &incoming.year, kept: &kept };
    let mut done = 0;
    progress(done, incoming.rows);
    for child in &incoming.children {
        take_child(change, of_return, child)?;
        done += child.rows();
        progress(done, incoming.rows);
    }
    Ok(imported)
}

/// A child's records must not come to a worker who happens to have the same number.
fn refuse_numbers_of_others(incoming: &Incoming, kept: &Kept) -> Result<(), Refused> {
    let taken = incoming.children.iter().filter(|child| kept.is_someone_else(child));
    let says = "CHILD: this number belongs to someone here who is not a young person.";
    let mut problems: Vec<_> = taken.map(|child| Problem::of_line(&child.place, says)).collect();
    if problems.is_empty() {
        return Ok(());
    }
    let more = problems.len().saturating_sub(crate::PROBLEMS_KEPT) as u64;
    problems.truncate(crate::PROBLEMS_KEPT);
    Err(Refused { problems, more })
}
