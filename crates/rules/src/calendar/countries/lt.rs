//! Lithuania.

use jiff::civil::Weekday::Sunday;

use crate::calendar::rule::{Rule, easter, fixed, nth};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Naujųjų metų diena", "New Year's Day"),
    fixed(2, 16, "Lietuvos valstybės atkūrimo diena", "Day of Restoration of the State of Lithuania"),
    fixed(
        3,
        11,
        "Lietuvos nepriklausomybės atkūrimo diena",
        "Day of Restoration of Independence of Lithuania",
    ),
    easter(0, "Šv. Velykos", "Easter Sunday"),
    easter(1, "Antroji šv. Velykų diena", "Easter Monday"),
    fixed(5, 1, "Tarptautinė darbo diena", "International Workers' Day"),
    nth(1, Sunday, 5, "Motinos diena", "Mother's Day"),
    nth(1, Sunday, 6, "Tėvo diena", "Father's Day"),
    fixed(6, 24, "Rasos ir Joninių diena", "Day of Dew and Saint John"),
    fixed(
        7,
        6,
        "Valstybės (Lietuvos karaliaus Mindaugo karūnavimo) ir Tautiškos giesmės diena",
        "Statehood Day",
    ),
    fixed(8, 15, "Žolinė (Švč. Mergelės Marijos ėmimo į dangų diena)", "Assumption Day"),
    fixed(11, 1, "Visų Šventųjų diena", "All Saints' Day"),
    fixed(11, 2, "Mirusiųjų atminimo (Vėlinių) diena", "All Souls' Day").since(2020),
    fixed(12, 24, "Kūčių diena", "Christmas Eve"),
    fixed(12, 25, "Šv. Kalėdų pirma diena", "Christmas Day"),
    fixed(12, 26, "Šv. Kalėdų antra diena", "Second Day of Christmas"),
];
