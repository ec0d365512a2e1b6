//! Denmark. The Great Prayer Day was abolished from 2024. Acts on time limits equate three more days with holidays.

use crate::calendar::Doubt::{Customary, Equated};
use crate::calendar::rule::{Rule, easter, fixed};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Nytårsdag", "New Year's Day"),
    easter(-3, "Skærtorsdag", "Maundy Thursday"),
    easter(-2, "Langfredag", "Good Friday"),
    easter(0, "Påskedag", "Easter Sunday"),
    easter(1, "Anden påskedag", "Easter Monday"),
    easter(26, "Store bededag", "Great Prayer Day").until(2023),
    easter(39, "Kristi himmelfartsdag", "Ascension Day"),
    easter(49, "Pinsedag", "Pentecost"),
    easter(50, "Anden pinsedag", "Pentecost Monday"),
    fixed(12, 25, "Juledag", "Christmas Day"),
    fixed(12, 26, "Anden juledag", "Second Day of Christmas"),
    fixed(5, 1, "Arbejdernes kampdag", "Workers' Day").doubted(Customary),
    easter(40, "Banklukkedag", "Day after Ascension Day").doubted(Customary),
    fixed(6, 5, "Grundlovsdag", "Constitution Day").doubted(Equated).law("forældelsesloven § 27(2)"),
    fixed(12, 24, "Juleaftensdag", "Christmas Eve").doubted(Equated).law("forældelsesloven § 27(2)"),
    fixed(12, 31, "Nytårsaften", "New Year's Eve").doubted(Equated).law("forældelsesloven § 27(2)"),
];
