//! `lokero.json`: which database is current, and what the key files must be.
//!
//! Replacing it is the commit point of every change that concerns more than one file. What it says is repeated inside the
//! database, which alone is authenticated; its own sum tells damage apart from a wrong passphrase.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    Error, Part,
    folder::{self, Folder, HEADER},
};

/// The format that this program writes, and the newest that it reads.
pub(crate) const FORMAT: u32 = 1;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Header {
    pub format: u32,
    /// A program that reads an older format only must not open the vault.
    pub min_reader: u32,
    pub vault: Uuid,
    pub database: String,
    /// SHA-256 of each file in `keys/`, by its name without the ending.
    pub keys: BTreeMap<String, String>,
}

impl Header {
    pub fn read(folder: &Folder) -> Result<Self, Error> {
        Self::parse(&folder.read(HEADER, Part::Header)?)
    }

    pub fn write(&self, folder: &Folder) -> Result<(), Error> {
        folder.replace(HEADER, self.to_text()?.as_bytes())
    }

    fn parse(bytes: &[u8]) -> Result<Self, Error> {
        const DAMAGED: Error = Error::Damaged(Part::Header);
        let mut value: Value = serde_json::from_slice(bytes).map_err(|_| DAMAGED)?;
        let text = text_of(&value);
        let fields = value.as_object_mut().ok_or(DAMAGED)?;
        // A newer program may sum otherwise, so its number is looked at first.
        let reader = fields.get("min_reader").and_then(Value::as_u64).ok_or(DAMAGED)?;
        if reader > u64::from(FORMAT) {
            return Err(Error::NewerVersion);
        }
        let sum = fields.remove("sum");
        // White space is not summed, so it must be as it was written.
        if sum != Some(Value::String(sum_of(&value))) || text.as_bytes() != bytes {
            return Err(DAMAGED);
        }
        let header: Self = serde_json::from_value(value).map_err(|_| DAMAGED)?;
        if database_number(&header.database).is_none() {
            return Err(DAMAGED);
        }
        Ok(header)
    }

    fn to_text(&self) -> Result<String, Error> {
        let mut value = serde_json::to_value(self).map_err(|_| Error::Damaged(Part::Header))?;
        let sum = sum_of(&value);
        if let Some(fields) = value.as_object_mut() {
            fields.insert("sum".into(), Value::String(sum));
        }
        Ok(text_of(&value))
    }

    /// The name of the database that an upgrade writes: the first that nothing stands under.
    pub fn next_database(&self, folder: &Folder) -> Result<String, Error> {
        let number = database_number(&self.database).ok_or(Error::Damaged(Part::Header))?;
        let mut names = (number..u32::MAX).skip(1).map(database_name);
        names.find(|name| !folder.join(name).exists()).ok_or(Error::Damaged(Part::Header))
    }
}

fn text_of(value: &Value) -> String {
    format!("{value:#}\n")
}

/// The keys of a JSON object are sorted, so its short form is the same whoever wrote it.
fn sum_of(value: &Value) -> String {
    folder::sha256(value.to_string().as_bytes())
}

pub(crate) fn database_name(number: u32) -> String {
    format!("db-{number:04}.lkdb")
}

/// The number in a database's file name; `None` for any other name, which keeps a hostile header inside the folder.
pub(crate) fn database_number(name: &str) -> Option<u32> {
    let number = name.strip_prefix("db-")?.strip_suffix(".lkdb")?.parse().ok()?;
    (database_name(number) == name).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn header() -> Header {
        Header {
            format: FORMAT,
            min_reader: FORMAT,
            vault: Uuid::nil(),
            database: database_name(1),
            keys: [("passphrase".into(), "00".into())].into(),
        }
    }

    #[test]
    fn it_reads_what_it_wrote() {
        assert_eq!(Header::parse(header().to_text().unwrap().as_bytes()).unwrap(), header());
    }

    #[test]
    fn a_newer_version_is_told_apart_from_damage() {
        let newer = header().to_text().unwrap().replace("\"min_reader\": 1", "\"min_reader\": 2");
        assert!(matches!(Header::parse(newer.as_bytes()), Err(Error::NewerVersion)));
    }

    #[test]
    fn a_path_is_no_database() {
        for name in ["../db-0001.lkdb", "db-1.lkdb", "db-0001.lkdb/x", "", "db--001.lkdb", "db-+001.lkdb"] {
            assert_eq!(database_number(name), None, "{name}");
        }
        assert_eq!(database_number("db-12345.lkdb"), Some(12345));
    }

    proptest! {
        #[test]
        fn every_flipped_bit_is_found(at in 0usize..400, bit in 0u8..8) {
            let mut bytes = header().to_text().unwrap().into_bytes();
            let at = at % bytes.len();
            bytes[at] ^= 1 << bit;
            prop_assert!(Header::parse(&bytes).is_err());
        }
    }
}
