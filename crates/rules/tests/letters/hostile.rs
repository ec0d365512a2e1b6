//! What no value can do: mean anything, or move anything.

use std::mem::discriminant;

use proptest::prelude::*;
use rules::{
    jurisdiction::Law,
    letters::{
        Block, Detail, Earlier, Identifier, Kind, LetterInput, LetterLanguage, Line, Missing, NotAValue,
        Prose, envelope, least, plain_text, write,
    },
    request::Channel,
};

use crate::{any, full};

/// The blocks, the lines in each, and the placeholders.
fn shape(kind: Kind, law: Law, input: &LetterInput) -> Vec<(std::mem::Discriminant<Block>, usize)> {
    let english: LetterLanguage = "en".parse().unwrap();
    let letter = write(kind, english, law, input).unwrap();
    assert_eq!(letter.placeholders(), []);
    assert!(plain_text(&letter, &envelope(input, english).unwrap()).ends_with('\n'));
    let size = |block: &Block| match block {
        Block::Paragraph(_) => 1,
        Block::List(items) => items.len(),
        Block::Facts(facts) => facts.len(),
    };
    letter.blocks.iter().map(|block| (discriminant(block), size(block))).collect()
}

/// Puts a text wherever the input has one.
fn everywhere(mut input: LetterInput, text: &str) -> LetterInput {
    let prose = full::prose(text);
    let line = Line::new(&text.chars().take(100).collect::<String>()).unwrap_or(full::line("x"));
    for detail in input.details.values_mut() {
        *detail = prose.clone();
    }
    for identifier in &mut input.sender.identifiers {
        *identifier = Identifier { label: Some(line.clone()), value: prose.clone(), ..identifier.clone() };
    }
    for earlier in &mut input.earlier {
        *earlier = Earlier { note: Some(prose.clone()), ..earlier.clone() };
    }
    input.sender.name = Some(line.clone());
    input.reference = Some(line.clone());
    input.recipient.name = Some(line.clone());
    input.missing = vec![Missing::Other(line.clone()); 3];
    input.open_points = vec![line.clone(); 2];
    input.attachments = vec![line; 2];
    input
}

#[test]
fn hostile_values_show_as_text() {
    for (_, law, kind) in full::all() {
        let full = full::full(kind, Channel::Email);
        let plain = shape(kind, law, &full);
        for text in [
            "{{ 7*7 }}",
            "{% for x in y %}",
            "{{ law.act }}",
            "{# gone #}",
            "- item",
            "# heading\n\n- item\n\n> answer\n\n= A: b",
            "Subject: another\r\n\r\nBcc: everyone",
            "[your name]",
            "<b>bold</b> *bold* \\textbf{bold} #strong[x]",
            "a\u{0}b\u{202E}c\u{2066}d",
            &"x".repeat(10_000),
        ] {
            let input = everywhere(full.clone(), text);
            assert_eq!(shape(kind, law, &input), plain, "{kind:?} {text}");
        }
    }
}

#[test]
fn a_value_stands_in_the_letter_as_it_was_typed() {
    let english: LetterLanguage = "en".parse().unwrap();
    let text = "{{ 7*7 }} {% for x in y %}\n- item\n\n# a";
    let mut input = full::full(Kind::Access, Channel::Email);
    input.details.insert(Detail::WhichData, full::prose(text));
    let letter = write(Kind::Access, english, Law::Gdpr, &input).unwrap();
    assert!(letter.blocks.contains(&Block::Paragraph(format!("My request concerns: {text}"))));
}

#[test]
fn what_is_not_seen_or_too_long_is_no_value() {
    assert_eq!(Prose::new("a\u{0}\u{202E}b\r\nc").unwrap().as_str(), "ab\nc");
    assert_eq!(Line::new("a\r\nb").unwrap().as_str(), "a  b");
    assert_eq!(Prose::new("\u{200B}\n"), Err(NotAValue::Empty));
    assert!(Prose::new(&"x".repeat(10_000)).is_ok());
    assert_eq!(Prose::new(&"x".repeat(10_001)), Err(NotAValue::TooLong { most: 10_000 }));
    assert_eq!(Line::new(&"x".repeat(201)), Err(NotAValue::TooLong { most: 200 }));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_values_change_the_structure(
        identity in any::identity(),
        service in any::service(),
        text in any::lines(),
        which in 0..50usize,
        channel in proptest::sample::select(Channel::ALL),
    ) {
        let (_, law, kind) = full::all().nth(which % full::all().count()).unwrap();
        let mut input = full::full(kind, channel);
        let selection = least(&identity, &service, kind, &input.rights);
        let chosen = selection.chosen();
        prop_assert_eq!(selection.notes(&chosen), []);
        let same = |identifier: &Identifier| Identifier { value: full::prose("x"), ..identifier.clone() };
        if !chosen.is_empty() {
            input.sender.identifiers = chosen.iter().map(same).collect();
        }
        let plain = shape(kind, law, &input);
        if !chosen.is_empty() {
            input.sender.identifiers = chosen;
        }
        prop_assert_eq!(shape(kind, law, &input), plain.clone());
        prop_assert_eq!(shape(kind, law, &everywhere(input, &text)), plain);
    }
}
