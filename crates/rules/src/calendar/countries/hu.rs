//! Hungary. Working days are exchanged for Saturdays by a decree of each year.

use crate::calendar::Doubt::Decree;
use crate::calendar::rule::{Rule, easter, fixed, once};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Újév", "New Year's Day"),
    fixed(3, 15, "Nemzeti ünnep", "National Day"),
    fixed(10, 23, "Nemzeti ünnep", "National Day"),
    easter(-2, "Nagypéntek", "Good Friday"),
    easter(0, "Húsvét", "Easter"),
    easter(1, "Húsvét Hétfő", "Easter Monday"),
    fixed(5, 1, "A Munka ünnepe", "Labour Day"),
    easter(49, "Pünkösd", "Pentecost"),
    easter(50, "Pünkösdhétfő", "Pentecost Monday"),
    fixed(8, 20, "Az államalapítás ünnepe", "State Foundation Day"),
    fixed(11, 1, "Mindenszentek", "All Saints' Day"),
    fixed(12, 25, "Karácsony", "Christmas Day"),
    fixed(12, 26, "Karácsony másnapja", "Second Day of Christmas"),
    once(
        &[
            (2018, 3, 16),
            (2018, 4, 30),
            (2018, 10, 22),
            (2018, 11, 2),
            (2018, 12, 31),
            (2019, 8, 19),
            (2019, 12, 27),
            (2020, 8, 21),
            (2022, 3, 14),
            (2022, 10, 31),
            (2024, 8, 19),
            (2024, 12, 27),
            (2025, 5, 2),
            (2025, 10, 24),
            (2026, 1, 2),
            (2026, 8, 21),
        ],
        "Pihenőnap",
        "Day off",
    )
    .doubted(Decree)
    .law("yearly decree on moved rest days"),
    fixed(12, 24, "Szenteste", "Christmas Eve").doubted(Decree).law("Act LXXII of 2026"),
];
