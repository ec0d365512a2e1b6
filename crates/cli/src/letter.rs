//! A letter as a document for programs, and what there is to say about it.

use actions::letters::{Draft, Remark};
use rules::letters::{Doubt, Recipient};
use serde_json::{Value, json};
use words::Words;

/// The letter and all that a program needs to hand it on.
pub fn document(draft: &Draft) -> Value {
    let gaps = draft.placeholders().iter();
    let notes = draft.notes.iter();
    json!({
        "kind": draft.kind().as_str(),
        "law": draft.law().as_str(),
        "language": draft.language().as_str(),
        "channel": draft.channel.as_str(),
        "subject": draft.letter.subject,
        "text": draft.text(),
        "gloss": draft.gloss_text(),
        "gloss_subject": draft.gloss.as_ref().map(|gloss| &gloss.subject),
        "recipient": recipient(&draft.recipient),
        "send_from": draft.send_from.as_ref().map(ToString::to_string),
        "identifiers": draft.chosen.iter().map(|chosen| chosen.value.as_str()).collect::<Vec<_>>(),
        "deadline": draft.deadline,
        "placeholders":
            gaps.map(|gap| json!({ "field": gap.field.as_str(), "shown": gap.shown })).collect::<Vec<_>>(),
        "doubts": draft.doubts.iter().map(doubt).collect::<Vec<_>>(),
        "notes":
            notes.map(|note| json!({ "value": note.value.as_str(), "need": note.need.as_str() })).collect::<Vec<_>>(),
        "edited": draft.edited,
        "own_template": draft.is_own_template,
    })
}

fn recipient(recipient: &Recipient) -> Value {
    json!({
        "name": recipient.name.as_ref().map(|name| name.as_str()),
        "address": recipient.address.iter().map(|line| line.as_str()).collect::<Vec<_>>(),
        "email": recipient.email.as_ref().map(ToString::to_string),
        "form": recipient.form.as_ref().map(|form| form.as_str()),
        "country": recipient.country.map(|country| country.as_str()),
    })
}

fn doubt(doubt: &Doubt) -> Value {
    let code = doubt.as_str();
    match doubt {
        Doubt::NoAddress(channel) => json!({ "code": code, "channel": channel.as_str() }),
        Doubt::MixedScripts { part } => json!({ "code": code, "part": part }),
        Doubt::LooksLike { domain, known } => {
            json!({ "code": code, "domain": domain.as_str(), "known": known.as_str() })
        }
        Doubt::NoReply | Doubt::Freemail => json!({ "code": code }),
    }
}

/// The message for a value's name.
pub fn named(words: &Words, family: &str, name: &str) -> String {
    words.say(&format!("{family}-{}", name.replace('_', "-")))
}

/// What a person should know before the letter leaves.
pub fn notes(draft: &Draft, words: &Words) -> Vec<String> {
    let mut notes = Vec::new();
    if !draft.placeholders().is_empty() {
        let fields = draft.placeholders().iter();
        let fields = fields.map(|gap| named(words, "letter-field", gap.field.as_str()));
        let fields = fields.collect::<Vec<_>>().join(", ");
        notes.push(words.say_with("terminal-letter-unfilled", &[("fields", fields)]));
    }
    if !draft.doubts.is_empty() {
        let doubts = draft.doubts.iter().map(|doubt| words.say(&format!("letter-doubt-{}", doubt.as_str())));
        let doubts = doubts.collect::<Vec<_>>().join("; ");
        notes.push(words.say_with("terminal-letter-doubtful", &[("doubts", doubts)]));
    }
    for note in &draft.notes {
        let value = note.value.as_str().replace('\n', ", ");
        notes.push(words.say_with(&format!("letter-need-{}", note.need.as_str()), &[("value", value)]));
    }
    if let Some(on) = draft.edited {
        notes.push(words.say_with("terminal-letter-edited", &[("on", words.date(on))]));
    }
    if let Some(address) = draft.send_from.as_ref().filter(|_| draft.is_by_email()) {
        notes.push(words.say_with("terminal-letter-send-from", &[("address", address.to_string())]));
    }
    notes
}

/// What there is to say about the form that a letter was handed over in.
pub fn remark(remark: &Remark, words: &Words) -> String {
    match remark {
        Remark::NotArchival => words.say("terminal-letter-not-archival"),
        Remark::Lacking(signs) => words.say_with("terminal-letter-lacking", &[("signs", signs.clone())]),
        Remark::SubjectOnly => words.say("terminal-letter-subject-only"),
    }
}
