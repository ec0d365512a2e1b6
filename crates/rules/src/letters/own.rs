//! A letter's text that the user wrote.

use super::{
    Kind, Letter, LetterError, LetterInput, LetterLanguage, fill,
    template::{self, Reason, Sheet, TemplateError},
    text::Text,
};
use crate::jurisdiction::Law;

/// Characters in a template.
const LONGEST: usize = 20_000;

/// A template of the user's own for one kind of letter in one language, known to be good under each law that the language
/// has. It is in the form of the program's own; sections of the language and of the laws may stand in it.
#[derive(Debug, Clone)]
pub struct OwnTemplate {
    kind: Kind,
    language: LetterLanguage,
    sheet: Sheet,
}

impl OwnTemplate {
    /// ```
    /// # use rules::letters::{Kind, OwnTemplate, Reason};
    /// let english = "en".parse().unwrap();
    /// let bad = "Subject: My data\n\nPlease\nanswer {{ soon }}.\n";
    /// let error = OwnTemplate::parse(Kind::Access, english, bad).unwrap_err();
    /// assert_eq!((error.line, error.reason), (4, Reason::UnknownVariable));
    /// ```
    pub fn parse(kind: Kind, language: LetterLanguage, text: &str) -> Result<Self, TemplateError> {
        if text.chars().count() > LONGEST {
            return Err(TemplateError::new(0, Reason::TooLong));
        }
        let is_unseen = |line: &str| line.chars().any(|c| c != '\t' && crate::text::is_unseen(c));
        if let Some(index) = text.lines().position(is_unseen) {
            return Err(TemplateError::new(index + 1, Reason::Unseen));
        }
        let sheet = template::sheet(text)?;
        for law in language.laws() {
            Text::with(sheet.clone(), language, law)?.map_or(Ok(()), |text| text.check())?;
        }
        Ok(Self { kind, language, sheet })
    }

    /// The letter in these words.
    pub fn write(&self, law: Law, input: &LetterInput) -> Result<Letter, LetterError> {
        super::check(self.kind, law, input)?;
        let unwritten = LetterError::NotWritten { language: self.language, law };
        let text = Text::with(self.sheet.clone(), self.language, law)?.ok_or(unwritten)?;
        Ok(fill::fill(&text, self.kind, self.language, law, input)?)
    }
}
