//! Slovenia. Some state holidays are working days.

use crate::calendar::Doubt::{OneOff, WithoutRest};
use crate::calendar::rule::{Rule, easter, fixed, once};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "novo leto", "New Year's Day"),
    fixed(1, 2, "novo leto", "New Year's Day"),
    fixed(
        2,
        8,
        "Prešernov dan, slovenski kulturni praznik",
        "Prešeren's Day, the Slovenian Cultural Holiday",
    ),
    easter(0, "velikonočna nedelja", "Easter Sunday"),
    easter(1, "velikonočni ponedeljek", "Easter Monday"),
    fixed(4, 27, "dan upora proti okupatorju", "Day of Uprising Against Occupation"),
    fixed(5, 1, "praznik dela", "Labour Day"),
    fixed(5, 2, "praznik dela", "Labour Day"),
    easter(49, "binkoštna nedelja", "Pentecost"),
    fixed(6, 25, "dan državnosti", "Statehood Day"),
    fixed(8, 15, "Marijino vnebovzetje", "Assumption Day"),
    fixed(10, 31, "dan reformacije", "Reformation Day"),
    fixed(11, 1, "dan spomina na mrtve", "Day of Remembrance for the Dead"),
    fixed(12, 25, "božič", "Christmas Day"),
    fixed(12, 26, "dan samostojnosti in enotnosti", "Independence and Unity Day"),
    fixed(6, 8, "dan Primoža Trubarja", "Primož Trubar Day").doubted(WithoutRest),
    fixed(
        8,
        17,
        "združitev prekmurskih Slovencev z matičnim narodom",
        "Unification of Prekmurje Slovenes with the Mother Nation",
    )
    .doubted(WithoutRest),
    fixed(9, 15, "vrnitev Primorske k matični domovini", "Return of Primorska into the Homeland")
        .until(2024)
        .doubted(WithoutRest),
    fixed(9, 15, "priključitev Primorske k matični domovini", "Integration of Primorska into the Homeland")
        .since(2025)
        .doubted(WithoutRest),
    fixed(9, 23, "dan slovenskega športa", "Slovenian Sport's Day").since(2020).doubted(WithoutRest),
    fixed(10, 25, "dan suverenosti", "Sovereignty Day").doubted(WithoutRest),
    fixed(11, 23, "dan Rudolfa Maistra", "Rudolf Maister Day").doubted(WithoutRest),
    once(&[(2023, 8, 14)], "dan solidarnosti", "Solidarity Day").doubted(OneOff),
];
