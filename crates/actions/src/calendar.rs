//! The dates that the user waits for, for the program in which they keep their calendar.

use export::calendar::{About, Entry, calendar};
use rules::{
    Date,
    clock::{Due, Status},
};
use store::Vault;
use words::Words;

use crate::{
    Error,
    cases::{self, Case},
    dates,
};

/// How the calendar is to be written.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// So many days before a date, each an alarm.
    pub lead_days: Vec<u16>,
    /// No name of a service in it, for a calendar that others can see.
    pub is_neutral: bool,
}

/// A file that a calendar program reads, and the number of its dates. Entries keep their ids from file to file.
pub fn file(
    vault: &mut Vault,
    today: Date,
    wishes: &Wishes,
    words: &Words,
) -> Result<(String, usize), Error> {
    let mut entries = Vec::new();
    cases::for_each(vault, today, |case| {
        let waited_for = case.deadlines.list.iter().filter(|due| is_waited_for(due));
        entries.extend(waited_for.map(|due| entry(case, due, wishes, words)));
    })?;
    let neutral = words.say("calendar-neutral");
    let about = About {
        product: "-//Lokero//Lokero//EN",
        stamp: today,
        neutral_title: wishes.is_neutral.then_some(neutral.as_str()),
    };
    Ok((calendar(&entries, about), entries.len()))
}

fn is_waited_for(due: &Due) -> bool {
    due.is_watched && due.status == Status::Open && due.stopped.is_none()
}

/// What holds on the default day is shown on it; the latest reading stands in the description.
fn entry(case: &Case, due: &Due, wishes: &Wishes, words: &Words) -> Entry {
    let kind = words.say(&format!("due-{}", due.kind.as_str()));
    let lines = [vec![case.request.reference.clone()], dates::say_computation(&due.computation, words)];
    Entry {
        uid: format!("{}/{}", case.request.id, due.kind.as_str()),
        sequence: u32::try_from(case.request.events.len()).unwrap_or(u32::MAX),
        date: due.date(),
        title: format!("{} – {kind}", case.service),
        description: lines.concat().join("\n"),
        lead_days: wishes.lead_days.clone(),
    }
}
