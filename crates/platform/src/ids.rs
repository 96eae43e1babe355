//! Ids: UUIDv7, so that newer rows sort after older ones, behind a type for each kind of thing.

use uuid::Uuid;

/// A new id.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is the one place that makes ids")]
pub fn new_id() -> Uuid {
    Uuid::now_v7()
}

/// Declares an id type: `id!(/// A review. pub ReviewId);`
#[macro_export]
macro_rules! id {
    ($(#[$doc:meta])* pub $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub $crate::uuid::Uuid);

        impl $name {
            /// A new one.
            #[must_use]
            pub fn fresh() -> Self {
                Self($crate::new_id())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.hyphenated().fmt(out)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::Error;

            // An address that is no id is an address of nothing.
            fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
                text.parse().map(Self).map_err(|_| $crate::Error::NotFound)
            }
        }

        impl $crate::store::Field for $name {
            fn from_row(row: &$crate::store::Row<'_>, index: usize) -> std::result::Result<Self, $crate::store::Error> {
                row.get(index).map(Self)
            }
        }

        impl From<$name> for $crate::store::Value {
            fn from(id: $name) -> Self {
                Self::Id(id.0)
            }
        }
    };
}
