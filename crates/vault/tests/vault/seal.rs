//! True of all words, not of some.

use std::sync::LazyLock;

use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, prop_assert_ne, proptest};
use store::Database;
use vault::{Place, Vault};

use crate::databases::{Fresh, sqlite};
use crate::{AMIRA, OTHER_AUTHORITY, REECE, open, place, seal, vault};

static WORLD: LazyLock<(Fresh, Database, Vault)> = LazyLock::new(|| {
    let fresh = sqlite();
    let db = Database::open(&fresh.location, 4).unwrap();
    let vault = vault(&db);
    (fresh, db, vault)
});

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_sealed_opens_to_the_same_words(words: String, row: u128) {
        let (_, db, vault) = &*WORLD;

        let sealed = seal(db, vault, place(AMIRA, row), &words).unwrap();

        prop_assert_eq!(open(db, vault, place(AMIRA, row), &sealed).unwrap(), words);
    }

    #[test]
    fn what_is_sealed_opens_in_no_other_place(words: String, row: u128) {
        let (_, db, vault) = &*WORLD;
        let here = place(AMIRA, row);
        let sealed = seal(db, vault, here, &words).unwrap();

        for elsewhere in [
            place(AMIRA, row.wrapping_add(1)),
            place(REECE, row),
            Place { table: "word", column: "ssealed", ..here },
            Place { table: "replies", ..here },
            Place { column: "why", ..here },
            Place { authority: OTHER_AUTHORITY, ..here },
        ] {
            prop_assert!(open(db, vault, elsewhere, &sealed).is_err(), "{elsewhere:?}");
        }
    }

    #[test]
    fn one_changed_bit_does_not_open(words: String, byte in any::<proptest::sample::Index>(), bit in 0..8_u8) {
        let (_, db, vault) = &*WORLD;
        let mut sealed = seal(db, vault, place(AMIRA, 1), &words).unwrap();

        let byte = byte.index(sealed.len());
        sealed[byte] ^= 1_u8 << bit;

        prop_assert!(open(db, vault, place(AMIRA, 1), &sealed).is_err());
    }

    #[test]
    fn what_was_cut_short_or_made_longer_does_not_open(words: String, cut in any::<proptest::sample::Index>()) {
        let (_, db, vault) = &*WORLD;
        let sealed = seal(db, vault, place(AMIRA, 1), &words).unwrap();
        let longer = [sealed.as_slice(), &[0]].concat();

        let shorter = &sealed[..cut.index(sealed.len())];

        prop_assert!(open(db, vault, place(AMIRA, 1), shorter).is_err());
        prop_assert!(open(db, vault, place(AMIRA, 1), &longer).is_err());
    }

    #[test]
    fn the_same_words_never_look_the_same_twice(words: String) {
        let (_, db, vault) = &*WORLD;

        let once = seal(db, vault, place(AMIRA, 1), &words).unwrap();
        let again = seal(db, vault, place(AMIRA, 1), &words).unwrap();

        prop_assert_ne!(&once[29..], &again[29..]);
    }

    #[test]
    fn the_same_text_has_the_same_mark_for_one_purpose_alone(one: String, other: String) {
        let (_, _, vault) = &*WORLD;

        let mark = vault.blind_index("sign-in name", &one);

        prop_assert_eq!(&mark, &vault.blind_index("sign-in name", &one));
        prop_assert_ne!(&mark, &vault.blind_index("row mark", &one));
        prop_assert_eq!(mark == vault.blind_index("sign-in name", &other), one == other);
    }
}
