//! What is stored as a short code.

/// An enum whose every value has a code: `code_enum! { /// … About { /// … Care = "care"; } }`
macro_rules! code_enum {
    ($(#[$doc:meta])+ $name:ident { $($(#[$each:meta])+ $value:ident = $code:literal;)* }) => {
        $(#[$doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$each])+ $value,)* }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$value,)*];

            /// As it is stored.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$value => $code,)* }
            }

            /// The value of `code`.
            #[must_use]
            pub fn of_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    };
}
pub(crate) use code_enum;
