//! A letter by e-mail: that there is something, and a link. It names nobody and says nothing of what it is,
//! because others may read over a shoulder or share the inbox.

use std::sync::LazyLock;

use edge::{Language, Words};
use platform::{App, Job, Letter, NewJob, Result};
use serde::{Deserialize, Serialize};
use store::{Read, sql};

use crate::invitation::InvitationId;
use crate::{AuthorityId, Invitation, Person, PersonId};

/// The kind of work.
pub(crate) const KIND: &str = "accounts.send_letter";

/// What a letter is for; its words are `letter-…-subject` and `letter-…-text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// Something waits for them at an address.
    SomethingNew,
    /// Something needs them now: they are on duty.
    NeedsYouNow,
    /// As [`LetterKind::NeedsYouNow`], to practise.
    PracticeNeedsYou,
    /// They are invited to choose how they sign in. The path is then the invitation's id.
    Invitation,
}

impl LetterKind {
    fn words(self) -> &'static str {
        match self {
            Self::SomethingNew => "letter-something-new",
            Self::NeedsYouNow => "letter-needs-you",
            Self::PracticeNeedsYou => "letter-practice",
            Self::Invitation => "letter-invitation",
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Content {
    person: String,
    letter: LetterKind,
    /// Where the link leads; of an invitation, its id: the address itself would let a reader of the queue in.
    path: String,
}

/// A letter to `person` with a link to `path`. Address and language are looked up when it is sent.
pub fn letter(authority: AuthorityId, person: PersonId, kind: LetterKind, path: &str) -> Result<NewJob> {
    let content = Content { person: person.to_string(), letter: kind, path: path.to_owned() };
    Ok(NewJob::new(KIND, &content)?.of(authority.0))
}

/// A letter with the link of an invitation, whose token stays out of the queue.
pub(crate) fn invitation_letter(invitation: &Invitation) -> Result<NewJob> {
    letter(invitation.authority, invitation.person, LetterKind::Invitation, &invitation.id.to_string())
}

/// Sends it, once: its number is the job's, and where Engage is killed meanwhile an administrator decides.
pub(crate) fn send(app: &App, job: &Job) -> anyhow::Result<()> {
    let content: Content = job.content()?;
    let mut read = app.database.reader()?;
    let person: PersonId = content.person.parse()?;
    let Some(to) = Person::email(person, app, &mut read)? else {
        tracing::debug!(job = %job.id, "a letter has no address to go to");
        return Ok(());
    };
    let Some(path) = path(&content, app, &mut read)? else {
        tracing::debug!(job = %job.id, "a letter is no longer needed");
        return Ok(());
    };
    let language = language_of(person, &mut read)?;
    // The mail server may take its time, and pages wait for connections.
    drop(read);
    let words = WORDS.as_ref().map_err(|error| anyhow::anyhow!("the words of letters: {error}"))?;
    let key = content.letter.words();
    let link = format!("{}{path}", app.settings.origin());
    app.mailer.send(&Letter {
        to,
        subject: words.say(language, &format!("{key}-subject")).into_owned(),
        text: text(words, language, key, link),
        job: job.id,
    })
}

/// The letter, without the marks that hold a name apart between Arabic words: at the end of a link they would
/// become part of it.
fn text(words: &Words, language: Language, key: &str, link: String) -> String {
    let text = words.say_with(language, &format!("{key}-text"), &[("link", link.into())]);
    text.replace(['\u{2068}', '\u{2069}'], "")
}

static WORDS: LazyLock<anyhow::Result<Words>> = LazyLock::new(|| Words::read(&[crate::WORDS]));

/// Where the link leads; nowhere when the invitation was used or replaced in the meantime.
fn path(content: &Content, app: &App, read: &mut impl Read) -> Result<Option<String>> {
    if content.letter != LetterKind::Invitation {
        return Ok(Some(content.path.clone()));
    }
    let id: InvitationId = content.path.parse()?;
    let invitation = Invitation::of(id, app.now(), read)?;
    Ok(invitation.map(|invitation| format!("/invitation/{}", invitation.token(app))))
}

fn language_of(person: PersonId, read: &mut impl Read) -> Result<Language> {
    let code: String =
        read.one(sql!("select language from accounts_people where id = $1"), &[person.into()], |row| {
            row.get(0)
        })?;
    Ok(Language::of_code(&code).unwrap_or(Language::English))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_in_arabic_has_a_link_that_ends_where_it_ends() {
        let words = Words::read(&[crate::WORDS]).unwrap();

        for kind in [LetterKind::SomethingNew, LetterKind::Invitation] {
            let text = text(&words, Language::Arabic, kind.words(), "https://engage.example/home".to_owned());

            assert!(text.contains("مرحبًا،"), "{text}");
            assert!(text.lines().any(|line| line == "https://engage.example/home"), "{text}");
        }
    }
}
