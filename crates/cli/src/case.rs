//! A request with what follows from it, as a document for programs and as lines for people.

use actions::cases::Case;
use rules::{
    Date,
    clock::{Due, Status},
    request::{Event, Timeline},
};
use serde_json::{Value, json};
use words::Words;

use crate::{
    dates,
    document::{self, Lines},
};

/// The request as in an export, and with it where it stands.
pub fn document(case: &Case, today: Date, words: &Words) -> Value {
    let mut document = document::request(&case.request);
    let due = |due: &Due| Value::from(dates::due(due, words, today).1);
    let choice = case.choice.as_ref();
    let more = json!({
        "service_name": case.service,
        "state": case.state.as_str(),
        "next_step": case.next_step.as_str(),
        "needs_from": case.needs_from,
        "law": choice.map(|choice| choice.law.as_str()).ok(),
        "law_basis": choice.map(|choice| choice.law_basis.as_str()).ok(),
        "calendar": choice.map(|choice| choice.calendar.as_str()).ok(),
        "calendar_assumed": choice.is_ok_and(actions::cases::Choice::is_calendar_assumed),
        "no_law": case.choice.as_ref().err().map(|reason| reason.as_str()),
        "deadlines": case.deadlines.list.iter().map(due).collect::<Vec<_>>(),
    });
    if let (Some(document), Value::Object(more)) = (document.as_object_mut(), more) {
        document.extend(more);
    }
    document
}

/// One line: the reference, the service, what is asked, where it stands, and until when.
pub fn row(case: &Case, today: Date, words: &Words) -> String {
    let waited_for = case.deadlines.list.iter().find(|due| due.is_watched && due.status == Status::Open);
    let until = waited_for.map(|due| format!("{}, {}", words.date(due.date()), left(due, today, words)));
    let parts =
        [case.request.reference.clone(), case.service.clone(), rights(case, words), state(case, words)];
    parts.into_iter().chain(until).collect::<Vec<_>>().join(" – ")
}

/// One line: the reference, the service, and what to do.
pub fn need(case: &Case, words: &Words) -> String {
    [case.request.reference.clone(), case.service.clone(), next_step(case, words)].join(" – ")
}

/// How many days are left, or have passed.
pub fn left(due: &Due, today: Date, words: &Words) -> String {
    let days = |from: Date, to: Date| from.until(to).map(|span| span.get_days()).unwrap_or_default();
    let (message, count) = match today > due.latest() {
        true => ("terminal-late-since", days(due.latest(), today)),
        false => ("terminal-days-left", days(today, due.latest())),
    };
    words.say_with(message, &[("count", count.to_string())])
}

/// All of it: the request, its timeline, and each deadline with the steps that lead to it.
pub fn said(case: &Case, today: Date, words: &Words) -> String {
    let mut lines = Lines::new(words, &case.request.reference);
    lines.value("field-service", Some(&case.service));
    lines.value("field-right", Some(&rights(case, words)));
    lines.value("field-state", Some(&state(case, words)));
    lines.value("field-next-step", Some(&next_step(case, words)));
    lines.value("field-law", Some(&law(case, words)));
    lines.value("field-opened", Some(&words.date(case.request.opened)));
    lines.value("field-id", Some(&case.request.id.to_string()));
    let timeline = Timeline::of(&case.request.events);
    let mut said = vec![lines.end()];
    said.extend(timeline.iter().map(|event| happened(event, words)));
    let mut reckoned: Vec<String> = Vec::new();
    for due in &case.deadlines.list {
        // Deadlines share most of their steps, and nobody reads the same ones three times.
        let lines = dates::due(due, words, today).0.into_iter();
        let new: Vec<String> = lines.filter(|line| !reckoned.contains(line)).collect();
        said.extend(new.iter().cloned());
        reckoned.extend(new);
    }
    if case.is_reckoned_anew && !case.deadlines.list.is_empty() {
        said.push(words.say("terminal-reckoned-anew"));
    }
    said.join("\n")
}

fn rights(case: &Case, words: &Words) -> String {
    let rights = case.request.rights.iter().map(|right| words.say(&format!("right-{}", right.as_str())));
    rights.collect::<Vec<_>>().join(", ")
}

fn state(case: &Case, words: &Words) -> String {
    words.say(&format!("state-{}", case.state.as_str()))
}

fn next_step(case: &Case, words: &Words) -> String {
    words.say(&format!("next-{}", case.next_step.as_str()))
}

/// The law and why it is that one, or why none is known.
fn law(case: &Case, words: &Words) -> String {
    match &case.choice {
        Err(reason) => words.say(&format!("no-law-{}", reason.as_str())),
        Ok(choice) => {
            let law = words.say(&format!("law-{}", choice.law.as_str()));
            let basis = words.say(&format!("law-basis-{}", choice.law_basis.as_str()));
            let calendar = words.say(&format!("calendar-basis-{}", choice.calendar_basis.as_str()));
            let whose = words.say(&format!("jurisdiction-{}", choice.calendar.as_str().to_lowercase()));
            format!("{law} – {basis}\n{whose} – {calendar}")
        }
    }
}

/// The day and what happened, and below it what more is known.
fn happened(event: &Event, words: &Words) -> String {
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
