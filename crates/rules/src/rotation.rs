//! Which backups to keep: 7 daily, 4 weekly and 12 monthly ones.

use std::collections::BTreeSet;

use jiff::{ToSpan, civil::Weekday};

use crate::Date;

const DAYS: usize = 7;
const WEEKS: usize = 4;
const MONTHS: usize = 12;

/// The positions, in `made_on`, of the backups that may go.
///
/// Of each day, week (Monday to Sunday) and month the newest backup counts. The order of `made_on` is the order in which they
/// were made where two are of one day: the later position is the newer. The newest of all is always kept.
///
/// ```
/// # use rules::{Date, rotation::expired};
/// let day = Date::constant(2026, 11, 22);
/// assert_eq!(expired(&[day, day]), [0]);
/// ```
pub fn expired(made_on: &[Date]) -> Vec<usize> {
    let mut newest_first: Vec<(usize, Date)> = made_on.iter().copied().enumerate().collect();
    newest_first.sort_by_key(|&(position, date)| std::cmp::Reverse((date, position)));
    let mut kept = BTreeSet::new();
    keep_newest_of_each(&newest_first, DAYS, |date| date, &mut kept);
    keep_newest_of_each(&newest_first, WEEKS, monday_of, &mut kept);
    keep_newest_of_each(&newest_first, MONTHS, Date::first_of_month, &mut kept);
    (0..made_on.len()).filter(|position| !kept.contains(position)).collect()
}

fn keep_newest_of_each(
    newest_first: &[(usize, Date)],
    periods: usize,
    period_of: impl Fn(Date) -> Date,
    kept: &mut BTreeSet<usize>,
) {
    let mut seen = BTreeSet::new();
    for &(position, date) in newest_first {
        if seen.len() == periods {
            return;
        }
        if seen.insert(period_of(date)) {
            kept.insert(position);
        }
    }
}

fn monday_of(date: Date) -> Date {
    let since_monday = date.weekday().since(Weekday::Monday);
    // The first days of the year -9999 have no Monday before them; they are their own week.
    date.checked_sub(i64::from(since_monday).days()).unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_year_of_daily_backups_leaves_seven_days_four_weeks_and_twelve_months() {
        let last = Date::constant(2026, 11, 22);
        let made: Vec<Date> = (0..400).rev().map(|ago: i64| last - ago.days()).collect();
        let gone: BTreeSet<usize> = expired(&made).into_iter().collect();
        let left: Vec<String> = made
            .iter()
            .enumerate()
            .filter(|(at, _)| !gone.contains(at))
            .map(|(_, date)| date.to_string())
            .collect();
        assert_eq!(
            left,
            [
                "2025-12-31",
                "2026-01-31",
                "2026-02-28",
                "2026-03-31",
                "2026-04-30",
                "2026-05-31",
                "2026-06-30",
                "2026-07-31",
                "2026-08-31",
                "2026-09-30",
                "2026-10-31",
                "2026-11-01",
                "2026-11-08",
                "2026-11-15",
                "2026-11-16",
                "2026-11-17",
                "2026-11-18",
                "2026-11-19",
                "2026-11-20",
                "2026-11-21",
                "2026-11-22",
            ]
        );
    }

    proptest! {
        #[test]
        fn the_newest_stays_and_a_second_run_removes_nothing(days in proptest::collection::vec(0i64..2000, 1..60)) {
            let made: Vec<Date> = days.iter().map(|&day| Date::constant(2024, 1, 1) + day.days()).collect();
            let gone = expired(&made);
            let newest = made.iter().enumerate().max_by_key(|&(at, date)| (*date, at)).map(|(at, _)| at);
            prop_assert!(!gone.contains(&newest.unwrap()));
            let left: Vec<Date> =
                made.iter().enumerate().filter(|(at, _)| !gone.contains(at)).map(|(_, date)| *date).collect();
            prop_assert!(expired(&left).is_empty());
            prop_assert!(left.len() <= DAYS + WEEKS + MONTHS);
        }
    }
}
