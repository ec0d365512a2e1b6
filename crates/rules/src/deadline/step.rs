//! The computation as data: each step from the day that starts the period to the day that ends it.

use super::source::Source;
use crate::Date;
use crate::calendar::Rest;
use crate::named::named;

named! {
    /// What sets a period running.
    pub enum Start {
        /// The controller received the request.
        Receipt = "receipt",
        /// The day after the controller received the request.
        DayAfterReceipt = "day-after-receipt",
        /// The complaint was lodged with the authority.
        ComplaintLodged = "complaint-lodged",
        /// The controller received a complaint.
        ComplaintReceived = "complaint-received",
        /// The controller received what it needed to confirm the identity.
        IdentityConfirmed = "identity-confirmed",
    }
}

/// The length of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    /// To the same day of a later month.
    Months(i32),
    /// So many days, of which the first is the day after the start.
    Days(i32),
}

named! {
    /// Why the clock stood still.
    pub enum Pause {
        /// The controller had reasonable doubts about the person's identity.
        Identity = "identity",
        /// The controller asked which data or activities the request is about.
        Clarification = "clarification",
    }
}

named! {
    /// How the day on which something reached its addressee is known. All but the first are assumptions, on the cautious
    /// side: no law fixes that day for a letter to a company.
    pub enum Arrival {
        /// The user has the day, from a receipt.
        Recorded = "recorded",
        /// The controller confirmed or reacted, so it had arrived on that day at the latest.
        Confirmed = "confirmed",
        /// E-mail, a web form and the telephone arrive on the day itself.
        SameDay = "same-day",
        /// The user did not say how it was sent; it is taken for an e-mail.
        ChannelUnknown = "channel-unknown",
        /// A letter inside the state, seven days: the longest of the national rules for letters of authorities that were found.
        PostInland = "post-inland",
        /// A letter abroad, or to where it is not known: fourteen days.
        PostAbroad = "post-abroad",
    }
}

named! {
    /// Who named a date that no law fixes.
    pub enum NamedBy {
        /// The user, out of courtesy.
        User = "user",
        /// Nobody: the usual time that a letter leaves.
        Usual = "usual",
        /// The controller.
        Controller = "controller",
    }
}

/// What happens to the date in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StepKind {
    /// The day of arrival, from the day of sending; or the day of the confirmation itself.
    Arrives(Arrival),
    /// The date is named and not counted.
    Named(NamedBy),
    /// Something is due without a period.
    AtOnce,
    /// The day that the period runs from; it is not counted itself.
    Starts(Start),
    /// The period is added.
    PeriodAdded {
        /// Its length.
        period: Period,
        /// The day of the month that the last month does not have; its last day takes the place.
        missing_day: Option<i8>,
    },
    /// The days on which the clock stood still are added.
    PauseAdded {
        /// How many they are.
        days: i32,
        /// Why it stood still.
        pause: Pause,
    },
    /// The period counts its first day, so it ends one day sooner.
    FirstDayCounted,
    /// Nothing is due on that day, so the period ends on a later one.
    Moved(Rest),
}

impl StepKind {
    /// Its name, without what goes with it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Arrives(_) => "arrives",
            Self::Named(_) => "named",
            Self::AtOnce => "at-once",
            Self::Starts(_) => "starts",
            Self::PeriodAdded { .. } => "period-added",
            Self::PauseAdded { .. } => "pause-added",
            Self::FirstDayCounted => "first-day-counted",
            Self::Moved(_) => "moved",
        }
    }
}

/// One step: the date before it, the date after it, and what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What happens.
    pub kind: StepKind,
    /// The provisions it rests on.
    pub sources: &'static [Source],
    /// The date that the step begins with.
    pub before: Date,
    /// The date that it leads to.
    pub after: Date,
}
