//! The two dates of Easter, from which the movable feasts hang.

use crate::Date;

/// Easter Sunday of the Western churches (Gauss's rule, as corrected for the Gregorian calendar).
pub(super) fn western(year: i16) -> Option<Date> {
    let golden = year % 19;
    let century = year / 100;
    let leap_centuries = century / 4;
    let lunar_correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - leap_centuries - lunar_correction + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let march_day = 22 + epact + to_sunday - 7 * late;
    on_or_after_march(year, march_day)
}

/// Easter Sunday of the Orthodox churches, reckoned by the Julian calendar and given in the civil one.
///
/// The calendars are thirteen days apart from 1900 to 2099; outside those years there is no answer.
pub(super) fn orthodox(year: i16) -> Option<Date> {
    if !(1900..2100).contains(&year) {
        return None;
    }
    let moon = (19 * (year % 19) + 15) % 30;
    let to_sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    // The Julian date is the 22nd of March at the earliest.
    let julian_march_day = moon + to_sunday + 114 - 3 * 31 + 1;
    on_or_after_march(year, julian_march_day + 13)
}

/// The day of March, where April goes on counting from 32 and May from 62.
fn on_or_after_march(year: i16, day: i16) -> Option<Date> {
    let (month, day) = match day {
        ..=31 => (3, day),
        32..=61 => (4, day - 31),
        _ => (5, day - 61),
    };
    Date::new(year, month, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_the_churches_put_it() {
        let known = [
            (2018, "2018-04-01", "2018-04-08"),
            (2024, "2024-03-31", "2024-05-05"),
            (2025, "2025-04-20", "2025-04-20"),
        ];
        for (year, west, east) in known {
            assert_eq!(western(year).unwrap().to_string(), west);
            assert_eq!(orthodox(year).unwrap().to_string(), east);
        }
        assert_eq!(western(2038).unwrap().to_string(), "2038-04-25");
        assert_eq!(orthodox(2100), None);
    }
}
