//! Every statement of the program is understood by the database the tests run on.

use std::path::{Path, PathBuf};

use testing::TestDatabase;

#[test]
fn both_databases_understand_every_statement_of_the_program() {
    let database = TestDatabase::fresh();
    let mut read = database.database().reader().unwrap();
    let statements: Vec<(PathBuf, String)> = sources().iter().flat_map(|file| statements_in(file)).collect();

    let refused: Vec<String> = statements
        .iter()
        .filter_map(|(file, text)| {
            Some(format!("{}: {}\n{text}", file.display(), read.understands(text).err()?))
        })
        // The queue is taken in two dialects, one of which belongs to the other engine.
        .filter(|refusal| !refusal.contains("skip locked"))
        .collect();

    assert!(statements.len() > 60, "only {} statements were found", statements.len());
    assert!(refused.is_empty(), "{}", refused.join("\n\n"));
}

fn sources() -> Vec<PathBuf> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folders = std::fs::read_dir(crates).unwrap().flatten().map(|folder| folder.path().join("src"));
    folders
        .flat_map(|folder| files_below(&folder))
        .filter(|file| file.extension().is_some_and(|end| end == "rs"))
        .collect()
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries =
        std::fs::read_dir(folder).map_or_else(|_| Vec::new(), |entries| entries.flatten().collect());
    entries
        .into_iter()
        .flat_map(|entry| if entry.path().is_dir() { files_below(&entry.path()) } else { vec![entry.path()] })
        .collect()
}

/// What stands between the quotes of each `sql!("…")`.
fn statements_in(file: &Path) -> Vec<(PathBuf, String)> {
    let source = std::fs::read_to_string(file).unwrap();
    let code: String = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| format!("{line}\n"))
        .collect();
    let texts = code.split("sql!(").skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
    texts.filter_map(|rest| rest.split('"').next()).map(|text| (file.to_owned(), text.to_owned())).collect()
}
