//! Spain.
//!
//! Holidays on a Sunday are left out. Each community may take the Monday instead and adds days of its own; none of that holds for
//! the whole state.

use jiff::civil::Weekday::Monday;

use crate::calendar::Doubt::Substitute;
use crate::calendar::rule::{MONDAY_TO_SATURDAY, Rule, easter, fixed, once};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Año Nuevo", "New Year's Day").if_on(MONDAY_TO_SATURDAY),
    fixed(1, 6, "Epifanía del Señor", "Epiphany").if_on(MONDAY_TO_SATURDAY),
    easter(-2, "Viernes Santo", "Good Friday"),
    fixed(5, 1, "Fiesta del Trabajo", "Labour Day").if_on(MONDAY_TO_SATURDAY),
    fixed(8, 15, "Asunción de la Virgen", "Assumption Day").if_on(MONDAY_TO_SATURDAY),
    fixed(10, 12, "Fiesta Nacional de España", "National Day").if_on(MONDAY_TO_SATURDAY),
    fixed(11, 1, "Todos los Santos", "All Saints' Day").if_on(MONDAY_TO_SATURDAY),
    fixed(12, 6, "Día de la Constitución Española", "Constitution Day").if_on(MONDAY_TO_SATURDAY),
    fixed(12, 8, "Inmaculada Concepción", "Immaculate Conception").if_on(MONDAY_TO_SATURDAY),
    fixed(12, 25, "Natividad del Señor", "Christmas Day").if_on(MONDAY_TO_SATURDAY),
    fixed(1, 2, "Lunes siguiente a Año Nuevo", "Monday following New Year's Day")
        .if_on(&[Monday])
        .only_in("AN AR AS CL MC"),
    fixed(1, 7, "Lunes siguiente a Epifanía del Señor", "Monday following Epiphany")
        .if_on(&[Monday])
        .only_in("AN AR AS CE CL CN EX MC MD ML NC"),
    once(
        &[
            (2027, 3, 9),
            (2029, 2, 14),
            (2030, 2, 4),
            (2031, 1, 24),
            (2032, 1, 14),
            (2033, 12, 23),
            (2034, 12, 12),
            (2036, 11, 19),
            (2038, 10, 29),
            (2039, 10, 19),
        ],
        "Fiesta de Culminación del Ramadán-Eidul Fitr (estimado)",
        "Eid al-Fitr (estimated)",
    )
    .only_in("CE ML"),
    once(&[(2023, 2, 21), (2024, 2, 13)], "Martes de Carnaval", "Shrove Tuesday").only_in("EX"),
    fixed(2, 28, "Día de Andalucía", "Andalusia Day").only_in("AN"),
    fixed(3, 1, "Día de las Islas Baleares", "Day of the Balearic Islands").only_in("IB"),
    fixed(3, 1, "Lunes siguiente a Día de Andalucía", "Monday following Andalusia Day")
        .if_on(&[Monday])
        .only_in("AN"),
    fixed(
        3,
        2,
        "Lunes siguiente a Día de las Islas Baleares",
        "Monday following Day of the Balearic Islands",
    )
    .if_on(&[Monday])
    .since(2026)
    .only_in("IB"),
    fixed(3, 13, "Estatuto de Autonomía de la Ciudad de Melilla", "Statute of Autonomy of Melilla Day")
        .since(2020)
        .until(2023)
        .only_in("ML"),
    fixed(3, 19, "San José", "Saint Joseph's Day").only_in("CM EX GA MC MD NC PV VC"),
    once(
        &[(2022, 5, 3), (2024, 4, 10), (2025, 3, 31), (2026, 3, 20)],
        "Fiesta de Culminación del Ramadán-Eidul Fitr",
        "Eid al-Fitr",
    )
    .only_in("CE ML"),
    once(
        &[(2023, 3, 20), (2034, 3, 20)],
        "Lunes siguiente a San José",
        "Monday following Saint Joseph's Day",
    )
    .only_in("MD"),
    easter(-3, "Jueves Santo", "Maundy Thursday")
        .only_in("AN AR AS CB CE CL CM CN EX GA IB MC MD ML NC PV RI VC"),
    easter(1, "Lunes de Pascua", "Easter Monday").only_in("Barcelona CB CM CT IB NC PV RI VC"),
    once(&[(2023, 4, 21)], "Fiesta del Eid Fitr", "Eid al-Fitr").only_in("ML"),
    fixed(4, 23, "Día de San Jorge", "Saint George's Day").only_in("AR"),
    fixed(4, 24, "Lunes siguiente a Día de San Jorge", "Monday following Saint George's Day")
        .if_on(&[Monday])
        .only_in("AR"),
    fixed(5, 2, "Fiesta de la Comunidad de Madrid", "Madrid Day").only_in("MD"),
    fixed(5, 2, "Lunes siguiente a Fiesta del Trabajo", "Monday following Labour Day")
        .if_on(&[Monday])
        .only_in("AN AR AS CL EX MC"),
    fixed(5, 3, "Lunes siguiente a Fiesta de la Comunidad de Madrid", "Monday following Madrid Day")
        .if_on(&[Monday])
        .only_in("MD"),
    easter(50, "Día de la Pascua Granada", "Pentecost Monday").except(&[2023]).only_in("Barcelona CT"),
    once(&[(2023, 6, 5)], "Día de la Pascua Granada", "Pentecost Monday").only_in("Barcelona"),
    fixed(5, 17, "Día de las Letras Gallegas", "Galician Literature Day").only_in("GA"),
    easter(60, "Corpus Christi", "Corpus Christi").only_in("CM"),
    once(
        &[
            (2018, 8, 22),
            (2019, 8, 12),
            (2020, 7, 31),
            (2021, 7, 20),
            (2023, 6, 29),
            (2024, 6, 17),
            (2025, 6, 6),
            (2026, 5, 27),
        ],
        "Fiesta del Sacrificio-Eidul Adha",
        "Eid al-Adha",
    )
    .only_in("CE ML"),
    fixed(5, 30, "Día de Canarias", "Day of the Canary Islands").only_in("CN"),
    fixed(5, 31, "Día de Castilla-La Mancha", "Castilla-La Mancha Day").only_in("CM"),
    fixed(6, 9, "Día de la Región de Murcia", "Murcia Day").only_in("MC"),
    fixed(6, 10, "Lunes siguiente a Día de la Región de Murcia", "Monday following Murcia Day")
        .if_on(&[Monday])
        .only_in("MC"),
    once(&[(2024, 6, 10)], "Lunes siguiente a Día de La Rioja", "Monday following La Rioja Day")
        .only_in("RI"),
    fixed(6, 13, "San Antonio", "Saint Anthony's Day").only_in("CE"),
    fixed(6, 14, "Lunes siguiente a San Antonio", "Monday following Saint Anthony's Day")
        .if_on(&[Monday])
        .only_in("CE"),
    fixed(6, 24, "San Juan", "Saint John the Baptist").only_in("Barcelona CT GA VC"),
    once(&[(2021, 7, 21), (2022, 7, 11)], "Fiesta del Sacrificio-Aid Al Adha", "Eid al-Adha").only_in("ML"),
    fixed(7, 25, "Día Nacional de Galicia", "Galician National Day").only_in("GA"),
    fixed(7, 25, "Santiago Apóstol", "Saint James' Day").only_in("CB CL MD NC PV"),
    fixed(7, 28, "Día de las Instituciones de Cantabria", "Cantabria Institutions Day").only_in("CB"),
    fixed(8, 5, "Nuestra Señora de África", "Santa Maria of Africa").since(2022).only_in("CE"),
    fixed(8, 16, "Lunes siguiente a Asunción de la Virgen", "Monday following Assumption Day")
        .if_on(&[Monday])
        .only_in("AN AR AS CL CN"),
    fixed(9, 2, "Día de Ceuta", "Ceuta Day").except(&[2025]).only_in("CE"),
    once(
        &[(2022, 9, 6)],
        "V Centenario Vuelta al Mundo",
        "V Centennial of the Circumnavigation of the World",
    )
    .only_in("PV"),
    fixed(9, 8, "Día de Asturias", "Asturias Day").only_in("AS"),
    fixed(9, 9, "Lunes siguiente a Día de Asturias", "Monday following Asturias Day")
        .if_on(&[Monday])
        .only_in("AS"),
    fixed(9, 11, "Fiesta Nacional de Cataluña", "National Day of Catalonia").only_in("Barcelona CT"),
    fixed(9, 15, "La Bien Aparecida", "Our Lady of Bien Aparecida").only_in("CB"),
    fixed(9, 17, "Día de Melilla", "Melilla Day").only_in("ML"),
    fixed(9, 24, "Nuestra Señora de la Merced", "Our Lady of Mercy").only_in("Barcelona"),
    fixed(9, 25, "Lunes siguiente a Nuestra Señora de la Merced", "Monday following Our Lady of Mercy")
        .if_on(&[Monday])
        .only_in("Barcelona"),
    once(
        &[(2022, 9, 26)],
        "Lunes siguiente a Nuestra Señora de la Merced",
        "Monday following Our Lady of Mercy",
    )
    .only_in("Barcelona"),
    fixed(10, 9, "Día de la Comunidad Valenciana", "Valencian Community Day").only_in("VC"),
    fixed(10, 13, "Lunes siguiente a Fiesta Nacional de España", "Monday following National Day")
        .if_on(&[Monday])
        .only_in("AN AR AS CL EX"),
    fixed(11, 2, "Lunes siguiente a Todos los Santos", "Monday following All Saints' Day")
        .if_on(&[Monday])
        .only_in("AN AR AS CL CM CN EX MD NC"),
    fixed(12, 3, "San Francisco Javier", "Saint Francis Xavier's Day").only_in("NC"),
    fixed(12, 4, "Lunes siguiente a San Francisco Javier", "Monday following Saint Francis Xavier's Day")
        .if_on(&[Monday])
        .only_in("NC"),
    fixed(12, 7, "Lunes siguiente a Día de la Constitución Española", "Monday following Constitution Day")
        .if_on(&[Monday])
        .only_in("AN AR AS CB CE CL CN EX IB MC MD ML NC RI"),
    fixed(12, 9, "Lunes siguiente a Inmaculada Concepción", "Monday following Immaculate Conception")
        .if_on(&[Monday])
        .only_in("AN AR AS CB CL EX MC MD ML RI"),
    fixed(12, 26, "San Esteban", "Saint Stephen's Day").only_in("Barcelona CT IB"),
    fixed(12, 26, "Navidad (día sustituto)", "Christmas Day (substitute)")
        .if_on(&[Monday])
        .doubted(Substitute),
    once(
        &[
            (2028, 5, 5),
            (2029, 4, 24),
            (2031, 4, 2),
            (2032, 3, 22),
            (2033, 3, 11),
            (2036, 2, 7),
            (2037, 1, 26),
            (2039, 1, 5),
            (2040, 12, 14),
        ],
        "Fiesta del Sacrificio-Eidul Adha (estimado)",
        "Eid al-Adha (estimated)",
    )
    .only_in("CE ML"),
    fixed(9, 18, "Lunes siguiente a Día de Melilla", "Monday following Melilla Day")
        .if_on(&[Monday])
        .since(2028)
        .only_in("ML"),
];
