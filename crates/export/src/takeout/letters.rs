//! The lists of the document that are about letters: what was handed over, what is being edited, in which language a request's
//! letters are to be, and the user's own templates.

use std::io::{self, Write};

use rules::letters::{EditedText, KeptLetter, LetterLanguage, TemplateText};
use serde::Serialize;
use uuid::Uuid;

use super::document::List;

/// A document that takes letters that were handed over.
#[derive(Debug)]
pub struct JsonLetters<W>(List<W>);

/// A document that takes texts that were edited.
#[derive(Debug)]
pub struct JsonDrafts<W>(List<W>);

/// A document that takes the languages that were chosen.
#[derive(Debug)]
pub struct JsonLanguages<W>(List<W>);

/// A document that takes templates.
#[derive(Debug)]
pub struct JsonTemplates<W>(List<W>);

impl<W: Write> JsonLetters<W> {
    pub(super) fn begin(to: W) -> io::Result<Self> {
        Ok(Self(List::begin(to, ",\n\"letters\":")?))
    }

    pub fn letter(&mut self, request: Uuid, letter: &KeptLetter) -> io::Result<()> {
        self.0.add(&LetterMembers {
            id: letter.id.to_string(),
            request: request.to_string(),
            kind: letter.kind.as_str(),
            language: letter.language.as_str(),
            law: letter.law.as_str(),
            channel: letter.channel.as_str(),
            on: letter.on.to_string(),
            recipient: &letter.recipient,
            sender: letter.sender.as_deref(),
            subject: &letter.subject,
            text: &letter.text,
        })
    }

    /// Every letter is written.
    pub fn drafts(self) -> io::Result<JsonDrafts<W>> {
        Ok(JsonDrafts(List::begin(self.0.end()?, ",\n\"drafts\":")?))
    }
}

impl<W: Write> JsonDrafts<W> {
    pub fn draft(&mut self, request: Uuid, edited: &EditedText) -> io::Result<()> {
        self.0.add(&DraftMembers {
            request: request.to_string(),
            kind: edited.kind.as_str(),
            language: edited.language.as_str(),
            on: edited.on.to_string(),
            text: &edited.text,
        })
    }

    /// Every edited text is written.
    pub fn languages(self) -> io::Result<JsonLanguages<W>> {
        Ok(JsonLanguages(List::begin(self.0.end()?, ",\n\"languages\":")?))
    }
}

impl<W: Write> JsonLanguages<W> {
    pub fn language(&mut self, request: Uuid, language: LetterLanguage) -> io::Result<()> {
        self.0.add(&LanguageMembers { request: request.to_string(), language: language.as_str() })
    }

    /// Every language is written.
    pub fn templates(self) -> io::Result<JsonTemplates<W>> {
        Ok(JsonTemplates(List::begin(self.0.end()?, ",\n\"templates\":")?))
    }
}

impl<W: Write> JsonTemplates<W> {
    pub fn template(&mut self, template: &TemplateText) -> io::Result<()> {
        self.0.add(&TemplateMembers {
            kind: template.kind.as_str(),
            language: template.language.as_str(),
            service: template.service.map(|service| service.to_string()),
            text: &template.text,
        })
    }

    /// Everything is written. Gives the writer back, flushed.
    pub fn end(self) -> io::Result<W> {
        let mut to = self.0.end()?;
        to.write_all(b"}\n")?;
        to.flush()?;
        Ok(to)
    }
}

#[derive(Serialize)]
struct LetterMembers<'a> {
    id: String,
    request: String,
    kind: &'static str,
    language: &'static str,
    law: &'static str,
    channel: &'static str,
    on: String,
    recipient: &'a str,
    sender: Option<&'a str>,
    subject: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
struct DraftMembers<'a> {
    request: String,
    kind: &'static str,
    language: &'static str,
    on: String,
    text: &'a str,
}

#[derive(Serialize)]
struct LanguageMembers {
    request: String,
    language: &'static str,
}

#[derive(Serialize)]
struct TemplateMembers<'a> {
    kind: &'static str,
    language: &'static str,
    service: Option<String>,
    text: &'a str,
}
