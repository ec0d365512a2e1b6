//! Which days are working days: weekends and public holidays of a jurisdiction, from rules kept as data.

mod countries;
mod easter;
mod holiday;
mod rule;
mod table;
mod when;

use std::fmt;
use std::sync::OnceLock;

pub use holiday::{Doubt, Holiday, HolidayName, HolidaySet, Rest};

use crate::Date;
use crate::jurisdiction::{Jurisdiction, with_jurisdictions};
use rule::Rule;
use table::{Mark, Table};

/// The edition as a literal, so that others can be made of it.
macro_rules! edition {
    () => {
        "2026-11-22"
    };
}
pub(crate) use edition;

/// The edition of the calendars. It is kept with a request, because holidays of coming years change with the law.
pub const VERSION: &str = edition!();

/// The first year of the calendars: the GDPR applies from May 2018.
pub const FIRST_YEAR: i16 = 2018;

/// The last year of the calendars.
pub const LAST_YEAR: i16 = 2040;

/// The calendars do not reach that year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarUnknown {
    /// The year that was asked for.
    pub year: i16,
}

impl fmt::Display for CalendarUnknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no calendar of the year {} ({FIRST_YEAR} to {LAST_YEAR})", self.year)
    }
}

impl std::error::Error for CalendarUnknown {}

/// The weekends and public holidays of one jurisdiction.
///
/// ```
/// # use rules::{Date, calendar::{Calendar, HolidaySet}, jurisdiction::Jurisdiction};
/// let finland = Calendar::of(Jurisdiction::Fi);
/// let saint_stephen = Date::constant(2026, 12, 26);
/// assert_eq!(finland.working_day_from(saint_stephen, HolidaySet::Definite).unwrap(), Date::constant(2026, 12, 28));
/// ```
#[derive(Debug)]
pub struct Calendar {
    jurisdiction: Jurisdiction,
    rules: &'static [Rule],
    table: Table,
}

macro_rules! define_slots {
    ($($name:ident $code:literal),* $(,)?) => {
        fn slot(jurisdiction: Jurisdiction) -> &'static OnceLock<Calendar> {
            match jurisdiction {
                $(Jurisdiction::$name => {
                    static SLOT: OnceLock<Calendar> = OnceLock::new();
                    &SLOT
                })*
            }
        }
    };
}
with_jurisdictions!(define_slots);

impl Calendar {
    /// The calendar of a jurisdiction. It is worked out from the rules when it is first asked for.
    pub fn of(jurisdiction: Jurisdiction) -> &'static Self {
        slot(jurisdiction).get_or_init(|| {
            let rules = countries::rules_of(jurisdiction);
            Self { jurisdiction, rules, table: Table::new(rules, jurisdiction.part()) }
        })
    }

    /// Whose calendar it is.
    pub fn jurisdiction(&self) -> Jurisdiction {
        self.jurisdiction
    }

    /// Why nothing is due on a day; `None` on a day that is a working day beyond doubt.
    pub fn rest_on(&self, date: Date) -> Result<Option<Rest>, CalendarUnknown> {
        let mark = self.mark(date)?;
        let holiday = mark.rule().and_then(|position| self.rules.get(position));
        let settled = holiday.filter(|_| !mark.is_doubted()).map(|rule| Rest::Holiday(rule.names()));
        let doubted = || holiday.and_then(|rule| Some(Rest::PossibleHoliday(rule.names(), rule.doubt?)));
        Ok(settled.or_else(|| mark.weekend()).or_else(doubted))
    }

    /// The day itself if it is a working day, else the next one that is (Art. 3(4) of Regulation 1182/71).
    pub fn working_day_from(&self, date: Date, set: HolidaySet) -> Result<Date, CalendarUnknown> {
        let mut day = date;
        while self.mark(day)?.is_rest(set) {
            day = day.tomorrow().map_err(|_| CalendarUnknown { year: day.year() })?;
        }
        Ok(day)
    }

    /// The holidays of a year in the order of their dates, disputed ones among them.
    ///
    /// Where two fall on one day, the settled one is named, or the first of the country's list.
    pub fn holidays(&self, year: i16) -> Result<Vec<Holiday>, CalendarUnknown> {
        let mut day = Date::new(year, 1, 1).map_err(|_| CalendarUnknown { year })?;
        let mut found = Vec::new();
        while day.year() == year {
            let mark = self.mark(day)?;
            let rule = mark.rule().and_then(|position| self.rules.get(position));
            found.extend(rule.map(|rule| rule.holiday(day, mark.is_doubted())));
            day = day.tomorrow().map_err(|_| CalendarUnknown { year })?;
        }
        Ok(found)
    }

    fn mark(&self, date: Date) -> Result<Mark, CalendarUnknown> {
        self.table.mark(date).ok_or(CalendarUnknown { year: date.year() })
    }
}

impl Rule {
    fn names(&self) -> HolidayName {
        HolidayName { local: self.name, english: self.name_en }
    }

    fn holiday(&self, date: Date, disputed: bool) -> Holiday {
        let reason = self.doubt.filter(|_| disputed);
        let HolidayName { local: name, english: name_en } = self.names();
        Holiday { date, name, name_en, disputed, reason, parts: self.parts, law: self.law }
    }
}
