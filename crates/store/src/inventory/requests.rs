//! Requests, without what happened to them.

use rules::request::{Request, Right};
use uuid::Uuid;

use super::{
    Edit, View,
    rows::{Columns, all, first, parse},
};
use crate::{Error, Part};

const COLUMNS: &str =
    "requests.number, requests.id, services.id, requests.reference, requests.rights, requests.opened_on";
const TABLES: &str = "requests JOIN services ON services.number = requests.service";

impl View<'_> {
    /// A request with all its events.
    pub fn request(&self, id: Uuid) -> Result<Option<Request>, Error> {
        match self.request_number(id)? {
            Some(number) => self.request_numbered(number).map(Some),
            None => Ok(None),
        }
    }

    /// The ids of the requests with this reference; more than one only where two copies of a vault met by a rare chance.
    pub fn requests_called(&self, reference: &str) -> Result<Vec<Uuid>, Error> {
        let sql = "SELECT id FROM requests WHERE reference = ?1";
        all(self.database, sql, [reference], |columns| columns.parsed())
    }

    /// The requests to a service, oldest first.
    pub fn requests_of(&self, service: Uuid) -> Result<Vec<Request>, Error> {
        let Some(number) = self.service_number(service)? else { return Ok(Vec::new()) };
        self.requests_numbers_of(number)?.into_iter().map(|number| self.request_numbered(number)).collect()
    }

    /// The version of the holidays and rules when something last happened in a request.
    pub fn calendar_of(&self, request: Uuid) -> Result<Option<String>, Error> {
        let sql = "SELECT calendar FROM requests WHERE id = ?1";
        first(self.database, sql, [request.to_string()], |columns| columns.take())
    }

    pub fn count_requests(&self) -> Result<u64, Error> {
        super::services::count(self, "SELECT count(*) FROM requests")
    }

    /// Requests in the order in which they were made, `limit` at most, behind the one numbered `after`; each with its number.
    pub fn requests_from(&self, after: i64, limit: u32) -> Result<Vec<(i64, Request)>, Error> {
        let sql = "SELECT number FROM requests WHERE number > ?1 ORDER BY number LIMIT ?2";
        let numbers: Vec<i64> = all(self.database, sql, (after, limit), |columns| columns.take())?;
        numbers.into_iter().map(|number| Ok((number, self.request_numbered(number)?))).collect()
    }

    pub(super) fn requests_numbers_of(&self, service: i64) -> Result<Vec<i64>, Error> {
        let sql = "SELECT number FROM requests WHERE service = ?1 ORDER BY number";
        all(self.database, sql, [service], |columns| columns.take())
    }

    pub(super) fn request_number(&self, id: Uuid) -> Result<Option<i64>, Error> {
        let sql = "SELECT number FROM requests WHERE id = ?1";
        first(self.database, sql, [id.to_string()], |columns| columns.take())
    }

    pub(super) fn request_id(&self, number: i64) -> Result<Uuid, Error> {
        let sql = "SELECT id FROM requests WHERE number = ?1";
        let id = first(self.database, sql, [number], |columns| columns.parsed())?;
        id.ok_or(Error::Damaged(Part::Database))
    }

    pub(super) fn request_numbered(&self, number: i64) -> Result<Request, Error> {
        let sql = format!("SELECT {COLUMNS} FROM {TABLES} WHERE requests.number = ?1");
        let read = first(self.database, &sql, [number], read)?;
        let mut request = read.ok_or(Error::Damaged(Part::Database))?;
        request.events = self.events(number)?;
        Ok(request)
    }
}

fn read(columns: &mut Columns<'_>) -> Result<Request, Error> {
    columns.take::<i64>()?;
    Ok(Request {
        id: columns.parsed()?,
        service: columns.parsed()?,
        reference: columns.take()?,
        rights: columns.take::<String>()?.split(' ').map(parse).collect::<Result<_, _>>()?,
        opened: columns.parsed()?,
        events: Vec::new(),
    })
}

impl Edit<'_> {
    /// Adds a request without events; its service exists and its id is not taken yet. `calendar`: the version of the holidays
    /// and rules.
    pub fn add_request(&self, request: &Request, calendar: &str) -> Result<(), Error> {
        let sql = "INSERT INTO requests (id, service, reference, rights, opened_on, calendar, changed)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let service = self.service_number(request.service)?.ok_or(Error::Damaged(Part::Database))?;
        let rights: Vec<&str> = request.rights.iter().copied().map(Right::as_str).collect();
        self.database.prepare_cached(sql)?.execute((
            request.id.to_string(),
            service,
            &request.reference,
            rights.join(" "),
            request.opened.to_string(),
            calendar,
            self.stamp(),
        ))?;
        self.touch_request(self.database.last_insert_rowid());
        Ok(())
    }

    /// Notes by which holidays and rules the user saw the dates when something last happened.
    pub fn keep_calendar(&self, request: Uuid, calendar: &str) -> Result<(), Error> {
        let sql = "UPDATE requests SET calendar = ?2, changed = ?3 WHERE id = ?1";
        self.database.prepare_cached(sql)?.execute((request.to_string(), calendar, self.stamp()))?;
        Ok(())
    }
}
