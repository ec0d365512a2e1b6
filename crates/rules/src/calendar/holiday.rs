//! What is said of a holiday: its names, and why it may not count.

use crate::Date;
use crate::named::named;

named! {
    /// Why it is open whether a day is a public holiday in the sense of Art. 2(1) of Regulation 1182/71.
    pub enum Doubt {
        /// Kept in parts of the state only.
        Regional = "regional",
        /// Banks and offices close by custom, or for half a day.
        Customary = "customary",
        /// A national act on time limits treats the day like a holiday, but the state's list leaves it out.
        Equated = "equated",
        /// Declared free by a decree for one year, often in exchange for a Saturday.
        Decree = "decree",
        /// A day off in place of a holiday that fell on a weekend.
        Substitute = "substitute",
        /// A holiday of the state on which people work.
        WithoutRest = "without-rest",
        /// Declared for one occasion.
        OneOff = "one-off",
        /// The published lists do not agree.
        ListsDiffer = "lists-differ",
    }
}

/// The names of a holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HolidayName {
    /// In a language of the country.
    pub local: &'static str,
    /// In English.
    pub english: &'static str,
}

/// Why nothing is due on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rest {
    /// A Saturday that is no holiday.
    Saturday,
    /// A Sunday that is no holiday.
    Sunday,
    /// A public holiday, on any day of the week.
    Holiday(HolidayName),
    /// A working day of the week on which it is open whether it is a public holiday.
    PossibleHoliday(HolidayName, Doubt),
}

/// Which holidays move the end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HolidaySet {
    /// Those on which all sources agree or which a statute settles.
    Definite,
    /// Also every day on which somebody holds that it is one.
    AllPossible,
}

/// A holiday of a year, for a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub date: Date,
    /// Its name in a language of the country.
    pub name: &'static str,
    /// Its name in English.
    pub name_en: &'static str,
    /// Whether it is open that it counts.
    pub disputed: bool,
    /// Why it is open.
    pub reason: Option<Doubt>,
    /// The parts of the country that keep it, by the second half of their ISO 3166-2 codes; empty for the whole.
    pub parts: &'static str,
    /// The act or list that it rests on, where that is special.
    pub law: Option<&'static str>,
}
