//! Every setting: what it is, its unit, its default. `docs/settings.md` is made from this file.
//!
//! A setting comes from the command line, else from `ENGAGE_NAME` or the file named in `ENGAGE_NAME_FILE`,
//! else from `engage.toml`, else it has its default.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::TrustedProxies;

/// One setting as the documentation shows it.
#[derive(Debug)]
pub struct Setting {
    /// Its name in `engage.toml`; `ENGAGE_` and capitals in the environment.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// What it is when nobody says.
    pub default: &'static str,
}

macro_rules! settings {
    ($($(#[doc = $about:literal])+ $name:ident: $type:ty = $default:literal;)*) => {
        /// How this installation is set up.
        #[derive(Clone, Debug)]
        pub struct Settings {
            $($(#[doc = $about])+ pub $name: $type,)*
        }

        impl Settings {
            /// All of them, for the documentation.
            pub const ALL: &'static [Setting] = &[
                $(Setting { name: stringify!($name), about: concat!($($about),+), default: $default },)*
            ];

            fn from_texts(texts: &mut BTreeMap<String, String>) -> anyhow::Result<Self> {
                let settings = Self {
                    $($name: {
                        let text = texts.remove(stringify!($name)).unwrap_or_else(|| $default.to_owned());
                        text.parse().with_context(|| format!("the setting {} cannot be {text:?}", stringify!($name)))?
                    },)*
                };
                Ok(settings)
            }
        }
    };
}

settings! {
    /// The folder that holds everything the embedded default keeps.
    data: PathBuf = "./data";
    /// `postgres://…` to use PostgreSQL; empty for the embedded database in `data`.
    database: String = "";
    /// Connections kept open to the database.
    database_connections: u32 = "4";
    /// The address to listen on. Put a proxy with TLS in front before you open it to others.
    listen: std::net::IpAddr = "127.0.0.1";
    /// The port to listen on; 0 takes a free one.
    port: u16 = "8080";
    /// How people reach Engage, such as `https://engage.example.gov.uk`; empty for the address it listens on.
    public_address: String = "";
    /// Addresses of the proxies in front of Engage, with commas between. Whom they bring is read from X-Forwarded-For.
    trusted_proxies: TrustedProxies = "127.0.0.1, ::1";
    /// The file that holds the root key; empty for `root.key` in `data`. Keep a copy somewhere else.
    root_key: String = "";
    /// The mail server, such as `smtps://name:password@mail.example.org`; `folder:PATH` writes files instead.
    mail_smtp: String = "";
    /// Whom letters come from.
    mail_from: String = "Engage <engage@localhost>";
    /// The program that sends texts to people on duty: it is given one line of JSON (`id`, `to`, `text`) to read and must end well within 20 seconds; empty for no texts.
    text_command: String = "";
    /// How many passwords may be checked at once; each takes 19 MiB of memory while it is.
    passwords_at_once: usize = "2";
    /// Wrong passwords, codes and links that may come at once from one internet address, such as a school's; 0 for no limit.
    mistakes_per_address: u32 = "30";
    /// Minutes until that many are forgotten. Past the limit, one more may come each time one is forgotten.
    mistakes_forgotten_minutes: u32 = "15";
    /// What to log: error, warn, info, debug or trace.
    log: String = "info";
    /// Whether anyone may sign in as anyone. `engage demo` sets it; never set it where real words are kept.
    is_demo: bool = "false";
}

impl Settings {
    /// Reads them: `given` from the command line first, then `environment`, then the file.
    pub fn read(
        given: &BTreeMap<String, String>,
        environment: &BTreeMap<String, String>,
        file: Option<&Path>,
    ) -> anyhow::Result<Self> {
        let mut texts = file.map(from_file).transpose()?.unwrap_or_default();
        for setting in Self::ALL {
            let name = format!("ENGAGE_{}", setting.name.to_uppercase());
            if let Some(path) = environment.get(&format!("{name}_FILE")) {
                let content =
                    std::fs::read_to_string(path).with_context(|| format!("reading {name}_FILE"))?;
                texts.insert(setting.name.to_owned(), content.trim_end().to_owned());
            }
            if let Some(text) = environment.get(&name) {
                texts.insert(setting.name.to_owned(), text.clone());
            }
        }
        texts.extend(given.clone());
        let settings = Self::from_texts(&mut texts)?;
        anyhow::ensure!(
            texts.is_empty(),
            "there is no setting called {}",
            texts.keys().next().cloned().unwrap_or_default()
        );
        Ok(settings)
    }

    /// This process's environment, for [`Settings::read`].
    #[must_use]
    pub fn environment() -> BTreeMap<String, String> {
        std::env::vars().filter(|(name, _)| name.starts_with("ENGAGE_")).collect()
    }

    /// Where the data lives.
    #[must_use]
    pub fn location(&self) -> store::Location {
        if self.database.is_empty() {
            store::Location::Sqlite(self.data.join("engage.db"))
        } else {
            store::Location::Postgres(self.database.clone())
        }
    }

    /// The file that holds the root key.
    #[must_use]
    pub fn root_key_path(&self) -> PathBuf {
        if self.root_key.is_empty() { self.data.join("root.key") } else { PathBuf::from(&self.root_key) }
    }

    /// Where our own forms come from, as browsers write it.
    #[must_use]
    pub fn origin(&self) -> String {
        if self.public_address.is_empty() {
            return format!("http://{}:{}", self.listen, self.port);
        }
        self.public_address.trim_end_matches('/').to_owned()
    }

    /// Whether people reach Engage over TLS, so that cookies may insist on it.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.public_address.starts_with("https://")
    }
}

impl Default for Settings {
    /// Every setting at its default.
    fn default() -> Self {
        #[expect(clippy::expect_used, reason = "the defaults stand in this file, and a test parses them")]
        Self::from_texts(&mut BTreeMap::new()).expect("every default parses")
    }
}

fn from_file(path: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let content = std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let table: toml::Table = content.parse().with_context(|| format!("{} is not TOML", path.display()))?;
    Ok(table.into_iter().map(|(name, value)| (name, plain(&value))).collect())
}

fn plain(value: &toml::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
