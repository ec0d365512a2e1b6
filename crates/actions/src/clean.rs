//! Takes what a person typed into fields: cleaned, checked, and with a word where something was left out.

use std::str::FromStr;

use rules::{
    limits,
    text::{self, Cleaned, TooLong},
};

use crate::{Code, Error};

/// What was saved, and the fields in which something that cannot be seen was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved<T> {
    pub value: T,
    /// Names of fields, each with a message `field-<name>`.
    pub cleaned: Vec<&'static str>,
}

/// Collects the fields in which something was left out.
#[derive(Debug, Default)]
pub(crate) struct Cleaner {
    cleaned: Vec<&'static str>,
}

impl Cleaner {
    pub fn done<T>(self, value: T) -> Saved<T> {
        Saved { value, cleaned: self.cleaned }
    }

    /// A text on one line that must not be empty.
    pub fn required(&mut self, field: &'static str, typed: &str) -> Result<String, Error> {
        let text = self.line(field, typed)?;
        text.ok_or_else(|| Error::new(Code::FieldEmpty).with("field", field))
    }

    /// A text on one line; nothing where it is empty.
    pub fn line(&mut self, field: &'static str, typed: &str) -> Result<Option<String>, Error> {
        self.taken(field, text::line(typed, limits::LINE))
    }

    /// A text of several lines; nothing where it is empty.
    pub fn lines(&mut self, field: &'static str, typed: &str) -> Result<Option<String>, Error> {
        self.taken(field, text::lines(typed, limits::LINES))
    }

    /// The text of a letter, which must not be empty.
    pub fn letter(&mut self, typed: &str) -> Result<String, Error> {
        let text = self.taken("letter", text::lines(typed, limits::LETTER))?;
        text.ok_or_else(|| Error::new(Code::FieldEmpty).with("field", "letter"))
    }

    /// The name of a file, without a path.
    pub fn file_name(&mut self, typed: &str) -> Result<String, Error> {
        let name = self.taken("file", text::file_name(typed, limits::FILE_NAME))?;
        name.ok_or_else(|| Error::new(Code::FieldEmpty).with("field", "file"))
    }

    fn taken(
        &mut self,
        field: &'static str,
        cleaned: Result<Cleaned, TooLong>,
    ) -> Result<Option<String>, Error> {
        let Cleaned { text, changed } = cleaned.map_err(|too_long| {
            Error::new(Code::FieldLong).with("field", field).with("most", too_long.most.to_string())
        })?;
        if changed && !self.cleaned.contains(&field) {
            self.cleaned.push(field);
        }
        Ok(Some(text).filter(|text| !text.is_empty()))
    }

    /// A text with a form of its own; nothing where it is empty, an error of this code where it has another form.
    pub fn formed<T: FromStr>(&self, code: Code, typed: &str) -> Result<Option<T>, Error> {
        if typed.trim().is_empty() {
            return Ok(None);
        }
        typed.parse().map(Some).map_err(|_| Error::new(code).with("value", shown(typed)))
    }

    /// A list of texts on one line without empty ones and doubles.
    pub fn list(&mut self, field: &'static str, typed: &[String], most: usize) -> Result<Vec<String>, Error> {
        let lines = typed.iter().map(|typed| self.line(field, typed));
        let lines: Vec<String> = lines.filter_map(Result::transpose).collect::<Result<_, _>>()?;
        at_most(field, distinct(lines), most)
    }
}

/// The values without those that stood before.
pub(crate) fn distinct<T: PartialEq>(values: Vec<T>) -> Vec<T> {
    let mut kept = Vec::with_capacity(values.len());
    for value in values {
        if !kept.contains(&value) {
            kept.push(value);
        }
    }
    kept
}

pub(crate) fn at_most<T>(field: &'static str, values: Vec<T>, most: usize) -> Result<Vec<T>, Error> {
    if values.len() > most {
        return Err(Error::new(Code::TooMany).with("field", field).with("most", most.to_string()));
    }
    Ok(values)
}

/// What was typed, as it may stand in a message: nothing unseen in it, and not at any length.
pub(crate) fn shown(typed: &str) -> String {
    const MOST: usize = 60;
    let start: String = typed.chars().take(10 * MOST).collect();
    let seen = text::line(&start, usize::MAX).map(|cleaned| cleaned.text).unwrap_or_default();
    match seen.chars().count() {
        0..=MOST => seen,
        _ => seen.chars().take(MOST).chain(['…']).collect(),
    }
}
