//! The words on the screen: Fluent catalogues, one file a language in each capability's `words/` folder.

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use sha2::{Digest, Sha256};
use unic_langid::LanguageIdentifier;

use crate::language::Language;

/// One capability's words in each of its languages: what its `words/` folder holds.
pub struct WordFiles {
    /// The capability.
    pub capability: &'static str,
    /// `words/en.ftl` and the others.
    pub texts: &'static [(Language, &'static str)],
}

impl WordFiles {
    fn text(&self, language: Language) -> &'static str {
        self.texts.iter().find(|(of, _)| *of == language).map_or("", |(_, text)| *text)
    }
}

/// Every word of every capability, in every language.
pub struct Words {
    bundles: HashMap<Language, FluentBundle<FluentResource>>,
    unchecked: Vec<Language>,
    mark: String,
}

/// What the head of a file says until a person who speaks the language has read it.
const UNCHECKED: &str = "\n### Checked by: nobody yet";

impl Words {
    /// Reads the catalogues; a file that does not parse or a key said twice is an error in our own files.
    pub fn read(files: &[WordFiles]) -> anyhow::Result<Self> {
        let (mut bundles, mut all) = (HashMap::new(), Sha256::new());
        for language in Language::ALL {
            bundles.insert(language, bundle(language, files)?);
            files.iter().for_each(|file| all.update(file.text(language).as_bytes()));
        }
        let is_unchecked =
            |language: &Language| files.iter().any(|file| file.text(*language).contains(UNCHECKED));
        let unchecked = Language::ALL.into_iter().filter(is_unchecked).collect();
        let mark = all.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        Ok(Self { bundles, unchecked, mark })
    }

    /// Another one whenever any word is another one.
    pub(crate) fn mark(&self) -> &str {
        &self.mark
    }

    /// Whether a machine wrote words of `language` that no person who speaks it has read yet.
    #[must_use]
    pub fn are_unchecked(&self, language: Language) -> bool {
        self.unchecked.contains(&language)
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
        let pattern = |language| {
            let bundle = self.bundles.get(&language)?;
            Some((bundle, bundle.get_message(key)?.value()?))
        };
        // A language that has only young people's words says the rest in English, and never a key.
        let Some((bundle, pattern)) = pattern(language).or_else(|| pattern(Language::English)) else {
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

fn bundle(language: Language, files: &[WordFiles]) -> anyhow::Result<FluentBundle<FluentResource>> {
    let code: LanguageIdentifier = language.code().parse()?;
    let mut bundle = FluentBundle::new_concurrent(vec![code]);
    // Names and days stand in text of the same direction in English and Welsh; the marks would break searching.
    // Between Arabic words they keep a name in Latin letters from pulling its neighbours around.
    bundle.set_use_isolating(language.is_right_to_left());
    for file in files {
        let place = || format!("words of {} in {}", file.capability, language.code());
        let text = FluentResource::try_new(file.text(language).to_owned())
            .map_err(|(_, errors)| anyhow::anyhow!("{}: {errors:?}", place()))?;
        bundle.add_resource(text).map_err(|errors| anyhow::anyhow!("{}: {errors:?}", place()))?;
    }
    Ok(bundle)
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
