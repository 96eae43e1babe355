//! The proxies in front of us that we believe.

use std::net::{AddrParseError, IpAddr};
use std::str::FromStr;

/// Their addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustedProxies(pub Vec<IpAddr>);

impl FromStr for TrustedProxies {
    type Err = AddrParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let addresses = text.split([',', ' ']).filter(|address| !address.is_empty());
        addresses.map(str::parse).collect::<Result<_, _>>().map(Self)
    }
}
