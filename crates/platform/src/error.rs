//! What can go wrong, as a person meets it. `edge` makes each of them a page with a way on.

/// Short for results that end as a page.
pub type Result<T> = std::result::Result<T, Error>;

/// Everything a verb can fail with.
#[derive(Debug)]
pub enum Error {
    /// Sign in first; then on to where they wanted to go.
    SignInNeeded,
    /// It does not exist, or it is not theirs to see: the two look the same.
    NotFound,
    /// It is theirs to see, but cannot be done now; the key of a sentence that says why.
    NotNow(&'static str),
    /// This form was taken before (a double tap, a replay): where it led then.
    AlreadyDone(String),
    /// Too many tries; seconds to wait.
    TooOften(i64),
    /// The form did not come from one of our pages, or its page is too old.
    StaleForm,
    /// The disk is full or the database away: nothing was kept.
    CannotBeKept(anyhow::Error),
    /// Anything else; logged once with a reference, and said kindly.
    Unexpected(anyhow::Error),
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        if error.cannot_be_kept() { Self::CannotBeKept(error.into()) } else { Self::Unexpected(error.into()) }
    }
}

impl From<vault::Error> for Error {
    fn from(error: vault::Error) -> Self {
        match error {
            vault::Error::Store(error) => error.into(),
            other => Self::Unexpected(other.into()),
        }
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        Self::Unexpected(error)
    }
}

/// For places with no page, such as jobs and commands.
impl From<Error> for anyhow::Error {
    fn from(error: Error) -> Self {
        match error {
            Error::Unexpected(error) | Error::CannotBeKept(error) => error,
            other => Self::msg(format!("{other:?}")),
        }
    }
}
