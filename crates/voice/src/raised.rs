//! What in a statement must be seen today: found at the moment it is shared, and raised in the same change.

use accounts::{Authority, PersonId, YoungPerson};
use safety::{ConcernId, Raising, Said, reasons_in};

use crate::answer::Answer;
use crate::picked::Picked;
use crate::{Reader, Statement};

/// What sharing `statement` raises: a mark beside it, a chosen answer, a phrase. Without a reason it raises nothing.
pub(crate) fn by_sharing(
    authority: &Authority,
    statement: &Statement,
    (answers, marked): (&[Answer], &str),
    readers: &[Reader],
) -> Raising {
    let picked: Vec<Picked> = answers.iter().filter_map(|answer| picked(statement, answer)).collect();
    let chosen: Vec<&str> =
        picked.iter().flat_map(|picked| &picked.choices).map(|choice| choice.code.as_str()).collect();
    let written: Vec<&str> = picked.iter().map(|picked| picked.words.as_str()).collect();
    Raising {
        statement: Some(statement.id.0),
        reasons: reasons_in(Said { marked: &[marked], chosen: &chosen, written: &written }),
        kept_from: taken_out(readers),
        ..nothing(authority, statement.young_person)
    }
}

/// What was chosen and written in an answer, if anything was said at all.
fn picked(statement: &Statement, answer: &Answer) -> Option<Picked> {
    let kept = answer.words.as_deref()?;
    let question = statement.kind.questions.iter().find(|question| question.code == answer.question);
    Some(question.map_or_else(
        || Picked { words: kept.to_owned(), ..Picked::default() },
        |question| Picked::of(question, kept),
    ))
}

/// What saying why an answer did not help raises.
pub(crate) fn by_saying_why(
    young_person: &YoungPerson,
    statement: &Statement,
    readers: &[Reader],
    why: &str,
) -> Raising {
    Raising {
        statement: Some(statement.id.0),
        reasons: reasons_in(Said { written: &[why], ..Said::default() }),
        kept_from: taken_out(readers),
        ..nothing(&young_person.authority, young_person.id())
    }
}

fn taken_out(readers: &[Reader]) -> Vec<PersonId> {
    readers.iter().filter(|reader| reader.is_taken_out).map(|reader| reader.person).collect()
}

fn nothing(authority: &Authority, young_person: PersonId) -> Raising {
    Raising {
        id: ConcernId::fresh(),
        authority: authority.clone(),
        young_person: Some(young_person),
        statement: None,
        reasons: Vec::new(),
        words: None,
        kept_from: Vec::new(),
    }
}
