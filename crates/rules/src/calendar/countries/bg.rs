//! Bulgaria. A holiday on a weekend brings a working day off. Whether that substitute is a public holiday is open.

use jiff::civil::Weekday::{Monday, Tuesday, Wednesday};

use crate::calendar::Doubt::{Decree, Substitute};
use crate::calendar::rule::{Rule, fixed, once, orthodox};

pub(super) const RULES: &[Rule] = &[
    fixed(1, 1, "Нова година", "New Year's Day"),
    fixed(3, 3, "Ден на Освобождението на България от османско иго", "Liberation Day"),
    orthodox(-2, "Велики петък", "Good Friday"),
    orthodox(-1, "Велика събота", "Holy Saturday"),
    orthodox(0, "Великден", "Easter"),
    orthodox(1, "Великден", "Easter"),
    fixed(5, 1, "Ден на труда и на международната работническа солидарност", "Labour Day and International Workers' Solidarity Day"),
    fixed(5, 6, "Гергьовден, Ден на храбростта и Българската армия", "Saint George's Day, Day of the Bulgarian Army"),
    fixed(5, 24, "Ден на българската просвета и култура и на славянската писменост", "Day of Bulgarian Enlightenment and Culture and Slavonic Alphabet").until(2020),
    fixed(5, 24, "Ден на светите братя Кирил и Методий, на българската азбука, просвета и култура и на славянската книжовност", "Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture").since(2021),
    fixed(9, 6, "Ден на Съединението", "Unification Day"),
    fixed(9, 22, "Ден на Независимостта на България", "Independence Day"),
    fixed(12, 24, "Бъдни вечер", "Christmas Eve"),
    fixed(12, 25, "Рождество Христово", "Christmas Day"),
    fixed(12, 26, "Рождество Христово", "Christmas Day").law("Labour Code art. 154(1)"),
    fixed(1, 3, "Нова година (почивен ден)", "New Year's Day (observed)").if_on(&[Monday]).doubted(Substitute),
    fixed(1, 2, "Нова година (почивен ден)", "New Year's Day (observed)").if_on(&[Monday]).doubted(Substitute),
    once(&[(2025, 12, 31), (2026, 1, 2)], "Неприсъствен ден", "Non-working day").doubted(Decree),
    fixed(3, 5, "Ден на Освобождението на България от османско иго (почивен ден)", "Liberation Day (observed)").if_on(&[Monday]).doubted(Substitute),
    fixed(3, 4, "Ден на Освобождението на България от османско иго (почивен ден)", "Liberation Day (observed)").if_on(&[Monday]).doubted(Substitute),
    fixed(5, 2, "Ден на труда и на международната работническа солидарност (почивен ден)", "Labour Day and International Workers' Solidarity Day (observed)").if_on(&[Monday]).doubted(Substitute),
    once(&[(2021, 5, 4), (2027, 5, 4), (2032, 5, 4), (2038, 5, 3)], "Ден на труда и на международната работническа солидарност (почивен ден)", "Labour Day and International Workers' Solidarity Day (observed)").doubted(Substitute),
    fixed(5, 7, "Гергьовден, Ден на храбростта и Българската армия (почивен ден)", "Saint George's Day, Day of the Bulgarian Army (observed)").if_on(&[Monday]).doubted(Substitute),
    fixed(5, 8, "Гергьовден, Ден на храбростта и Българската армия (почивен ден)", "Saint George's Day, Day of the Bulgarian Army (observed)").if_on(&[Monday]).doubted(Substitute),
    once(&[(2040, 5, 8)], "Гергьовден, Ден на храбростта и Българската армия (почивен ден)", "Saint George's Day, Day of the Bulgarian Army (observed)").doubted(Substitute),
    once(&[(2020, 5, 25)], "Ден на българската просвета и култура и на славянската писменост (почивен ден)", "Day of Bulgarian Enlightenment and Culture and Slavonic Alphabet (observed)").doubted(Substitute),
    fixed(5, 26, "Ден на светите братя Кирил и Методий, на българската азбука, просвета и култура и на славянската книжовност (почивен ден)", "Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture (observed)").if_on(&[Monday]).doubted(Substitute),
    fixed(5, 25, "Ден на светите братя Кирил и Методий, на българската азбука, просвета и култура и на славянската книжовност (почивен ден)", "Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture (observed)").if_on(&[Monday]).doubted(Substitute),
    fixed(9, 7, "Ден на Съединението (почивен ден)", "Unification Day (observed)").if_on(&[Monday]).doubted(Substitute),
    fixed(9, 8, "Ден на Съединението (почивен ден)", "Unification Day (observed)").if_on(&[Monday]).doubted(Substitute),
    fixed(9, 24, "Ден на Независимостта на България (почивен ден)", "Independence Day (observed)").if_on(&[Monday]).doubted(Substitute),
    fixed(9, 23, "Ден на Независимостта на България (почивен ден)", "Independence Day (observed)").if_on(&[Monday]).doubted(Substitute),
    fixed(12, 28, "Рождество Христово (почивен ден)", "Christmas Day (observed)").if_on(&[Monday, Tuesday, Wednesday]).doubted(Substitute),
    fixed(12, 27, "Рождество Христово (почивен ден)", "Christmas Day (observed)").if_on(&[Monday]).doubted(Substitute),
    fixed(12, 27, "Бъдни вечер (почивен ден)", "Christmas Eve (observed)").if_on(&[Tuesday, Wednesday]).doubted(Substitute),
];
