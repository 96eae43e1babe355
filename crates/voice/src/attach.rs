//! A young person draws, takes a photo or speaks, and it stands beside their answer.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Frame, Problems, Routes, Visit};
use platform::{Change, Error, Result};
use uploads::{MOST_BYTES, Refused, Safe, Sealed};

use crate::answer::Answer;
use crate::answer_question::asked;
use crate::attachment::{Attachment, MOST_ATTACHED, NewAttachment, Sort};
use crate::question_set::{self, Question};
use crate::{Statement, policy};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/say/{statement}/{number}/add/{sort}", show).upload(
        "/say/{statement}/{number}/add/{sort}",
        MOST_BYTES,
        add,
    )
}

/// The longest that they may say it is, in characters.
const LONGEST_ABOUT: usize = 200;

#[derive(Template)]
#[template(path = "attach.html")]
struct AttachPage {
    frame: Frame,
    problems: Problems,
    statement: Statement,
    question: Question,
    number: usize,
    sort: Sort,
    about: String,
}

impl AttachPage {
    fn asked(&self) -> String {
        self.frame.t(&question_set::ask(self.question.code)).into_owned()
    }

    /// Only this page has it.
    fn script(&self) -> &'static str {
        self.frame.asset(&format!("{}.js", self.sort.code()))
    }
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let page = page(&young_person, visit, Problems::default())?;
    visit.page(&page)
}

fn add(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let (statement, question, number) = asked(&young_person, visit)?;
    let sort = named_sort(visit)?;
    let about = visit.form.text("about").to_owned();
    let attached = Attachment::count_of(statement.id, question.code, visit.read()?)?;
    let safe = match judge(visit, sort, &about, attached) {
        Ok(safe) => safe,
        Err(problems) => {
            visit.has_problems();
            let page = page(&young_person, visit, problems)?;
            return visit.again(&page);
        }
    };

    let new = NewAttachment {
        question: question.code,
        sort,
        about: Some(about).filter(|about| !about.is_empty()),
        file: Sealed::new(safe)?,
    };
    let went_to = format!("/say/{}/{number}", statement.id);
    let (form_key, place) = (visit.form.key().ok_or(Error::StaleForm)?, went_to.clone());
    let act = young_person.act("voice.attachment_added", statement.id.0).about(young_person.id().0);
    visit.change(act.with(format!("{} {}", question.code, sort.code())), move |change| {
        change.take_form(young_person.id().0, form_key, &place)?;
        keep(change, &statement, &new)
    })?;

    visit.go_to(&went_to)
}

/// It is kept, and what was shown answers the question, unless words did already.
fn keep(change: &mut Change<'_, '_>, draft: &Statement, new: &NewAttachment) -> Result<()> {
    // Shared in another tab while this was on its way.
    let statement = Statement::for_engage(draft.id, &mut **change)?;
    if !policy::is_still_mine(&statement) {
        return Err(Error::NotNow("already-shared"));
    }
    new.keep(change, &statement)?;
    Answer::shown(change, &statement, new.question)
}

fn page(young_person: &YoungPerson, visit: &mut Visit, problems: Problems) -> Result<AttachPage> {
    let (statement, question, number) = asked(young_person, visit)?;
    let sort = named_sort(visit)?;
    if sort == Sort::Recording {
        visit.may_record();
    }
    let (frame, about) = (visit.frame().alone(), visit.form.text("about").to_owned());
    Ok(AttachPage { frame, problems, statement, question, number, sort, about })
}

fn named_sort(visit: &Visit) -> Result<Sort> {
    Sort::of_code(&visit.captured::<String>("sort")?).ok_or(Error::NotFound)
}

/// The file, safe to keep, or what is wrong with the form.
fn judge(visit: &mut Visit, sort: Sort, about: &str, attached: i64) -> std::result::Result<Safe, Problems> {
    let mut problems = Problems::default();
    problems.add_if(about.chars().count() > LONGEST_ABOUT, "about", "problem-about-too-long");
    problems.add_if(attached >= MOST_ATTACHED, "file", "problem-enough-attached");
    if problems.any() {
        return Err(problems);
    }
    let sent = visit.files.iter_mut().find(|file| file.is_too_large || !file.bytes.is_empty());
    let (is_too_large, bytes) =
        sent.map_or_else(Default::default, |file| (file.is_too_large, std::mem::take(&mut file.bytes)));
    let judged = match sort {
        _ if is_too_large => Err(Refused::TooLarge),
        Sort::Recording => uploads::sound(&bytes),
        Sort::Drawing | Sort::Photo => uploads::picture(&bytes),
    };
    judged.map_err(|refused| {
        problems.add("file", sentence(sort, refused));
        problems
    })
}

/// What is said when a file is not taken: what to do, and never whose fault it is.
fn sentence(sort: Sort, refused: Refused) -> &'static str {
    let is_heard = sort == Sort::Recording;
    match refused {
        Refused::Empty if is_heard => "problem-no-recording",
        Refused::Empty if sort == Sort::Drawing => "problem-no-drawing",
        Refused::Empty => "problem-no-photo",
        Refused::TooLarge if is_heard => "problem-recording-too-large",
        Refused::TooLarge => "problem-picture-too-large",
        Refused::OtherKind if is_heard => "problem-not-a-recording",
        Refused::OtherKind => "problem-not-a-picture",
        Refused::TooManyPixels => "problem-too-many-pixels",
        Refused::TooLong => "problem-recording-too-long",
        Refused::Broken if is_heard => "problem-recording-broken",
        Refused::Broken => "problem-picture-broken",
    }
}
