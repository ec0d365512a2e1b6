//! Puts the values into a letter's template. Each place is filled by itself, so a value stays in its place.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError},
};

use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value};

use super::{
    Block, Field, Kind, Letter, LetterInput, LetterLanguage,
    template::{Each, Entry, Part, Piece, Reason, TemplateError},
    text::Text,
    values::{Gaps, Values},
};
use crate::jurisdiction::Law;

/// Steps of the template language for one place in a letter; some hundred are used.
const FUEL: u64 = 20_000;

/// Characters of a letter. A request that nobody reads helps nobody.
pub(super) const LONGEST: usize = 200_000;

pub(super) fn fill(
    text: &Text,
    kind: Kind,
    language: LetterLanguage,
    law: Law,
    input: &LetterInput,
) -> Result<Letter, TemplateError> {
    let gaps = Gaps::default();
    let values = Values { input, words: &text.words, gaps: Arc::clone(&gaps) };
    let filler = Filler::of(values)?;
    let word = |name: &str| text.words.get(name).cloned().ok_or(TemplateError::new(0, Reason::Missing));
    let mut letter = Letter {
        kind,
        language,
        law,
        subject: filler.filled(&text.subject)?,
        salutation: word(&format!("salutation.{}", kind.as_str())).or_else(|_| word("salutation"))?,
        blocks: Vec::new(),
        closing: word("closing")?,
        signature: Vec::new(),
        placeholders: Vec::new(),
    };
    for part in &text.parts {
        letter.blocks.extend(filler.block(part)?);
        if letter.size() > LONGEST {
            return Err(TemplateError::new(0, Reason::TooLong));
        }
    }
    letter.signature = vec![filler.filled(&Piece { text: "{{ name }}".to_owned(), ..Piece::default() })?];
    drop(filler);
    letter.placeholders = gaps.lock().unwrap_or_else(PoisonError::into_inner).clone();
    Ok(letter)
}

/// No filters, no functions, no templates to include, nothing that is not given.
fn engine() -> Environment<'static> {
    let mut engine = Environment::empty();
    engine.set_auto_escape_callback(|_| AutoEscape::None);
    engine.set_undefined_behavior(UndefinedBehavior::Strict);
    engine.set_fuel(Some(FUEL));
    engine
}

/// Checks that the template language takes a place as it is.
pub(super) fn check(piece: &Piece) -> Result<(), TemplateError> {
    let text = piece.lines.iter().map(|(_, line)| line.as_str()).collect::<Vec<_>>().join("\n");
    let Err(error) = engine().template_from_str(&text).map(drop) else { return Ok(()) };
    let index = error.line().unwrap_or(1).saturating_sub(1);
    let line = piece.lines.get(index).map_or(piece.line, |(number, _)| *number);
    Err(TemplateError::new(line, Reason::NotAllowed))
}

struct Filler<'a> {
    engine: Environment<'static>,
    context: BTreeMap<String, Value>,
    /// The same as one value, which is cheap to give.
    whole: Value,
    values: Values<'a>,
}

impl<'a> Filler<'a> {
    fn of(values: Values<'a>) -> Result<Self, TemplateError> {
        let context = values.all()?;
        Ok(Self { engine: engine(), whole: Value::from(context.clone()), context, values })
    }

    /// Nothing where all that is in it is left out by its own conditions.
    fn block(&self, part: &Part) -> Result<Option<Block>, TemplateError> {
        match part {
            Part::Paragraph(piece) => {
                let text = self.filled(piece)?;
                Ok((!text.is_empty()).then_some(Block::Paragraph(text)))
            }
            Part::List(entries) => {
                let mut items = Vec::new();
                for entry in entries {
                    items.extend(self.entry(entry)?.into_iter().map(|(_, text)| text));
                }
                Ok((!items.is_empty()).then_some(Block::List(items)))
            }
            Part::Facts(lines) => {
                let mut facts = Vec::new();
                for (label, entry) in lines {
                    for (context, text) in self.entry(entry)? {
                        facts.push((self.filled_in(label, &context)?, text));
                    }
                }
                Ok((!facts.is_empty()).then_some(Block::Facts(facts)))
            }
            Part::Section(name) => Err(TemplateError::new(name.line, Reason::UnknownSection)),
        }
    }

    /// A line filled once, or once for each that it stands for, where it is not empty; each with what it was filled from.
    fn entry(&self, entry: &Entry) -> Result<Vec<(Value, String)>, TemplateError> {
        let contexts = match entry.each {
            None => vec![self.whole.clone()],
            Some(each) => self.contexts(each)?,
        };
        let mut lines = Vec::new();
        for context in contexts {
            let text = self.filled_in(&entry.text, &context)?;
            if !text.is_empty() {
                lines.push((context, text));
            }
        }
        Ok(lines)
    }

    fn contexts(&self, each: Each) -> Result<Vec<Value>, TemplateError> {
        let mut items = self.values.items(each.listing)?;
        if items.is_empty() && each.is_needed {
            items.push(self.values.gap(Field::Listing(each.listing))?);
        }
        let with = |item: Value| {
            let mut context = self.context.clone();
            context.insert("item".to_owned(), item);
            Value::from(context)
        };
        Ok(items.into_iter().map(with).collect())
    }

    fn filled(&self, piece: &Piece) -> Result<String, TemplateError> {
        self.filled_in(piece, &self.whole)
    }

    fn filled_in(&self, piece: &Piece, context: &Value) -> Result<String, TemplateError> {
        let filled = self.engine.render_str(&piece.text, context);
        let text = filled.map_err(|_| TemplateError::new(piece.line, Reason::NotAllowed))?;
        Ok(text.trim().to_owned())
    }
}
