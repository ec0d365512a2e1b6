//! The address shows in the window, and nothing else can.

use export::{Area, Layout};
use rules::letters::Kind;

use crate::printed::{Printed, Word};
use crate::sample::{Sample, input, line, written};

fn sent_to(name: &str, address: &[&str]) -> Sample {
    let mut input = input(Kind::Access);
    input.sender.address = vec![line("Mannerheimintie 12 A 5"), line("00100 Helsinki"), line("Finland")];
    input.recipient.name = Some(line(name));
    input.recipient.address = address.iter().map(|text| line(text)).collect();
    written(Kind::Access, "de", &input)
}

fn first_page(sample: &Sample, layout: Layout) -> Vec<Word> {
    Printed::new(&sample.pdf(layout).bytes).words_of_first_page()
}

/// A word's box reaches from the face's ascent to its descent; the ink of letters with marks above, or with parts
/// below, leaves so much of it empty.
const ABOVE: f64 = 0.085;
const BELOW: f64 = 0.04;

fn is_inside(word: &Word, area: Area) -> bool {
    let height = word.bottom - word.top;
    let (top, bottom) = (word.top + ABOVE * height, word.bottom - BELOW * height);
    word.left >= area.left && word.right <= area.right() && top >= area.top && bottom <= area.bottom()
}

fn touches(word: &Word, area: Area) -> bool {
    word.right > area.left && word.left < area.right() && word.bottom > area.top && word.top < area.bottom()
}

/// Words that only the recipient has.
const USUAL: (&str, &[&str]) =
    ("Empfängerin", &["Zustellabteilung", "Hafenstraße", "20457-Hamburg", "DEUTSCHLAND"]);

#[test]
fn every_word_of_the_address_lies_in_the_window_of_every_layout() {
    let sample = sent_to(USUAL.0, USUAL.1);
    for layout in Layout::ALL {
        let words = first_page(&sample, layout);
        for wanted in [USUAL.0].iter().chain(USUAL.1) {
            let word = words.iter().find(|word| word.text == *wanted).unwrap_or_else(|| panic!("{wanted}"));
            assert!(is_inside(word, layout.window()), "{layout:?}: {word:?} not in {:?}", layout.window());
        }
    }
}

#[test]
fn nothing_but_the_address_and_the_sender_can_come_into_the_window() {
    let sample = sent_to(USUAL.0, USUAL.1);
    let sender = sample.envelope.sender.join(" · ");
    for layout in Layout::ALL {
        for word in first_page(&sample, layout).iter().filter(|word| touches(word, layout.reach())) {
            let is_recipients = USUAL.0 == word.text || USUAL.1.contains(&word.text.as_str());
            assert!(is_recipients || sender.contains(&word.text), "{layout:?}: {word:?}");
        }
    }
}

#[test]
fn a_long_address_becomes_smaller_and_stays_in_the_window() {
    let long = "Bundesdatenschutzaufsichtsverwaltungsgesellschaftszentralregisterstelle";
    let address = [
        long,
        "Abteilung für Betroffenenanfragen und besondere Angelegenheiten der Verwaltung",
        "c/o Zweite",
        "Gebäude 7, Eingang B, dritter Stock links",
        "An der langen Straße mit dem langen Namen 1234 a–f",
        "20457 Hansestadt Hamburg",
        "Deutschland",
    ];
    for (name, address) in
        [(long, &address[..]), ("W", &["W".repeat(200).as_str(), "Ω ".repeat(95).as_str()])]
    {
        let sample = sent_to(name, address);
        for layout in Layout::ALL {
            let words = first_page(&sample, layout);
            let window = layout.window();
            let shown: Vec<&Word> = words.iter().filter(|word| is_inside(word, window)).collect();
            let read: String = shown.iter().map(|word| word.text.as_str()).collect();
            for line in &sample.envelope.recipient {
                let solid: String = line.split_whitespace().collect();
                assert!(read.contains(&solid), "{layout:?}: {solid} not in {read}");
            }
        }
    }
}

#[test]
fn nothing_leaves_the_page_where_texts_are_longer_than_usual() {
    let stretched = |text: &mut String| text.push_str(&"x".repeat(text.chars().count() * 2 / 5));
    let mut sample = sent_to(USUAL.0, USUAL.1);
    for block in &mut sample.letter.blocks {
        match block {
            rules::letters::Block::Paragraph(text) => stretched(text),
            rules::letters::Block::List(items) => items.iter_mut().for_each(stretched),
            rules::letters::Block::Facts(facts) => facts.iter_mut().for_each(|(label, value)| {
                stretched(label);
                *value = "Schlüssel".repeat(40);
            }),
        }
    }
    sample.letter.subject = "Auskunft ".repeat(20) + &"Q".repeat(180);
    sample.envelope.sender = vec!["Ä".repeat(190), "b ".repeat(95)];
    for layout in Layout::ALL {
        let printed = Printed::new(&sample.pdf(layout).bytes);
        for word in printed.words() {
            assert!(
                word.left >= 3.0 && word.right <= 200.0 && word.top >= 5.0 && word.bottom <= 292.0,
                "{layout:?} {word:?}"
            );
        }
        let read = printed.solid_text(&["-raw"]);
        for text in [&"Schlüssel".repeat(40), &"Q".repeat(180), &"Ä".repeat(190)] {
            assert!(read.contains(text.as_str()), "{layout:?}: {text}");
        }
    }
}
