//! Norway.

use crate::calendar::Doubt::Customary;
use crate::calendar::rule::{Rule, easter, fixed};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Første nyttårsdag", "New Year's Day"),
    easter(-3, "Skjærtorsdag", "Maundy Thursday"),
    easter(-2, "Langfredag", "Good Friday"),
    easter(0, "Første påskedag", "Easter Sunday"),
    easter(1, "Andre påskedag", "Easter Monday"),
    fixed(5, 1, "Arbeidernes dag", "Labour Day"),
    easter(39, "Kristi himmelfartsdag", "Ascension Day"),
    easter(49, "Første pinsedag", "Pentecost"),
    easter(50, "Andre pinsedag", "Pentecost Monday"),
    fixed(5, 17, "Grunnlovsdag", "Constitution Day"),
    fixed(12, 25, "Første juledag", "Christmas Day"),
    fixed(12, 26, "Andre juledag", "Second Day of Christmas"),
    fixed(12, 24, "Julaften", "Christmas Eve").doubted(Customary),
    fixed(12, 31, "Nyttårsaften", "New Year's Eve").doubted(Customary),
];
