//! Taking a return in: whole or not at all, once, apart from others, and sealed.

use std::path::Path;
use std::sync::{Arc, Mutex};

use accounts::{AuthorityId, Person, PersonId};
use edge::Routes;
use jiff::civil::{Date, date};
use plans::Episode;
use returns::{CollectionYear, Counted, Imported, NotImported, Ssda903, import, import_path};
use store::{Read, Sql, sql};
use testing::Engage;

use crate::published_return::published;
use crate::{csv_folder, made, read_small, replace_line};

pub(crate) fn engage() -> Engage {
    Engage::start(&Routes::new(), &[])
}

fn year() -> CollectionYear {
    "2017-18".parse().unwrap()
}

/// Takes the return in for Westmere.
pub(crate) fn take(engage: &Engage, found: &Ssda903) -> Imported {
    import(&engage.app, engage.world.westmere, found, year(), |_, _| {}).unwrap()
}

fn take_path(engage: &Engage, path: &Path) -> Result<Imported, NotImported> {
    import_path(&engage.app, engage.world.westmere, path, None, |_, _| {}).map(|done| done.imported)
}

fn added(rows: usize) -> Counted {
    Counted { added: rows as u64, ..Counted::default() }
}

pub(crate) fn number(engage: &Engage, statement: Sql) -> i64 {
    engage.app.database.reader().unwrap().one(statement, &[], |row| row.get(0)).unwrap()
}

/// Every row that an import can write, as the database would show that it was touched.
fn all_rows(engage: &Engage) -> Vec<(Vec<u8>, Option<Vec<u8>>)> {
    let mut read = engage.app.database.reader().unwrap();
    let mut rows = Vec::new();
    for statement in [
        sql!("select row_mark, urn from plans_episodes order by id"),
        sql!("select row_mark, place from plans_reviews where row_mark is not null order by id"),
        sql!("select row_mark, upn from returns_children order by young_person_id"),
        sql!("select row_mark, row_mark from returns_missing order by id"),
        sql!("select row_mark, ceases_on from returns_unaccompanied order by young_person_id"),
        sql!("select name, born_on from accounts_people order by id"),
        sql!("select hash, hash from audit_lines order by authority_id, shard, sequence"),
    ] {
        rows.extend(read.all(statement, &[], |row| Ok((row.get(0)?, row.get(1)?))).unwrap());
    }
    rows
}

pub(crate) fn person(engage: &Engage, authority: AuthorityId, number: &str) -> PersonId {
    let mut read = engage.app.database.reader().unwrap();
    Person::with_external_id(authority, number, &engage.app, &mut read).unwrap().unwrap()
}

pub(crate) fn episodes_of(engage: &Engage, number: &str) -> Vec<Episode> {
    let authority = engage.world.westmere;
    let person = person(engage, authority, number);
    let mut read = engage.app.database.reader().unwrap();
    Episode::all_of(authority, person, &engage.app, &mut read).unwrap()
}

#[test]
fn the_published_return_is_imported_whole_and_a_second_time_changes_nothing() {
    let claim = "the_published_return_is_imported_whole_and_a_second_time_changes_nothing";
    let Some(folder) = published(claim) else { return };
    let engage = engage();

    let first = take_path(&engage, &folder).unwrap();
    let before = all_rows(&engage);
    let second = take_path(&engage, &folder).unwrap();

    assert_eq!((first.children, first.episodes), (added(2_675), added(5_050)));
    assert_eq!((first.reviews, first.missing, first.unaccompanied), (added(12_582), added(43), added(132)));
    assert_eq!((second.reviews.unchanged, second.changed_nothing()), (12_582, true));
    assert!(before == all_rows(&engage));
}

#[test]
fn an_import_says_how_far_it_is_and_leaves_one_line_in_the_audit_trail() {
    let (engage, found) = (engage(), made(20));
    let lines = number(&engage, sql!("select count(*) from audit_lines"));
    let told = Arc::new(Mutex::new(Vec::new()));
    let telling = Arc::clone(&told);

    let progress = move |done, all| telling.lock().unwrap().push((done, all));
    import(&engage.app, engage.world.westmere, &found, year(), progress).unwrap();

    let told = told.lock().unwrap();
    let (done, all) = *told.last().unwrap();
    assert!(told.len() > 20 && done == all && all > 100 && told.is_sorted());
    assert_eq!(number(&engage, sql!("select count(*) from audit_lines")), lines + 1);
    let wanted = sql!(
        "select count(*) from audit_lines
        where event = 'returns.ssda903_imported' and detail like '2017-18; children 20 added 0 changed;%'"
    );
    assert_eq!(number(&engage, wanted), 1);
}

#[test]
fn a_second_run_of_the_same_return_touches_no_row() {
    let (engage, found) = (engage(), made(30));
    let first = take(&engage, &found);
    let before = all_rows(&engage);

    let second = take(&engage, &found);

    assert!(!first.changed_nothing() && second.changed_nothing());
    assert_eq!(second.episodes.unchanged, first.episodes.added);
    assert!(before == all_rows(&engage));
}

#[test]
fn a_return_with_a_bad_date_changes_nothing_at_all() {
    let (engage, folder) = (engage(), csv_folder(30));
    let before = all_rows(&engage);
    replace_line(&folder.path().join("reviews.csv"), 9, |line| line.replacen("/20", "/x0", 1));

    let refused = take_path(&engage, folder.path()).unwrap_err();

    assert!(matches!(refused, NotImported::Refused(refused) if refused.problems[0].line == Some(9)));
    assert!(before == all_rows(&engage));
}

#[test]
fn an_import_that_fails_half_way_changes_nothing_at_all() {
    let (engage, mut found) = (engage(), made(30));
    let before = all_rows(&engage);
    // The door refuses this; here it is the database that finds it, at the last child.
    found.episodes.push(found.episodes.last().unwrap().clone());

    let failed = import(&engage.app, engage.world.westmere, &found, year(), |_, _| {});

    assert!(matches!(failed, Err(NotImported::Failed(_))));
    assert!(before == all_rows(&engage));
}

#[test]
fn a_changed_postcode_changes_one_row() {
    let (engage, mut found) = (engage(), made(30));
    take(&engage, &found);
    let row = found.episodes.iter_mut().find(|row| row.placement_postcode.is_some()).unwrap();
    row.placement_postcode = Some("ZZ99 9ZZ".to_owned());
    let (child, started_on) = (row.child_id.clone(), row.started_on);

    let second = take(&engage, &found);

    assert_eq!((second.episodes.changed, second.episodes.added), (1, 0));
    assert_eq!((second.children.changed, second.reviews.changed), (0, 0));
    let kept = episodes_of(&engage, &child);
    let kept = kept.iter().find(|episode| episode.told.started_on == started_on).unwrap();
    assert_eq!(kept.told.placement_postcode.as_deref(), Some("ZZ99 9ZZ"));
    assert_eq!(number(&engage, sql!("select count(*) from plans_episodes")), found.episodes.len() as i64);
}

#[test]
fn what_is_no_longer_in_the_return_is_counted_and_left() {
    let (engage, mut found) = (engage(), made(30));
    take(&engage, &found);
    let reviews = number(&engage, sql!("select count(*) from plans_reviews"));
    found.reviews.truncate(found.reviews.len() - 2);

    let second = take(&engage, &found);

    assert_eq!((second.reviews.no_longer_told, second.changed_nothing()), (2, true));
    assert_eq!(number(&engage, sql!("select count(*) from plans_reviews")), reviews);
    assert!(returns::report::imported(&second).contains("2 are no longer in the return"));
}

#[test]
fn a_return_of_an_earlier_year_does_not_undo_a_later_one() {
    let engage = engage();
    let later = read_small("1,01/01/2018,S,C2,N1,U6,PR1,01/04/2018,E5,,,,\n", "").unwrap();
    let earlier = read_small("1,01/01/2018,S,C2,N1,U6,PR1,,,,,,\n", "").unwrap();
    let of_year = |found, year: &str| {
        import(&engage.app, engage.world.westmere, found, year.parse().unwrap(), |_, _| {}).unwrap()
    };
    of_year(&later, "2018-19");

    let second = of_year(&earlier, "2017-18");

    assert_eq!((second.episodes.from_later_year, second.children.from_later_year), (1, 2));
    assert_eq!(episodes_of(&engage, "1")[0].told.ended_on, Some(date(2018, 4, 1)));
}

#[test]
fn two_authorities_with_the_same_child_numbers_stay_apart() {
    let (engage, found) = (engage(), made(10));
    take(&engage, &found);

    let there = import(&engage.app, engage.world.easthaven, &found, year(), |_, _| {}).unwrap();

    assert_eq!((there.children, there.episodes), (added(10), added(found.episodes.len())));
    let child = &found.children[0].id;
    assert_ne!(person(&engage, engage.world.westmere, child), person(&engage, engage.world.easthaven, child));
    assert!(take(&engage, &found).changed_nothing());
}

#[test]
fn a_return_for_no_authority_is_not_taken() {
    let engage = engage();

    let failed = import(&engage.app, AuthorityId::fresh(), &made(1), year(), |_, _| {});

    assert!(matches!(failed, Err(NotImported::Failed(platform::Error::NotFound))));
}

#[test]
fn no_birthday_postcode_or_pupil_number_can_be_found_in_the_database_file() {
    let engage = engage();
    if !engage.app.database.is_embedded() {
        return println!("skipped: the file is SQLite's alone");
    }
    let found = made(30);

    take(&engage, &found);

    let kept = ["engage.db", "engage.db-wal"].map(|name| std::fs::read(engage.folder().join(name)).unwrap());
    let kept = String::from_utf8_lossy(&kept.concat()).into_owned();
    assert!(kept.contains("2017-18") && kept.contains(&found.reviews[0].held_on.unwrap().to_string()));
    let secrets = secrets_of(&found);
    assert!(secrets.len() > 100);
    for secret in secrets {
        assert!(!kept.contains(&secret), "a {}-letter secret lies open", secret.len());
    }
}

/// Birthdays that are no episode's or review's day too, postcodes, pupil and provider numbers.
fn secrets_of(found: &Ssda903) -> Vec<String> {
    let mut open: Vec<Date> = found.reviews.iter().filter_map(|row| row.held_on).collect();
    open.extend(found.episodes.iter().flat_map(|row| [Some(row.started_on), row.ended_on]).flatten());
    open.extend(found.missing.iter().flat_map(|row| [Some(row.started_on), row.ended_on]).flatten());
    let births = found.children.iter().flat_map(|row| [Some(row.born_on), row.mothers_child_born_on]);
    let grown_up = found.unaccompanied.iter().map(|row| row.stops_on);
    let days = births.chain(grown_up).flatten().filter(|day| !open.contains(day)).map(|day| day.to_string());
    let upns = found.children.iter().filter_map(|row| row.upn.clone()).filter(|upn| upn.len() > 4);
    let homes = found.episodes.iter().flat_map(|row| [&row.home_postcode, &row.placement_postcode, &row.urn]);
    days.chain(upns).chain(homes.flatten().cloned()).collect()
}
