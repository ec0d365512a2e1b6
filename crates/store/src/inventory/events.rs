//! What happened to a request. Rows are only added, and each carries the hash of the history up to it.

use rules::request::{Event, Evidence, Request, chain};
use uuid::Uuid;

use super::{
    Edit, View,
    rows::{Columns, all, first},
};
use crate::{Error, Part};

impl View<'_> {
    /// The hashes of a request's events, as they were written with them.
    pub fn hashes(&self, request: Uuid) -> Result<Vec<String>, Error> {
        let sql = "SELECT hash FROM events WHERE request = ?1 ORDER BY number";
        let number = self.request_number(request)?;
        all(self.database, sql, [number], |columns| columns.take())
    }

    /// The first request whose history is not what was recorded: an event was changed, left out or put in between.
    pub fn broken_history(&self) -> Result<Option<Request>, Error> {
        const AT_ONCE: u32 = 500;
        let mut last = 0;
        loop {
            let requests = self.requests_from(last, AT_ONCE)?;
            let Some((number, _)) = requests.last() else { return Ok(None) };
            last = *number;
            for (_, request) in requests {
                if self.hashes(request.id)? != chain::hashes(&request) {
                    return Ok(Some(request));
                }
            }
        }
    }

    pub(super) fn events(&self, request: i64) -> Result<Vec<Event>, Error> {
        let sql = "SELECT number, id, kind, happened_on, recorded_on, channel, until, reasons, note, corrects
                   FROM events WHERE request = ?1 ORDER BY number";
        let numbered = all(self.database, sql, [request], read)?;
        let mut events = Vec::with_capacity(numbered.len());
        for (number, mut event) in numbered {
            event.evidence = self.evidence_of(number)?;
            events.push(event);
        }
        Ok(events)
    }

    fn evidence_of(&self, event: i64) -> Result<Vec<Evidence>, Error> {
        let sql = "SELECT id, name, bytes, sha256 FROM evidence WHERE event = ?1 ORDER BY position";
        all(self.database, sql, [event], super::evidence::read)
    }
}

fn read(columns: &mut Columns<'_>) -> Result<(i64, Event), Error> {
    let number = columns.take()?;
    let event = Event {
        id: columns.parsed()?,
        kind: columns.parsed()?,
        on: columns.parsed()?,
        recorded: columns.parsed()?,
        by: columns.parsed_if_any()?,
        until: columns.parsed_if_any()?,
        reasons: columns.take()?,
        note: columns.take()?,
        corrects: columns.parsed_if_any()?,
        evidence: Vec::new(),
    };
    Ok((number, event))
}

impl Edit<'_> {
    /// Adds an event to the end of a request's history; its evidence is among the files that the change keeps.
    pub fn add_event(&self, request: &Request, event: &Event) -> Result<(), Error> {
        let number = self.request_number(request.id)?.ok_or(Error::Damaged(Part::Database))?;
        let sql = "SELECT hash FROM events WHERE request = ?1 ORDER BY number DESC LIMIT 1";
        let last = first(self.database, sql, [number], |columns| columns.take())?;
        let hash = chain::link(&last.unwrap_or_else(|| chain::root(request)), event);
        let sql = "INSERT INTO events (id, request, kind, happened_on, recorded_on, channel, until, reasons, note, \
                   corrects, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
        self.database.prepare_cached(sql)?.execute((
            event.id.to_string(),
            number,
            event.kind.as_str(),
            event.on.to_string(),
            event.recorded.to_string(),
            event.by.map(|channel| channel.as_str()),
            event.until.map(|date| date.to_string()),
            event.reasons,
            &event.note,
            event.corrects.map(|id| id.to_string()),
            hash,
        ))?;
        self.write_evidence(self.database.last_insert_rowid(), &event.evidence)?;
        self.touch_request(number);
        Ok(())
    }
}
