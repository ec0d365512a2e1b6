//! Latvia. Working days are exchanged for Saturdays by a decision of each year.

use jiff::civil::Weekday::{Monday, Sunday};

use crate::calendar::Doubt::{Decree, OneOff};
use crate::calendar::rule::{Rule, easter, fixed, nth, once};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Jaungada diena", "New Year's Day"),
    easter(-2, "Lielā Piektdiena", "Good Friday"),
    easter(0, "Pirmās Lieldienas", "Easter Sunday"),
    easter(1, "Otrās Lieldienas", "Easter Monday"),
    fixed(
        5,
        1,
        "Darba svētki, Satversmes sapulces sasaukšanas diena",
        "Labour Day, Constitutional Assembly Convocation Day",
    ),
    fixed(5, 4, "Latvijas Republikas Neatkarības atjaunošanas diena", "Restoration of Independence Day"),
    fixed(
        5,
        5,
        "Latvijas Republikas Neatkarības atjaunošanas diena (brīvdiena)",
        "Restoration of Independence Day (observed)",
    )
    .if_on(&[Monday]),
    fixed(
        5,
        6,
        "Latvijas Republikas Neatkarības atjaunošanas diena (brīvdiena)",
        "Restoration of Independence Day (observed)",
    )
    .if_on(&[Monday]),
    nth(2, Sunday, 5, "Mātes diena", "Mother's Day"),
    easter(49, "Vasarsvētki", "Pentecost"),
    fixed(6, 23, "Līgo diena", "Midsummer Eve"),
    fixed(6, 24, "Jāņu diena", "Midsummer Day"),
    fixed(11, 18, "Latvijas Republikas Proklamēšanas diena", "Republic of Latvia Proclamation Day"),
    fixed(
        11,
        19,
        "Latvijas Republikas Proklamēšanas diena (brīvdiena)",
        "Republic of Latvia Proclamation Day (observed)",
    )
    .if_on(&[Monday]),
    fixed(
        11,
        20,
        "Latvijas Republikas Proklamēšanas diena (brīvdiena)",
        "Republic of Latvia Proclamation Day (observed)",
    )
    .if_on(&[Monday]),
    fixed(12, 24, "Ziemassvētku vakars", "Christmas Eve"),
    fixed(12, 25, "Pirmie Ziemassvētki", "Christmas Day"),
    fixed(12, 26, "Otrie Ziemassvētki", "Second Day of Christmas"),
    fixed(12, 31, "Vecgada diena", "New Year's Eve"),
    once(
        &[
            (2018, 4, 30),
            (2020, 6, 22),
            (2021, 5, 3),
            (2021, 6, 25),
            (2021, 11, 19),
            (2023, 5, 5),
            (2024, 12, 23),
            (2024, 12, 30),
            (2025, 5, 2),
            (2025, 11, 17),
            (2026, 1, 2),
            (2026, 6, 22),
        ],
        "Pārcelta brīvdiena",
        "Day off",
    )
    .doubted(Decree)
    .law("yearly decree on moved rest days"),
    once(
        &[(2023, 5, 29)],
        "Diena, kad Latvijas hokeja komanda ieguva bronzas medaļu 2023. gada Pasaules hokeja čempionātā",
        "Day of the Latvian Ice Hockey Team's Bronze Medal Win at the 2023 IIHF World Championship",
    )
    .doubted(OneOff),
    once(
        &[(2018, 7, 9), (2023, 7, 10)],
        "Vispārējo latviešu Dziesmu un deju svētku noslēguma diena",
        "Nationwide Latvian Song and Dance Celebration Final Day",
    )
    .doubted(OneOff),
    once(
        &[(2018, 9, 24)],
        "Viņa Svētības pāvesta Franciska pastorālās vizītes Latvijā diena",
        "Day of the Pastoral Visit of His Holiness Pope Francis to Latvia",
    )
    .doubted(OneOff),
];
