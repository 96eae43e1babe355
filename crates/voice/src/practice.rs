//! Practice: the whole way from a question to an answer with somebody who does not exist. It is one sealed row of
//! the worker's own, apart from every record: nothing counts it, nobody is told of it, and it is wiped at night.

use accounts::{Person, PersonId, Related, Role, Worker};
use platform::{App, Change, Job, Jobs, Moment, NewJob, Result, uuid::Uuid};
use serde::{Deserialize, Serialize};
use store::{Read, sql};
use vault::Place;

use crate::answer::{Answer, Way};
use crate::answer_together::Typed;
use crate::asked::BEFORE_MY_REVIEW;
use crate::asking::Asking;
use crate::besides::Besides;
use crate::policy::{self, Offered};
use crate::provenance::{How, Provenance};
use crate::question_set::{Kind, Question};
use crate::together::Sitting;
use crate::who_reads::People;

const KIND: &str = "voice.wipe_practice";

/// What was practised so far.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Practice {
    answers: Vec<Practised>,
    pub(crate) is_shared: bool,
    /// The code of the outcome and the words.
    pub(crate) reply: Option<(String, String)>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Practised {
    question: String,
    way: String,
    words: Option<String>,
    how: Option<String>,
    language: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Content {
    person: String,
    until: i64,
}

impl Practice {
    /// What `worker` practises now, if anything.
    pub(crate) fn of(worker: &Worker, app: &App, read: &mut impl Read) -> Result<Option<Self>> {
        let sealed: Option<Vec<u8>> = read.maybe(
            sql!("select words from voice_practice where person_id = $1"),
            &[worker.id().into()],
            |row| row.get(0),
        )?;
        let Some(sealed) = sealed else { return Ok(None) };
        let text = app.vault.open_text(read, &place(worker), &sealed)?;
        Ok(Some(serde_json::from_str(&text).map_err(anyhow::Error::from)?))
    }

    /// Keeps it until the night.
    pub(crate) fn keep(&self, change: &mut Change<'_, '_>, worker: &Worker) -> Result<()> {
        let now = change.now();
        let text = serde_json::to_string(self).map_err(anyhow::Error::from)?;
        let sealed = change.seal(&place(worker), &text)?;
        change.execute(
            sql!(
                "insert into voice_practice (person_id, authority_id, words, kept_at)
                values ($1, $2, $3, $4)
                on conflict (person_id) do update set words = excluded.words, kept_at = excluded.kept_at"
            ),
            &[worker.id().into(), worker.authority.id.into(), sealed.into(), now.into()],
        )?;
        let today = now.day(&worker.authority.zone);
        let until = Moment::end_of(today, &worker.authority.zone);
        let content = Content { person: worker.id().to_string(), until: until.0 };
        let once = format!("{KIND}/{}/{today}", worker.id());
        let job = NewJob::new(KIND, &content)?.of(worker.authority.id.0).once(once);
        change.enqueue(&job.not_before(until.plus_seconds(1)))
    }

    /// Wipes it now.
    pub(crate) fn wipe(change: &mut Change<'_, '_>, person: PersonId, until: Moment) -> Result<()> {
        change.execute(
            sql!("delete from voice_practice where person_id = $1 and kept_at <= $2"),
            &[person.into(), until.into()],
        )?;
        Ok(())
    }

    /// Keeps an answer in place of an earlier one.
    pub(crate) fn answer(&mut self, asking: &Asking, typed: &Typed) {
        let (question, way) = (asking.question.code, typed.way.unwrap_or(Way::Said));
        self.answers.retain(|one| one.question != question);
        let is_said = typed.is_said();
        self.answers.push(Practised {
            question: question.to_owned(),
            way: way.code().to_owned(),
            words: asking.kept(way),
            how: typed.how.filter(|_| is_said).map(|how| how.code().to_owned()),
            language: (is_said && !typed.language.is_empty()).then(|| typed.language.clone()),
        });
    }

    /// What stands in the form of `question`.
    pub(crate) fn typed(&self, question: &str) -> Typed {
        let found = self.answers.iter().find(|one| one.question == question);
        let last = found.or_else(|| self.answers.last());
        Typed {
            way: found.and_then(|one| Way::of_code(&one.way)),
            how: last.and_then(|one| one.how.as_deref()).and_then(How::of_code),
            ..Typed::default()
        }
    }

    /// The question with what was practised so far.
    pub(crate) fn asking(&self, kind: Kind, question: Question) -> Asking {
        Asking::of((kind, question), &self.answers(), false)
    }

    /// The answers, as pages show them.
    pub(crate) fn answers(&self) -> Vec<Answer> {
        let told = self.answers.iter().map(|one| Answer {
            question: one.question.clone(),
            way: Way::of_code(&one.way).unwrap_or(Way::Skipped),
            words: one.words.clone(),
        });
        told.collect()
    }

    /// What stands beside them.
    pub(crate) fn besides(&self, worker: &Worker) -> Besides {
        let told = self.answers.iter().filter_map(|one| {
            let how = How::of_code(one.how.as_deref()?)?;
            let (question, language) = (one.question.clone(), one.language.clone());
            Some(Provenance { question, how, helped_by: Some(worker.id()), language })
        });
        Besides::made_up(told.map(|one| (one, worker.person.preferred_name.clone())).collect())
    }
}

/// The worker and Robin, who does not exist.
pub(crate) fn sitting(worker: &Worker, now: Moment) -> Sitting {
    let today = now.day(&worker.authority.zone);
    let born_on = today.checked_sub(jiff::Span::new().years(11)).ok();
    let robin = Person {
        name: "Robin Practice".into(),
        preferred_name: "Robin".into(),
        born_on,
        is_young_person: true,
        ..nobody(worker)
    };
    let (base, kind, worker) = ("/practice".into(), BEFORE_MY_REVIEW, worker.person.clone());
    Sitting { base, kind, young_person: robin, worker, is_practice: true }
}

/// Whom Robin could share it with: the worker themselves, and two more who do not exist.
pub(crate) fn people(worker: &Worker, now: Moment) -> People {
    let made_up = |name: &str, number| Person {
        id: PersonId(Uuid::from_u128(number)),
        name: format!("{name} Practice"),
        preferred_name: name.to_owned(),
        ..nobody(worker)
    };
    let all = [
        (worker.person.clone(), Role::SocialWorker),
        (made_up("Kim", 1), Role::Iro),
        (made_up("Alex", 2), Role::FosterCarer),
    ];
    let related = |(person, role)| Related { person, role, covers: None, since: now };
    all.into_iter()
        .map(|(person, role)| (related((person, role)), policy::offered(role).unwrap_or(Offered::LeftOut)))
        .collect()
}

fn nobody(worker: &Worker) -> Person {
    Person { id: PersonId(Uuid::nil()), born_on: None, is_young_person: false, ..worker.person.clone() }
}

pub(crate) fn jobs() -> Jobs {
    Jobs::default().on(KIND, |app, job| Ok(wipe_at_night(app, job)?))
}

fn wipe_at_night(app: &App, job: &Job) -> Result<()> {
    let content: Content = job.content()?;
    let person: PersonId = content.person.parse()?;
    let Some(authority) = app.database.reader()?.maybe(
        sql!("select authority_id from voice_practice where person_id = $1"),
        &[person.into()],
        |row| row.get::<Uuid>(0),
    )?
    else {
        return Ok(());
    };
    let act = platform::Act::of_engage(authority, "voice.practice_wiped", person.0);
    app.change(act, move |change| Practice::wipe(change, person, Moment(content.until)))
}

fn place(worker: &Worker) -> Place {
    Place {
        authority: worker.authority.id.0,
        subject: worker.id().0,
        table: "voice_practice",
        column: "words",
        row: worker.id().0,
    }
}
