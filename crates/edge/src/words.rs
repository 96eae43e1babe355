//! The words on the screen: Fluent catalogues, one file a language in each capability's `words/` folder.

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use sha2::{Digest, Sha256};
use unic_langid::LanguageIdentifier;

/// A language that every page is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    English,
    /// Welsh, beside it everywhere.
    Welsh,
}

impl Language {
    /// Both, English first.
    pub const ALL: [Self; 2] = [Self::English, Self::Welsh];

    /// Its code: `en`, `cy`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Welsh => "cy",
        }
    }

    /// What it calls itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Welsh => "Cymraeg",
        }
    }

    /// The other one, for the link to the same page.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::English => Self::Welsh,
            Self::Welsh => Self::English,
        }
    }

    /// The language of `code`, if pages are written in it.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

/// One capability's words: its name, `words/en.ftl`, `words/cy.ftl`.
pub type WordFiles = (&'static str, &'static str, &'static str);

/// Every word of every capability, in every language.
pub struct Words(HashMap<Language, FluentBundle<FluentResource>>, String);

impl Words {
    /// Reads the catalogues; a file that does not parse or a key said twice is an error in our own files.
    pub fn read(files: &[WordFiles]) -> anyhow::Result<Self> {
        let (mut bundles, mut all) = (HashMap::new(), Sha256::new());
        for language in Language::ALL {
            let code: LanguageIdentifier = language.code().parse()?;
            let mut bundle = FluentBundle::new_concurrent(vec![code]);
            // Names and days stand in text of the same direction here; the marks would break searching.
            bundle.set_use_isolating(false);
            for (capability, english, welsh) in files {
                let text = if language == Language::Welsh { welsh } else { english };
                all.update(text.as_bytes());
                let file = FluentResource::try_new((*text).to_owned()).map_err(|(_, errors)| {
                    anyhow::anyhow!("words of {capability} in {}: {errors:?}", language.code())
                })?;
                bundle.add_resource(file).map_err(|errors| {
                    anyhow::anyhow!("words of {capability} in {}: {errors:?}", language.code())
                })?;
            }
            bundles.insert(language, bundle);
        }
        let mark = all.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        Ok(Self(bundles, mark))
    }

    /// Another one whenever any word is another one.
    pub(crate) fn mark(&self) -> &str {
        &self.1
    }

    /// The words of `key`.
    #[must_use]
    pub fn say(&self, language: Language, key: &str) -> Cow<'_, str> {
        self.format(language, key, None)
    }

    /// The words of `key` with its variables filled in.
    #[must_use]
    pub fn say_with(
        &self,
        language: Language,
        key: &str,
        variables: &[(&'static str, Said<'_>)],
    ) -> Cow<'_, str> {
        let mut filled = FluentArgs::new();
        for (name, value) in variables {
            filled.set(*name, value.0.clone());
        }
        Cow::Owned(self.format(language, key, Some(&filled)).into_owned())
    }

    fn format<'a>(
        &'a self,
        language: Language,
        key: &str,
        filled: Option<&'a FluentArgs<'_>>,
    ) -> Cow<'a, str> {
        let bundle = self.0.get(&language);
        let pattern = bundle.and_then(|bundle| bundle.get_message(key)?.value().map(|value| (bundle, value)));
        let Some((bundle, pattern)) = pattern else {
            tracing::error!(key, language = language.code(), "words are missing");
            return Cow::Owned(key.to_owned());
        };
        let mut errors = Vec::new();
        let words = bundle.format_pattern(pattern, filled, &mut errors);
        if !errors.is_empty() {
            tracing::error!(key, ?errors, "words could not be filled in");
        }
        words
    }
}

/// Something that words are filled in with: text or a number.
#[derive(Clone)]
pub struct Said<'a>(FluentValue<'a>);

impl<'a, T: Sayable + ?Sized> From<&'a T> for Said<'a> {
    fn from(value: &'a T) -> Self {
        Self(value.said())
    }
}

impl From<String> for Said<'_> {
    fn from(text: String) -> Self {
        Self(FluentValue::from(text))
    }
}

impl From<Cow<'_, str>> for Said<'_> {
    fn from(text: Cow<'_, str>) -> Self {
        Self(FluentValue::from(text.into_owned()))
    }
}

impl From<i64> for Said<'_> {
    fn from(number: i64) -> Self {
        Self(FluentValue::from(number))
    }
}

impl From<usize> for Said<'_> {
    fn from(number: usize) -> Self {
        Self(FluentValue::from(number))
    }
}

/// What words can be filled in with, however often it is borrowed: templates borrow once more.
pub trait Sayable {
    #[doc(hidden)]
    fn said(&self) -> FluentValue<'_>;
}

impl Sayable for str {
    fn said(&self) -> FluentValue<'_> {
        FluentValue::from(self)
    }
}

impl Sayable for String {
    fn said(&self) -> FluentValue<'_> {
        FluentValue::from(self.as_str())
    }
}

impl Sayable for Cow<'_, str> {
    fn said(&self) -> FluentValue<'_> {
        FluentValue::from(self.as_ref())
    }
}

impl Sayable for i64 {
    fn said(&self) -> FluentValue<'_> {
        FluentValue::from(*self)
    }
}

impl Sayable for usize {
    fn said(&self) -> FluentValue<'_> {
        FluentValue::from(*self)
    }
}

impl<T: Sayable + ?Sized> Sayable for &T {
    fn said(&self) -> FluentValue<'_> {
        (**self).said()
    }
}
