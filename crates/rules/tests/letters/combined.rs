//! Several rights in one letter.

use rules::{
    jurisdiction::Law,
    letters::{Block, Kind, LetterError, LetterLanguage, RightsApart, write},
    request::{Channel, Right},
};

use crate::full;

fn letter_of(rights: &[Right], law: Law) -> String {
    let english: LetterLanguage = "en".parse().unwrap();
    let kind = Kind::of(rights).unwrap();
    let mut input = full::needed(kind, Channel::Email);
    input.rights = rights.to_vec();
    // An objection or a withdrawal is the ground itself.
    if !matches!(kind, Kind::Access | Kind::Portability | Kind::Erasure) {
        input.ground = None;
    }
    let letter = write(kind, english, law, &input).unwrap();
    assert_eq!(letter.placeholders(), [], "{rights:?} {law:?}");
    let paragraphs = letter.blocks.iter().filter_map(|block| match block {
        Block::Paragraph(text) => Some(text.as_str()),
        Block::List(_) | Block::Facts(_) => None,
    });
    paragraphs.collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_erased_is_copied_first() {
    for law in Law::ALL {
        for rights in [
            vec![Right::Access, Right::Erasure],
            vec![Right::Portability, Right::Erasure],
            vec![Right::Access, Right::Portability, Right::PortabilityTransfer, Right::Erasure],
            vec![Right::MarketingObjection, Right::Access, Right::Erasure],
            vec![Right::Objection, Right::Access, Right::Erasure],
            vec![Right::ConsentWithdrawal, Right::Access, Right::Erasure],
        ] {
            let text = letter_of(&rights, *law);
            let waits =
                ["erase nothing before you have delivered", "delete nothing before you have delivered"];
            assert!(waits.iter().any(|words| text.contains(words)), "{law:?} {rights:?}\n{text}");
        }
    }
}

#[test]
fn each_right_of_a_letter_is_in_it() {
    for (rights, gdpr, swiss) in [
        (vec![Right::Access, Right::Portability], "Article 20(1) GDPR", "Article 28(1) FADP"),
        (vec![Right::Access, Right::Erasure], "Article 17(1) GDPR", "Article 32(2)(c) FADP"),
        (vec![Right::Objection, Right::Erasure], "Article 17(1)(c) GDPR", "Article 32(2)(c) FADP"),
        (vec![Right::MarketingObjection, Right::Erasure], "Article 17(1)(c) GDPR", "Article 32(2)(c) FADP"),
        (vec![Right::MarketingObjection, Right::Access], "Article 15(1) to (3) GDPR", "Article 25 FADP"),
        (vec![Right::MarketingObjection, Right::ConsentWithdrawal], "Article 7(3) GDPR", "Article 6(6) FADP"),
        (vec![Right::Rectification, Right::Restriction], "Article 18(1)(a) GDPR", "Article 32(3) FADP"),
        (vec![Right::AutomatedDecision, Right::Access], "Article 15(1) to (3) GDPR", "Article 25 FADP"),
        (
            vec![Right::Breach, Right::Access],
            "right of access (Article 15(1) to (3) GDPR",
            "right of access (Article 25 FADP",
        ),
    ] {
        for (law, citation) in [(Law::Gdpr, gdpr), (Law::Swiss, swiss)] {
            let text = letter_of(&rights, law);
            assert!(text.contains(citation), "{rights:?} {law:?}: {citation} in\n{text}");
        }
        let mut turned = rights.clone();
        turned.reverse();
        assert_eq!(Kind::of(&turned), Kind::of(&rights));
    }
}

/// In every language, by what the same letter lacks without the request.
#[test]
fn a_breach_letter_keeps_its_access_request() {
    for (language, law, kind) in full::all().filter(|(_, _, kind)| *kind == Kind::Breach) {
        for channel in [Channel::Email, Channel::Post] {
            let written = |rights: &[Right]| {
                let mut input = full::full(kind, channel);
                input.rights = rights.to_vec();
                write(kind, language, law, &input).unwrap().blocks
            };
            let alone = written(&[Right::Breach]);
            let added: Vec<Block> = written(&[Right::Breach, Right::Access])
                .into_iter()
                .filter(|block| !alone.contains(block))
                .collect();
            let article = if law == Law::Swiss { "25" } else { "15" };
            let [Block::Paragraph(text)] = added.as_slice() else {
                panic!("{language:?} {law:?}: {added:?}");
            };
            let mut numbers = text.split(|c: char| !c.is_ascii_digit());
            assert!(numbers.any(|number| number == article), "{language:?} {law:?}: {text}");
        }
    }
}

/// What is only completed is not contested: no restriction, no mark of dispute, and no table of what is wrong.
#[test]
fn a_supplementary_statement_alone_contests_nothing() {
    use rules::letters::Detail;
    for (language, law, kind) in full::all().filter(|(_, _, kind)| *kind == Kind::Rectification) {
        let mut input = full::full(kind, Channel::Email);
        for detail in [Detail::Wrong, Detail::Right, Detail::SeenAt, Detail::Evidence] {
            input.details.remove(&detail);
        }
        let letter = write(kind, language, law, &input).unwrap();
        assert_eq!(letter.placeholders(), [], "{language:?} {law:?}");
        let tables = letter.blocks.iter().filter(|block| matches!(block, Block::Facts(_)));
        assert_eq!(tables.count(), 1, "who writes only: {language:?} {law:?}");
        let contests = match law {
            Law::Swiss => ["32(3)", "32 Abs. 3"].as_slice(),
            Law::Gdpr | Law::Uk => ["18(1)", "18 Abs. 1", "18.1", "18 artiklan 1"].as_slice(),
        };
        for block in &letter.blocks {
            let Block::Paragraph(text) = block else { continue };
            assert!(!contests.iter().any(|words| text.contains(words)), "{language:?} {law:?}: {text}");
        }
    }
}

#[test]
fn marketing_stops_at_once_and_the_month_is_for_telling() {
    let text = letter_of(&[Right::MarketingObjection], Law::Gdpr);
    assert!(text.contains("takes effect at once. You receive this message today; please tell me by"));
}

#[test]
fn rights_that_do_not_go_together_are_told_apart() {
    use Right::*;
    for (rights, apart) in [
        (vec![], RightsApart::None),
        (vec![Erasure, Restriction], RightsApart::Apart(Erasure, Restriction)),
        (vec![Rectification, Erasure], RightsApart::Apart(Erasure, Rectification)),
        (vec![Access, Breach, Erasure], RightsApart::Apart(Breach, Erasure)),
        (vec![Objection, MarketingObjection], RightsApart::Apart(MarketingObjection, Objection)),
    ] {
        assert_eq!(Kind::of(&rights), Err(apart), "{rights:?}");
    }
    let english: LetterLanguage = "en".parse().unwrap();
    let input = full::full(Kind::Erasure, Channel::Email);
    let error = write(Kind::Access, english, Law::Gdpr, &input).unwrap_err();
    assert_eq!(error, LetterError::Rights(RightsApart::NotOf(Kind::Access, Erasure)));
}
