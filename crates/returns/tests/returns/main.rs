//! Claims about the children looked after return: what is read, what is refused, what is reported.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a helper that fails fails its test")]

mod generate;
mod import_ssda903;
mod published_return;
mod read_csv;
mod read_xml;
mod report;
mod rules;
mod take_child;

use std::path::Path;

use jiff::civil::date;
use returns::{Place, Problem, Refused, Size, Ssda903, Upload, generate as make, read, write_csv, write_xml};

/// A made-up return that ends on 31 March 2018.
fn made(young_people: u32) -> Ssda903 {
    make(&Size { young_people, seed: 7, until: date(2018, 3, 31) })
}

/// The return without what depends on the files that it came through.
fn without_places(mut found: Ssda903) -> Ssda903 {
    found.children.iter_mut().for_each(|row| row.place = Place::default());
    found.episodes.iter_mut().for_each(|row| row.place = Place::default());
    found.reviews.iter_mut().for_each(|row| row.place = Place::default());
    found.missing.iter_mut().for_each(|row| row.place = Place::default());
    found.unaccompanied.iter_mut().for_each(|row| row.place = Place::default());
    found
}

/// A folder with a made-up return as CSV.
fn csv_folder(young_people: u32) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write_csv(&made(young_people), folder.path()).unwrap();
    folder
}

/// Reads the folder and gives the first thing that was wrong.
fn first_problem(folder: &Path) -> Problem {
    read(folder).expect_err("the return should be refused").problems.remove(0)
}

/// Replaces one line of a file, counted from 1.
fn replace_line(file: &Path, line: usize, change: impl Fn(&str) -> String) {
    let text = std::fs::read_to_string(file).unwrap();
    let changed: Vec<String> = text
        .lines()
        .enumerate()
        .map(|(at, old)| if at + 1 == line { change(old) } else { old.to_owned() })
        .collect();
    std::fs::write(file, changed.join("\n") + "\n").unwrap();
}

/// A made-up return as the text of an XML file.
fn xml_text(young_people: u32) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("return.xml");
    write_xml(&made(young_people), &path).unwrap();
    std::fs::read_to_string(path).unwrap()
}

/// Reads three small CSV files; the children are 1 (born 2010) and 2 (born 2016).
fn read_small(episodes: &str, reviews: &str) -> Result<Ssda903, Refused> {
    let header =
        "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,1,01/01/2010,WBRI,,,\n2,2,29/02/2016,WBRI,,1,01/01/2018\n";
    let episodes = format!(
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n{episodes}"
    );
    let reviews = format!("CHILD,DOB,REVIEW,REVIEW_CODE\n{reviews}");
    returns::read_uploads(&[
        Upload { name: "Header.csv", bytes: header.as_bytes() },
        Upload { name: "Episodes.csv", bytes: episodes.as_bytes() },
        Upload { name: "Reviews.csv", bytes: reviews.as_bytes() },
    ])
}
