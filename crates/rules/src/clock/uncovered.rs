//! Spans of days of which none counts twice.

use crate::Date;

/// Days from the first to the last, both among them.
pub(super) type Days = (Date, Date);

/// The days of a span on which the clock did not stand still already.
pub(super) fn uncovered(span: Days, covered: &[Days]) -> Vec<Days> {
    let mut left = vec![span];
    for &(first, last) in covered {
        left = left
            .into_iter()
            .flat_map(|(from, to)| {
                let before = first.yesterday().ok().map(|end| (from, to.min(end)));
                let after = last.tomorrow().ok().map(|start| (from.max(start), to));
                [before, after].into_iter().flatten()
            })
            .filter(|(from, to)| from <= to)
            .collect();
    }
    left.retain(|(from, to)| from <= to);
    left
}

/// How many days there are from `first` on.
pub(super) fn count_from(first: Date, spans: &[Days]) -> i32 {
    let lengths = spans.iter().map(|&(from, to)| match to.since(from.max(first)) {
        Ok(length) => (length.get_days() + 1).max(0),
        Err(_) => 0,
    });
    lengths.sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(day: i8) -> Date {
        Date::new(2027, 3, day).unwrap()
    }

    proptest! {
        #[test]
        fn every_day_counts_once(spans in proptest::collection::vec((1i8..=31, 1i8..=31), 0..6), first in 1i8..=31) {
            let mut covered = Vec::new();
            for &(from, to) in &spans {
                covered.extend(uncovered((day(from), day(to)), &covered));
            }
            let by_hand = (first..=31).filter(|at| spans.iter().any(|(from, to)| (from..=to).contains(&at))).count();
            prop_assert_eq!(usize::try_from(count_from(day(first), &covered)), Ok(by_hand));
        }
    }
}
