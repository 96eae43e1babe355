//! What in a statement must be seen today: found at the moment it is shared, and raised in the same change.

use accounts::{Authority, PersonId, YoungPerson};
use safety::{ConcernId, Raising, Said, reasons_in};

use crate::answer::Answer;
use crate::{Reader, Statement};

/// What sharing `statement` raises: a mark beside it, a chosen answer, a phrase. Without a reason it raises nothing.
pub(crate) fn by_sharing(
    young_person: &YoungPerson,
    statement: &Statement,
    (answers, marked): (&[Answer], &str),
    readers: &[Reader],
) -> Raising {
    let (mut chosen, mut written) = (Vec::new(), Vec::new());
    for answer in answers {
        let question = statement.kind.questions.iter().find(|question| question.code == answer.question);
        match (&answer.words, question) {
            (Some(choice), Some(question)) if !question.choices.is_empty() => chosen.push(choice.as_str()),
            (Some(words), _) => written.push(words.as_str()),
            (None, _) => {}
        }
    }
    Raising {
        statement: Some(statement.id.0),
        reasons: reasons_in(Said { marked: &[marked], chosen: &chosen, written: &written }),
        kept_from: taken_out(readers),
        ..nothing(&young_person.authority, young_person.id())
    }
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
