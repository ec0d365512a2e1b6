//! Slovakia. Some state holidays are working days, and since 2024 more of them have become so.

use crate::calendar::Doubt::{OneOff, WithoutRest};
use crate::calendar::rule::{Rule, easter, fixed, once};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Deň vzniku Slovenskej republiky", "Day of the Establishment of the Slovak Republic"),
    fixed(
        1,
        6,
        "Zjavenie Pána (Traja králi a vianočný sviatok pravoslávnych kresťanov)",
        "Epiphany (Three Kings' Day and Orthodox Christmas)",
    ),
    easter(-2, "Veľký piatok", "Good Friday"),
    easter(1, "Veľkonočný pondelok", "Easter Monday"),
    fixed(5, 1, "Sviatok práce", "Labour Day"),
    fixed(5, 8, "Deň víťazstva nad fašizmom", "Day of Victory over Fascism").until(2025),
    fixed(7, 5, "Sviatok svätého Cyrila a svätého Metoda", "Saints Cyril and Methodius Day"),
    fixed(8, 29, "Výročie Slovenského národného povstania", "Slovak National Uprising Anniversary"),
    fixed(9, 1, "Deň Ústavy Slovenskej republiky", "Constitution Day").until(2023),
    fixed(9, 15, "Sedembolestná Panna Mária", "Day of Our Lady of the Seven Sorrows").until(2025),
    fixed(11, 1, "Sviatok Všetkých svätých", "All Saints' Day"),
    fixed(11, 17, "Deň boja za slobodu a demokraciu", "Struggle for Freedom and Democracy Day").until(2024),
    fixed(12, 24, "Štedrý deň", "Christmas Eve"),
    fixed(12, 25, "Prvý sviatok vianočný", "Christmas Day"),
    fixed(12, 26, "Druhý sviatok vianočný", "Second Day of Christmas"),
    fixed(9, 1, "Deň Ústavy Slovenskej republiky", "Constitution Day").since(2024).doubted(WithoutRest),
    fixed(
        10,
        28,
        "Deň vzniku samostatného česko-slovenského štátu",
        "Day of the Establishment of the Independent Czech-Slovak State",
    )
    .doubted(WithoutRest),
    fixed(11, 17, "Deň boja za slobodu a demokraciu", "Struggle for Freedom and Democracy Day")
        .since(2025)
        .doubted(WithoutRest),
    once(
        &[(2018, 10, 30)],
        "100. výročie prijatia Deklarácie slovenského národa",
        "100th anniversary of the adoption of the Declaration of the Slovak Nation",
    )
    .doubted(OneOff),
    fixed(5, 8, "Deň víťazstva nad fašizmom", "Day of Victory over Fascism").since(2026).doubted(WithoutRest),
    fixed(9, 15, "Sedembolestná Panna Mária", "Day of Our Lady of the Seven Sorrows")
        .since(2026)
        .doubted(WithoutRest),
];
