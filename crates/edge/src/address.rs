//! Which internet address a visit comes from, behind the proxies that we trust.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::http::HeaderMap;

/// The address that limits count, for a socket that leads to `peer`. None when only proxies of ours are
/// known: what one of them forgot to say must not be held against everybody behind it.
pub(crate) fn of(peer: Option<IpAddr>, headers: &HeaderMap, proxies: &[IpAddr]) -> Option<IpAddr> {
    let is_proxy = |address: &IpAddr| proxies.iter().any(|proxy| proxy.to_canonical() == *address);
    let peer = peer?.to_canonical();
    if !is_proxy(&peer) {
        return Some(counted_as(peer));
    }
    let said = headers.get_all("x-forwarded-for").iter();
    let said: Vec<&str> = said.map(|header| header.to_str().unwrap_or_default()).collect();
    // Each proxy adds on the right whom it saw; what stands further left than a stranger's is the stranger's word.
    let hops = said.iter().flat_map(|header| header.split(',')).map(|hop| read(hop.trim()));
    let hops: Vec<Option<IpAddr>> = hops.collect();
    let nearest = hops.into_iter().rev().find(|hop| !hop.as_ref().is_some_and(is_proxy));
    nearest.flatten().map(counted_as)
}

/// One customer holds a whole IPv6 /64, so its addresses share one count.
pub(crate) fn counted_as(peer: IpAddr) -> IpAddr {
    match peer {
        IpAddr::V4(_) => peer,
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).into(),
    }
}

/// Some proxies add the port.
fn read(hop: &str) -> Option<IpAddr> {
    let bare = hop.trim_start_matches('[').trim_end_matches(']').parse();
    let address = bare.or_else(|_| hop.parse().map(|socket: SocketAddr| socket.ip()));
    address.map(|address: IpAddr| address.to_canonical()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(peer: &str, forwarded: &[&str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for header in forwarded {
            headers.append("x-forwarded-for", header.parse().unwrap());
        }
        let proxies = ["127.0.0.1".parse().unwrap(), "10.0.0.2".parse().unwrap()];
        of(Some(peer.parse().unwrap()), &headers, &proxies).map(|address| address.to_string())
    }

    #[test]
    fn a_stranger_cannot_say_they_are_somebody_else() {
        assert_eq!(address("192.0.2.1", &["198.51.100.9"]).as_deref(), Some("192.0.2.1"));
        assert_eq!(address("127.0.0.1", &["198.51.100.9, 192.0.2.1"]).as_deref(), Some("192.0.2.1"));
        assert_eq!(address("127.0.0.1", &["198.51.100.9", "192.0.2.1"]).as_deref(), Some("192.0.2.1"));
    }

    #[test]
    fn proxies_of_ours_are_passed_over() {
        assert_eq!(address("127.0.0.1", &["192.0.2.1, 10.0.0.2"]).as_deref(), Some("192.0.2.1"));
        assert_eq!(address("::ffff:127.0.0.1", &["192.0.2.1"]).as_deref(), Some("192.0.2.1"));
    }

    #[test]
    fn a_port_is_no_part_of_an_address_and_ipv6_counts_by_network() {
        assert_eq!(address("127.0.0.1", &["192.0.2.1:4711"]).as_deref(), Some("192.0.2.1"));
        assert_eq!(address("127.0.0.1", &["[2001:db8::7]:443"]).as_deref(), Some("2001:db8::"));
        assert_eq!(address("2001:db8::9", &[]).as_deref(), Some("2001:db8::"));
    }

    #[test]
    fn nobody_is_counted_as_the_proxy_itself() {
        assert_eq!(address("127.0.0.1", &[]), None);
        assert_eq!(address("127.0.0.1", &["192.0.2.1, unknown"]), None);
    }
}
