//! One question on a screen, in whatever shape it is answered: what can be picked, what was, and what is wrong with it.

use edge::{Form, Frame, Problems};

use crate::answer::{self, Answer, LONGEST_WORDS, Way};
use crate::edition::Edition;
use crate::picked::{Choice, Picked};
use crate::pictured;
use crate::question_set::{self, Kind, Question, Shape};

/// A question as it stands on a screen.
#[derive(Clone, Debug)]
pub(crate) struct Asking {
    pub(crate) kind: Kind,
    pub(crate) question: Question,
    pub(crate) picked: Picked,
    /// Houses that stand on another screen of this statement.
    taken: Vec<String>,
    /// Someone very young sees the steps of a ladder without numbers.
    has_numbers: bool,
}

impl Asking {
    /// The question with what was answered so far.
    pub(crate) fn of((kind, question): (Kind, Question), answers: &[Answer], is_young: bool) -> Self {
        let here = answer::to(answers, question.code);
        let words = here.and_then(|answer| answer.words.as_deref());
        Self {
            kind,
            question,
            picked: words.map(|words| Picked::of(&question, words)).unwrap_or_default(),
            taken: houses_elsewhere(&kind, question, answers),
            has_numbers: kind.edition == Edition::Words && !is_young,
        }
    }

    /// The question in words.
    pub(crate) fn asked(&self, frame: &Frame) -> String {
        frame.t(&question_set::ask(self.question.code)).into_owned()
    }

    pub(crate) fn has_pictures(&self) -> bool {
        self.kind.edition == Edition::Pictures
    }

    /// Where someone is asked whether they are safe, whom to talk to now stands beside it.
    pub(crate) fn asks_if_safe(&self) -> bool {
        self.question.code.starts_with("safe-")
    }

    /// How the choices stand: with pictures they are large.
    pub(crate) fn looks(&self) -> &'static str {
        match pictured::shown_as(&self.question) {
            "cards" if self.has_pictures() => "tiles",
            other => other,
        }
    }

    /// Whether the choices are steps with numbers.
    pub(crate) fn is_numbered(&self) -> bool {
        self.question.shape == Shape::Scale && self.has_numbers
    }

    /// A choice as it is seen; on a ladder with its number.
    pub(crate) fn seen(&self, frame: &Frame, choice: &str) -> String {
        let words = frame.t(&format!("choice-{choice}"));
        match choice.strip_prefix("step-") {
            Some(step) if self.has_numbers => format!("{step}: {words}"),
            _ => words.into_owned(),
        }
    }

    pub(crate) fn drawing(&self, frame: &Frame, choice: &str) -> Option<String> {
        pictured::drawing(choice).map(|drawing| frame.card(drawing))
    }

    /// The houses to choose from: those on other screens have their place already.
    pub(crate) fn choices(&self) -> Vec<&'static str> {
        let is_free = |choice: &&&str| !self.taken.iter().any(|taken| taken == **choice);
        self.question.choices.iter().filter(is_free).copied().collect()
    }

    /// The name that they gave the house on this screen.
    pub(crate) fn own_name(&self, frame: &Frame) -> &str {
        let named = self.picked.choices.first().and_then(|choice| Some((choice, choice.words.as_deref()?)));
        named.map_or("", |(choice, words)| if self.seen(frame, &choice.code) == words { "" } else { words })
    }

    /// What the form says, with the words as they stood on the screen.
    pub(crate) fn sent(&self, frame: &Frame, form: &Form) -> Picked {
        let sent = |choice: &&'static str| form.all("choice").any(|sent| sent == *choice);
        let most = if self.question.takes_several() { usize::MAX } else { 1 };
        let own_name = Some(form.text("house_name"))
            .filter(|name| self.question.shape == Shape::House && !name.is_empty());
        let choices = self.choices().into_iter().filter(sent).take(most).map(|choice| Choice {
            code: choice.to_owned(),
            words: Some(own_name.map_or_else(|| self.seen(frame, choice), str::to_owned)),
        });
        let words = if self.question.takes_words() { form.text("words").to_owned() } else { String::new() };
        Picked { choices: choices.collect(), words }
    }

    /// As the words of an answer, where something was said.
    pub(crate) fn kept(&self, way: Way) -> Option<String> {
        let words = || match self.question.shape {
            Shape::Words => self.picked.words.clone(),
            _ => self.picked.kept(),
        };
        (way == Way::Said && !self.picked.is_empty()).then(words)
    }

    /// As [`Asking::problems_with`], where a drawing, a photo or a recording answers it already: nothing is missing.
    pub(crate) fn problems_beside(&self, way: Way) -> Problems {
        if self.picked.is_empty() { Problems::default() } else { self.problems_with(way) }
    }

    pub(crate) fn problems_with(&self, way: Way) -> Problems {
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
}

/// The houses that the other answers are about.
fn houses_elsewhere(kind: &Kind, here: Question, answers: &[Answer]) -> Vec<String> {
    let others = kind.questions.iter().filter(|question| question.code != here.code);
    let said = others.filter(|question| question.shape == Shape::House).filter_map(|question| {
        let answer = answers.iter().find(|answer| answer.question == question.code)?;
        Some(Picked::of(question, answer.words.as_deref()?))
    });
    said.flat_map(|picked| picked.choices).map(|choice| choice.code).collect()
}
