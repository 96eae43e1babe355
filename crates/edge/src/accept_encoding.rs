//! Which compressed forms a browser takes (RFC 9110, 12.5.3).

use axum::http::HeaderValue;

/// A compressed form that assets are built in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Brotli,
    Gzip,
}

impl Encoding {
    /// Its name in headers.
    pub(crate) const fn name(self) -> HeaderValue {
        HeaderValue::from_static(self.token())
    }

    /// What its files' names end in.
    pub(crate) const fn suffix(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gz",
        }
    }

    const fn token(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }
}

/// The forms a browser takes at least as gladly as the plain one, the gladliest first; Brotli, being smaller, wins ties.
pub(crate) fn best<'a>(headers: impl IntoIterator<Item = &'a HeaderValue>) -> Vec<Encoding> {
    let listed = listed(headers);
    let plain = quality(&listed, "identity").unwrap_or(0);
    let mut taken: Vec<(u16, Encoding)> = [Encoding::Brotli, Encoding::Gzip]
        .into_iter()
        .filter_map(|encoding| Some((quality(&listed, encoding.token())?, encoding)))
        .filter(|(quality, _)| *quality > 0 && *quality >= plain)
        .collect();
    taken.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
    taken.into_iter().map(|(_, encoding)| encoding).collect()
}

/// A coding's quality in thousandths, by its own name or else by `*`; none when neither is listed.
fn quality(listed: &[(String, u16)], coding: &str) -> Option<u16> {
    let of = |name: &str| listed.iter().find(|(listed, _)| listed == name).map(|(_, quality)| *quality);
    of(coding).or_else(|| of("*"))
}

fn listed<'a>(headers: impl IntoIterator<Item = &'a HeaderValue>) -> Vec<(String, u16)> {
    headers
        .into_iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(one)
        .collect()
}

/// Reads `gzip;q=0.8`; none when it cannot be understood.
fn one(text: &str) -> Option<(String, u16)> {
    let (coding, weight) = text.split_once(';').unwrap_or((text, "q=1"));
    let (key, quality) = weight.split_once('=')?;
    if !key.trim().eq_ignore_ascii_case("q") {
        return None;
    }
    let quality: f32 = quality.trim().parse().ok().filter(|quality| (0.0..=1.0).contains(quality))?;
    Some((coding.trim().to_ascii_lowercase(), (quality * 1000.0) as u16))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(header: &'static str) -> Vec<Encoding> {
        best(&[HeaderValue::from_static(header)])
    }

    #[test]
    fn brotli_wins_where_a_browser_takes_both() {
        assert_eq!(taken("gzip, deflate, br, zstd"), [Encoding::Brotli, Encoding::Gzip]);
    }

    #[test]
    fn the_form_a_browser_likes_better_wins() {
        assert_eq!(taken("br;q=0.5, GZIP; q=0.9"), [Encoding::Gzip, Encoding::Brotli]);
    }

    #[test]
    fn a_refused_form_is_never_sent() {
        assert_eq!(taken("br;q=0, gzip;q=0.000"), []);
        assert_eq!(taken("*, br;q=0"), [Encoding::Gzip]);
        assert_eq!(taken("*;q=0"), []);
    }

    #[test]
    fn the_plain_form_is_sent_to_a_browser_that_likes_it_better() {
        assert_eq!(taken("gzip;q=0.2, identity;q=0.8"), []);
    }

    #[test]
    fn what_cannot_be_understood_is_left_out() {
        assert_eq!(taken("br;q=often, gzip;v=1, deflate"), []);
        assert_eq!(taken(""), []);
    }
}
