//! Everything out in open formats, and back into an empty vault. `docs/export.md` describes the formats.

use std::io::{self, Read, Write};

use export::takeout::{CsvTakeout, JsonLetters, JsonTakeout};
use import::takeout::{Error as ReadError, Item};
use rules::{
    deadline,
    identity::Identity,
    letters::TemplateText,
    request::{Evidence, Request},
    service::Service,
};
use store::{Edit, StagedFile, Vault, View};
use uuid::Uuid;

use crate::{Code, Deed, Error, cases, services};

pub use export::takeout::Table;

/// How much is in an export.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub services: u64,
    pub requests: u64,
    pub files: u64,
}

/// How much is read at once.
const AT_ONCE: u32 = 500;

/// Writes the whole inventory as one JSON document, and gives the files that are kept beside it.
pub fn write_json(vault: &mut Vault, to: impl Write) -> Result<Vec<Evidence>, Error> {
    vault.read(|view| {
        let mut document = JsonTakeout::begin(to, &view.identity()?).map_err(not_written)?;
        for_each_service(view, |service| document.service(service).map_err(not_written))?;
        let mut document = document.requests().map_err(not_written)?;
        let mut files = Vec::new();
        crate::settle::for_each_request(view, |request| {
            files.extend(request.events.iter().flat_map(|event| event.evidence.clone()));
            document.request(request, &view.hashes(request.id)?).map_err(not_written)
        })?;
        write_letters(view, document.letters().map_err(not_written)?)?;
        Ok(files)
    })
}

/// What is kept of letters comes last, so that each request that it belongs to is there when it is read.
fn write_letters(view: &View<'_>, mut document: JsonLetters<impl Write>) -> Result<(), Error> {
    crate::settle::for_each_request(view, |request| {
        let letters = view.letters_of(request.id)?;
        letters.iter().try_for_each(|letter| document.letter(request.id, letter)).map_err(not_written)
    })?;
    let mut document = document.drafts().map_err(not_written)?;
    crate::settle::for_each_request(view, |request| {
        let edited = view.edited_texts(request.id)?;
        edited.iter().try_for_each(|edited| document.draft(request.id, edited)).map_err(not_written)
    })?;
    let mut document = document.languages().map_err(not_written)?;
    crate::settle::for_each_request(view, |request| {
        let language = view.letter_language(request.id)?;
        language.map_or(Ok(()), |language| document.language(request.id, language)).map_err(not_written)
    })?;
    let mut document = document.templates().map_err(not_written)?;
    view.templates()?.iter().try_for_each(|template| document.template(template)).map_err(not_written)?;
    document.end().map(drop).map_err(not_written)
}

/// Writes the whole inventory as tables; `open` gives the place for each, and all come back when they are whole.
pub fn write_csv<W: Write>(
    vault: &mut Vault,
    open: impl FnMut(Table) -> io::Result<W>,
) -> Result<Vec<(Table, W)>, Error> {
    vault.read(|view| {
        let mut tables = CsvTakeout::begin(open, &view.identity()?).map_err(not_written)?;
        for_each_service(view, |service| tables.service(service).map_err(not_written))?;
        crate::settle::for_each_request(view, |request| {
            tables.request(request, &view.hashes(request.id)?).map_err(not_written)
        })?;
        tables.end().map_err(not_written)
    })
}

fn for_each_service(
    view: &View<'_>,
    mut work: impl FnMut(&Service) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut last = 0;
    loop {
        let services = view.services_from(last, AT_ONCE)?;
        let Some((number, _)) = services.last() else { return Ok(()) };
        last = *number;
        services.iter().try_for_each(|(_, service)| work(service))?;
    }
}

/// The edge knows the path, and says it.
fn not_written(error: io::Error) -> Error {
    store::Error::from(error).into()
}

/// What an exported JSON document would bring. Nothing is changed.
pub fn look(document: impl Read) -> Result<(Counts, Vec<Evidence>), Error> {
    let (mut counts, mut files) = (Counts::default(), Vec::new());
    read(document, |item| {
        match item {
            Item::Identity(_)
            | Item::Letter(..)
            | Item::Draft(..)
            | Item::Language(..)
            | Item::Template(_) => {}
            Item::Service(_) => counts.services += 1,
            Item::Request(request) => {
                counts.requests += 1;
                files.extend(request.events.into_iter().flat_map(|event| event.evidence));
            }
        }
        Ok(())
    })?;
    counts.files = u64::try_from(files.len()).unwrap_or(u64::MAX);
    Ok((counts, files))
}

/// Takes an exported JSON document into an empty vault: all of it, or nothing. `file` gives the contents of a kept file.
///
/// # Errors
///
/// A vault that is not empty; a document that is not whole; a kept file that is missing or is another one.
pub fn take_in<R: Read, F: Read>(
    vault: &mut Vault,
    deed: Deed,
    mut document: impl FnMut() -> Result<R, Error>,
    mut file: impl FnMut(&Evidence) -> Result<F, Error>,
) -> Result<Counts, Error> {
    vault.read(refuse_unless_empty)?;
    let (counts, evidence) = look(document()?)?;
    let mut staged = Vec::with_capacity(evidence.len());
    for kept in &evidence {
        staged.push(stage(vault, kept, file(kept)?)?);
    }
    let document = document()?;
    vault.change_keeping(deed.change("taken-in"), staged, |edit| {
        refuse_unless_empty(edit)?;
        read(document, |item| take(edit, item))
    })?;
    Ok(counts)
}

fn stage(vault: &mut Vault, kept: &Evidence, mut content: impl Read) -> Result<StagedFile, Error> {
    let other = || Error::new(Code::ImportFile).with("name", &kept.name);
    let staged = vault.stage_file(kept.id, &kept.name, &mut content).map_err(|error| {
        let unreadable = matches!(error, store::Error::Source(_));
        if unreadable { other() } else { error.into() }
    })?;
    if staged.evidence == *kept { Ok(staged) } else { Err(other()) }
}

fn refuse_unless_empty(view: &View<'_>) -> Result<(), Error> {
    let is_empty = view.count_services()? == 0
        && view.count_requests()? == 0
        && view.templates()?.is_empty()
        && view.identity()? == Identity::default();
    if is_empty { Ok(()) } else { Err(Error::new(Code::VaultNotEmpty)) }
}

fn take(edit: &Edit<'_>, item: Item) -> Result<(), Error> {
    match item {
        Item::Identity(identity) => edit.set_identity(&identity)?,
        Item::Service(service) => edit.add_service(&service, &services::keys(&service.name))?,
        Item::Request(request) => take_request(edit, &request)?,
        Item::Letter(request, letter) => edit.add_letter(taken(edit, request)?, &letter)?,
        Item::Draft(request, edited) => {
            let is_first = edit.edited_text(taken(edit, request)?, edited.kind)?.is_none();
            if !is_first {
                return Err(Error::new(Code::ImportDoubled));
            }
            edit.keep_edited(request, &edited)?;
        }
        Item::Language(request, language) => {
            edit.set_letter_language(taken(edit, request)?, Some(language))?;
        }
        Item::Template(template) => take_template(edit, &template)?,
    }
    Ok(())
}

/// The request that something belongs to is one of the document's.
fn taken(edit: &Edit<'_>, request: Uuid) -> Result<Uuid, Error> {
    let known = edit.request(request)?;
    known.map(|request| request.id).ok_or_else(|| Error::new(Code::ImportDoubled))
}

fn take_template(edit: &Edit<'_>, template: &TemplateText) -> Result<(), Error> {
    let has_service = match template.service {
        Some(service) => edit.service(service)?.is_some(),
        None => true,
    };
    let is_first = edit.template(template.kind, template.language, template.service)?.is_none();
    if has_service && is_first {
        Ok(edit.set_template(template)?)
    } else {
        Err(Error::new(Code::ImportDoubled))
    }
}

fn take_request(edit: &Edit<'_>, request: &Request) -> Result<(), Error> {
    if edit.service(request.service)?.is_none() {
        return Err(Error::new(Code::ImportDoubled));
    }
    let head = Request { events: Vec::new(), ..request.clone() };
    edit.add_request(&head, deadline::VERSION)?;
    request.events.iter().try_for_each(|event| edit.add_event(&head, event))?;
    cases::put_to_place(edit, request)
}

fn read(document: impl Read, sink: impl FnMut(Item) -> Result<(), Error>) -> Result<(), Error> {
    import::takeout::read(document, sink).map_err(|error| match error {
        ReadError::Read(_) => Error::new(Code::ImportUnreadable),
        ReadError::NotAnExport => Error::new(Code::ImportForeign),
        ReadError::NewerVersion => Error::new(Code::ImportNewer),
        ReadError::NotJson { line }
        | ReadError::Unexpected { line }
        | ReadError::Invalid { line }
        | ReadError::Unclean { line }
        | ReadError::TooLong { line } => Error::new(Code::ImportBroken).with("line", line.to_string()),
        ReadError::BrokenHistory { reference, .. } => {
            Error::new(Code::ImportHistory).with("reference", reference)
        }
        ReadError::Sink(error) if error.code == Code::Taken => Error::new(Code::ImportDoubled),
        ReadError::Sink(error) => error,
    })
}
