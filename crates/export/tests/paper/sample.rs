//! Letters to set, from the inputs that the golden files are written from.

use export::{Layout, LetterPage, Pdf, letter_pdf};
use rules::jurisdiction::Law;
use rules::letters::{Envelope, Kind, Letter, LetterInput, LetterLanguage, Line, Prose, envelope, write};
use rules::request::Channel;

use crate::full;

pub struct Sample {
    pub letter: Letter,
    pub envelope: Envelope,
}

pub fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

pub fn prose(text: &str) -> Prose {
    Prose::new(text).unwrap()
}

pub fn input(kind: Kind) -> LetterInput {
    full::full(kind, Channel::Post)
}

pub fn written(kind: Kind, language: &str, input: &LetterInput) -> Sample {
    let language: LetterLanguage = language.parse().unwrap();
    Sample {
        letter: write(kind, language, Law::Gdpr, input).unwrap(),
        envelope: envelope(input, language).unwrap(),
    }
}

pub fn sample(kind: Kind, language: &str) -> Sample {
    written(kind, language, &input(kind))
}

impl Sample {
    pub fn page(&self, layout: Layout) -> LetterPage<'_> {
        LetterPage { letter: &self.letter, envelope: &self.envelope, layout, date: full::DATE }
    }

    pub fn pdf(&self, layout: Layout) -> Pdf {
        letter_pdf(&self.page(layout)).expect("a page")
    }

    /// Every text of the letter, in its order; a label before its value.
    pub fn texts(&self) -> Vec<String> {
        let text = rules::letters::plain_text(&self.letter, &Envelope::default());
        let facts: Vec<&(String, String)> = self
            .letter
            .blocks
            .iter()
            .filter_map(|block| match block {
                rules::letters::Block::Facts(facts) => Some(facts),
                rules::letters::Block::Paragraph(_) | rules::letters::Block::List(_) => None,
            })
            .flatten()
            .collect();
        let parted = |line: &str| -> Vec<String> {
            let line = line.trim_start_matches("- ").trim();
            let is_fact = |(label, value): &&&(String, String)| {
                line == format!("{label}: {}", value.lines().next().unwrap_or_default())
            };
            match facts.iter().find(is_fact) {
                Some((label, value)) => vec![label.clone(), value.lines().next().unwrap_or_default().into()],
                None => vec![line.to_owned()],
            }
        };
        text.lines().flat_map(parted).filter(|line| !line.is_empty()).collect()
    }
}
