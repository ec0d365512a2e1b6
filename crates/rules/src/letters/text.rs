//! A letter's template under one law: the kind's own file, the law's clauses and the language's shared ones brought together.

use std::collections::BTreeMap;

use super::{
    Field, Kind, LetterLanguage, fill, tags,
    template::{Clauses, Part, Piece, Reason, Sheet, TemplateError},
};
use crate::{jurisdiction::Law, request::Right};

/// What a letter is filled from; no section stands in it any more.
pub(super) struct Text {
    pub subject: Piece,
    pub parts: Vec<Part>,
    /// The short texts of the language and the law; the law's come first.
    pub words: BTreeMap<String, String>,
}

/// Sections in sections in a letter; deeper than this is a circle.
const DEEPEST: usize = 4;

impl Text {
    /// A section of the law's clauses that has the kind's name takes the place of the kind's own file.
    pub(super) fn of(kind: Kind, language: LetterLanguage, law: Law) -> Result<Option<Self>, TemplateError> {
        let mut sheet = language.sheet(kind)?;
        let Some(clauses) = language.law(law) else { return Ok(None) };
        if let Some(own) = clauses?.sections.remove(kind.as_str()) {
            let subject = own.subject.or(sheet.subject);
            sheet = Sheet { subject, parts: own.parts };
        }
        Self::with(sheet, language, law)
    }

    /// The same from a sheet of the user's own.
    pub(super) fn with(
        sheet: Sheet,
        language: LetterLanguage,
        law: Law,
    ) -> Result<Option<Self>, TemplateError> {
        let Some(clauses) = language.law(law) else { return Ok(None) };
        let clauses = merged(language.shared()?, clauses?);
        let subject = sheet.subject.ok_or(TemplateError::new(1, Reason::NoSubject))?;
        let parts = expanded(sheet.parts, &clauses, DEEPEST)?;
        Ok(Some(Self { subject, parts, words: clauses.texts }))
    }

    /// Checks that each place in it can be filled: that its names are known, and that its tags make sense.
    pub(super) fn check(&self) -> Result<(), TemplateError> {
        let once = |name: &str| is_variable(name) || self.is_clause(name);
        let each = |name: &str| once(name) || ["item", "item.label", "item.date"].contains(&name);
        let check = |piece: &Piece, is_each: bool| {
            tags::check_names(piece, if is_each { &each } else { &once })?;
            fill::check(piece)
        };
        check(&self.subject, false)?;
        for part in &self.parts {
            match part {
                Part::Paragraph(piece) => check(piece, false)?,
                Part::List(entries) => {
                    entries.iter().try_for_each(|entry| check(&entry.text, entry.each.is_some()))?;
                }
                Part::Facts(facts) => facts.iter().try_for_each(|(label, entry)| {
                    check(label, entry.each.is_some())?;
                    check(&entry.text, entry.each.is_some())
                })?,
                Part::Section(name) => return Err(TemplateError::new(name.line, Reason::UnknownSection)),
            }
        }
        Ok(())
    }

    /// `law.NAME`, or `DAY.FORM`.
    fn is_clause(&self, name: &str) -> bool {
        match name.split_once('.') {
            Some(("law", name)) => self.words.contains_key(name),
            Some((day, form)) => {
                day.parse::<super::Day>().is_ok() && self.words.contains_key(&format!("date_{form}"))
            }
            None => false,
        }
    }
}

fn is_variable(name: &str) -> bool {
    let is_right = |wanted: &str| Right::ALL.iter().any(|right| right.as_str().replace('-', "_") == wanted);
    ["by_post", "due_passed", "extension_late", "received_assumed", "rights", "recipient"].contains(&name)
        || Field::all().any(|field| field.as_str() == name)
        || name.strip_prefix("with_").is_some_and(is_right)
}

fn merged(mut shared: Clauses, law: Clauses) -> Clauses {
    shared.texts.extend(law.texts);
    shared.sections.extend(law.sections);
    shared
}

fn expanded(parts: Vec<Part>, clauses: &Clauses, deepest: usize) -> Result<Vec<Part>, TemplateError> {
    let mut whole = Vec::new();
    for part in parts {
        match part {
            Part::Section(name) => {
                let unknown = TemplateError::new(name.line, Reason::UnknownSection);
                let section = clauses.sections.get(&name.text).filter(|_| deepest > 0).ok_or(unknown)?;
                let inner = expanded(section.parts.clone(), clauses, deepest - 1);
                whole.extend(inner?);
            }
            Part::Paragraph(_) | Part::List(_) | Part::Facts(_) => whole.push(part),
        }
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The program's own files are held to what a user's template is held to.
    #[test]
    fn every_place_of_every_letter_can_be_filled() {
        for language in LetterLanguage::all() {
            for law in language.laws() {
                for kind in Kind::ALL.iter().filter(|kind| kind.under(law).is_ok()) {
                    let text = Text::of(*kind, language, law).unwrap().unwrap();
                    assert_eq!(text.check(), Ok(()), "{language:?} {law:?} {kind:?}");
                }
            }
        }
    }
}
