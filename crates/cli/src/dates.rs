//! Deadlines with their computation, as lines for people and as members of a document for programs.

use actions::dates::{say_computation, say_due, say_step};
use rules::{
    Date,
    clock::Due,
    deadline::{Computation, Deadline, Step},
};
use serde_json::{Map, Value, json};
use words::Words;

/// Each step and each other reading, as lines for people; and the members `date`, `latest`, `disputed`, `alternatives` and
/// `computation`, of which the fourth is there only where the law is disputed.
pub fn computation(computation: &Computation, words: &Words) -> (Vec<String>, Map<String, Value>) {
    let mut members = deadline(&computation.deadline);
    let steps: Vec<Value> = computation.steps.iter().map(|one| step(one, words)).collect();
    members.insert("computation".into(), steps.into());
    (say_computation(computation, words), members)
}

/// What is due with its computation below it, for the page of a request.
pub fn due(due: &Due, words: &Words, today: Date) -> (Vec<String>, Map<String, Value>) {
    let (steps, mut members) = computation(&due.computation, words);
    let mut lines = say_due(due, words, today);
    lines.extend(steps.iter().map(|line| format!("  {line}")));
    members.insert("kind".into(), due.kind.as_str().into());
    members.insert("event".into(), due.event.map(|event| event.as_str()).into());
    members.insert("status".into(), due.status.as_str().into());
    members.insert("since".into(), due.since.map(|date| date.to_string()).into());
    members.insert("assumed".into(), due.assumed().map(|arrival| arrival.as_str()).into());
    let stopped = due.stopped.map(|stopped| json!({ "why": stopped.pause.as_str(), "since": stopped.since }));
    members.insert("stopped".into(), stopped.into());
    members.insert("by_analogy".into(), due.by_analogy.into());
    (lines, members)
}

fn deadline(deadline: &Deadline) -> Map<String, Value> {
    let mut members = Map::new();
    members.insert("date".into(), deadline.date.to_string().into());
    members.insert("latest".into(), deadline.latest.to_string().into());
    members.insert("disputed".into(), deadline.is_disputed().into());
    if deadline.is_disputed() {
        let readings = deadline.readings.iter();
        let readings: Map<String, Value> =
            readings.map(|(reading, date)| (reading.as_str().into(), date.to_string().into())).collect();
        members.insert("alternatives".into(), readings.into());
    }
    members
}

/// The citations are those of English, so that a program finds the same ones in every language.
fn step(step: &Step, words: &Words) -> Value {
    let article: Vec<&str> = step.sources.iter().map(|source| source.citation()).collect();
    json!({
        "step": step.kind.as_str(),
        "article": article,
        "before": step.before.to_string(),
        "after": step.after.to_string(),
        "text": say_step(step, words),
    })
}
