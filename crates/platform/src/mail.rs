//! E-mail: one recipient a message, by type; a link and no content; neutral words.

use std::path::PathBuf;

use anyhow::Context;
use lettre::message::header::ContentType;
use lettre::{Message, SmtpTransport, Transport};
use uuid::Uuid;

use crate::Settings;

/// One message to one person. There is no way to name a second.
pub struct Letter {
    /// The one address.
    pub to: String,
    /// Neutral: nothing that tells a reader over the shoulder what this is about.
    pub subject: String,
    /// Plain text with a link.
    pub text: String,
    /// The job that sends it: the same job sent twice is one message to the reader's mail program.
    pub job: Uuid,
}

/// Where letters go.
pub enum Mailer {
    /// To a mail server.
    Smtp {
        /// The connection, kept open between letters.
        transport: SmtpTransport,
        /// Who they come from.
        from: String,
    },
    /// Into a folder, one file each: the demo, and tests.
    Folder(PathBuf),
    /// Nowhere: letters fail and wait, and an administrator is told.
    NotSetUp,
}

impl Mailer {
    pub(crate) fn from_settings(settings: &Settings) -> Self {
        if let Some(folder) = settings.mail_smtp.strip_prefix("folder:") {
            return Self::Folder(folder.into());
        }
        match SmtpTransport::from_url(&settings.mail_smtp) {
            Ok(builder) if !settings.mail_smtp.is_empty() => {
                Self::Smtp { transport: builder.build(), from: settings.mail_from.clone() }
            }
            _ => Self::NotSetUp,
        }
    }

    /// Sends it, or says why not.
    pub fn send(&self, letter: &Letter) -> anyhow::Result<()> {
        match self {
            Self::Smtp { transport, from } => {
                transport.send(&message(letter, from)?).context("the mail server did not take a letter")?;
                Ok(())
            }
            Self::Folder(folder) => {
                std::fs::create_dir_all(folder).context("making the folder for letters")?;
                let file = folder.join(format!("{}.eml", letter.job));
                let written = message(letter, "Engage <engage@localhost>")?.formatted();
                std::fs::write(file, written).context("writing a letter to its folder")
            }
            Self::NotSetUp => anyhow::bail!("no mail server is set up (setting mail_smtp)"),
        }
    }

    /// Whether the mail server can be reached; for `engage doctor`.
    pub fn answers(&self) -> anyhow::Result<bool> {
        match self {
            Self::Smtp { transport, .. } => Ok(transport.test_connection()?),
            Self::Folder(_) => Ok(true),
            Self::NotSetUp => Ok(false),
        }
    }
}

fn message(letter: &Letter, from: &str) -> anyhow::Result<Message> {
    // The addresses stay out of the error: it is logged.
    let to = letter.to.parse().map_err(|_| anyhow::anyhow!("the address is not one"))?;
    let from = from.parse().map_err(|_| anyhow::anyhow!("mail_from is not an address"))?;
    Message::builder()
        .from(from)
        .to(to)
        .subject(letter.subject.clone())
        .message_id(Some(format!("<{}@engage>", letter.job)))
        .header(ContentType::TEXT_PLAIN)
        .body(letter.text.clone())
        .context("building a letter")
}
