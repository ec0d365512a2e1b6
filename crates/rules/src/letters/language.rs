//! The languages that letters are written in: those whose files exist.

use std::{fmt, str::FromStr};

use super::{
    Kind,
    template::{self, Clauses, Sheet, TemplateError},
};
use crate::jurisdiction::Law;

/// The language of a letter, by its code.
#[derive(Clone, Copy)]
pub struct LetterLanguage(&'static Files);

/// Letters are not written in this language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownLanguage;

/// What a language is written from.
struct Files {
    code: &'static str,
    /// One for each of [`Kind::ALL`], in that order.
    kinds: &'static [&'static str],
    shared: &'static str,
    laws: &'static [(Law, &'static str)],
}

/// The languages, each by its code and the laws it has clauses for, with the names of their files.
macro_rules! languages {
    ($($code:literal: $($law:ident $file:literal),+;)+) => {
        static LANGUAGES: &[Files] = &[$(Files {
            code: $code,
            kinds: languages!(@kinds $code, "access" "access_followup" "rectification" "erasure" "restriction"
                "recipients" "portability" "objection_marketing" "objection_li" "adm_review" "consent_withdrawal"
                "breach" "reminder" "final_notice" "complaint" "id_demand" "extension_reply"),
            shared: include_str!(concat!("../../letters/", $code, "/shared.txt")),
            laws: &[$((Law::$law, include_str!(concat!("../../letters/", $code, "/", $file, ".txt")))),+],
        }),+];
    };
    (@kinds $code:literal, $($kind:literal)+) => {
        &[$(include_str!(concat!("../../letters/", $code, "/", $kind, ".txt"))),+]
    };
}

// A new language is a folder of files and a line here.
languages! {
    "en": Gdpr "gdpr", Uk "uk-gdpr", Swiss "swiss-fadp";
    "fi": Gdpr "gdpr";
    "sv": Gdpr "gdpr";
    "de": Gdpr "gdpr", Swiss "swiss-fadp";
}

impl LetterLanguage {
    /// All there are, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        LANGUAGES.iter().map(Self)
    }

    /// The code, such as `fi`.
    pub fn as_str(self) -> &'static str {
        self.0.code
    }

    /// The laws that letters in this language can cite.
    pub fn laws(self) -> impl Iterator<Item = Law> {
        self.0.laws.iter().map(|(law, _)| *law)
    }

    /// The program's own template for a kind, from which a user's can be made.
    pub fn pattern(self, kind: Kind) -> &'static str {
        let mut kinds = Kind::ALL.iter().zip(self.0.kinds);
        kinds.find(|(named, _)| **named == kind).map_or("", |(_, text)| text)
    }

    pub(super) fn sheet(self, kind: Kind) -> Result<Sheet, TemplateError> {
        template::sheet(self.pattern(kind))
    }

    pub(super) fn shared(self) -> Result<Clauses, TemplateError> {
        template::clauses(self.0.shared)
    }

    /// What letters say under a law, if this language has it.
    pub(super) fn law(self, law: Law) -> Option<Result<Clauses, TemplateError>> {
        let (_, text) = self.0.laws.iter().find(|(named, _)| *named == law)?;
        Some(template::clauses(text))
    }
}

impl FromStr for LetterLanguage {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, UnknownLanguage> {
        Self::all().find(|language| language.as_str() == code).ok_or(UnknownLanguage)
    }
}

impl PartialEq for LetterLanguage {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for LetterLanguage {}

impl fmt::Debug for LetterLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_a_file_for_every_kind_in_its_place() {
        for files in LANGUAGES {
            assert_eq!(files.kinds.len(), Kind::ALL.len(), "{}", files.code);
            let folder = format!("{}/letters/{}", env!("CARGO_MANIFEST_DIR"), files.code);
            for (kind, text) in Kind::ALL.iter().zip(files.kinds) {
                let file = format!("{folder}/{}.txt", kind.as_str());
                assert_eq!(&std::fs::read_to_string(&file).unwrap(), text, "{file}");
            }
        }
    }
}
