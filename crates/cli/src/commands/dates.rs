//! `lokero-cli deadline` and `holidays`: the law's dates, without a vault.

mod batch;

use actions::{
    Code, Error,
    dates::{say_holiday, say_jurisdiction, say_law, say_period},
};
use rules::{
    calendar::{Calendar, Holiday},
    deadline::{DeadlineError, Event, Question, computation},
    jurisdiction::Jurisdiction,
};
use serde_json::{Value, json};

use crate::{
    answer::{Answer, Failure, Out},
    args, dates,
    document::Lines,
};

pub fn deadline(args: &args::Deadline, out: &Out<'_>) -> Result<Answer, Failure> {
    if args.batch {
        return batch::answer(out);
    }
    let jurisdiction = jurisdiction(args.jurisdiction.as_deref().unwrap_or_default())?;
    let question = question(args, jurisdiction)?;
    let computation = computation(&question, Calendar::of(jurisdiction)).map_err(Error::from)?;
    let (steps, mut members) = dates::computation(&computation, out.words);
    members.insert("jurisdiction".into(), jurisdiction.as_str().into());
    members.insert("law".into(), question.law.as_str().into());
    members.insert("event".into(), question.event.as_str().into());
    members.insert("received".into(), question.received.to_string().into());
    let date = out.words.date(computation.deadline.date);
    let mut lines = Lines::new(out.words, &format!("{date} – {}", say_period(question.event, out.words)));
    lines.value("deadline-law", Some(&say_law(question.law, out.words)));
    lines.value("deadline-calendar", Some(&say_jurisdiction(jurisdiction, out.words)));
    let text = [vec![lines.end()], steps].concat().join("\n");
    Ok(Answer { text, json: Value::Object(members) })
}

fn question(args: &args::Deadline, jurisdiction: Jurisdiction) -> Result<Question, Error> {
    let event =
        args.event.as_deref().map(str::parse).transpose().map_err(|_| Error::new(Code::UnknownEvent))?;
    Ok(Question {
        event: event.unwrap_or(Event::First),
        law: jurisdiction.law(),
        received: args.received.ok_or(DeadlineError::InformationMissing)?,
        asked: args.asked,
        given: args.given,
    })
}

pub fn holidays(name: &str, year: i16, out: &Out<'_>) -> Result<Answer, Failure> {
    let jurisdiction = jurisdiction(name)?;
    let holidays =
        Calendar::of(jurisdiction).holidays(year).map_err(DeadlineError::from).map_err(Error::from)?;
    let lines: Vec<String> = holidays.iter().map(|holiday| say_holiday(holiday, out.words)).collect();
    let found: Vec<Value> = holidays.iter().map(holiday).collect();
    let json = json!({ "jurisdiction": jurisdiction.as_str(), "year": year, "holidays": found });
    Ok(Answer { text: lines.join("\n"), json })
}

fn holiday(holiday: &Holiday) -> Value {
    json!({
        "date": holiday.date.to_string(),
        "name": holiday.name,
        "name_en": holiday.name_en,
        "disputed": holiday.disputed,
        "reason": holiday.reason.map(|reason| reason.as_str()),
        "parts": holiday.parts.split_whitespace().collect::<Vec<_>>(),
        "law": holiday.law,
    })
}

fn jurisdiction(name: &str) -> Result<Jurisdiction, Error> {
    name.parse().map_err(|_| Error::new(Code::UnknownJurisdiction))
}
