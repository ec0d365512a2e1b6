//! Lists, each answered from an index: services by name, requests by where they stand.

use rules::{
    Date,
    request::{Request, State},
};
use uuid::Uuid;

use super::{
    Edit, ServicePage, View,
    rows::{all, parse},
};
use crate::Error;

/// A name's place in the order of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SortKey {
    pub language: &'static str,
    pub key: Vec<u8>,
}

/// Where a page of a list ends, and the next one begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    key: Vec<u8>,
    number: i64,
}

/// Where a request stands in the lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The state that the events alone lead to.
    pub phase: State,
    /// The day after which the controller is late; `None` where nothing is owed.
    pub late_after: Option<Date>,
    /// The day from which the user has something to do; `None` where there is nothing to come.
    pub needs_from: Option<Date>,
}

/// Which requests a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestFilter {
    /// Those in this state on a day.
    State(State, Date),
    /// Those in which the user has something to do by a day, the longest waiting first.
    NeedsBy(Date),
    All,
}

/// Stands for no date, and behind every other one.
const NEVER: &str = "9999-12-31";

fn text_of(date: Option<Date>) -> String {
    date.map_or_else(|| NEVER.to_owned(), |date| date.to_string())
}

fn day(text: String) -> Result<Option<Date>, Error> {
    if text == NEVER { Ok(None) } else { parse(&text).map(Some) }
}

impl View<'_> {
    /// The services by name in the order of a language, `limit` at most; those in `among` only, where it is given.
    pub fn services_by_name(
        &self,
        language: &str,
        after: Option<&Cursor>,
        limit: usize,
        among: Option<&[i64]>,
    ) -> Result<ServicePage, Error> {
        let sql = "SELECT key, service FROM service_order
                   WHERE language = ?1 AND (key, service) > (?2, ?3) ORDER BY key, service";
        let mut statement = self.database.prepare_cached(sql)?;
        let (key, number) = after.map_or((&[][..], 0), |cursor| (&cursor.key, cursor.number));
        let mut rows = statement.query((language, key, number))?;
        let (mut services, mut next) = (Vec::new(), None);
        while let Some(row) = rows.next()? {
            let (key, number): (Vec<u8>, i64) = (row.get(0)?, row.get(1)?);
            if among.is_some_and(|among| among.binary_search(&number).is_err()) {
                continue;
            }
            if services.len() == limit {
                return Ok(ServicePage { services, next });
            }
            services.push(self.service_numbered(number)?);
            next = Some(Cursor { key, number });
        }
        Ok(ServicePage { services, next: None })
    }

    /// The requests of a list with the nearest date first, `limit` at most; those in `among` only, where it is given.
    pub fn requests_by_date(
        &self,
        filter: RequestFilter,
        after: Option<&Cursor>,
        limit: usize,
        among: Option<&[i64]>,
    ) -> Result<(Vec<Request>, Option<Cursor>), Error> {
        let (column, condition, phase, day) = match filter {
            RequestFilter::All => ("late_after", "?1 = ?1 AND ?2 = ?2", "", NEVER.to_owned()),
            RequestFilter::NeedsBy(day) => {
                ("needs_from", "?1 = ?1 AND needs_from <= ?2", "", day.to_string())
            }
            RequestFilter::State(State::Overdue, today) => {
                ("late_after", "?1 = ?1 AND late_after < ?2", "", today.to_string())
            }
            RequestFilter::State(state, today) => {
                ("late_after", "phase = ?1 AND late_after >= ?2", state.as_str(), today.to_string())
            }
        };
        let sql = format!(
            "SELECT {column}, request FROM request_order
             WHERE {condition} AND ({column}, request) > (?3, ?4) ORDER BY {column}, request"
        );
        let mut statement = self.database.prepare_cached(&sql)?;
        let (date, number) = match after {
            Some(cursor) => (String::from_utf8_lossy(&cursor.key).into_owned(), cursor.number),
            None => (String::new(), 0),
        };
        let mut rows = statement.query((phase, day, date, number))?;
        let (mut requests, mut next) = (Vec::new(), None);
        while let Some(row) = rows.next()? {
            let (date, number): (String, i64) = (row.get(0)?, row.get(1)?);
            if among.is_some_and(|among| among.binary_search(&number).is_err()) {
                continue;
            }
            if requests.len() == limit {
                return Ok((requests, next));
            }
            requests.push(self.request_numbered(number)?);
            next = Some(Cursor { key: date.into_bytes(), number });
        }
        Ok((requests, None))
    }

    /// Where a request stands in the lists; it is derived, and only a check has use for it.
    pub fn place(&self, request: Uuid) -> Result<Option<Place>, Error> {
        let sql = "SELECT phase, late_after, needs_from FROM request_order WHERE request = ?1";
        let number = self.request_number(request)?;
        let places = all(self.database, sql, [number], |columns| {
            let (phase, late_after, needs_from) = (columns.parsed()?, columns.take()?, columns.take()?);
            Ok(Place { phase, late_after: day(late_after)?, needs_from: day(needs_from)? })
        })?;
        Ok(places.into_iter().next())
    }

    /// The names of all services, to be brought into order: number and name.
    pub fn names(&self) -> Result<Vec<(i64, String)>, Error> {
        let sql = "SELECT number, name FROM services ORDER BY number";
        all(self.database, sql, [], |columns| Ok((columns.take()?, columns.take()?)))
    }
}

impl Edit<'_> {
    /// Puts a service to its place in the order of each language.
    pub fn write_order(&self, service: i64, keys: &[SortKey]) -> Result<(), Error> {
        let sql = "INSERT INTO service_order (language, key, service) VALUES (?1, ?2, ?3)";
        for key in keys {
            self.database.prepare_cached(sql)?.execute((key.language, &key.key, service))?;
        }
        Ok(())
    }

    /// Takes all services out of the order.
    pub fn clear_order(&self) -> Result<(), Error> {
        self.database.execute("DELETE FROM service_order", [])?;
        Ok(())
    }

    /// Puts a request to its place in the lists.
    pub fn place_request(&self, request: Uuid, place: Place) -> Result<(), Error> {
        let sql = "INSERT INTO request_order (request, phase, late_after, needs_from) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT (request) DO UPDATE SET phase = excluded.phase, late_after = excluded.late_after,
                   needs_from = excluded.needs_from";
        let number = self.request_number(request)?;
        let row = (number, place.phase.as_str(), text_of(place.late_after), text_of(place.needs_from));
        self.database.prepare_cached(sql)?.execute(row)?;
        Ok(())
    }
}
