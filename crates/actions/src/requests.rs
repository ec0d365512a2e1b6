//! Requests and what happens to them.

use std::io::{Read, Write};

use rules::{
    Date, deadline, limits,
    request::{Channel, Event, EventKind, Evidence, Impossible, Request, Right, Timeline, check, reference},
};
use store::{Change, StagedFile, Vault, View};
use uuid::Uuid;

use crate::{Code, Deed, Error, Saved, cases, clean::Cleaner, services};

/// What the user says of an event.
#[derive(Debug, Clone)]
pub struct EventFields {
    pub kind: EventKind,
    pub on: Date,
    pub by: Option<Channel>,
    pub until: Option<Date>,
    pub reasons: Option<bool>,
    pub note: Option<String>,
}

/// A correction: what is not given stays as the corrected event says.
#[derive(Debug, Clone, Default)]
pub struct CorrectionFields {
    pub kind: Option<EventKind>,
    pub on: Option<Date>,
    pub by: Option<Channel>,
    pub until: Option<Date>,
    pub reasons: Option<bool>,
    pub note: Option<String>,
}

/// A file to be kept with an event.
pub struct NewFile<'a> {
    pub id: Uuid,
    /// Its name, without a path.
    pub name: String,
    pub content: &'a mut dyn Read,
}

/// Begins a request to a service: a draft, for which no clock runs.
pub fn new(
    vault: &mut Vault,
    deed: Deed,
    id: Uuid,
    service: Uuid,
    rights: &[Right],
) -> Result<Request, Error> {
    let mut rights = rights.to_vec();
    rights.sort_unstable();
    rights.dedup();
    if rights.is_empty() {
        return Err(Error::new(Code::FieldEmpty).with("field", "right"));
    }
    vault.change(deed.change("request-new"), |edit| {
        services::known(edit, service)?;
        let request =
            Request { id, service, reference: reference(id), rights, opened: deed.today, events: Vec::new() };
        edit.add_request(&request, deadline::VERSION)?;
        cases::put_to_place(edit, &request)?;
        Ok(request)
    })
}

/// Records that something happened; files are kept with it.
///
/// # Errors
///
/// A day after today; an event before its cause; a file that cannot be read to its end.
pub fn record(
    vault: &mut Vault,
    deed: Deed,
    id: Uuid,
    request: Uuid,
    fields: &EventFields,
    files: Vec<NewFile<'_>>,
) -> Result<Saved<(Request, Event)>, Error> {
    let mut cleaner = Cleaner::default();
    let mut event = Event {
        recorded: deed.today,
        by: fields.by,
        until: fields.until,
        reasons: fields.reasons,
        note: note(&mut cleaner, fields.note.as_deref())?,
        ..Event::new(id, fields.kind, fields.on)
    };
    // Before files of any size are read.
    refuse_impossible(&show(vault, request)?, &event, deed.today)?;
    let staged = stage(vault, &mut cleaner, files)?;
    event.evidence = staged.iter().map(|staged| staged.evidence.clone()).collect();
    let change = deed.change("event-recorded");
    let request = append(vault, change, deed.today, request, staged, |_| Ok(event.clone()))?;
    Ok(cleaner.done((request, event)))
}

/// Corrects an event by a new one that takes its place. The former one stays in the history.
///
/// # Errors
///
/// An event that is not this request's, or that was corrected already; a day after today.
pub fn correct(
    vault: &mut Vault,
    deed: Deed,
    id: Uuid,
    request: Uuid,
    former: Uuid,
    fields: &CorrectionFields,
) -> Result<Saved<(Request, Event)>, Error> {
    let mut cleaner = Cleaner::default();
    let given = note(&mut cleaner, fields.note.as_deref())?;
    let mut correction = Event::new(id, EventKind::Retracted, deed.today);
    let change = deed.change("event-corrected");
    let request = append(vault, change, deed.today, request, Vec::new(), |request| {
        let former = counting(request, former)?;
        correction = Event {
            id,
            kind: fields.kind.unwrap_or(former.kind),
            on: fields.on.unwrap_or(former.on),
            recorded: deed.today,
            by: fields.by.or(former.by),
            until: fields.until.or(former.until),
            reasons: fields.reasons.or(former.reasons),
            note: if fields.note.is_some() { given } else { former.note.clone() },
            corrects: Some(former.id),
            evidence: Vec::new(),
        };
        Ok(correction.clone())
    })?;
    Ok(cleaner.done((request, correction)))
}

/// Adds an event that is made from the request as it is, and puts the request to its new place in the lists.
fn append(
    vault: &mut Vault,
    change: Change,
    today: Date,
    request: Uuid,
    files: Vec<StagedFile>,
    event: impl FnOnce(&Request) -> Result<Event, Error>,
) -> Result<Request, Error> {
    vault.change_keeping(change, files, |edit| {
        let mut request = known(edit, request)?;
        if request.events.len() >= limits::EVENTS {
            return Err(Error::new(Code::TooMany)
                .with("field", "event")
                .with("most", limits::EVENTS.to_string()));
        }
        let event = event(&request)?;
        refuse_impossible(&request, &event, today)?;
        edit.add_event(&request, &event)?;
        edit.keep_calendar(request.id, deadline::VERSION)?;
        request.events.push(event);
        cases::put_to_place(edit, &request)?;
        Ok(request)
    })
}

pub fn show(vault: &mut Vault, id: Uuid) -> Result<Request, Error> {
    vault.read(|view| known(view, id))
}

/// The request that a person means by its id or its reference.
pub fn find(vault: &mut Vault, meant: &str) -> Result<Uuid, Error> {
    vault.read(|view| {
        let ids = match meant.parse() {
            Ok(id) => return known(view, id).map(|request| request.id),
            Err(_) => view.requests_called(&meant.trim().to_uppercase())?,
        };
        ids.first().copied().ok_or_else(|| Error::new(Code::RequestNotFound).with("id", meant))
    })
}

/// Writes a kept file to `to`; what was written before an error is worth nothing.
pub fn evidence(vault: &mut Vault, id: Uuid, to: &mut dyn Write) -> Result<Evidence, Error> {
    let found = vault.evidence(id, to)?;
    found.ok_or_else(|| Error::new(Code::EvidenceNotFound).with("id", id.to_string()))
}

/// What is known of a kept file.
pub fn about_evidence(vault: &mut Vault, id: Uuid) -> Result<Evidence, Error> {
    let found = vault.read(|view| view.evidence(id))?;
    found.ok_or_else(|| Error::new(Code::EvidenceNotFound).with("id", id.to_string()))
}

pub(crate) fn known(view: &View<'_>, id: Uuid) -> Result<Request, Error> {
    view.request(id)?.ok_or_else(|| Error::new(Code::RequestNotFound).with("id", id.to_string()))
}

fn counting(request: &Request, id: Uuid) -> Result<&Event, Error> {
    let not_found = || Error::new(Code::EventNotFound).with("id", id.to_string());
    let event = request.events.iter().find(|event| event.id == id).ok_or_else(not_found)?;
    if Timeline::of(&request.events).holds(id) {
        return Ok(event);
    }
    Err(Error::new(Code::AlreadyCorrected).with("id", id.to_string()))
}

fn refuse_impossible(request: &Request, event: &Event, today: Date) -> Result<(), Error> {
    let Err(reason) = check(&request.events, event, today) else { return Ok(()) };
    let code = match reason {
        Impossible::DateInFuture => Code::DateInFuture,
        Impossible::UntilBeforeOn => Code::UntilBeforeOn,
        Impossible::UnknownEvent | Impossible::RetractsNothing => Code::EventNotFound,
        Impossible::NotSent => Code::NotSent,
        Impossible::BeforeSending => Code::BeforeSending,
        Impossible::IdentityNotAsked => Code::IdentityNotAsked,
        Impossible::ClarificationNotAsked => Code::ClarificationNotAsked,
        Impossible::ControllerComplaintNotSent => Code::ControllerComplaintNotSent,
        Impossible::ComplaintNotFiled => Code::ComplaintNotFiled,
        Impossible::NotClosed => Code::NotClosed,
    };
    let values = Error::new(code).with("id", event.id.to_string()).with("date", event.on.to_string());
    Err(values.with("today", today.to_string()))
}

fn note(cleaner: &mut Cleaner, typed: Option<&str>) -> Result<Option<String>, Error> {
    typed.map(|typed| cleaner.lines("note", typed)).transpose().map(Option::flatten)
}

fn stage(
    vault: &mut Vault,
    cleaner: &mut Cleaner,
    files: Vec<NewFile<'_>>,
) -> Result<Vec<StagedFile>, Error> {
    let files = crate::clean::at_most("file", files, limits::EVIDENCE)?;
    let mut staged = Vec::with_capacity(files.len());
    for file in files {
        let name = cleaner.file_name(&file.name)?;
        staged.push(vault.stage_file(file.id, &name, file.content).map_err(|error| {
            let unreadable = matches!(error, store::Error::Source(_));
            if unreadable { Error::new(Code::FileNotRead).with("path", &name) } else { error.into() }
        })?);
    }
    Ok(staged)
}
