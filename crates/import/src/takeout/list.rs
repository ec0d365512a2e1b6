//! Lists that end at a limit: what lies beyond it is not read.

use std::{fmt, marker::PhantomData};

use serde::{Deserializer, de};

use super::{
    error::Fault,
    form::{Form, Formed},
};

/// For a member that has any number of values, at most `MOST`.
pub(super) fn many<'de, F: Form, const MOST: usize, D: Deserializer<'de>>(
    from: D,
) -> Result<Vec<F::Value>, D::Error> {
    from.deserialize_seq(List::<F, MOST>(PhantomData))
}

struct List<F, const MOST: usize>(PhantomData<F>);

impl<'de, F: Form, const MOST: usize> de::Visitor<'de> for List<F, MOST> {
    type Value = Vec<F::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element::<Formed<F>>()? {
            if values.len() == MOST {
                return Err(Fault::TooLong.error());
            }
            values.push(value.0);
        }
        Ok(values)
    }
}
