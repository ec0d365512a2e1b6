//! Letters: texts that are being edited, what was handed over, and the user's own templates.

use rules::letters::{EditedText, KeptLetter, Kind, LetterLanguage, TemplateText};
use uuid::Uuid;

use super::{
    Edit, View,
    rows::{Columns, all, first},
};
use crate::{Error, Part};

impl View<'_> {
    /// The language that the user chose for a request's letters.
    pub fn letter_language(&self, request: Uuid) -> Result<Option<LetterLanguage>, Error> {
        let sql = "SELECT letter_language FROM requests WHERE id = ?1";
        Ok(first(self.database, sql, [request.to_string()], |columns| columns.parsed_if_any())?.flatten())
    }

    /// The text of a letter that the user edited.
    pub fn edited_text(&self, request: Uuid, kind: Kind) -> Result<Option<EditedText>, Error> {
        let sql = "SELECT kind, language, text, edited_on FROM drafts WHERE request = ?1 AND kind = ?2";
        let key = (self.request_number(request)?, kind.as_str());
        first(self.database, sql, key, read_edited)
    }

    /// All texts of a request's letters that the user edited.
    pub fn edited_texts(&self, request: Uuid) -> Result<Vec<EditedText>, Error> {
        let sql = "SELECT kind, language, text, edited_on FROM drafts WHERE request = ?1 ORDER BY kind";
        all(self.database, sql, [self.request_number(request)?], read_edited)
    }

    /// The letters of a request that were handed over, in that order.
    pub fn letters_of(&self, request: Uuid) -> Result<Vec<KeptLetter>, Error> {
        let sql = "SELECT id, kind, language, law, channel, handed_on, recipient, sender, subject, text
                   FROM letters WHERE request = ?1 ORDER BY number";
        all(self.database, sql, [self.request_number(request)?], read_letter)
    }

    /// The user's own template for a kind in a language: the one for this service, or else the one for all.
    pub fn template_for(
        &self,
        kind: Kind,
        language: LetterLanguage,
        service: Uuid,
    ) -> Result<Option<TemplateText>, Error> {
        match self.template(kind, language, Some(service))? {
            Some(own) => Ok(Some(own)),
            None => self.template(kind, language, None),
        }
    }

    /// The user's own template for exactly this service, or exactly for all.
    pub fn template(
        &self,
        kind: Kind,
        language: LetterLanguage,
        service: Option<Uuid>,
    ) -> Result<Option<TemplateText>, Error> {
        let sql = "SELECT templates.kind, language, id, text
                   FROM templates LEFT JOIN services ON services.number = templates.service
                   WHERE kind = ?1 AND language = ?2 AND templates.service IS ?3";
        let number = service.map(|service| self.service_number(service)).transpose()?.flatten();
        if service.is_some() && number.is_none() {
            return Ok(None);
        }
        first(self.database, sql, (kind.as_str(), language.as_str(), number), read_template)
    }

    /// All templates of the user's own, in the order of kinds, languages and services.
    pub fn templates(&self) -> Result<Vec<TemplateText>, Error> {
        let sql = "SELECT templates.kind, language, id, text
                   FROM templates LEFT JOIN services ON services.number = templates.service
                   ORDER BY templates.kind, language, templates.service";
        all(self.database, sql, [], read_template)
    }
}

fn read_edited(columns: &mut Columns<'_>) -> Result<EditedText, Error> {
    Ok(EditedText {
        kind: columns.parsed()?,
        language: columns.parsed()?,
        text: columns.take()?,
        on: columns.parsed()?,
    })
}

fn read_letter(columns: &mut Columns<'_>) -> Result<KeptLetter, Error> {
    Ok(KeptLetter {
        id: columns.parsed()?,
        kind: columns.parsed()?,
        language: columns.parsed()?,
        law: columns.parsed()?,
        channel: columns.parsed()?,
        on: columns.parsed()?,
        recipient: columns.take()?,
        sender: columns.take()?,
        subject: columns.take()?,
        text: columns.take()?,
    })
}

fn read_template(columns: &mut Columns<'_>) -> Result<TemplateText, Error> {
    Ok(TemplateText {
        kind: columns.parsed()?,
        language: columns.parsed()?,
        service: columns.parsed_if_any()?,
        text: columns.take()?,
    })
}

impl Edit<'_> {
    /// Notes in which language a request's letters are to be.
    pub fn set_letter_language(&self, request: Uuid, language: Option<LetterLanguage>) -> Result<(), Error> {
        let sql = "UPDATE requests SET letter_language = ?2, changed = ?3 WHERE id = ?1";
        let language = language.map(LetterLanguage::as_str);
        self.database.prepare_cached(sql)?.execute((request.to_string(), language, self.stamp()))?;
        Ok(())
    }

    /// Puts a text into the place of the former one of its kind.
    pub fn keep_edited(&self, request: Uuid, edited: &EditedText) -> Result<(), Error> {
        let sql = "INSERT INTO drafts (request, kind, language, text, edited_on, changed)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                   ON CONFLICT (request, kind) DO UPDATE SET language = excluded.language, text = excluded.text,
                   edited_on = excluded.edited_on, changed = excluded.changed";
        let number = self.request_number(request)?.ok_or(Error::Damaged(Part::Database))?;
        self.database.prepare_cached(sql)?.execute((
            number,
            edited.kind.as_str(),
            edited.language.as_str(),
            &edited.text,
            edited.on.to_string(),
            self.stamp(),
        ))?;
        Ok(())
    }

    /// Forgets an edited text; `false` where there is none.
    pub fn drop_edited(&self, request: Uuid, kind: Kind) -> Result<bool, Error> {
        let sql = "DELETE FROM drafts WHERE request = ?1 AND kind = ?2";
        let key = (self.request_number(request)?, kind.as_str());
        Ok(self.database.prepare_cached(sql)?.execute(key)? > 0)
    }

    /// Adds a letter that is handed over.
    pub fn add_letter(&self, request: Uuid, letter: &KeptLetter) -> Result<(), Error> {
        let sql = "INSERT INTO letters (id, request, kind, language, law, channel, handed_on, recipient, sender, \
                   subject, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
        let number = self.request_number(request)?.ok_or(Error::Damaged(Part::Database))?;
        self.database.prepare_cached(sql)?.execute((
            letter.id.to_string(),
            number,
            letter.kind.as_str(),
            letter.language.as_str(),
            letter.law.as_str(),
            letter.channel.as_str(),
            letter.on.to_string(),
            &letter.recipient,
            &letter.sender,
            &letter.subject,
            &letter.text,
        ))?;
        self.touch_request(number);
        Ok(())
    }

    /// Puts a template into the place of the former one for the same letters.
    pub fn set_template(&self, template: &TemplateText) -> Result<(), Error> {
        self.clear_template(template.kind, template.language, template.service)?;
        let sql =
            "INSERT INTO templates (kind, language, service, text, changed) VALUES (?1, ?2, ?3, ?4, ?5)";
        let (kind, language) = (template.kind.as_str(), template.language.as_str());
        let number = self.template_service(template.service)?;
        let row = (kind, language, number, &template.text, self.stamp());
        self.database.prepare_cached(sql)?.execute(row)?;
        Ok(())
    }

    /// Removes a template; `false` where there is none.
    pub fn clear_template(
        &self,
        kind: Kind,
        language: LetterLanguage,
        service: Option<Uuid>,
    ) -> Result<bool, Error> {
        let sql = "DELETE FROM templates WHERE kind = ?1 AND language = ?2 AND service IS ?3";
        let key = (kind.as_str(), language.as_str(), self.template_service(service)?);
        Ok(self.database.prepare_cached(sql)?.execute(key)? > 0)
    }

    fn template_service(&self, service: Option<Uuid>) -> Result<Option<i64>, Error> {
        let number = service.map(|service| self.service_number(service)).transpose()?.flatten();
        if service.is_some() && number.is_none() { Err(Error::Damaged(Part::Database)) } else { Ok(number) }
    }
}
