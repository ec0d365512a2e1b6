//! Dates as a letter writes them, from the words of its language.

use std::collections::BTreeMap;

use crate::Date;

/// The forms of a date: `date` of the language's file by the name ``, `date_on` by the name `on`, and so on.
///
/// A form is a text with `{day}`, `{year}`, and names of lists of words in braces: seven for the day of the week, from
/// Monday; twelve for the month, from January.
pub(super) fn forms(texts: &BTreeMap<String, String>, date: Date) -> BTreeMap<String, String> {
    let forms = texts.iter().filter_map(|(name, form)| {
        let name = name.strip_prefix("date")?;
        Some((name.strip_prefix('_').unwrap_or(name).to_owned(), written(form, texts, date)))
    });
    forms.collect()
}

fn written(form: &str, texts: &BTreeMap<String, String>, date: Date) -> String {
    let mut written = String::new();
    for (index, part) in form.split(['{', '}']).enumerate() {
        match part {
            _ if index % 2 == 0 => written.push_str(part),
            "day" => written.push_str(&date.day().to_string()),
            "month" => written.push_str(&date.month().to_string()),
            "year" => written.push_str(&date.year().to_string()),
            list => written.push_str(texts.get(list).and_then(|words| word(words, date)).unwrap_or(list)),
        }
    }
    written
}

fn word(words: &str, date: Date) -> Option<&str> {
    let words: Vec<&str> = words.split(", ").collect();
    let place = match words.len() {
        7 => date.weekday().to_monday_zero_offset(),
        12 => date.month() - 1,
        _ => return None,
    };
    usize::try_from(place).ok().and_then(|place| words.get(place).copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_as_many_forms_as_it_needs() {
        let words = [
            (
                "weekdays_on",
                "maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina, sunnuntaina",
            ),
            ("months", "a, b, c, d, e, f, g, h, i, j, k, joulukuuta"),
            ("date", "{day}. {months} {year}"),
            ("date_on", "{weekdays_on} {day}. {months} {year}"),
        ];
        let texts = words.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        let forms = forms(&texts, Date::constant(2026, 12, 21));
        assert_eq!(forms[""], "21. joulukuuta 2026");
        assert_eq!(forms["on"], "maanantaina 21. joulukuuta 2026");
    }
}
