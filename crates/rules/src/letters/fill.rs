//! Puts the values into a letter's template. Each place is filled by itself, so a value stays in its place.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError},
};

use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value};

use super::{
    Block, Field, Kind, Letter, LetterInput, LetterLanguage, LetterLaw,
    template::{Entry, Part, Piece, Reason, TemplateError},
    text::Text,
    values::{Gaps, Values},
};

/// Steps of the template language for one place in a letter; some hundred are used.
const FUEL: u64 = 20_000;

/// Characters of a letter. A request that nobody reads helps nobody.
pub(super) const LONGEST: usize = 200_000;

pub(super) fn fill(
    text: &Text,
    kind: Kind,
    language: LetterLanguage,
    law: LetterLaw,
    input: &LetterInput,
) -> Result<Letter, TemplateError> {
    let gaps = Gaps::default();
    let values = Values { input, words: &text.words, gaps: Arc::clone(&gaps) };
    let filler = Filler { engine: engine(), context: values.all()?, values };
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

struct Filler<'a> {
    engine: Environment<'static>,
    context: BTreeMap<String, Value>,
    values: Values<'a>,
}

impl Filler<'_> {
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
                    self.each(entry, |_, text| items.push(text))?;
                }
                Ok((!items.is_empty()).then_some(Block::List(items)))
            }
            Part::Facts(lines) => {
                let mut facts = Vec::new();
                for (label, entry) in lines {
                    self.each(entry, |context, text| facts.push((self.filled_in(label, context), text)))?;
                }
                let facts: Vec<(String, String)> =
                    facts.into_iter().map(|(label, text)| Ok((label?, text))).collect::<Result<_, _>>()?;
                Ok((!facts.is_empty()).then_some(Block::Facts(facts)))
            }
            Part::Section(name) => Err(TemplateError::new(name.line, Reason::UnknownSection)),
        }
    }

    /// Fills a line once, or once for each that it stands for, and takes what is not empty.
    fn each(
        &self,
        entry: &Entry,
        mut take: impl FnMut(&BTreeMap<String, Value>, String),
    ) -> Result<(), TemplateError> {
        let Some(each) = entry.each else {
            let text = self.filled(&entry.text)?;
            if !text.is_empty() {
                take(&self.context, text);
            }
            return Ok(());
        };
        let mut items = self.values.items(each.listing)?;
        if items.is_empty() && each.is_needed {
            items.push(self.values.gap(Field::Listing(each.listing))?);
        }
        let mut context = self.context.clone();
        for item in items {
            context.insert("item".to_owned(), item);
            take(&context, self.filled_in(&entry.text, &context)?);
        }
        Ok(())
    }

    fn filled(&self, piece: &Piece) -> Result<String, TemplateError> {
        self.filled_in(piece, &self.context)
    }

    fn filled_in(&self, piece: &Piece, context: &BTreeMap<String, Value>) -> Result<String, TemplateError> {
        let filled = self.engine.render_str(&piece.text, context);
        let text = filled.map_err(|_| TemplateError::new(piece.line, Reason::NotAllowed))?;
        Ok(text.trim().to_owned())
    }
}
