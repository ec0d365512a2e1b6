//! Values that have one name each: in the vault, in the terminal and in exports alike.

/// Makes an enum of named values with `ALL`, `as_str` and `FromStr`.
macro_rules! named {
    ($(#[$about:meta])* pub enum $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* $variant,)*
        }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The name, as it is stored, exported and typed.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::UnknownName;

            fn from_str(name: &str) -> Result<Self, $crate::UnknownName> {
                Self::ALL.iter().copied().find(|value| value.as_str() == name).ok_or($crate::UnknownName)
            }
        }
    };
}

pub(crate) use named;

/// No value has this name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownName;
