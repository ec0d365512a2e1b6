//! Poland.

use crate::calendar::Doubt::OneOff;
use crate::calendar::rule::{Rule, easter, fixed, once};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Nowy Rok", "New Year's Day"),
    fixed(1, 6, "Święto Trzech Króli", "Epiphany"),
    easter(0, "Niedziela Wielkanocna", "Easter Sunday"),
    easter(1, "Poniedziałek Wielkanocny", "Easter Monday"),
    fixed(5, 1, "Święto Państwowe", "National Day"),
    fixed(5, 3, "Święto Narodowe Trzeciego Maja", "National Day of the Third of May"),
    easter(49, "Zielone Świątki", "Pentecost"),
    easter(60, "Dzień Bożego Ciała", "Corpus Christi"),
    fixed(8, 15, "Wniebowzięcie Najświętszej Marii Panny", "Assumption Day"),
    fixed(11, 1, "Uroczystość Wszystkich Świętych", "All Saints' Day"),
    fixed(11, 11, "Narodowe Święto Niepodległości", "National Independence Day"),
    fixed(12, 24, "Wigilia Bożego Narodzenia", "Christmas Eve").since(2025).law("Act of 27.11.2024"),
    fixed(12, 25, "Boże Narodzenie (pierwszy dzień)", "Christmas Day"),
    fixed(12, 26, "Boże Narodzenie (drugi dzień)", "Second Day of Christmas"),
    once(
        &[(2018, 11, 12)],
        "Narodowe Święto Niepodległości - 100-lecie",
        "National Independence Day - 100th anniversary",
    )
    .doubted(OneOff),
];
