//! The user's own details.

use rules::identity::{Identity, Number};

use super::{
    Edit, View,
    rows::{Columns, all, parse},
};
use crate::{Error, Part};

impl View<'_> {
    pub fn identity(&self) -> Result<Identity, Error> {
        let sql = "SELECT kind, value, label FROM identity ORDER BY kind, position";
        let rows = all(self.database, sql, [], read)?;
        let mut identity = Identity::default();
        for (kind, value, label) in rows {
            match kind.as_str() {
                "name" => identity.names.push(value),
                "former-name" => identity.former_names.push(value),
                "address" => identity.addresses.push(value),
                "email" => identity.emails.push(parse(&value)?),
                "number" => identity.numbers.push(Number { label, number: value }),
                "country" => identity.country = Some(parse(&value)?),
                _ => return Err(Error::Damaged(Part::Database)),
            }
        }
        Ok(identity)
    }
}

fn read(columns: &mut Columns<'_>) -> Result<(String, String, Option<String>), Error> {
    Ok((columns.take()?, columns.take()?, columns.take()?))
}

impl Edit<'_> {
    /// Puts these details into the place of the former ones.
    pub fn set_identity(&self, identity: &Identity) -> Result<(), Error> {
        self.database.execute("DELETE FROM identity", [])?;
        let emails: Vec<String> = identity.emails.iter().map(ToString::to_string).collect();
        let country: Vec<String> =
            identity.country.iter().map(|country| country.as_str().to_owned()).collect();
        let lists = [
            ("name", &identity.names),
            ("former-name", &identity.former_names),
            ("address", &identity.addresses),
            ("email", &emails),
            ("country", &country),
        ];
        for (kind, values) in lists {
            for (position, value) in (0_i64..).zip(values) {
                self.write_detail(kind, position, value, None)?;
            }
        }
        for (position, number) in (0_i64..).zip(&identity.numbers) {
            self.write_detail("number", position, &number.number, number.label.as_deref())?;
        }
        Ok(())
    }

    fn write_detail(&self, kind: &str, position: i64, value: &str, label: Option<&str>) -> Result<(), Error> {
        let sql = "INSERT INTO identity (kind, position, value, label, changed) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.database.prepare_cached(sql)?.execute((kind, position, value, label, self.stamp()))?;
        Ok(())
    }
}
