//! All ways to count that somebody holds to be right, for one question.

use super::plan::Plan;
use super::reading::Reading;
use super::source::Source;
use crate::calendar::HolidaySet;
use crate::jurisdiction::Law;

/// The default way to count, and those of the other readings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plans {
    pub(super) default: Plan,
    pub(super) others: [Option<Other>; 5],
    /// The default reading's name, where it is one of several that people hold.
    pub(super) named: Option<Reading>,
}

/// A reading of the law with what it rests on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Other {
    pub(super) reading: Reading,
    pub(super) basis: &'static [Source],
    pub(super) plan: Plan,
}

impl Plans {
    pub(super) fn only(default: Plan) -> Self {
        Self { default, others: [None; 5], named: None }
    }

    pub(super) fn with(mut self, other: Other) -> Self {
        if let Some(free) = self.others.iter_mut().find(|place| place.is_none()) {
            *free = Some(other);
        }
        self
    }

    /// The same change of every way to count.
    pub(super) fn each(self, change: impl Fn(Plan) -> Plan) -> Self {
        let others = self.others.map(|other| other.map(|other| Other { plan: change(other.plan), ..other }));
        Self { default: change(self.default), others, ..self }
    }

    /// Every reading beside the default one. The set of holidays can be read in two ways wherever the end moves.
    pub(super) fn others(self) -> impl Iterator<Item = Other> {
        let holidays = Other {
            reading: Reading::AllPossibleHolidays,
            basis: match self.default.law {
                Law::Gdpr => &[Source::Reg1182Art2Par1],
                Law::Uk => &[Source::IcoAccess],
                Law::Swiss => &[Source::CodeOfObligationsArt78],
            },
            plan: Plan { moves: Some(HolidaySet::AllPossible), ..self.default },
        };
        std::iter::once(holidays).chain(self.others.into_iter().flatten())
    }
}

/// Nothing in the text moves the end of the period.
pub(super) fn no_roll(default: Plan, basis: &'static [Source]) -> Other {
    Other { reading: Reading::NoRoll, basis, plan: Plan { moves: None, ..default } }
}
