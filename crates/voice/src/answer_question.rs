//! A young person answers one question of a draft, skips it, does not know, or asks to be asked in person.

use accounts::YoungPerson;
use askama::Template;
use axum::response::Response;
use edge::{Form, Frame, Problems, Routes, Visit};
use platform::{Error, Result};
use safety::Hour;

use crate::answer::{Answer, LONGEST_WORDS, Way};
use crate::edition::{Edition, is_young};
use crate::picked::{Choice, Picked};
use crate::question_set::{self, Question, Shape};
use crate::{Statement, StatementId, pictured, policy};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/say/{statement}/{number}", show).post("/say/{statement}/{number}", answer)
}

#[derive(Template)]
#[template(path = "answer_question.html")]
struct QuestionPage {
    frame: Frame,
    problems: Problems,
    statement: Statement,
    question: Question,
    number: usize,
    picked: Picked,
    way: Option<Way>,
    /// Houses that stand on another screen of this statement.
    taken: Vec<String>,
    /// Someone very young sees the steps of a ladder without numbers.
    has_numbers: bool,
    hour: Hour,
}

fn show(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let page = asked(&young_person, visit)?;
    visit.page(&page)
}

fn answer(young_person: YoungPerson, visit: &mut Visit) -> Result<Response> {
    let mut page = asked(&young_person, visit)?;
    let way = Way::of_code(visit.form.text("way")).unwrap_or(Way::Said);
    page.picked = page.sent(&visit.form);
    page.way = Some(way);
    page.problems = page.problems_with(way);
    if page.problems.any() {
        visit.has_problems();
        page.frame = visit.frame().alone();
        return visit.again(&page);
    }

    let next = page.next();
    let (statement, question) = (page.statement.clone(), page.question);
    let words = if question.shape == Shape::Words { page.picked.words } else { page.picked.kept() };
    let kept = (way == Way::Said).then_some(words);
    let answer = Answer { question: question.code.to_owned(), way, words: kept };
    let act = young_person.act("voice.question_answered", statement.id.0).about(young_person.id().0);
    visit.app.change(act.with(format!("{} {}", question.code, way.code())), move |change| {
        answer.keep(change, &statement)
    })?;

    visit.go_to(&next)
}

/// The draft and the question in the address, with what was answered so far.
fn asked(young_person: &YoungPerson, visit: &mut Visit) -> Result<QuestionPage> {
    let (id, number) = (visit.captured::<StatementId>("statement")?, visit.captured::<usize>("number")?);
    let (app, today) = (visit.app.clone(), visit.today());
    let read = visit.read()?;
    let statement = Statement::of(young_person, id, read)?;
    if !policy::is_still_mine(&statement) {
        return Err(Error::NotNow("already-shared"));
    }
    let question = statement.kind.question(number).ok_or(Error::NotFound)?;
    let answers = Answer::all_of(&statement, &app, read)?;
    let (here, elsewhere): (Vec<_>, Vec<_>) =
        answers.into_iter().partition(|answer| answer.question == question.code);
    let here = here.into_iter().next();
    let words = here.as_ref().and_then(|answer| answer.words.as_deref());
    let hour = Hour::of(&young_person.authority, app.now(), read)?;
    let has_numbers = statement.kind.edition == Edition::Words && !is_young(young_person.person.age(today));
    Ok(QuestionPage {
        frame: visit.frame().alone(),
        problems: Problems::default(),
        picked: words.map(|words| Picked::of(&question, words)).unwrap_or_default(),
        way: here.map(|answer| answer.way),
        taken: houses(&statement, &elsewhere),
        statement,
        question,
        number,
        has_numbers,
        hour,
    })
}

/// The houses that `answers` are about.
fn houses(statement: &Statement, answers: &[Answer]) -> Vec<String> {
    let of_a_house = statement.kind.questions.iter().filter(|question| question.shape == Shape::House);
    let said = of_a_house.filter_map(|question| {
        let answer = answers.iter().find(|answer| answer.question == question.code)?;
        Some(Picked::of(question, answer.words.as_deref()?))
    });
    said.flat_map(|picked| picked.choices).map(|choice| choice.code).collect()
}

impl QuestionPage {
    fn asked(&self) -> String {
        self.frame.t(&question_set::ask(self.question.code)).into_owned()
    }

    fn all(&self) -> usize {
        self.statement.kind.questions.len()
    }

    fn has_pictures(&self) -> bool {
        self.statement.kind.edition == Edition::Pictures
    }

    /// Where someone is asked whether they are safe, whom to talk to now stands beside it.
    fn asks_if_safe(&self) -> bool {
        self.question.code.starts_with("safe-")
    }

    /// How the choices stand: with pictures they are large.
    fn looks(&self) -> &'static str {
        match pictured::shown_as(&self.question) {
            "cards" if self.has_pictures() => "tiles",
            other => other,
        }
    }

    /// A choice as it is seen; on a ladder with its number.
    fn seen(&self, choice: &str) -> String {
        let words = self.frame.t(&format!("choice-{choice}"));
        match choice.strip_prefix("step-") {
            Some(step) if self.has_numbers => format!("{step}: {words}"),
            _ => words.into_owned(),
        }
    }

    fn drawing(&self, choice: &str) -> Option<String> {
        pictured::drawing(choice).map(|drawing| self.frame.card(drawing))
    }

    /// The houses to choose from: those on other screens have their place already.
    fn choices(&self) -> Vec<&'static str> {
        let is_free = |choice: &&&str| !self.taken.iter().any(|taken| taken == **choice);
        self.question.choices.iter().filter(is_free).copied().collect()
    }

    /// The name that they gave the house on this screen.
    fn own_name(&self) -> &str {
        let named = self.picked.choices.first().and_then(|choice| Some((choice, choice.words.as_deref()?)));
        named.map_or("", |(choice, words)| if self.seen(&choice.code) == words { "" } else { words })
    }

    /// What the form says, with the words as they stood on the screen.
    fn sent(&self, form: &Form) -> Picked {
        let sent = |choice: &&'static str| form.all("choice").any(|sent| sent == *choice);
        let most = if self.question.takes_several() { usize::MAX } else { 1 };
        let own_name = Some(form.text("house_name"))
            .filter(|name| self.question.shape == Shape::House && !name.is_empty());
        let choices = self.choices().into_iter().filter(sent).take(most).map(|choice| Choice {
            code: choice.to_owned(),
            words: Some(own_name.map_or_else(|| self.seen(choice), str::to_owned)),
        });
        let words = if self.question.takes_words() { form.text("words").to_owned() } else { String::new() };
        Picked { choices: choices.collect(), words }
    }

    fn problems_with(&self, way: Way) -> Problems {
        let mut problems = Problems::default();
        if way != Way::Said {
            return problems;
        }
        let (has_choice, has_words) = (!self.picked.choices.is_empty(), !self.picked.words.is_empty());
        let shape = self.question.shape;
        match shape {
            Shape::Words => {}
            Shape::House => problems.add_if(!has_choice, "choice", "problem-no-house"),
            Shape::Several => problems.add_if(!has_choice && !has_words, "choice", "problem-no-choice"),
            _ => problems.add_if(!has_choice, "choice", "problem-no-choice"),
        }
        let lacks_words = matches!(shape, Shape::Words | Shape::House) && !has_words;
        problems.add_if(lacks_words, "words", "problem-no-words");
        let name = self.picked.choices.iter().filter_map(|choice| choice.words.as_deref());
        let longest = name.chain([&*self.picked.words]).map(|words| words.chars().count()).max();
        problems.add_if(longest > Some(LONGEST_WORDS), "words", "problem-too-long");
        problems
    }

    fn next(&self) -> String {
        if self.number >= self.all() {
            format!("/say/{}/share", self.statement.id)
        } else {
            format!("/say/{}/{}", self.statement.id, self.number + 1)
        }
    }
}
