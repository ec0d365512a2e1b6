//! The tables for spreadsheets: RFC 4180, in UTF-8.

use std::io::{self, Write};

use csv::{Terminator, Writer, WriterBuilder};
use rules::{identity::Identity, request::Request, service::Service};

use super::{members::with_hashes, rows};

/// Without this mark Excel takes UTF-8 for the computer's own old character set; other readers skip it.
const BYTE_ORDER_MARK: &[u8] = "\u{FEFF}".as_bytes();

/// One of the tables, each a file of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    Services,
    /// The data categories that services hold, one a row.
    Held,
    /// The user's own details, one a row.
    Identity,
    Requests,
    Events,
    /// What files are kept with events, without the files.
    Evidence,
}

impl Table {
    pub const ALL: [Self; 6] =
        [Self::Services, Self::Held, Self::Identity, Self::Requests, Self::Events, Self::Evidence];

    /// For the name of its file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Services => "services",
            Self::Held => "held",
            Self::Identity => "identity",
            Self::Requests => "requests",
            Self::Events => "events",
            Self::Evidence => "evidence",
        }
    }

    /// The names of its columns.
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Services => rows::SERVICES,
            Self::Held => rows::HELD,
            Self::Identity => rows::IDENTITY,
            Self::Requests => rows::REQUESTS,
            Self::Events => rows::EVENTS,
            Self::Evidence => rows::EVIDENCE,
        }
    }
}

/// All tables while they are written. Only the row being written lies in memory.
#[derive(Debug)]
pub struct CsvTakeout<W: Write> {
    services: Writer<W>,
    held: Writer<W>,
    requests: Writer<W>,
    events: Writer<W>,
    evidence: Writer<W>,
    identity: Writer<W>,
}

impl<W: Write> CsvTakeout<W> {
    /// Begins every table with its columns, and writes the user's own details. `open` gives the place for a table.
    ///
    /// # Errors
    ///
    /// What a writer fails with, here and in every further step.
    pub fn begin(mut open: impl FnMut(Table) -> io::Result<W>, identity: &Identity) -> io::Result<Self> {
        let mut begin = |table: Table| table_in(open(table)?, table);
        let mut tables = Self {
            services: begin(Table::Services)?,
            held: begin(Table::Held)?,
            identity: begin(Table::Identity)?,
            requests: begin(Table::Requests)?,
            events: begin(Table::Events)?,
            evidence: begin(Table::Evidence)?,
        };
        add(&mut tables.identity, rows::identity(identity))?;
        Ok(tables)
    }

    pub fn service(&mut self, service: &Service) -> io::Result<()> {
        add(&mut self.services, [rows::service(service)])?;
        add(&mut self.held, rows::held(service))
    }

    /// `hashes`: of the request's events, as they are kept.
    ///
    /// # Errors
    ///
    /// `InvalidInput` where there are not as many hashes as events; nothing of the request is written then.
    pub fn request(&mut self, request: &Request, hashes: &[String]) -> io::Result<()> {
        let events = with_hashes(request, hashes)?;
        add(&mut self.requests, [rows::request(request)])?;
        for (event, hash) in events {
            add(&mut self.events, [rows::event(request, event, hash)])?;
            add(&mut self.evidence, rows::evidence(request, event))?;
        }
        Ok(())
    }

    /// Gives the writers back, flushed.
    pub fn end(self) -> io::Result<Vec<(Table, W)>> {
        let ended = [
            (Table::Services, self.services),
            (Table::Held, self.held),
            (Table::Identity, self.identity),
            (Table::Requests, self.requests),
            (Table::Events, self.events),
            (Table::Evidence, self.evidence),
        ];
        ended.into_iter().map(|(table, rows)| Ok((table, flushed(rows)?))).collect()
    }
}

fn table_in<W: Write>(mut to: W, table: Table) -> io::Result<Writer<W>> {
    to.write_all(BYTE_ORDER_MARK)?;
    let mut rows = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(to);
    rows.write_record(table.columns())?;
    Ok(rows)
}

fn add<W: Write>(to: &mut Writer<W>, rows: impl IntoIterator<Item = rows::Row>) -> io::Result<()> {
    rows.into_iter().try_for_each(|row| Ok(to.write_record(row)?))
}

fn flushed<W: Write>(rows: Writer<W>) -> io::Result<W> {
    let mut to = rows.into_inner().map_err(csv::IntoInnerError::into_error)?;
    to.flush()?;
    Ok(to)
}
