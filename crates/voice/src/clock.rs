//! The answer clock as it is shown: who owes what, by when, and how it stands.

use accounts::{Related, Role};
use edge::Frame;
use jiff::civil::Date;
use platform::Moment;

use crate::question_set::Kind;
use crate::{State, Statement, StatementId};

/// One promise, for the young person's eyes.
pub(crate) struct Clock {
    pub(crate) statement: StatementId,
    kind: Kind,
    state: State,
    is_late: bool,
    owner: Option<String>,
    manager: Option<String>,
    promised_on: Option<Date>,
}

impl Clock {
    pub(crate) fn of(statement: &Statement, near: &[Related], now: Moment) -> Self {
        let called = |role: Role| {
            let found = near.iter().find(|near| near.role == role);
            found.map(|near| near.person.preferred_name.clone())
        };
        Self {
            statement: statement.id,
            kind: statement.kind,
            state: statement.state,
            is_late: statement.is_late(now),
            owner: statement.owner.and_then(called),
            manager: called(Role::TeamManager).filter(|_| statement.owner != Some(Role::TeamManager)),
            promised_on: statement.promised_on,
        }
    }

    /// Who gave the answer: it may be somebody who covered, or who has left since.
    pub(crate) fn answered_by(mut self, who: Option<String>) -> Self {
        if matches!(self.state, State::Answered | State::Helped) && who.is_some() {
            self.owner = who;
        }
        self
    }

    /// The class that gives it its colour; the words say the same.
    pub(crate) fn class(&self) -> &'static str {
        match self.state {
            State::Waiting if self.is_late => "clock--late",
            State::Waiting | State::Draft => "clock--promised",
            State::Answered => "clock--answered",
            State::Helped => "clock--helped",
            State::Unresolved => "clock--not-helped",
            State::Withdrawn => "clock--taken-back",
        }
    }

    pub(crate) fn drawing(&self) -> &'static str {
        match self.state {
            State::Waiting | State::Draft => "clock",
            State::Answered => "check",
            State::Helped => "face-good",
            State::Unresolved => "face-bad",
            State::Withdrawn => "skip",
        }
    }

    /// "Priya will answer by Thursday 26 November."
    pub(crate) fn main(&self, frame: &Frame) -> String {
        let someone = frame.t("someone-new").into_owned();
        let who = self.owner.as_deref().unwrap_or(&someone);
        let day = self.promised_on.map(|day| frame.day(day)).unwrap_or_default();
        let key = match self.state {
            State::Waiting if self.is_late => "clock-late",
            State::Waiting | State::Draft => "clock-promised",
            State::Answered => "clock-answered",
            State::Helped => "clock-helped",
            State::Unresolved => "clock-unresolved",
            State::Withdrawn => "clock-withdrawn",
        };
        frame.t2(key, &("who", who), &("day", day)).into_owned()
    }

    /// What stands under it.
    pub(crate) fn more(&self, frame: &Frame) -> String {
        let kind = frame.t(&self.kind.words()).into_owned();
        match (self.state, self.is_late, &self.manager) {
            (State::Waiting, true, Some(manager)) => {
                frame.t1("clock-late-manager", "manager", manager).into_owned()
            }
            (State::Unresolved, _, _) => frame.t("clock-unresolved-more").into_owned(),
            _ => kind,
        }
    }
}
