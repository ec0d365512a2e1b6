//! Values in and out of columns. What a column holds was checked before it was written, so anything else is damage.

use std::str::FromStr;

use rusqlite::{Connection, Params, Row, types::FromSql};

use crate::{Error, Part};

/// Reads columns of a row one after another, in the order of the statement.
pub(crate) struct Columns<'a> {
    row: &'a Row<'a>,
    next: usize,
}

impl<'a> Columns<'a> {
    pub fn of(row: &'a Row<'a>) -> Self {
        Self { row, next: 0 }
    }

    pub fn take<T: FromSql>(&mut self) -> Result<T, Error> {
        let value = self.row.get(self.next)?;
        self.next += 1;
        Ok(value)
    }

    /// A value that is kept as its text.
    pub fn parsed<T: FromStr>(&mut self) -> Result<T, Error> {
        parse(&self.take::<String>()?)
    }

    pub fn parsed_if_any<T: FromStr>(&mut self) -> Result<Option<T>, Error> {
        self.take::<Option<String>>()?.map(|text| parse(&text)).transpose()
    }
}

pub(crate) fn parse<T: FromStr>(text: &str) -> Result<T, Error> {
    text.parse().map_err(|_| Error::Damaged(Part::Database))
}

/// All rows of a statement.
pub(crate) fn all<T>(
    database: &Connection,
    sql: &str,
    params: impl Params,
    mut read: impl FnMut(&mut Columns<'_>) -> Result<T, Error>,
) -> Result<Vec<T>, Error> {
    let mut statement = database.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let mut values = Vec::new();
    while let Some(row) = rows.next()? {
        values.push(read(&mut Columns::of(row))?);
    }
    Ok(values)
}

/// The first row of a statement, if there is one.
pub(crate) fn first<T>(
    database: &Connection,
    sql: &str,
    params: impl Params,
    read: impl FnOnce(&mut Columns<'_>) -> Result<T, Error>,
) -> Result<Option<T>, Error> {
    let mut statement = database.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    rows.next()?.map(|row| read(&mut Columns::of(row))).transpose()
}
