//! Which letters there are.

use std::fmt::Write;

use rules::jurisdiction::Law;
use rules::letters::{Kind, LetterLanguage, NotInLaw, write};
use rules::request::Channel;

use crate::full;

/// A language, a law, and how many of the 17 kinds there are.
const THERE_ARE: &str = "
en gdpr 17
en uk-gdpr 17
en swiss-fadp 16
fi gdpr 17
sv gdpr 17
de gdpr 17
de swiss-fadp 16
";

#[test]
fn each_language_says_what_it_has() {
    let mut found = String::new();
    for language in LetterLanguage::all() {
        for law in language.laws() {
            let kinds =
                full::all().filter(|(in_language, under, _)| *in_language == language && *under == law);
            writeln!(found, "{} {} {}", language.as_str(), law.as_str(), kinds.count()).unwrap();
        }
    }
    assert_eq!(found, THERE_ARE.trim_start());
}

#[test]
fn every_language_has_the_law_of_the_union() {
    for language in LetterLanguage::all() {
        assert!(language.laws().any(|law| law == Law::Gdpr), "{language:?}");
        assert_eq!(language.as_str().parse::<LetterLanguage>(), Ok(language));
    }
    assert!("tlh".parse::<LetterLanguage>().is_err());
}

/// Every word that a letter may need is there, whatever was chosen.
#[test]
fn no_choice_lacks_its_words() {
    use rules::letters::{Case, Ground, Identifier, IdentifierKind, Item, Missing};
    use rules::request::Right;

    for (language, law, kind) in full::all() {
        let mut input = full::full(kind, Channel::Email);
        let written = |input: &_| {
            write(kind, language, law, input)
                .unwrap_or_else(|e| panic!("{language:?} {law:?} {kind:?} {e:?}"))
        };
        for ground in Ground::ALL {
            input.ground = Some(*ground);
            written(&input);
        }
        for case in Case::ALL {
            input.case = Some(*case);
            written(&input);
        }
        input.missing = Item::ALL
            .iter()
            .filter(|item| item.is_owed_under(law))
            .map(|item| Missing::Item(*item))
            .collect();
        input.sender.identifiers = IdentifierKind::ALL
            .iter()
            .map(|kind| Identifier { kind: *kind, label: None, value: full::prose("x") })
            .collect();
        written(&input);
        if !kind.is_request() {
            for right in Right::ALL {
                input.rights = vec![*right];
                written(&input);
            }
        }
        let empty = rules::letters::LetterInput::new(full::rights(kind), full::DATE, Channel::Email);
        let letter = written(&empty);
        assert!(!letter.placeholders().is_empty());
    }
}

#[test]
fn what_swiss_law_does_not_know_is_refused_with_what_does_the_same() {
    let not = NotInLaw { kind: Kind::ExtensionReply, law: Law::Swiss, instead: Kind::Reminder };
    assert_eq!(Kind::ExtensionReply.under(Law::Swiss), Err(not));
}

#[test]
fn what_swiss_law_does_not_owe_cannot_be_missing() {
    use rules::letters::{Item, LetterError, Missing};

    let mut input = full::full(Kind::AccessFollowup, Channel::Email);
    input.missing = vec![Missing::Item(Item::Complaint)];
    let english: LetterLanguage = "en".parse().unwrap();
    assert!(write(Kind::AccessFollowup, english, Law::Gdpr, &input).is_ok());
    let error = write(Kind::AccessFollowup, english, Law::Swiss, &input).unwrap_err();
    assert_eq!(error, LetterError::NotOwed { item: Item::Complaint, law: Law::Swiss });
}
