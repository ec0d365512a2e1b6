//! How it is said: the message files in English, Finnish and Swedish, for Rust here and for the screen from the same files.

mod order;

use std::str::FromStr;

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use rules::Date;
use unic_langid::{LanguageIdentifier, langid};

pub use order::{ORDER_VERSION, Order};

/// A language that the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    En,
    Fi,
    Sv,
}

impl Language {
    pub const ALL: [Self; 3] = [Self::En, Self::Fi, Self::Sv];

    /// The ISO 639-1 code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fi => "fi",
            Self::Sv => "sv",
        }
    }

    /// The language of a system locale such as `fi_FI.UTF-8`; English where the program does not speak it.
    ///
    /// ```
    /// # use words::Language;
    /// assert_eq!(Language::from_locale("sv-FI"), Language::Sv);
    /// assert_eq!(Language::from_locale("C"), Language::En);
    /// ```
    pub fn from_locale(locale: &str) -> Self {
        let language = locale.split(['-', '_', '.', '@']).next().unwrap_or_default();
        language.to_ascii_lowercase().parse().unwrap_or(Self::En)
    }

    fn messages(self) -> [&'static str; 7] {
        macro_rules! files {
            ($language:literal) => {
                [
                    include_str!(concat!("../messages/", $language, "/common.ftl")),
                    include_str!(concat!("../messages/", $language, "/dates.ftl")),
                    include_str!(concat!("../messages/", $language, "/errors.ftl")),
                    include_str!(concat!("../messages/", $language, "/inventory.ftl")),
                    include_str!(concat!("../messages/", $language, "/kit.ftl")),
                    include_str!(concat!("../messages/", $language, "/letters.ftl")),
                    include_str!(concat!("../messages/", $language, "/terminal.ftl")),
                ]
            };
        }
        match self {
            Self::En => files!("en"),
            Self::Fi => files!("fi"),
            Self::Sv => files!("sv"),
        }
    }

    fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::En => langid!("en"),
            Self::Fi => langid!("fi"),
            Self::Sv => langid!("sv"),
        }
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|language| language.as_str() == code).ok_or(UnknownLanguage)
    }
}

/// The program does not speak this language.
#[derive(Debug, PartialEq, Eq)]
pub struct UnknownLanguage;

/// The messages of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        // The marks around inserted values would show as boxes in terminals and on paper.
        bundle.set_use_isolating(false);
        for text in language.messages() {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.to_owned());
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The message `id`, or its attribute for `id.attribute`.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The message with values put in; the value `count` chooses the plural form. A message that does not exist is said by its id; a test finds it before a user does.
    pub fn say_with(&self, id: &str, values: &[(&str, String)]) -> String {
        let (message, attribute) = id.split_once('.').unzip();
        let message = self.bundle.get_message(message.unwrap_or(id));
        let pattern = message.and_then(|message| match attribute {
            Some(attribute) => Some(message.get_attribute(attribute)?.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else { return id.to_owned() };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            let text = FluentValue::from(value.as_str());
            args.set(*name, if *name == "count" { FluentValue::try_number(value) } else { text });
        }
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// A date with its weekday: "Monday 23 November 2026".
    pub fn date(&self, date: Date) -> String {
        let number = |value: i8| FluentValue::from(value);
        let mut args = FluentArgs::new();
        args.set("weekday", number(date.weekday().to_monday_one_offset()));
        args.set("day", number(date.day()));
        args.set("month", number(date.month()));
        args.set("year", date.year().to_string());
        let pattern = self.bundle.get_message("date-long").and_then(|message| message.value());
        pattern.map_or_else(
            || date.to_string(),
            |pattern| self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_said_with_its_weekday() {
        let date = Date::constant(2026, 11, 23);
        let said = Language::ALL.map(|language| Words::new(language).date(date));
        assert_eq!(
            said,
            ["Monday 23 November 2026", "maanantai 23. marraskuuta 2026", "måndag 23 november 2026"]
        );
    }

    #[test]
    fn every_day_of_a_year_has_its_words() {
        for language in Language::ALL {
            let words = Words::new(language);
            let year = Date::constant(2028, 1, 1).series(jiff_day()).take(366);
            let said: std::collections::BTreeSet<String> = year.map(|date| words.date(date)).collect();
            assert_eq!(said.len(), 366);
            assert!(said.iter().all(|text| text.split(' ').count() == 4), "{said:?}");
        }
    }

    fn jiff_day() -> rules::Span {
        rules::Span::new().days(1)
    }

    #[test]
    fn values_stand_in_the_message_without_marks() {
        let words = Words::new(Language::En);
        assert!(words.say_with("kit-intro", &[("name", "Aino".into())]).contains("“Aino”"));
        assert_eq!(words.say("no-such-message"), "no-such-message");
    }
}
