//! A letter, in its parts.

use super::{Field, Kind, LetterLanguage};
use crate::jurisdiction::Law;

/// A letter that was written. Its text is plain: nothing in it means anything to a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub kind: Kind,
    pub language: LetterLanguage,
    pub law: Law,
    pub subject: String,
    pub salutation: String,
    pub blocks: Vec<Block>,
    pub closing: String,
    pub signature: Vec<String>,
    pub(super) placeholders: Vec<Placeholder>,
}

/// A part of a letter that is set apart from the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Paragraph(String),
    List(Vec<String>),
    /// Labels and their values: who writes, and references.
    Facts(Vec<(String, String)>),
}

/// A place in the letter that is still to be filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeholder {
    pub field: Field,
    /// What stands there, to be looked for in a text that was edited since.
    pub shown: String,
}

/// What stands above a letter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Envelope {
    pub sender: Vec<String>,
    pub recipient: Vec<String>,
    pub date: String,
}

impl Letter {
    /// What is still to be filled, each once, in the order of the letter.
    pub fn placeholders(&self) -> &[Placeholder] {
        &self.placeholders
    }

    /// The letters and signs in it, as a person counts them.
    pub(super) fn size(&self) -> usize {
        let blocks = self.blocks.iter().flat_map(Block::texts).map(|text| text.chars().count());
        blocks.sum::<usize>() + self.subject.chars().count()
    }
}

impl Block {
    fn texts(&self) -> Vec<&str> {
        match self {
            Self::Paragraph(text) => vec![text],
            Self::List(items) => items.iter().map(String::as_str).collect(),
            Self::Facts(facts) => facts.iter().flat_map(|(label, value)| [label.as_str(), value]).collect(),
        }
    }

    fn plain(&self) -> String {
        match self {
            Self::Paragraph(text) => text.clone(),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(|item| format!("- {}", hanging(item, 2))).collect();
                items.join("\n")
            }
            Self::Facts(facts) => {
                let line = |(label, value): &(String, String)| format!("{label}: {}", hanging(value, 2));
                facts.iter().map(line).collect::<Vec<_>>().join("\n")
            }
        }
    }
}

/// The further lines of a text, moved to the right.
fn hanging(text: &str, by: usize) -> String {
    text.replace('\n', &format!("\n{}", " ".repeat(by)))
}

/// The letter as one text: what stands above it, and its blocks with an empty line between them.
pub fn plain_text(letter: &Letter, envelope: &Envelope) -> String {
    let mut parts = vec![
        envelope.sender.join("\n"),
        envelope.recipient.join("\n"),
        envelope.date.clone(),
        letter.subject.clone(),
        letter.salutation.clone(),
    ];
    parts.extend(letter.blocks.iter().map(Block::plain));
    parts.push(letter.closing.clone());
    parts.push(letter.signature.join("\n"));
    parts.retain(|part| !part.is_empty());
    let mut text = parts.join("\n\n");
    text.push('\n');
    text
}
