//! The rows of `ssd_voice_of_child`, in the shape of the public Standard Safeguarding Dataset
//! (data-to-insight/ssd-data-model, `data/objects/ssd_voice_of_child.yml`), for the authority's own data team.
//!
//! There is no page for it. A row is what one child answered, by the authority's own number for that child:
//! no role may see that of all children at once, least of all an administrator, who has no path to what a
//! child said. Whoever runs the machine hands the file to the data team, as they hand it the database.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io::Write;

use accounts::{AuthorityId, Person};
use platform::{App, Result};
use store::{Read, sql};
use voice::{Answer, Picked, Statement};

/// Its columns, in order. The first two are `nvarchar(48)`, the others `nchar(1)`.
pub const COLUMNS: [&str; 7] = [
    "voch_table_id",
    "voch_person_id",
    "voch_explained_worries",
    "voch_story_help_understand",
    "voch_agree_worker",
    "voch_plan_safe",
    "voch_tablet_help_explain",
];

/// One row: the statement, the child, and Y, N or nothing for each of the five questions.
pub type Row = [String; 7];

/// Writes every row of `authority` to `out` as CSV; how many there were.
pub fn write(app: &App, authority: AuthorityId, out: &mut impl Write) -> Result<usize> {
    let rows = rows(app, authority, &mut app.database.reader()?)?;
    let mut lines = vec![COLUMNS.join(",")];
    lines.extend(rows.iter().map(|row| row.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",")));
    let text = lines.join("\r\n") + "\r\n";
    out.write_all(text.as_bytes()).map_err(anyhow::Error::from)?;
    Ok(rows.len())
}

/// A row for every shared statement that answers the questions, the oldest first. Whoever has no number of
/// the authority has no row: the shape asks for one, and no other id of ours means anything there.
pub fn rows(app: &App, authority: AuthorityId, read: &mut impl Read) -> Result<Vec<Row>> {
    let ids = read.all(
        sql!(
            "select id
            from voice_statements
            where authority_id = $1 and kind = $2
                and state in ('waiting', 'answered', 'helped', 'unresolved')
            order by shared_at, id"
        ),
        &[authority.into(), voice::KEEPING_ME_SAFE.code.into()],
        |row| row.get(0),
    )?;
    let mut numbers: HashMap<_, Option<String>> = HashMap::new();
    let mut rows = Vec::new();
    for id in ids {
        let statement = Statement::for_engage(id, read)?;
        let number = match numbers.entry(statement.young_person) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                new.insert(Person::external_id(authority, statement.young_person, app, read)?)
            }
        };
        let Some(number) = number else { continue };
        let answers = Answer::all_of(&statement, app, read)?;
        rows.push(row(&statement, number, &answers));
    }
    Ok(rows)
}

fn row(statement: &Statement, number: &str, answers: &[Answer]) -> Row {
    let [worries, story, agree, plan, tablet] = voice::SSD_QUESTIONS.map(|question| code(question, answers));
    [statement.id.to_string(), number.to_owned(), worries, story, agree, plan, tablet]
}

/// `Y` or `N`; nothing where it was skipped, not known, or to be asked in person.
fn code(question: &str, answers: &[Answer]) -> String {
    let asked = voice::KEEPING_ME_SAFE.questions.iter().find(|asked| asked.code == question);
    let answer = answers.iter().find(|answer| answer.question == question);
    let kept = answer.and_then(|answer| answer.words.as_deref());
    let Some((asked, kept)) = asked.zip(kept) else { return String::new() };
    let picked = Picked::of(asked, kept);
    match (picked.has("yes"), picked.has("no")) {
        (true, _) => "Y".into(),
        (_, true) => "N".into(),
        _ => String::new(),
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
