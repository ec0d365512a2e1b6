//! Czechia.

use crate::calendar::rule::{Rule, easter, fixed, once};

pub(super) const RULES: &[Rule] = &[
    fixed(
        1,
        1,
        "Nový rok, Den obnovy samostatného českého státu",
        "New Year's Day, Independent Czech State Restoration Day",
    ),
    easter(-2, "Velký pátek", "Good Friday"),
    easter(1, "Velikonoční pondělí", "Easter Monday"),
    fixed(5, 1, "Svátek práce", "Labour Day"),
    fixed(5, 8, "Den vítězství", "Victory Day"),
    fixed(7, 5, "Den slovanských věrozvěstů Cyrila a Metoděje", "Saints Cyril and Methodius Day"),
    fixed(7, 6, "Den upálení mistra Jana Husa", "Jan Hus Day"),
    fixed(9, 28, "Den české státnosti", "Statehood Day"),
    fixed(10, 28, "Den vzniku samostatného československého státu", "Independent Czechoslovak State Day"),
    once(&[(2018, 11, 17)], "Den boje za svobodu a demokracii", "Struggle for Freedom and Democracy Day"),
    fixed(
        11,
        17,
        "Den boje za svobodu a demokracii a Mezinárodní den studentstva",
        "Struggle for Freedom and Democracy Day and International Students' Day",
    )
    .since(2019),
    fixed(12, 24, "Štědrý den", "Christmas Eve"),
    fixed(12, 25, "1. svátek vánoční", "Christmas Day"),
    fixed(12, 26, "2. svátek vánoční", "Second Day of Christmas"),
];
