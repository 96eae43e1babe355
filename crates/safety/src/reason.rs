//! Why something was raised: what was marked, an answer that was chosen, a phrase. Codes and ids, never words.

use platform::{Change, Result};
use store::{Read, sql};

use crate::ConcernId;
use crate::phrases::{self, Found};

/// What a young person can mark.
pub const MARKS: [&str; 2] = ["not-safe", "worried-about-someone"];

/// Answers to choose from that mean that somebody is not safe, whichever question they stand under.
const CHOICES: &str = include_str!("../phrases/choices.csv");

/// One reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What kind it is of.
    pub kind: Kind,
    /// The mark, the answer, or the id of the phrase.
    pub code: String,
    /// The version of the pack that knew the phrase; nought elsewhere.
    pub version: i64,
}

/// Where a reason comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The young person marked it.
    Marked,
    /// They chose an answer that means it.
    Chosen,
    /// A phrase stands in what they wrote.
    Phrase,
    /// Nobody is in danger: people practise.
    Drill,
}

const KINDS: [(Kind, &str); 4] =
    [(Kind::Marked, "marked"), (Kind::Chosen, "chosen"), (Kind::Phrase, "phrase"), (Kind::Drill, "drill")];

impl Kind {
    /// As it is stored, and the key of its words after `because-`.
    #[must_use]
    pub fn code(self) -> &'static str {
        KINDS.iter().find(|(kind, _)| *kind == self).map_or("marked", |(_, code)| code)
    }

    fn of_code(code: &str) -> Option<Self> {
        KINDS.iter().find(|(_, known)| *known == code).map(|(kind, _)| *kind)
    }
}

/// What was said, as far as it may be a reason: marks, answers chosen, words written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Said<'a> {
    /// What was marked, of [`MARKS`]; anything else is nothing.
    pub marked: &'a [&'a str],
    /// The codes of the answers that were chosen, all of them: which mean danger is known here.
    pub chosen: &'a [&'a str],
    /// What was written, each piece by itself.
    pub written: &'a [&'a str],
}

/// The reasons in what was said; none is none.
#[must_use]
pub fn reasons_in(said: Said<'_>) -> Vec<Reason> {
    let plain = |kind, code: &&str| Reason { kind, code: (*code).to_owned(), version: 0 };
    let marked = said.marked.iter().filter(|mark| MARKS.contains(mark));
    let chosen = said.chosen.iter().filter(|code| means_danger(code));
    let phrases = said.written.iter().flat_map(|text| phrases::phrases_in(text)).map(Reason::of_phrase);
    let mut reasons: Vec<Reason> = Vec::new();
    let all = marked.map(|mark| plain(Kind::Marked, mark));
    for reason in all.chain(chosen.map(|code| plain(Kind::Chosen, code))).chain(phrases) {
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    reasons
}

fn means_danger(code: &str) -> bool {
    let known = CHOICES.lines().filter(|line| !line.starts_with('#'));
    known.filter_map(|line| line.split_once(',')).any(|(known, _)| known == code)
}

impl Reason {
    /// That people practise.
    #[must_use]
    pub fn drill() -> Self {
        Self { kind: Kind::Drill, code: "drill".to_owned(), version: 0 }
    }

    fn of_phrase((phrase, version): Found) -> Self {
        Self { kind: Kind::Phrase, code: phrase.id.clone(), version }
    }

    /// The kind of harm it may mean; the key of its words after `category-`.
    #[must_use]
    pub fn category(&self) -> Option<&'static str> {
        match self.kind {
            Kind::Phrase => phrases::phrase(&self.code).map(|phrase| phrase.category),
            Kind::Chosen => {
                let lines = CHOICES.lines().filter_map(|line| line.split_once(','));
                lines.into_iter().find(|(known, _)| *known == self.code).map(|(_, category)| category)
            }
            Kind::Marked | Kind::Drill => None,
        }
    }

    /// Whether a phrase raised it.
    #[must_use]
    pub fn is_phrase(&self) -> bool {
        self.kind == Kind::Phrase
    }

    /// The phrase as it stands in its pack.
    #[must_use]
    pub fn phrase(&self) -> Option<&'static str> {
        phrases::phrase(&self.code).filter(|_| self.kind == Kind::Phrase).map(|phrase| phrase.text)
    }

    /// Whether a safeguarding lead has read the pack it comes from, and when.
    #[must_use]
    pub fn reviewed_on(&self) -> Option<&'static str> {
        phrases::pack_of(&self.code).and_then(|pack| pack.reviewed_on)
    }

    pub(crate) fn keep(&self, change: &mut Change<'_, '_>, concern: ConcernId) -> Result<()> {
        change.execute(
            sql!(
                "insert into safety_reasons (concern_id, kind, code, version)
                values ($1, $2, $3, $4)
                on conflict (concern_id, kind, code) do nothing"
            ),
            &[concern.into(), self.kind.code().into(), self.code.as_str().into(), self.version.into()],
        )?;
        Ok(())
    }

    /// Why `concern` was raised.
    pub fn all_of(concern: ConcernId, read: &mut impl Read) -> Result<Vec<Self>> {
        let rows: Vec<(String, String, i64)> = read.all(
            sql!(
                "select kind, code, version
                from safety_reasons
                where concern_id = $1
                order by kind, code"
            ),
            &[concern.into()],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
        let known = rows
            .into_iter()
            .filter_map(|(kind, code, version)| Some(Self { kind: Kind::of_code(&kind)?, code, version }));
        Ok(known.collect())
    }
}
