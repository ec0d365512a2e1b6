//! How the day of a holiday is found in a year.

use jiff::civil::Weekday;
use jiff::{Span, ToSpan};

use super::easter;
use crate::Date;

/// A day of the year, by its date, by Easter or by its weekday, or single days without a rule.
#[derive(Clone, Copy, Debug)]
pub(super) enum When {
    Fixed(i8, i8),
    Easter(i16),
    Orthodox(i16),
    OnOrAfter(Weekday, i8, i8),
    Last(Weekday, i8),
    Once(&'static [(i16, i8, i8)]),
}

impl When {
    /// The days of a year; more than one only where they are listed.
    pub(super) fn dates_in(self, year: i16) -> impl Iterator<Item = Date> {
        let (single, listed) = match self {
            Self::Once(days) => (None, days),
            Self::Fixed(..) | Self::Easter(_) | Self::Orthodox(_) | Self::OnOrAfter(..) | Self::Last(..) => {
                (self.single_date(year), &[] as &[_])
            }
        };
        let listed = listed.iter().filter(move |&&(of, ..)| of == year);
        single.into_iter().chain(listed.filter_map(|&(of, month, day)| Date::new(of, month, day).ok()))
    }

    fn single_date(self, year: i16) -> Option<Date> {
        match self {
            Self::Fixed(month, day) => Date::new(year, month, day).ok(),
            Self::Easter(days) => later(easter::western(year)?, days),
            Self::Orthodox(days) => later(easter::orthodox(year)?, days),
            Self::OnOrAfter(weekday, month, day) => {
                first_on_or_after(weekday, Date::new(year, month, day).ok()?)
            }
            Self::Last(weekday, month) => {
                let last_week = Date::new(year, month, 1).ok()?.last_of_month().checked_sub(6.days()).ok()?;
                first_on_or_after(weekday, last_week)
            }
            Self::Once(_) => None,
        }
    }
}

fn first_on_or_after(weekday: Weekday, date: Date) -> Option<Date> {
    later(date, i16::from(weekday.since(date.weekday())))
}

fn later(date: Date, days: i16) -> Option<Date> {
    date.checked_add(Span::new().days(days)).ok()
}
