//! `lokero-cli request`.

use std::{
    fs::File,
    io::Write,
    path::{Path, PathBuf},
};

use actions::{
    Code, Error, RequestFilter, Saved, Vault,
    calendar::Wishes,
    cases, letters,
    requests::{self, NewFile},
    services, vault,
};
use rules::{
    Date,
    request::{Event, EventKind, Request as Recorded},
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    answer::{Answer, Failure, Out},
    args::{Cli, EventArgs, Request},
    case, key,
};

/// How much of a list is read at once.
const AT_ONCE: usize = 200;

pub fn run(cli: &Cli, command: &Request, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let answer = match command {
        Request::New { service, right, letter_language } => {
            let service = services::find(&mut vault, service)?;
            let request = requests::new(&mut vault, cli.deed(), host::new_id(), service, right)?;
            if letter_language.is_some() {
                letters::set_language(&mut vault, cli.deed(), request.id, *letter_language)?;
            }
            let values = [("reference", request.reference.clone()), ("id", request.id.to_string())];
            let text = out.words.say_with("terminal-request-new", &values);
            let case = cases::show(&mut vault, request.id, cli.today())?;
            Ok(Answer { text, json: case::document(&case, cli.today(), out.words) })
        }
        Request::Letter(args) => super::letters::letter(&mut vault, cli, args, out),
        Request::Event { request, kind, on, more, file } => {
            record(&mut vault, cli, request, (*kind, *on), more, file, out)
        }
        Request::Correct { request, event, kind, on, more } => {
            let id = requests::find(&mut vault, request)?;
            let fields = more.correction(*kind, *on);
            let saved = requests::correct(&mut vault, cli.deed(), host::new_id(), id, *event, &fields)?;
            recorded(&mut vault, cli, saved, "terminal-event-corrected", out)
        }
        Request::List { state, search, limit } => {
            let filter = state.map_or(RequestFilter::All, |state| RequestFilter::State(state, cli.today()));
            list(&mut vault, cli, filter, search.as_deref(), *limit, out)
        }
        Request::Show { request } => {
            let id = requests::find(&mut vault, request)?;
            let case = cases::show(&mut vault, id, cli.today())?;
            let text = case::said(&case, cli.today(), out.words);
            Ok(Answer { text, json: case::document(&case, cli.today(), out.words) })
        }
        Request::Evidence { evidence, output } => take_out(&mut vault, *evidence, output, out),
    }?;
    vault::lock(vault);
    Ok(answer)
}

fn record(
    vault: &mut Vault,
    cli: &Cli,
    request: &str,
    (kind, on): (EventKind, Date),
    more: &EventArgs,
    files: &[PathBuf],
    out: &Out<'_>,
) -> Result<Answer, Failure> {
    let id = requests::find(vault, request)?;
    let mut opened: Vec<(String, File)> = files.iter().map(|path| open(path)).collect::<Result<_, _>>()?;
    let kept =
        opened.iter_mut().map(|(name, content)| NewFile { id: host::new_id(), name: name.clone(), content });
    let kept = kept.collect();
    let fields = more.event(kind, on);
    let saved = requests::record(vault, cli.deed(), host::new_id(), id, &fields, kept)?;
    recorded(vault, cli, saved, "terminal-event-recorded", out)
}

fn open(path: &Path) -> Result<(String, File), Error> {
    let not_read = || Error::about(Code::FileNotRead, path);
    let name = path.file_name().ok_or_else(not_read)?.to_string_lossy().into_owned();
    let file = File::open(path).map_err(|_| not_read())?;
    if file.metadata().is_ok_and(|metadata| metadata.is_dir()) {
        return Err(not_read());
    }
    Ok((name, file))
}

fn recorded(
    vault: &mut Vault,
    cli: &Cli,
    saved: Saved<(Recorded, Event)>,
    message: &str,
    out: &Out<'_>,
) -> Result<Answer, Failure> {
    out.cleaned(&saved.cleaned);
    let (request, event) = saved.value;
    let case = cases::show(vault, request.id, cli.today())?;
    let mut json = case::document(&case, cli.today(), out.words);
    if let Some(members) = json.as_object_mut() {
        members.insert("event".into(), json!(event.id));
    }
    let text = format!("{}\n{}", out.words.say(message), case::said(&case, cli.today(), out.words));
    Ok(Answer { text, json })
}

fn take_out(vault: &mut Vault, id: Uuid, to: &Path, out: &Out<'_>) -> Result<Answer, Failure> {
    let about = requests::about_evidence(vault, id)?;
    super::write_new(to, |file| requests::evidence(vault, id, file).map(drop))
        .map_err(|error| super::about_writing(error, to))?;
    let values = [("name", about.name.clone()), ("file", to.to_string_lossy().into_owned())];
    let text = out.words.say_with("terminal-evidence-written", &values);
    let json = json!({ "id": about.id, "name": about.name, "bytes": about.bytes, "sha256": about.sha256, "file": to });
    Ok(Answer { text, json })
}

fn list(
    vault: &mut Vault,
    cli: &Cli,
    filter: RequestFilter,
    search: Option<&str>,
    limit: Option<usize>,
    out: &Out<'_>,
) -> Result<Answer, Failure> {
    let mut list = out.list("requests", "terminal-no-requests");
    let (mut after, mut left) = (None, limit.unwrap_or(usize::MAX));
    let today = cli.today();
    loop {
        let page = cases::page(vault, filter, today, search, after.as_ref(), left.min(AT_ONCE))?;
        left -= page.cases.len().min(left);
        for shown in &page.cases {
            let document = || case::document(shown, today, out.words);
            if !list.row(|| case::row(shown, today, out.words), document)? {
                return list.end();
            }
        }
        after = page.next;
        if after.is_none() || left == 0 {
            return list.end();
        }
    }
}

/// What needs the user by a day.
pub fn due(cli: &Cli, within: u16, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let today = cli.today();
    let by = today.checked_add(rules::Span::new().days(within)).unwrap_or(Date::MAX);
    let mut list = out.list("requests", "terminal-nothing-due");
    let mut after = None;
    loop {
        let needs = RequestFilter::NeedsBy(by);
        let page = cases::page(&mut vault, needs, today, None, after.as_ref(), AT_ONCE)?;
        for shown in &page.cases {
            let document = || case::document(shown, today, out.words);
            if !list.row(|| case::need(shown, out.words), document)? {
                return list.end();
            }
        }
        after = page.next;
        if after.is_none() {
            vault::lock(vault);
            return list.end();
        }
    }
}

/// The dates that the user waits for, as a file for a calendar program.
pub fn calendar(
    cli: &Cli,
    to: &Path,
    (lead, is_neutral): (&[u16], bool),
    replace: bool,
    out: &Out<'_>,
) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let wishes = Wishes { lead_days: lead.to_vec(), is_neutral };
    let (file, count) = actions::calendar::file(&mut vault, cli.today(), &wishes, out.words)?;
    vault::lock(vault);
    let mut written = super::begin(to, replace)?;
    written.write_all(file.as_bytes()).map_err(|_| Error::about(Code::FileNotWritten, to))?;
    written.keep().map_err(|error| super::not_written(error, to))?;
    let values = [("count", count.to_string()), ("file", to.to_string_lossy().into_owned())];
    let text = out.words.say_with("terminal-calendar-written", &values);
    Ok(Answer { text, json: json!({ "file": to, "dates": count }) })
}
