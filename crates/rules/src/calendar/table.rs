//! A calendar worked out day by day, so that a question about a day is one look.

use jiff::civil::Weekday;

use super::rule::Rule;
use super::{FIRST_YEAR, HolidaySet, LAST_YEAR, Rest};
use crate::Date;

/// Months are 32 marks apart, so that the place of a day needs no reckoning of dates.
const DAYS_IN_ROW: usize = 32;
const MONTHS_IN_YEAR: usize = 12;

/// One mark for each day from [`FIRST_YEAR`] to [`LAST_YEAR`].
#[derive(Debug)]
pub(super) struct Table(Box<[Mark]>);

/// What is known of a day: its weekend, its rule counted from one, and whether that is in doubt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Mark(u16);

const SATURDAY: u16 = 1 << 15;
const SUNDAY: u16 = 1 << 14;
const DOUBTED: u16 = 1 << 13;
const RULE: u16 = DOUBTED - 1;

impl Table {
    pub(super) fn new(rules: &[Rule], part: Option<&str>) -> Self {
        let years = FIRST_YEAR..=LAST_YEAR;
        let size = years.clone().count() * MONTHS_IN_YEAR * DAYS_IN_ROW;
        let mut table = Self(vec![Mark::default(); size].into());
        for year in years {
            table.mark_weekends(year);
            // The settled days come first: a doubted one never takes the place of another.
            table.mark_holidays(year, rules, part, false);
            table.mark_holidays(year, rules, part, true);
        }
        table
    }

    pub(super) fn mark(&self, date: Date) -> Option<Mark> {
        self.0.get(place(date)?).copied()
    }

    fn mark_weekends(&mut self, year: i16) {
        let mut day = Date::new(year, 1, 1).ok();
        while let Some(date) = day.filter(|date| date.year() == year) {
            self.set(date, |_| weekend_bits(date.weekday()));
            day = date.tomorrow().ok();
        }
    }

    fn mark_holidays(&mut self, year: i16, rules: &[Rule], part: Option<&str>, doubted: bool) {
        for (number, rule) in (1..=RULE).zip(rules) {
            let Ok(doubt) = rule.doubt_in(part) else { continue };
            if doubt.is_some() == doubted {
                let bits = number | if doubted { DOUBTED } else { 0 };
                rule.dates_in(year).for_each(|date| self.set(date, |old| old.0 | old.if_unnamed(bits)));
            }
        }
    }

    fn set(&mut self, date: Date, new: impl FnOnce(Mark) -> u16) {
        if let Some(mark) = place(date).and_then(|at| self.0.get_mut(at)) {
            *mark = Mark(new(*mark));
        }
    }
}

impl Mark {
    /// The position of the rule that gives the day its name.
    pub(super) fn rule(self) -> Option<usize> {
        usize::from(self.0 & RULE).checked_sub(1)
    }

    pub(super) fn is_doubted(self) -> bool {
        self.0 & DOUBTED != 0
    }

    pub(super) fn weekend(self) -> Option<Rest> {
        match self.0 & (SATURDAY | SUNDAY) {
            SATURDAY => Some(Rest::Saturday),
            SUNDAY => Some(Rest::Sunday),
            _ => None,
        }
    }

    pub(super) fn is_rest(self, set: HolidaySet) -> bool {
        self.0 != 0
            && (set == HolidaySet::AllPossible || self.0 & (SATURDAY | SUNDAY) != 0 || !self.is_doubted())
    }

    fn if_unnamed(self, bits: u16) -> u16 {
        if self.0 & RULE == 0 { bits } else { 0 }
    }
}

fn weekend_bits(weekday: Weekday) -> u16 {
    match weekday {
        Weekday::Saturday => SATURDAY,
        Weekday::Sunday => SUNDAY,
        Weekday::Monday | Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday | Weekday::Friday => 0,
    }
}

fn place(date: Date) -> Option<usize> {
    let year = usize::try_from(date.year().checked_sub(FIRST_YEAR)?).ok()?;
    let month = usize::try_from(date.month() - 1).ok()?;
    let day = usize::try_from(date.day()).ok()?;
    Some((year * MONTHS_IN_YEAR + month) * DAYS_IN_ROW + day)
}
