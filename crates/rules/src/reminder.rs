//! Reminders as a decision: what is to be said now, given what was said before.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

use crate::clock::{Deadlines, Due, DueKind};
use crate::{Date, UnknownName};

/// How the user wishes to be reminded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// So many days before a date; each is a reminder.
    pub lead_days: Vec<u16>,
    /// The days between two reminders of what is late; 0 for one reminder only.
    pub every_days: u16,
    /// The hours in which nothing is said.
    pub quiet: Option<Quiet>,
}

impl Default for Settings {
    /// A week and a day before; every second week while something is late; not at night.
    fn default() -> Self {
        Self { lead_days: vec![7, 1], every_days: 14, quiet: Some(Quiet { from: 22, to: 8 }) }
    }
}

/// From one full hour to another, over midnight if the first is the later one. From an hour to itself is the whole day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiet {
    pub from: u8,
    pub to: u8,
}

/// How far a deadline has come. The later is the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// So many days before the date, counted down.
    Before(Reverse<u16>),
    /// The day itself.
    OnDay,
    /// The latest reading has passed; the number counts the reminders of that.
    Late(u32),
}

/// Names one reminder for ever, so that it is never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    pub request: Uuid,
    pub kind: DueKind,
    pub date: Date,
    pub stage: Stage,
}

/// What is to be said of one deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    pub key: Key,
    /// The last day of the latest reading.
    pub latest: Date,
}

/// What is said at once: one thing, or one summary of several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    Single(Reminder),
    Summary(Vec<Reminder>),
}

/// What is to be said now, the most urgent first.
///
/// Of each deadline only the furthest stage it has reached is said, and only if neither it nor a later one was said before: so
/// days on which the machine was off leave no pile, and a clock that was set back repeats nothing. `hour` is the local one,
/// from 0 to 23; in the quiet hours nothing is said, and what was to be said is said after them.
pub fn reminders<'a>(
    requests: impl IntoIterator<Item = (Uuid, &'a Deadlines)>,
    told: &BTreeSet<Key>,
    today: Date,
    hour: u8,
    settings: &Settings,
) -> Vec<Reminder> {
    if settings.quiet.is_some_and(|quiet| quiet.covers(hour)) {
        return Vec::new();
    }
    let mut found: Vec<Reminder> = requests
        .into_iter()
        .flat_map(|(request, deadlines)| deadlines.list.iter().map(move |due| (request, due)))
        .filter(|(_, due)| due.is_watched)
        .filter_map(|(request, due)| reminder(request, due, today, settings))
        .filter(|reminder| !is_outdone(&reminder.key, told))
        .collect();
    found.sort_by_key(|reminder| (reminder.latest, reminder.key));
    found
}

/// One thing is said as itself, several as one summary.
pub fn notice(mut reminders: Vec<Reminder>) -> Option<Notice> {
    match reminders.len() {
        0 | 1 => reminders.pop().map(Notice::Single),
        _ => Some(Notice::Summary(reminders)),
    }
}

fn reminder(request: Uuid, due: &Due, today: Date, settings: &Settings) -> Option<Reminder> {
    let (date, latest) = (due.date(), due.latest());
    let stage = settings.stage(date, latest, today)?;
    Some(Reminder { key: Key { request, kind: due.kind, date, stage }, latest })
}

fn is_outdone(key: &Key, told: &BTreeSet<Key>) -> bool {
    told.range(*key..=Key { stage: Stage::LAST, ..*key }).next().is_some()
}

impl Settings {
    /// How far a deadline has come on a day; `None` where it is too early to speak of it.
    pub fn stage(&self, date: Date, latest: Date, today: Date) -> Option<Stage> {
        if today > latest {
            let past = days(latest, today).saturating_sub(1);
            return Some(Stage::Late(past.checked_div(u32::from(self.every_days)).unwrap_or_default()));
        }
        if today >= date {
            return Some(Stage::OnDay);
        }
        let left = days(today, date);
        let leads = self.lead_days.iter().copied().filter(|&lead| u32::from(lead) >= left);
        leads.min().map(|lead| Stage::Before(Reverse(lead)))
    }
}

fn days(from: Date, to: Date) -> u32 {
    to.since(from).ok().and_then(|span| u32::try_from(span.get_days()).ok()).unwrap_or_default()
}

impl Quiet {
    /// Whether nothing is said in that hour.
    pub fn covers(self, hour: u8) -> bool {
        if self.from < self.to {
            (self.from..self.to).contains(&hour)
        } else {
            hour >= self.from || hour < self.to
        }
    }
}

impl Stage {
    const LAST: Self = Self::Late(u32::MAX);
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Before(Reverse(days)) => write!(f, "before-{days}"),
            Self::OnDay => f.write_str("on-day"),
            Self::Late(times) => write!(f, "late-{times}"),
        }
    }
}

impl FromStr for Stage {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        let before = name.strip_prefix("before-").and_then(|days| days.parse().ok());
        let late = name.strip_prefix("late-").and_then(|times| times.parse().ok());
        let on_day = (name == "on-day").then_some(Self::OnDay);
        before.map(|days| Self::Before(Reverse(days))).or(late.map(Self::Late)).or(on_day).ok_or(UnknownName)
    }
}

impl fmt::Display for Key {
    /// As it is kept: `0197a4c2-8f00-7cc3-98c4-dc0c0c07398f/answer/2026-12-28/before-7`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}/{}", self.request, self.kind.as_str(), self.date, self.stage)
    }
}

impl FromStr for Key {
    type Err = UnknownName;

    fn from_str(text: &str) -> Result<Self, UnknownName> {
        let mut parts = text.split('/');
        let mut next = || parts.next().ok_or(UnknownName);
        let key = Self {
            request: next()?.parse().map_err(|_| UnknownName)?,
            kind: next()?.parse()?,
            date: next()?.parse().map_err(|_| UnknownName)?,
            stage: next()?.parse()?,
        };
        if parts.next().is_some() { Err(UnknownName) } else { Ok(key) }
    }
}
