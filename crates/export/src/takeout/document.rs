//! The JSON document: a frame, with one service or request on each line.

use std::io::{self, Write};

use rules::{identity::Identity, request::Request, service::Service};
use serde::Serialize;

use super::{letters::JsonLetters, members};

/// The first member of the document, by which a reader knows it.
pub const FORMAT: &str = "lokero-export";

/// Goes up when a member is added, dropped or means something else.
pub const VERSION: u64 = 1;

/// A document that takes services, requests after them, and what is about letters at the end.
///
/// The same values give the same bytes: nothing in the document tells when or from which vault it was written. Only what is
/// being written lies in memory.
#[derive(Debug)]
pub struct JsonTakeout<W>(List<W>);

impl<W: Write> JsonTakeout<W> {
    /// Begins a document with the user's own details. `to` should be buffered: it is written to in small pieces.
    ///
    /// # Errors
    ///
    /// What the writer fails with, here and in every further step. A document that was begun and not ended is no JSON.
    pub fn begin(mut to: W, identity: &Identity) -> io::Result<Self> {
        write!(to, "{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\n\"identity\":")?;
        serde_json::to_writer(&mut to, &members::identity(identity))?;
        Ok(Self(List::begin(to, ",\n\"services\":")?))
    }

    pub fn service(&mut self, service: &Service) -> io::Result<()> {
        self.0.add(&members::service(service))
    }

    /// Every service is written.
    pub fn requests(self) -> io::Result<JsonRequests<W>> {
        Ok(JsonRequests(List::begin(self.0.end()?, ",\n\"requests\":")?))
    }
}

/// A document that takes requests.
#[derive(Debug)]
pub struct JsonRequests<W>(List<W>);

impl<W: Write> JsonRequests<W> {
    /// `hashes`: of the request's events, as they are kept.
    ///
    /// # Errors
    ///
    /// `InvalidInput` where there are not as many hashes as events; nothing of the request is written then.
    pub fn request(&mut self, request: &Request, hashes: &[String]) -> io::Result<()> {
        self.0.add(&members::request(request, hashes)?)
    }

    /// Every request is written.
    pub fn letters(self) -> io::Result<JsonLetters<W>> {
        JsonLetters::begin(self.0.end()?)
    }

    /// Every request is written, and there is nothing about letters. Gives the writer back, flushed.
    pub fn end(self) -> io::Result<W> {
        self.letters()?.drafts()?.languages()?.templates()?.end()
    }
}

/// An array with each value on a line of its own.
#[derive(Debug)]
pub(super) struct List<W> {
    to: W,
    is_empty: bool,
}

impl<W: Write> List<W> {
    pub(super) fn begin(mut to: W, name: &str) -> io::Result<Self> {
        write!(to, "{name}[")?;
        Ok(Self { to, is_empty: true })
    }

    pub(super) fn add(&mut self, value: &impl Serialize) -> io::Result<()> {
        self.to.write_all(if self.is_empty { b"\n" } else { b",\n" })?;
        self.is_empty = false;
        Ok(serde_json::to_writer(&mut self.to, value)?)
    }

    pub(super) fn end(mut self) -> io::Result<W> {
        self.to.write_all(b"\n]")?;
        Ok(self.to)
    }
}
