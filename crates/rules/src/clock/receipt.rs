//! The day on which a request reached the controller: a fact where the user has it, else a convention on the cautious side.

use jiff::ToSpan;

use crate::Date;
use crate::choice::Distance;
use crate::deadline::{Arrival, Source, Step, StepKind};
use crate::jurisdiction::Law;
use crate::request::{Channel, Event, EventKind, Timeline};

/// The days that a letter inside a state is given. They are the longest of the national rules that were found; those bind
/// letters of authorities and no company.
pub const POST_INLAND_DAYS: i32 = 7;

/// The days that a letter abroad is given. No rule was found.
pub const POST_ABROAD_DAYS: i32 = 14;

/// When something reached its addressee, and how that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    pub on: Date,
    pub arrival: Arrival,
    /// The day of sending, or the day itself.
    pub sent: Date,
}

impl Receipt {
    /// Whether the day is a convention and no fact.
    pub fn is_assumed(&self) -> bool {
        self.arrival != Arrival::Recorded
    }

    /// The step from the sending to the assumed day. A day from a receipt needs none.
    pub fn step(&self, law: Law) -> Option<Step> {
        let sources = self.sources(law);
        self.is_assumed().then_some(Step {
            kind: StepKind::Arrives(self.arrival),
            sources,
            before: self.sent,
            after: self.on,
        })
    }

    fn sources(&self, law: Law) -> &'static [Source] {
        match (self.arrival, law) {
            (Arrival::PostInland, _) => &[Source::FinnishActSection59],
            (Arrival::SameDay | Arrival::ChannelUnknown, Law::Gdpr) => &[Source::EdpbAccess],
            (Arrival::SameDay | Arrival::ChannelUnknown, Law::Uk) => &[Source::IcoAccess],
            (Arrival::SameDay | Arrival::ChannelUnknown, Law::Swiss)
            | (Arrival::Recorded | Arrival::Confirmed | Arrival::PostAbroad, _) => &[],
        }
    }

    /// The day on which a sending arrives by convention.
    pub(super) fn by_convention(sending: &Event, distance: Distance) -> Option<Self> {
        let (arrival, days) = match (sending.by, distance) {
            (Some(Channel::Email | Channel::Form | Channel::Phone), _) => (Arrival::SameDay, 0),
            (Some(Channel::Post), Distance::Inland) => (Arrival::PostInland, POST_INLAND_DAYS),
            (Some(Channel::Post), Distance::Abroad) => (Arrival::PostAbroad, POST_ABROAD_DAYS),
            (None, _) => (Arrival::ChannelUnknown, 0),
        };
        let on = sending.on.checked_add(days.days()).ok()?;
        Some(Self { on, arrival, sent: sending.on })
    }

    /// Whoever reacts on a day has got it by then.
    pub(super) fn no_later_than(self, reaction: Option<Date>) -> Self {
        match reaction {
            Some(on) if on < self.on => Self { on, arrival: Arrival::Confirmed, sent: self.sent.min(on) },
            _ => self,
        }
    }
}

/// The events since the last sending that did not arrive.
pub(super) fn attempt<'a>(timeline: &Timeline<'a>) -> impl Iterator<Item = &'a Event> {
    let failed = timeline.iter().enumerate().filter(|(_, event)| event.kind == EventKind::Undelivered);
    let before = failed.map(|(place, _)| place + 1).last().unwrap_or_default();
    timeline.iter().skip(before)
}

/// When the request arrived.
///
/// The user's own date always wins. Without it the earliest sending counts by its convention; a confirmation, or anything else
/// that the controller did about the request, shows that it had arrived by then, and can only make the assumed day earlier.
pub(super) fn receipt(timeline: &Timeline<'_>, distance: Distance) -> Option<Receipt> {
    let (mut recorded, mut assumed, mut reacted) = (None::<Date>, None::<Receipt>, None::<Date>);
    for event in attempt(timeline) {
        if event.kind == EventKind::Received {
            recorded = earlier(recorded, event.on);
        } else if event.kind == EventKind::Sent {
            let found = Receipt::by_convention(event, distance);
            assumed = assumed.into_iter().chain(found).min_by_key(|receipt| receipt.on);
        } else if event.kind.is_reaction() {
            reacted = earlier(reacted, event.on);
        }
    }
    let known = recorded.map(|on| Receipt { on, arrival: Arrival::Recorded, sent: on });
    let confirmed = || reacted.map(|on| Receipt { on, arrival: Arrival::Confirmed, sent: on });
    known.or_else(|| assumed.map(|receipt| receipt.no_later_than(reacted))).or_else(confirmed)
}

fn earlier(one: Option<Date>, other: Date) -> Option<Date> {
    Some(one.map_or(other, |one| one.min(other)))
}
