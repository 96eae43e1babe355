//! A backup taken apart in a folder of its own, and everything about it that can be checked.

use anyhow::{Context, bail, ensure};
use platform::Clock;
use store::{Database, Location, Read, sql, what_lies_in};
use uuid::Uuid;
use vault::{Place, RootKey, SealedColumn, Vault};

use crate::backup_file::{DATABASE, Unpacked};
use crate::temporary_folder::TemporaryFolder;
use crate::{backup, capabilities, progress};

/// What was found when the copy was checked.
#[derive(Debug)]
pub(crate) struct Found {
    /// Lines of the audit trail, each as it was written.
    pub(crate) audit_lines: u64,
    /// Sealed fields that were opened to try the root key.
    pub(crate) opened_fields: u64,
    /// Whether the tables were counted and hashed; a backup of an older schema had to be migrated instead.
    pub(crate) is_counted: bool,
}

const PEOPLE_TRIED: usize = 50;
const FIELDS_OF_EACH_COLUMN: u64 = 5;
/// Above every version a key can have.
const ANY_VERSION: [u8; 4] = [0xff; 4];

/// Checks the database that was unpacked into `folder`: nothing is taken on trust.
pub(crate) fn check(folder: &TemporaryFolder, unpacked: &Unpacked, key: RootKey) -> anyhow::Result<Found> {
    let path = folder.path().join(DATABASE);
    let location = Location::Sqlite(path.clone());
    // A newer schema is refused here.
    let is_counted = store::pending(&location).context("reading the database in it")?.is_empty();
    let bar = progress::bar("Checking", 0);
    if is_counted {
        bar.set_message("Counting");
        ensure_as_counted(&location, unpacked)?;
    }
    let found = {
        let database = Database::open(&location, 2).context("opening the database in it")?;
        let vault = Vault::open(&database, key, Clock::System.now().0).context(
            "trying the root key (after `engage keys rewrap`, an older backup needs the older key)",
        )?;
        ensure!(
            unpacked.is_ours(&vault),
            "its manifest was changed by someone who does not have the root key"
        );
        bar.set_message("Looking for damage");
        let damage = database.damage()?;
        ensure!(damage.is_empty(), "the database in it is damaged: {}", damage.join("; "));
        let mut read = database.reader()?;
        bar.set_message("Reading the audit trail");
        let audit_lines = audit_lines(&mut read)?;
        bar.set_message("Trying the root key");
        Found { audit_lines, opened_fields: open_a_few(&vault, &mut read)?, is_counted }
    };
    bar.finish_and_clear();
    backup::ensure_one_file(&path)?;
    Ok(found)
}

fn ensure_as_counted(location: &Location, unpacked: &Unpacked) -> anyhow::Result<()> {
    let lies = backup::sums(&what_lies_in(location)?);
    let promised = &unpacked.manifest.tables;
    for table in promised {
        let found = lies.iter().find(|found| found.name == table.name);
        let rows = found.map_or(0, |found| found.rows);
        ensure!(
            found == Some(table),
            "table {} holds {rows} rows that are not the {} of the manifest",
            table.name,
            table.rows
        );
    }
    ensure!(lies.len() == promised.len(), "there are tables in it that its manifest does not name");
    Ok(())
}

fn audit_lines(read: &mut impl Read) -> anyhow::Result<u64> {
    match platform::verify(read, |_| ())? {
        Ok(lines) => Ok(lines),
        Err(bad) => bail!(
            "the audit trail in it is not as it was written: line {} of chain {} of authority {} {}",
            bad.sequence,
            bad.shard,
            bad.authority,
            bad.problem
        ),
    }
}

/// Opens a few fields of every sealed column, of people from all over; how many.
pub(crate) fn open_a_few(vault: &Vault, read: &mut impl Read) -> anyhow::Result<u64> {
    let people = people(read)?;
    let step = people.len() / PEOPLE_TRIED + 1;
    let mut all = 0;
    for column in capabilities::sealed_columns() {
        let mut opened = 0;
        for person in people.iter().step_by(step) {
            opened += open_some_of(vault, read, &column, *person)?;
            if opened >= FIELDS_OF_EACH_COLUMN {
                break;
            }
        }
        all += opened;
    }
    Ok(all)
}

/// Their authority and their id.
fn people(read: &mut impl Read) -> anyhow::Result<Vec<(Uuid, Uuid)>> {
    let statement = sql!(
        "select distinct authority_id, subject_id
        from vault_subject_keys
        order by authority_id, subject_id"
    );
    Ok(read.all(statement, &[], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

fn open_some_of(
    vault: &Vault,
    read: &mut impl Read,
    column: &SealedColumn,
    (authority, subject): (Uuid, Uuid),
) -> anyhow::Result<u64> {
    let parameters = [subject.into(), ANY_VERSION.as_slice().into()];
    let fields: Vec<(Uuid, Vec<u8>)> =
        read.all(column.select, &parameters, |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut opened = 0;
    for (row, sealed) in fields.into_iter().take(2) {
        let place = Place { authority, subject, table: column.table, column: column.column, row };
        vault.open_bytes(read, &place, &sealed)?;
        opened += 1;
    }
    Ok(opened)
}
