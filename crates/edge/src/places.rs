//! How many connections there are, in all and from each address.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::address::counted_as;
use crate::serve::Limits;

/// The places for connections.
pub(crate) struct Places {
    free: Arc<Semaphore>,
    per_address: usize,
    proxies: Vec<IpAddr>,
    taken: Arc<Taken>,
}

/// One connection's place, free again when dropped.
pub(crate) struct Place {
    _free: OwnedSemaphorePermit,
    counted: Option<(IpAddr, Arc<Taken>)>,
}

impl Places {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            free: Arc::new(Semaphore::new(limits.connections.min(Semaphore::MAX_PERMITS))),
            per_address: limits.connections_per_address,
            proxies: limits.proxies.iter().map(IpAddr::to_canonical).collect(),
            taken: Arc::default(),
        }
    }

    /// Waits for a free place.
    pub(crate) async fn free(&self) -> OwnedSemaphorePermit {
        match Arc::clone(&self.free).acquire_owned().await {
            Ok(permit) => permit,
            // Nobody ever closes the semaphore.
            Err(_closed) => std::future::pending().await,
        }
    }

    /// Gives the free place to an address, unless it has its share already.
    pub(crate) fn take(&self, free: OwnedSemaphorePermit, peer: IpAddr) -> Option<Place> {
        let peer = peer.to_canonical();
        if self.proxies.contains(&peer) {
            return Some(Place { _free: free, counted: None });
        }
        let address = counted_as(peer);
        let mut counts = self.taken.counts();
        let count = counts.entry(address).or_insert(0);
        if *count >= self.per_address {
            return None;
        }
        *count += 1;
        Some(Place { _free: free, counted: Some((address, Arc::clone(&self.taken))) })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some((address, taken)) = &self.counted else { return };
        let mut counts = taken.counts();
        if let Some(count) = counts.get_mut(address) {
            *count -= 1;
            if *count == 0 {
                counts.remove(address);
            }
        }
    }
}

#[derive(Default)]
struct Taken(Mutex<HashMap<IpAddr, usize>>);

impl Taken {
    fn counts(&self) -> MutexGuard<'_, HashMap<IpAddr, usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(proxies: Vec<IpAddr>) -> Places {
        Places::new(&Limits { connections: 9, connections_per_address: 1, proxies, ..Limits::default() })
    }

    async fn take(places: &Places, peer: &str) -> Option<Place> {
        places.take(places.free().await, peer.parse().unwrap())
    }

    #[tokio::test]
    async fn the_addresses_of_one_ipv6_network_share_a_place() {
        let places = places(Vec::new());

        let first = take(&places, "2001:db8::1").await;
        let same_network = take(&places, "2001:db8::2").await;
        let other_network = take(&places, "2001:db8:0:1::1").await;

        assert!(first.is_some() && same_network.is_none() && other_network.is_some());
    }

    #[tokio::test]
    async fn the_same_address_written_as_ipv6_is_the_same_address() {
        let places = places(Vec::new());

        let first = take(&places, "192.0.2.1").await;
        let mapped = take(&places, "::ffff:192.0.2.1").await;

        assert!(first.is_some() && mapped.is_none());
    }

    #[tokio::test]
    async fn the_reverse_proxy_has_no_cap_of_its_own() {
        let places = places(vec!["127.0.0.1".parse().unwrap()]);

        let first = take(&places, "127.0.0.1").await;
        let second = take(&places, "127.0.0.1").await;

        assert!(first.is_some() && second.is_some());
    }

    #[tokio::test]
    async fn a_place_that_is_given_back_can_be_taken_again() {
        let places = places(Vec::new());

        drop(take(&places, "192.0.2.1").await);

        assert!(take(&places, "192.0.2.1").await.is_some());
        assert!(places.taken.counts().is_empty());
    }
}
