//! The rows for the authority's data team are in the public shape.

use evaluation::ssd_voice_of_child::{COLUMNS, rows, write};

use crate::{shares, start};

const ANSWERS: [&str; 5] = ["yes", "no", "", "yes", "no"];

#[test]
fn what_amira_thinks_of_her_plan_is_one_row_in_the_public_shape() {
    let engage = start();
    let statement = shares(&engage, "Amira", "keeping-me-safe", &ANSWERS, &["Priya"]);

    let mut written = Vec::new();
    let count = write(&engage.app, engage.world.westmere, &mut written).unwrap();

    let text = String::from_utf8(written).unwrap();
    assert_eq!(count, 1);
    assert_eq!(text, format!("{}\r\n{statement},WAMIRA,Y,N,,Y,N\r\n", COLUMNS.join(",")));
}

/// The table as the public dataset creates it: nvarchar(48) twice, then nchar(1).
#[test]
fn every_cell_fits_its_column() {
    let engage = start();
    shares(&engage, "Amira", "keeping-me-safe", &ANSWERS, &["Priya"]);
    shares(&engage, "Ben", "keeping-me-safe", &["", "", "", "", ""], &["Dan"]);

    let rows = rows(&engage.app, engage.world.westmere, &mut engage.app.database.reader().unwrap()).unwrap();

    assert_eq!(rows.len(), 2);
    for row in &rows {
        assert!(row.iter().take(2).all(|id| (1..=48).contains(&id.chars().count())));
        assert!(row.iter().skip(2).all(|code| ["", "Y", "N"].contains(&code.as_str())));
    }
}

#[test]
fn own_words_drafts_and_other_authorities_are_not_in_it() {
    let engage = start();
    shares(&engage, "Amira", "before-my-review", &["I miss my brother"], &["Priya"]);
    let mut ben = engage.browser_of("Ben");
    ben.opens("/say");
    let begun = ben.sends("/say/keeping-me-safe", &[]);
    ben.opens(&begun.location);
    ben.sends(&begun.location, &[("choice", "no"), ("way", "said")]);
    shares(&engage, "Zoe", "keeping-me-safe", &ANSWERS, &["Max"]);

    let rows = rows(&engage.app, engage.world.westmere, &mut engage.app.database.reader().unwrap()).unwrap();

    assert_eq!(rows, [] as [[String; 7]; 0]);
}
