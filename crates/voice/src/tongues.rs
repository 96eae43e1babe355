//! Languages in which a young person may say something, by their own names.

/// Code and own name; the most spoken in England's and Wales's schools, and by unaccompanied young people.
pub(crate) const TONGUES: [(&str, &str); 20] = [
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("bn", "বাংলা"),
    ("cy", "Cymraeg"),
    ("en", "English"),
    ("fa", "فارسی"),
    ("fr", "Français"),
    ("ku", "Kurdî / کوردی"),
    ("pl", "Polski"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("so", "Soomaali"),
    ("sq", "Shqip"),
    ("ti", "ትግርኛ"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
];

/// The own name of the language of `code`.
pub(crate) fn name(code: &str) -> &str {
    TONGUES.iter().find(|(known, _)| *known == code).map_or(code, |(_, name)| name)
}

/// The code as it was chosen; none when it is none of ours.
pub(crate) fn chosen(code: &str) -> Option<&'static str> {
    TONGUES.iter().find(|(known, _)| *known == code).map(|(code, _)| *code)
}
