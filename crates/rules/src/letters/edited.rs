//! A letter whose text the user edited.

use super::{Block, Letter, Placeholder};

/// The letter with a text that was edited: the subject on its first line, and all else below. Its kind, language and law
/// stay, and so do the placeholders that still stand in it.
///
/// What [`plain_text`](super::plain_text) gives of the letter is the text again, but for white space at the ends of lines
/// and for empty lines beyond one.
pub fn edited(letter: &Letter, text: &str) -> Letter {
    let lines = text.lines().map(str::trim_end);
    let text = lines.collect::<Vec<_>>().join("\n");
    let (subject, body) = text.trim_start_matches('\n').split_once('\n').unwrap_or((&text, ""));
    let parts = body.split("\n\n").map(|part| part.trim_matches('\n')).filter(|part| !part.is_empty());
    let stands = |placeholder: &&Placeholder| text.contains(&placeholder.shown);
    Letter {
        subject: subject.trim().to_owned(),
        salutation: String::new(),
        blocks: parts.map(block).collect(),
        closing: String::new(),
        signature: Vec::new(),
        placeholders: letter.placeholders().iter().filter(stands).cloned().collect(),
        ..letter.clone()
    }
}

/// A list where each line is an item or goes on with one, and a paragraph otherwise.
fn block(part: &str) -> Block {
    let mut items: Vec<String> = Vec::new();
    for line in part.lines() {
        match (line.strip_prefix("- "), line.strip_prefix("  "), items.last_mut()) {
            (Some(item), _, _) => items.push(item.to_owned()),
            (None, Some(further), Some(item)) => {
                item.push('\n');
                item.push_str(further);
            }
            (None, _, _) => return Block::Paragraph(part.to_owned()),
        }
    }
    Block::List(items)
}
