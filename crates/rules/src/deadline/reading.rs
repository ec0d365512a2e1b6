//! Where the law is disputed: the readings beside the default one.

use crate::Date;

/// A way to read the law that leads to a date of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// Doubts about identity or scope do not stop the clock.
    NoSuspension,
    /// The days between asking and being told are added.
    SuspendedDaysAdded,
    /// A new month runs from the day on which the identity was confirmed.
    NewMonthFromIdentification,
    /// Of the days on which the clock stood still, the first or the last does not count.
    ExclusiveCount,
    /// One month, and from its last day two more.
    OneMonthThenTwoMonthsUnrolled,
    /// Two months from the working day on which the first period ended.
    TwoMonthsFromRolledFirstDeadline,
    /// Every day on which somebody sees a public holiday counts as one.
    AllPossibleHolidays,
    /// The end of the period does not move to a working day.
    NoRoll,
    /// A period "beginning when" something happened ends a day before the corresponding date.
    DayBeforeCorrespondingDate,
    /// A period "beginning when" something happened counts that day as its first.
    BeginningWhenReceivedInclusive,
    /// The period is counted from the day after receipt.
    IcoBefore15Aug2019,
    /// A notice of extension that is late or gives no reasons extends the period all the same.
    ExtendedAllTheSame,
}

impl Reading {
    /// Every reading.
    pub const ALL: [Self; 12] = [
        Self::NoSuspension,
        Self::SuspendedDaysAdded,
        Self::NewMonthFromIdentification,
        Self::ExclusiveCount,
        Self::OneMonthThenTwoMonthsUnrolled,
        Self::TwoMonthsFromRolledFirstDeadline,
        Self::AllPossibleHolidays,
        Self::NoRoll,
        Self::DayBeforeCorrespondingDate,
        Self::BeginningWhenReceivedInclusive,
        Self::IcoBefore15Aug2019,
        Self::ExtendedAllTheSame,
    ];

    /// The name in the terminal and in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoSuspension => "no_suspension",
            Self::SuspendedDaysAdded => "suspended_days_added",
            Self::NewMonthFromIdentification => "new_month_from_identification",
            Self::ExclusiveCount => "exclusive_count",
            Self::OneMonthThenTwoMonthsUnrolled => "one_month_then_two_months_unrolled",
            Self::TwoMonthsFromRolledFirstDeadline => "two_months_from_rolled_first_deadline",
            Self::AllPossibleHolidays => "all_possible_holidays",
            Self::NoRoll => "no_roll",
            Self::DayBeforeCorrespondingDate => "day_before_corresponding_date",
            Self::BeginningWhenReceivedInclusive => "beginning_when_received_inclusive",
            Self::IcoBefore15Aug2019 => "ICO_before_15_Aug_2019_day_after_receipt",
            Self::ExtendedAllTheSame => "extended_all_the_same",
        }
    }
}

/// The readings that lead to other dates than the default one. There are at most seven, so they need no memory of their own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Readings([Option<(Reading, Date)>; 7]);

impl Readings {
    /// Each reading with its date.
    pub fn iter(&self) -> impl Iterator<Item = (Reading, Date)> + '_ {
        self.0.iter().flatten().copied()
    }

    /// Whether all readings lead to the default date.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    pub(super) fn push(&mut self, reading: Reading, date: Date) {
        if let Some(free) = self.0.iter_mut().find(|place| place.is_none()) {
            *free = Some((reading, date));
        }
    }
}
