//! Objects with members of known names. `serde` would also take a list of the values without their names; a document that
//! was written by this program has none.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserializer,
    de::{self, MapAccess, value::MapAccessDeserializer},
};

/// What an object's members make together.
pub(super) trait Object {
    type Value;

    fn read<'de, A: MapAccess<'de>>(members: MapAccessDeserializer<A>) -> Result<Self::Value, A::Error>;
}

/// Reads an object and nothing else.
pub(super) fn object<'de, O: Object, D: Deserializer<'de>>(from: D) -> Result<O::Value, D::Error> {
    from.deserialize_map(Members(PhantomData::<O>))
}

struct Members<O>(PhantomData<O>);

impl<'de, O: Object> de::Visitor<'de> for Members<O> {
    type Value = O::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Self::Value, A::Error> {
        O::read(MapAccessDeserializer::new(members))
    }
}

/// Makes a struct of members a form of the value that they make.
macro_rules! object_form {
    ($members:ident => $value:ty, $finish:expr) => {
        impl $crate::takeout::object::Object for $members {
            type Value = $value;

            fn read<'de, A: serde::de::MapAccess<'de>>(
                members: serde::de::value::MapAccessDeserializer<A>,
            ) -> Result<$value, A::Error> {
                Self::deserialize(members)
                    .and_then(|read| $finish(read).map_err($crate::takeout::error::Fault::error))
            }
        }

        impl $crate::takeout::form::Form for $members {
            type Value = $value;

            fn read<'de, D: serde::Deserializer<'de>>(from: D) -> Result<$value, D::Error> {
                $crate::takeout::object::object::<Self, D>(from)
            }
        }
    };
}

pub(super) use object_form;
