//! Croatia.

use crate::calendar::rule::{Rule, easter, fixed};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Nova godina", "New Year's Day"),
    fixed(1, 6, "Bogojavljenje ili Sveta tri kralja", "Epiphany"),
    easter(0, "Uskrs", "Easter Sunday"),
    easter(1, "Uskrsni ponedjeljak", "Easter Monday"),
    fixed(5, 1, "Praznik rada", "Labour Day"),
    easter(60, "Tijelovo", "Corpus Christi"),
    fixed(5, 30, "Dan državnosti", "Statehood Day").since(2020),
    fixed(6, 25, "Dan državnosti", "Statehood Day").until(2019),
    fixed(6, 22, "Dan antifašističke borbe", "Anti-Fascist Struggle Day"),
    fixed(
        8,
        5,
        "Dan pobjede i domovinske zahvalnosti i Dan hrvatskih branitelja",
        "Victory and Homeland Thanksgiving Day and Croatian Veterans Day",
    ),
    fixed(8, 15, "Velika Gospa", "Assumption Day"),
    fixed(10, 8, "Dan neovisnosti", "Independence Day").until(2019),
    fixed(11, 1, "Svi sveti", "All Saints' Day"),
    fixed(
        11,
        18,
        "Dan sjećanja na žrtve Domovinskog rata i Dan sjećanja na žrtvu Vukovara i Škabrnje",
        "Remembrance Day",
    )
    .since(2020),
    fixed(12, 25, "Božić", "Christmas Day"),
    fixed(12, 26, "Sveti Stjepan", "Saint Stephen's Day"),
];
