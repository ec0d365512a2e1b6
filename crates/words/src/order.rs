//! Names in the order of a language's dictionary: å, ä and ö after z in Finnish and Swedish, beside a and o in English.

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::locale;

use crate::Language;

/// What the keys of [`Order`] depend on. Keys of different versions must not be compared; keep the first number that of the
/// library.
pub const ORDER_VERSION: &str = "icu_collator 2.4.0, en fi sv";

/// Brings names into the order of one language.
pub struct Order {
    language: Language,
    collator: CollatorBorrowed<'static>,
}

impl Order {
    /// The order of each language of the program. `None` where the library has no data of it, which a test rules out.
    pub fn all() -> Vec<Self> {
        Language::ALL.into_iter().filter_map(Self::of).collect()
    }

    fn of(language: Language) -> Option<Self> {
        let locale = match language {
            Language::En => locale!("en"),
            Language::Fi => locale!("fi"),
            Language::Sv => locale!("sv"),
        };
        let collator = Collator::try_new(locale.into(), CollatorOptions::default()).ok()?;
        Some(Self { language, collator })
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// The bytes whose order is that of the names.
    pub fn key(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::new();
        let Ok(()) = self.collator.write_sort_key_to(name, &mut key);
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(language: Language, mut names: Vec<&str>) -> Vec<&str> {
        let order = Order::all().into_iter().find(|order| order.language() == language).unwrap();
        names.sort_by_key(|name| order.key(name));
        names
    }

    #[test]
    fn names_stand_as_in_the_dictionary_of_the_language() {
        let names = vec!["Öljy", "zalando", "Åsa", "apu", "Ärla", "Apple", "ola", "Éclair", "eBay"];
        assert_eq!(
            sorted(Language::Fi, names.clone()),
            ["Apple", "apu", "eBay", "Éclair", "ola", "zalando", "Åsa", "Ärla", "Öljy"]
        );
        assert_eq!(sorted(Language::Sv, names.clone()), sorted(Language::Fi, names.clone()));
        assert_eq!(
            sorted(Language::En, names),
            ["Apple", "apu", "Ärla", "Åsa", "eBay", "Éclair", "ola", "Öljy", "zalando"]
        );
    }

    #[test]
    fn the_version_is_that_of_the_library() {
        let lock = include_str!("../../../Cargo.lock");
        let version = lock.split("name = \"icu_collator\"\nversion = \"").nth(1).unwrap();
        let version = version.split('"').next().unwrap();
        assert!(ORDER_VERSION.starts_with(&format!("icu_collator {version},")), "{version}");
        assert_eq!(Order::all().len(), Language::ALL.len());
    }
}
