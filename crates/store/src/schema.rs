//! The tables, as a list of migration steps. A step is never changed once it was released.

use rusqlite::Connection;

use crate::Error;

/// The steps that a program knows.
pub(crate) type Steps = &'static [&'static str];

pub(crate) const STEPS: Steps = &[include_str!("schema/0001.sql"), include_str!("schema/0002.sql")];

/// "LKR1": marks the file as a vault, so that an empty or foreign database is never taken for one.
pub(crate) const APPLICATION_ID: i64 = 0x4C4B_5231;

/// How many steps a database has seen.
pub(crate) fn version(database: &Connection) -> Result<usize, Error> {
    let version: i64 = database.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    usize::try_from(version).map_err(|_| Error::Damaged(crate::Part::Database))
}

/// Applies the steps that are missing, in one transaction of the caller's.
pub(crate) fn migrate(database: &Connection, steps: Steps) -> Result<(), Error> {
    let done = version(database)?;
    for step in steps.iter().skip(done) {
        database.execute_batch(step)?;
    }
    database.execute_batch(&format!("PRAGMA user_version = {}", steps.len().max(done)))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dump(database: &Connection) -> Vec<String> {
        let mut statement =
            database.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").unwrap();
        let rows = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        rows.map(|sql| words_of(&sql.unwrap())).collect()
    }

    fn words_of(sql: &str) -> String {
        let code = sql.lines().map(|line| line.split("--").next().unwrap());
        code.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_commented_schema_is_true() {
        let (stepped, described) =
            (Connection::open_in_memory().unwrap(), Connection::open_in_memory().unwrap());
        migrate(&stepped, STEPS).unwrap();
        described.execute_batch(include_str!("../schema.sql")).unwrap();
        assert_eq!(dump(&stepped), dump(&described));
        assert_eq!(version(&stepped).unwrap(), STEPS.len());
    }
}
