//! From a socket to a verb and back: what every page of every capability has in common.
//!
//! | File | What it is |
//! |---|---|
//! | `serve.rs` | the accept loop, with its deadlines and caps |
//! | `door.rs` | what happens to every visit, in order: the way in and the way out |
//! | `visit.rs` | [`Visit`]: what was asked, who asks, the answer |
//! | `routes.rs` | [`Routes`]: path, who may come ([`Actor`]), verb |
//! | `form.rs`, `own_page.rs`, `token.rs`, `cookies.rs` | forms, problems beside fields, and where a form came from |
//! | `frame.rs`, `words.rs`, `day_words.rs`, `language.rs`, `language_link.rs` | what stands around a page, the words on it and their language |
//! | `looks.rs`, `device.rs` | how pages look, and what they leave on the device |
//! | `address.rs` | which internet address a visit comes from, behind our proxies |
//! | `multipart.rs`, `file_answer.rs` | files on their way in, and on their way out |
//! | `answer.rs`, `error_page.rs` | headers, and a page for each failure |
//! | `pages/` | the layout and the parts that templates share |
//! | `notice.rs` | what is said above every page until somebody does something about it |
//! | `assets.rs` | the built styles, scripts and drawings |

mod accept_encoding;
mod address;
mod answer;
pub mod assets;
mod connection;
mod cookies;
mod day_words;
mod device;
mod door;
mod error_page;
mod file_answer;
mod first_bytes;
mod form;
mod frame;
mod language;
mod language_link;
mod looks;
mod multipart;
mod notice;
mod own_page;
mod paced_body;
mod places;
mod routes;
pub mod serve;
mod token;
mod visit;
mod words;

pub use cookies::Cookies;
pub use door::router;
pub use file_answer::FileTold;
pub use form::{Form, Problems};
pub use frame::{AtTheDoor, Frame, Mood, Place, Plain};
pub use language::Language;
pub use looks::{LOOKS, Looks};
pub use multipart::SentFile;
pub use notice::{AskNotices, Notice};
pub use paced_body::BodyTooSlow;
pub use routes::{Actor, Route, Routes, Visitor};
pub use token::secret;
pub use visit::Visit;
pub use words::{Said, Sayable, WordFiles, Words};

/// The words of the edge itself.
pub const WORDS: WordFiles = WordFiles {
    capability: "edge",
    texts: &[
        (Language::English, include_str!("../words/en.ftl")),
        (Language::Welsh, include_str!("../words/cy.ftl")),
        (Language::Arabic, include_str!("../words/ar.ftl")),
    ],
};
