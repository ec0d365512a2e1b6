//! The events that count, in the order in which they happened.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::{Event, EventKind};

/// The events of a request without those that were corrected, by the day they happened; of one day, as they were recorded.
#[derive(Debug, Clone)]
pub struct Timeline<'a>(Vec<&'a Event>);

impl<'a> Timeline<'a> {
    /// `recorded`: all events, in the order in which they were recorded. Where two correct the same event, the later one counts.
    pub fn of(recorded: &'a [Event]) -> Self {
        let mut corrected: BTreeSet<Uuid> = BTreeSet::new();
        let mut counting: Vec<&Event> = Vec::new();
        for event in recorded.iter().rev() {
            // The first of them that is met from the end is the one that counts.
            let is_outdone = event.corrects.is_some_and(|former| !corrected.insert(former));
            if !is_outdone && !corrected.contains(&event.id) && event.kind != EventKind::Retracted {
                counting.push(event);
            }
        }
        counting.reverse();
        counting.sort_by_key(|event| event.on);
        Self(counting)
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &'a Event> + '_ {
        self.0.iter().copied()
    }

    /// Whether this event still counts.
    pub fn holds(&self, id: Uuid) -> bool {
        self.0.iter().any(|event| event.id == id)
    }

    /// The last event of a kind.
    pub fn last(&self, kind: EventKind) -> Option<&'a Event> {
        self.iter().rfind(|event| event.kind == kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Date;

    fn event(id: u128, kind: EventKind, day: i8, corrects: Option<u128>) -> Event {
        let on = Date::new(2026, 11, day).unwrap();
        Event { corrects: corrects.map(Uuid::from_u128), ..Event::new(Uuid::from_u128(id), kind, on) }
    }

    fn counting(events: &[Event]) -> Vec<u128> {
        Timeline::of(events).iter().map(|event| event.id.as_u128()).collect()
    }

    #[test]
    fn a_correction_takes_the_place_of_what_it_corrects() {
        use EventKind::{AnswerFull, Retracted, Sent};
        let sent = event(1, Sent, 5, None);
        for (later, left) in [
            (vec![], vec![1]),
            (vec![event(2, Sent, 4, Some(1))], vec![2]),
            (vec![event(2, Sent, 4, Some(1)), event(3, Sent, 3, Some(2))], vec![3]),
            (vec![event(2, Sent, 4, Some(1)), event(3, Sent, 3, Some(1))], vec![3]),
            (vec![event(2, AnswerFull, 9, None), event(3, Retracted, 5, Some(1))], vec![2]),
            (vec![event(2, AnswerFull, 1, None)], vec![2, 1]),
            (vec![event(2, Sent, 4, Some(2))], vec![1]),
        ] {
            let mut events = vec![sent.clone()];
            events.extend(later);
            assert_eq!(counting(&events), left, "{events:?}");
        }
    }
}
