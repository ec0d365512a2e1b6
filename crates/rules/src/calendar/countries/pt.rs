//! Portugal. Each municipality has a day of its own.

use crate::calendar::Doubt::Customary;
use crate::calendar::rule::{Rule, easter, fixed};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Ano Novo", "New Year's Day"),
    easter(-2, "Sexta-feira Santa", "Good Friday"),
    easter(0, "Páscoa", "Easter Sunday"),
    fixed(4, 25, "Dia da Liberdade", "Freedom Day"),
    fixed(5, 1, "Dia do Trabalhador", "Labour Day"),
    easter(60, "Corpo de Deus", "Corpus Christi"),
    fixed(
        6,
        10,
        "Dia de Portugal, de Camões e das Comunidades Portuguesas",
        "Day of Portugal, Camões, and the Portuguese Communities",
    ),
    fixed(8, 15, "Assunção de Nossa Senhora", "Assumption Day"),
    fixed(10, 5, "Implantação da República", "Republic Day"),
    fixed(11, 1, "Dia de Todos os Santos", "All Saints' Day"),
    fixed(12, 1, "Restauração da Independência", "Restoration of Independence Day"),
    fixed(12, 8, "Imaculada Conceição", "Immaculate Conception"),
    fixed(12, 25, "Dia de Natal", "Christmas Day"),
    easter(-47, "Carnaval", "Carnival").doubted(Customary),
    fixed(6, 13, "Dia de Santo António", "Saint Anthony's Day").doubted(Customary),
    fixed(12, 24, "Véspera de Natal", "Christmas Eve").doubted(Customary),
    fixed(12, 26, "26 de Dezembro", "Second Day of Christmas").doubted(Customary),
    fixed(12, 31, "Véspera de Ano Novo", "New Year's Eve").doubted(Customary),
    fixed(3, 19, "Dia de São José", "Saint Joseph's Day").only_in("14"),
    easter(16, "Dia de Nossa Senhora de Mércoles", "Feast of Our Lady of Mércoles").only_in("05"),
    easter(39, "Quinta-feira da Ascensão", "Ascension Day").only_in("02"),
    fixed(5, 12, "Dia de Santa Joana", "Saint Joanna's Day").only_in("01"),
    easter(50, "Dia da Região Autónoma dos Açores", "Day of the Autonomous Region of the Azores")
        .only_in("20"),
    fixed(5, 22, "Dia do Município de Leiria", "Municipal Holiday of Leiria").only_in("10"),
    fixed(5, 23, "Dia do Município de Portalegre", "Municipal Holiday of Portalegre").only_in("12"),
    fixed(6, 24, "Dia de São João", "Saint John's Day").only_in("03 13"),
    fixed(6, 29, "Dia de São Pedro", "Saint Peter's Day").only_in("07"),
    fixed(
        7,
        1,
        "Dia da Região Autónoma da Madeira e das Comunidades Madeirenses",
        "Day of the Autonomous Region of Madeira and the Madeiran Communities",
    )
    .only_in("30"),
    fixed(7, 4, "Dia de Santa Isabel", "Saint Elizabeth's Day").only_in("06"),
    fixed(8, 20, "Dia de Nossa Senhora da Agonia", "Feast of Our Lady of Sorrows").only_in("16"),
    fixed(8, 22, "Dia de Nossa Senhora das Graças", "Feast of Our Lady of Graces").only_in("04"),
    fixed(9, 7, "Dia do Município de Faro", "Municipal Holiday of Faro").only_in("08"),
    fixed(9, 15, "Dia de Bocage", "Bocage Day").only_in("15"),
    fixed(9, 21, "Dia de São Mateus", "Saint Matthew's Day").only_in("18"),
    fixed(11, 27, "Dia do Município da Guarda", "Municipal Holiday of Guarda").only_in("09"),
];
