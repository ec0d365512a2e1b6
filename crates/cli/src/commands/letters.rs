//! `lokero-cli request letter`, and `template`.

use std::{fs, io::Read, path::Path};

use actions::{
    Code, Error, Vault,
    letters::{self, Form, Options, Outgoing, Remark},
    requests, services, vault,
};
use rules::{
    letters::{LetterLanguage, TemplateText},
    limits,
    request::Request,
};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{about_writing, write_new};
use crate::{
    answer::{Answer, Failure, Out},
    args::{Cli, LetterArgs, Template, WhichTemplate},
    key, letter,
};

/// Shows the letter, or hands it over and keeps its text.
pub fn letter(vault: &mut Vault, cli: &Cli, args: &LetterArgs, out: &Out<'_>) -> Result<Answer, Failure> {
    let id = requests::find(vault, &args.request)?;
    let own_language: Option<LetterLanguage> = out.words.language().as_str().parse().ok();
    let options = args.options(own_language)?;
    if let Some(file) = &args.edited {
        keep_edited(vault, cli, id, &options, file, out)?;
    }
    if args.draft {
        let draft = letters::draft(vault, id, &options, cli.today())?;
        letter::notes(&draft, out.words).iter().for_each(|note| out.note(note));
        return Ok(Answer { text: draft.whole_text(), json: with(letter::document(&draft), None, None) });
    }
    if args.output.is_none() && matches!(args.form, Form::Pdf | Form::Eml) {
        return Err(Error::new(Code::FieldEmpty).with("field", "file").into());
    }
    let hand_over = |vault: &mut Vault| {
        letters::hand_over(vault, cli.deed(), host::new_id(), id, &options, args.form, args.anyway)
    };
    let outgoing = match args.output.as_deref() {
        None => hand_over(vault)?,
        Some(to) => written(vault, to, hand_over)?,
    };
    letter::notes(&outgoing.draft, out.words).iter().for_each(|note| out.note(note));
    outgoing.remarks.iter().for_each(|remark| out.note(&letter::remark(remark, out.words)));
    out.note(&next(&outgoing, &requests::show(vault, id)?, out));
    let mut json = with(letter::document(&outgoing.draft), Some(outgoing.letter.id), args.output.as_deref());
    if let Some(members) = json.as_object_mut().filter(|_| args.form == Form::Mailto) {
        members.insert("mailto".into(), json!(String::from_utf8_lossy(&outgoing.content)));
        members.insert("mailto_whole".into(), json!(!outgoing.remarks.contains(&Remark::SubjectOnly)));
    }
    let text = match &args.output {
        None => String::from_utf8_lossy(&outgoing.content).into_owned(),
        Some(to) => {
            let file = to.to_string_lossy().into_owned();
            out.words.say_with("terminal-letter-written", &[("file", file)])
        }
    };
    Ok(Answer { text, json })
}

/// The file is begun before the letter is handed over, so that nothing is kept of a letter that has no place.
fn written(
    vault: &mut Vault,
    to: &Path,
    hand_over: impl FnOnce(&mut Vault) -> Result<Outgoing, Error>,
) -> Result<Outgoing, Error> {
    let mut outgoing = None;
    write_new(to, |file| {
        let handed = hand_over(vault)?;
        file.write_all(&handed.content).map_err(|_| Error::about(Code::FileNotWritten, to))?;
        outgoing = Some(handed);
        Ok(())
    })
    .map_err(|error| about_writing(error, to))?;
    outgoing.ok_or_else(|| Error::about(Code::FileNotWritten, to))
}

/// What the user records once the letter has left.
fn next(outgoing: &Outgoing, request: &Request, out: &Out<'_>) -> String {
    let Some(event) = outgoing.letter.kind.event() else { return out.words.say("terminal-letter-kept") };
    // The clock takes a courtesy date from the event; the law's own date it knows.
    let is_courtesy = !outgoing.letter.kind.is_request();
    let until = outgoing.draft.deadline.filter(|_| is_courtesy);
    let until = until.map(|until| format!(" --until {until}")).unwrap_or_default();
    let by = outgoing.letter.channel.as_str();
    let command = format!(
        "lokero-cli request event {} {} --on {} --by {by}{until}",
        request.reference,
        event.as_str(),
        outgoing.letter.on,
    );
    out.words.say_with("terminal-letter-record", &[("command", command)])
}

fn with(mut document: Value, id: Option<Uuid>, file: Option<&Path>) -> Value {
    if let Some(members) = document.as_object_mut() {
        members.insert("id".into(), json!(id));
        members.insert("file".into(), json!(file));
    }
    document
}

/// A file with nothing in it makes the letter the template's again.
fn keep_edited(
    vault: &mut Vault,
    cli: &Cli,
    request: Uuid,
    options: &Options,
    file: &Path,
    out: &Out<'_>,
) -> Result<(), Failure> {
    let text = read(file)?;
    let draft = letters::draft(vault, request, options, cli.today())?;
    if text.trim().is_empty() {
        letters::drop_draft(vault, cli.deed(), request, draft.kind())?;
        return Ok(());
    }
    let key = (draft.kind(), draft.language());
    let saved = letters::keep_draft(vault, cli.deed(), request, key, &text)?;
    out.cleaned(&saved.cleaned);
    Ok(())
}

/// A text of a size that a letter can have; a longer one is refused by whoever takes it.
fn read(path: &Path) -> Result<String, Error> {
    let most = u64::try_from(limits::LETTER * 4).unwrap_or(u64::MAX);
    let not_read = || Error::about(Code::FileNotRead, path);
    let mut text = String::new();
    let file = fs::File::open(path).map_err(|_| not_read())?;
    file.take(most + 4).read_to_string(&mut text).map_err(|_| not_read())?;
    Ok(text)
}

pub fn template(cli: &Cli, command: &Template, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let answer = match command {
        Template::Set { which, file } => set(&mut vault, cli, which, file, out),
        Template::Show(which) => show(&mut vault, which),
        Template::Clear(which) => clear(&mut vault, cli, which, out),
        Template::List => list(&mut vault, out),
    }?;
    vault::lock(vault);
    Ok(answer)
}

fn set(
    vault: &mut Vault,
    cli: &Cli,
    which: &WhichTemplate,
    file: &Path,
    out: &Out<'_>,
) -> Result<Answer, Failure> {
    let service = service(vault, which)?;
    let (kind, language, text) = (which.kind, which.letter_language, read(file)?);
    let template = TemplateText { kind, language, service, text };
    letters::set_template(vault, cli.deed(), &template)?;
    Ok(Answer { text: out.words.say("terminal-template-set"), json: document(&template, true) })
}

/// The user's own template, or else the program's, from which one can be made.
fn show(vault: &mut Vault, which: &WhichTemplate) -> Result<Answer, Failure> {
    let service = service(vault, which)?;
    let (kind, language) = (which.kind, which.letter_language);
    let own = match letters::template(vault, kind, language, service) {
        Err(error) if error.code == Code::TemplateNotFound => None,
        found => Some(found?),
    };
    let is_own = own.is_some();
    let pattern = || TemplateText { kind, language, service: None, text: language.pattern(kind).to_owned() };
    let template = own.unwrap_or_else(pattern);
    Ok(Answer { json: document(&template, is_own), text: template.text })
}

fn clear(vault: &mut Vault, cli: &Cli, which: &WhichTemplate, out: &Out<'_>) -> Result<Answer, Failure> {
    let service = service(vault, which)?;
    letters::clear_template(vault, cli.deed(), which.kind, which.letter_language, service)?;
    Ok(Answer { text: out.words.say("terminal-template-cleared"), json: json!({ "cleared": true }) })
}

fn list(vault: &mut Vault, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut list = out.list("templates", "terminal-no-templates");
    for template in letters::templates(vault)? {
        let service = template.service.map(|service| services::show(vault, service)).transpose()?;
        let row = || {
            let kind = letter::named(out.words, "letter-kind", template.kind.as_str());
            let language = out.words.say(&format!("letter-language-{}", template.language.as_str()));
            [kind, language]
                .into_iter()
                .chain(service.map(|service| service.name))
                .collect::<Vec<_>>()
                .join(" – ")
        };
        if !list.row(row, || document(&template, true))? {
            break;
        }
    }
    list.end()
}

fn service(vault: &mut Vault, which: &WhichTemplate) -> Result<Option<Uuid>, Error> {
    which.service.as_deref().map(|meant| services::find(vault, meant)).transpose()
}

fn document(template: &TemplateText, is_own: bool) -> Value {
    json!({
        "kind": template.kind.as_str(),
        "language": template.language.as_str(),
        "service": template.service,
        "own": is_own,
        "text": template.text,
    })
}
