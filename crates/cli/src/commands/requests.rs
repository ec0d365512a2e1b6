//! `lokero-cli request`.

use std::{
    fs::File,
    path::{Path, PathBuf},
};

use actions::{
    Code, Error, RequestFilter, Saved, Vault,
    requests::{self, NewFile},
    services, vault,
};
use rules::{
    Date,
    request::{Event, Request as Case, State, Timeline},
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    answer::{Answer, Failure, Out},
    args::{Cli, EventArgs, Request},
    document::{self, Lines},
    key,
};

/// How much of a list is read at once.
const AT_ONCE: usize = 200;

pub fn run(cli: &Cli, command: &Request, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let answer = match command {
        Request::New { service, right } => {
            let service = services::find(&mut vault, service)?;
            let request = requests::new(&mut vault, cli.deed(), host::new_id(), service, right)?;
            let values = [("reference", request.reference.clone()), ("id", request.id.to_string())];
            let text = out.words.say_with("terminal-request-new", &values);
            Ok(Answer { text, json: document::request(&request) })
        }
        Request::Event { request, kind, on, more, file } => {
            record(&mut vault, cli, request, (*kind, *on), more, file, out)
        }
        Request::Correct { request, event, kind, on, more } => {
            let id = requests::find(&mut vault, request)?;
            let fields = more.correction(*kind, *on);
            let saved = requests::correct(&mut vault, cli.deed(), host::new_id(), id, *event, &fields)?;
            recorded(&mut vault, saved, "terminal-event-corrected", out)
        }
        Request::List { state, search, limit } => {
            let filter = state.map_or(RequestFilter::All, |state| RequestFilter::State(state, cli.today()));
            list(&mut vault, filter, search.as_deref(), *limit, out)
        }
        Request::Show { request } => {
            let id = requests::find(&mut vault, request)?;
            let request = requests::show(&mut vault, id)?;
            Ok(Answer { text: said(&mut vault, &request, out)?, json: document::request(&request) })
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
    (kind, on): (rules::request::EventKind, Date),
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
    recorded(vault, saved, "terminal-event-recorded", out)
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
    saved: Saved<(Case, Event)>,
    message: &str,
    out: &Out<'_>,
) -> Result<Answer, Failure> {
    out.cleaned(&saved.cleaned);
    let (request, event) = saved.value;
    let mut json = document::request(&request);
    if let Some(members) = json.as_object_mut() {
        members.insert("event".into(), json!(event.id));
    }
    let text = format!("{}\n{}", out.words.say(message), said(vault, &request, out)?);
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
    filter: RequestFilter,
    search: Option<&str>,
    limit: Option<usize>,
    out: &Out<'_>,
) -> Result<Answer, Failure> {
    let mut list = out.list("requests", "terminal-no-requests");
    let (mut after, mut left) = (None, limit.unwrap_or(usize::MAX));
    loop {
        let page = requests::page(vault, filter, search, after.as_ref(), left.min(AT_ONCE))?;
        left -= page.requests.len().min(left);
        for request in &page.requests {
            let row = row(vault, request, out)?;
            if !list.row(|| row, || document::request(request))? {
                return list.end();
            }
        }
        after = page.next;
        if after.is_none() || left == 0 {
            return list.end();
        }
    }
}

/// The reference, the service, and where it stands.
pub fn row(vault: &mut Vault, request: &Case, out: &Out<'_>) -> Result<String, Failure> {
    let service = services::show(vault, request.service)?.name;
    Ok([request.reference.clone(), service, rights(request, out), state(request, out)].join(" – "))
}

fn rights(request: &Case, out: &Out<'_>) -> String {
    let rights = request.rights.iter().map(|right| out.words.say(&format!("right-{}", right.as_str())));
    rights.collect::<Vec<_>>().join(", ")
}

fn state(request: &Case, out: &Out<'_>) -> String {
    let state = State::of(&Timeline::of(&request.events));
    out.words.say(&format!("state-{}", state.as_str()))
}

fn said(vault: &mut Vault, request: &Case, out: &Out<'_>) -> Result<String, Failure> {
    let service = services::show(vault, request.service)?.name;
    let mut lines = Lines::new(out.words, &request.reference);
    lines.value("field-service", Some(&service));
    lines.value("field-right", Some(&rights(request, out)));
    lines.value("field-state", Some(&state(request, out)));
    lines.value("field-opened", Some(&out.words.date(request.opened)));
    lines.value("field-id", Some(&request.id.to_string()));
    let timeline = Timeline::of(&request.events);
    let events = timeline.iter().map(|event| happened(event, out));
    Ok(std::iter::once(lines.end()).chain(events).collect::<Vec<_>>().join("\n"))
}

/// The day and what happened, and below it what more is known.
fn happened(event: &Event, out: &Out<'_>) -> String {
    let words = out.words;
    let kind = words.say(&format!("event-{}", event.kind.as_str()));
    let mut lines = Lines::new(words, &format!("{} – {kind}", words.date(event.on)));
    lines
        .value("field-channel", event.by.map(|by| words.say(&format!("channel-{}", by.as_str()))).as_deref());
    lines.value("field-until", event.until.map(|until| words.date(until)).as_deref());
    let reasons = event.reasons.map(|given| words.say(if given { "said-yes" } else { "said-no" }));
    lines.value("field-reasons", reasons.as_deref());
    lines.value("field-note", event.note.as_deref());
    for kept in &event.evidence {
        lines.value("field-file", Some(&format!("{} ({})", kept.name, kept.id)));
    }
    lines.value("field-id", Some(&event.id.to_string()));
    lines.end()
}
