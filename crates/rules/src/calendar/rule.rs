//! A holiday as a rule: on which day it falls, in which years, where, and whether all agree.

use jiff::civil::Weekday;

use super::Doubt;
use super::when::When;
use crate::Date;

/// One line of a country's file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rule {
    on: When,
    pub(super) name: &'static str,
    pub(super) name_en: &'static str,
    weekdays: &'static [Weekday],
    since: i16,
    until: i16,
    except: &'static [i16],
    /// Parts of the country, separated by blanks; empty where it is kept everywhere.
    pub(super) parts: &'static str,
    pub(super) doubt: Option<Doubt>,
    doubted_in_parts: bool,
    pub(super) law: Option<&'static str>,
}

/// For countries that leave out a holiday on a Sunday.
pub(super) const MONDAY_TO_SATURDAY: &[Weekday] = &[
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
];

const fn rule(on: When, name: &'static str, name_en: &'static str) -> Rule {
    Rule {
        on,
        name,
        name_en,
        weekdays: &[],
        since: i16::MIN,
        until: i16::MAX,
        except: &[],
        parts: "",
        doubt: None,
        doubted_in_parts: false,
        law: None,
    }
}

/// The same day every year.
pub(super) const fn fixed(month: i8, day: i8, name: &'static str, name_en: &'static str) -> Rule {
    rule(When::Fixed(month, day), name, name_en)
}

/// So many days after (or, below zero, before) Easter Sunday of the Western churches.
pub(super) const fn easter(days: i16, name: &'static str, name_en: &'static str) -> Rule {
    rule(When::Easter(days), name, name_en)
}

/// So many days after (or, below zero, before) Easter Sunday of the Orthodox churches.
pub(super) const fn orthodox(days: i16, name: &'static str, name_en: &'static str) -> Rule {
    rule(When::Orthodox(days), name, name_en)
}

/// The first, second … such weekday of a month.
pub(super) const fn nth(
    count: i8,
    weekday: Weekday,
    month: i8,
    name: &'static str,
    name_en: &'static str,
) -> Rule {
    on_or_after(weekday, month, 7 * count - 6, name, name_en)
}

/// The last such weekday of a month.
pub(super) const fn last(weekday: Weekday, month: i8, name: &'static str, name_en: &'static str) -> Rule {
    rule(When::Last(weekday, month), name, name_en)
}

/// The first such weekday that is not before a day of the year.
pub(super) const fn on_or_after(
    weekday: Weekday,
    month: i8,
    day: i8,
    name: &'static str,
    name_en: &'static str,
) -> Rule {
    rule(When::OnOrAfter(weekday, month, day), name, name_en)
}

/// Single days by their dates, which no rule foretells.
pub(super) const fn once(days: &'static [(i16, i8, i8)], name: &'static str, name_en: &'static str) -> Rule {
    rule(When::Once(days), name, name_en)
}

impl Rule {
    /// Only in years in which the day is one of these weekdays: the substitute for a day on a weekend.
    pub(super) const fn if_on(self, weekdays: &'static [Weekday]) -> Self {
        Self { weekdays, ..self }
    }

    /// From this year on.
    pub(super) const fn since(self, year: i16) -> Self {
        Self { since: year, ..self }
    }

    /// In this year for the last time.
    pub(super) const fn until(self, year: i16) -> Self {
        Self { until: year, ..self }
    }

    /// Not in these years, because it was moved or suspended.
    pub(super) const fn except(self, years: &'static [i16]) -> Self {
        Self { except: years, ..self }
    }

    /// Whether it is a public holiday in the sense of Art. 2(1) of Regulation 1182/71 is not settled.
    pub(super) const fn doubted(self, doubt: Doubt) -> Self {
        Self { doubt: Some(doubt), ..self }
    }

    /// Kept in parts of the country only. Whether that counts is not settled, even within the part.
    pub(super) const fn only_in(self, parts: &'static str) -> Self {
        Self { parts, doubt: Some(Doubt::Regional), doubted_in_parts: true, ..self }
    }

    /// Kept in parts that have calendars of their own. There it is settled; for the country as a whole it is not.
    pub(super) const fn settled_in(self, parts: &'static str) -> Self {
        Self { parts, doubt: Some(Doubt::Regional), doubted_in_parts: false, ..self }
    }

    /// The act or the list that it rests on.
    pub(super) const fn law(self, law: &'static str) -> Self {
        Self { law: Some(law), ..self }
    }

    /// The doubt about the day in the country, or in a part of it; `Err` where the day is not kept at all.
    pub(super) fn doubt_in(&self, part: Option<&str>) -> Result<Option<Doubt>, NotKept> {
        match part {
            None => Ok(self.doubt),
            Some(_) if self.parts.is_empty() => Ok(self.doubt),
            Some(part) if self.parts.split(' ').any(|one| one == part) => {
                Ok(self.doubt.filter(|_| self.doubted_in_parts))
            }
            Some(_) => Err(NotKept),
        }
    }

    /// The days of a year on which it falls.
    pub(super) fn dates_in(&self, year: i16) -> impl Iterator<Item = Date> {
        let in_force = (self.since..=self.until).contains(&year) && !self.except.contains(&year);
        self.on.dates_in(year).filter(move |&date| in_force && self.is_right_weekday(date))
    }

    fn is_right_weekday(&self, date: Date) -> bool {
        self.weekdays.is_empty() || self.weekdays.contains(&date.weekday())
    }
}

/// The day is not kept in the part of the country that was asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct NotKept;
