//! What a file is, by its first bytes.

/// A kind of file that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A picture without loss: drawings.
    Png,
    /// A photo.
    Jpeg,
    /// A recording of Chrome or Firefox.
    Webm,
    /// A recording of Firefox.
    Ogg,
    /// A recording of Safari, or of a phone.
    Mp4,
    /// A recording from a file.
    Mp3,
    /// A recording without compression.
    Wav,
}

const KINDS: [(Kind, &str, &str, &str); 7] = [
    (Kind::Png, "png", "image/png", "png"),
    (Kind::Jpeg, "jpeg", "image/jpeg", "jpg"),
    (Kind::Webm, "webm", "audio/webm", "webm"),
    (Kind::Ogg, "ogg", "audio/ogg", "ogg"),
    (Kind::Mp4, "mp4", "audio/mp4", "m4a"),
    (Kind::Mp3, "mp3", "audio/mpeg", "mp3"),
    (Kind::Wav, "wav", "audio/wav", "wav"),
];

impl Kind {
    /// As it is stored.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.row().1
    }

    /// The kind of `code`.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        KINDS.iter().find(|row| row.1 == code).map(|row| row.0)
    }

    /// What a browser is told that it is.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        self.row().2
    }

    /// How the name of such a file ends, without the dot.
    #[must_use]
    pub fn ending(self) -> &'static str {
        self.row().3
    }

    /// Whether it is looked at, not listened to.
    #[must_use]
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Png | Self::Jpeg)
    }

    /// The sound that begins like this.
    pub(crate) fn of_sound(bytes: &[u8]) -> Option<Self> {
        let has = |at: usize, mark: &[u8]| bytes.get(at..).is_some_and(|rest| rest.starts_with(mark));
        if has(0, b"RIFF") && has(8, b"WAVE") {
            Some(Self::Wav)
        } else if has(0, b"OggS") {
            Some(Self::Ogg)
        } else if has(0, &[0x1a, 0x45, 0xdf, 0xa3]) {
            Some(Self::Webm)
        } else if has(4, b"ftyp") {
            Some(Self::Mp4)
        } else if has(0, b"ID3") || (has(0, &[0xff]) && bytes.get(1).is_some_and(|next| next & 0xe6 == 0xe2))
        {
            Some(Self::Mp3)
        } else {
            None
        }
    }

    fn row(self) -> (Self, &'static str, &'static str, &'static str) {
        KINDS.into_iter().find(|row| row.0 == self).unwrap_or((self, "", "application/octet-stream", "bin"))
    }
}
