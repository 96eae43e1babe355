//! The subject keys that were opened lately, so that a page of fifty names does not unwrap fifty keys.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use uuid::Uuid;

use crate::key::Key;

/// About a megabyte.
const MOST: usize = 8_192;

/// Keys by person and version. Only what is committed may come in: a version that is rolled back can be
/// made again with another key.
#[derive(Default)]
pub(crate) struct Cache(RwLock<HashMap<(Uuid, u32), Arc<Key>>>);

impl Cache {
    pub(crate) fn get(&self, subject: Uuid, version: u32) -> Option<Arc<Key>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(&(subject, version)).cloned()
    }

    pub(crate) fn put(&self, subject: Uuid, version: u32, key: &Arc<Key>) {
        let mut keys = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if keys.len() >= MOST
            && let Some(any) = keys.keys().next().copied()
        {
            keys.remove(&any);
        }
        keys.insert((subject, version), Arc::clone(key));
    }

    pub(crate) fn forget(&self, subject: Uuid) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).retain(|(person, _), _| *person != subject);
    }
}

#[cfg(test)]
mod tests {
    use super::{Cache, MOST};
    use crate::key::Key;
    use std::sync::Arc;
    use uuid::Uuid;

    #[test]
    fn it_never_holds_more_than_it_may() {
        let cache = Cache::default();
        let key = Arc::new(Key::fresh().unwrap());

        for person in 0..MOST as u128 + 100 {
            cache.put(Uuid::from_u128(person), 1, &key);
        }

        assert_eq!(cache.0.read().unwrap().len(), MOST);
    }
}
