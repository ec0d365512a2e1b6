//! Romania.

use crate::calendar::rule::{Rule, fixed, orthodox};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Anul Nou", "New Year's Day"),
    fixed(1, 2, "Anul Nou", "New Year's Day").law("Codul muncii art. 139"),
    fixed(1, 6, "Botezul Domnului - Boboteaza", "Epiphany").since(2024).law("Legea 52/2023"),
    fixed(1, 7, "Soborul Sfântului Proroc Ioan Botezătorul", "Saint John the Baptist")
        .since(2024)
        .law("Legea 52/2023"),
    fixed(1, 24, "Ziua Unirii Principatelor Române", "Unification of the Romanian Principalities Day"),
    orthodox(-2, "Vinerea Mare", "Good Friday"),
    orthodox(0, "Paștele", "Easter"),
    orthodox(1, "Paștele", "Easter"),
    fixed(5, 1, "Ziua Muncii", "Labour Day"),
    orthodox(49, "Rusaliile", "Pentecost"),
    orthodox(50, "Rusaliile", "Pentecost"),
    fixed(6, 1, "Ziua Copilului", "Children's Day"),
    fixed(8, 15, "Adormirea Maicii Domnului", "Dormition of the Mother of God"),
    fixed(11, 30, "Sfântul Apostol Andrei, cel Întâi chemat, Ocrotitorul României", "Saint Andrew's Day"),
    fixed(12, 1, "Ziua Națională a României", "National Day"),
    fixed(12, 25, "Crăciunul", "Christmas Day"),
    fixed(12, 26, "Crăciunul", "Christmas Day"),
];
