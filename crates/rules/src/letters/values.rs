//! What a template sees of an input: texts, dates with their forms, and gaps where something is missing.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use minijinja::value::{Object, Value};

use super::{
    Case, Day, Detail, Field, Ground, LetterInput, Listing, Missing, Placeholder, date,
    template::{Reason, TemplateError},
};
use crate::{
    Date,
    request::{Channel, Right},
};

pub(super) type Words = BTreeMap<String, String>;

/// Collects the placeholders as they are written, in the order of the letter.
pub(super) type Gaps = Arc<Mutex<Vec<Placeholder>>>;

/// A text that has others belonging to it, such as the forms of a date.
#[derive(Debug)]
struct Named {
    text: String,
    others: BTreeMap<String, String>,
}

impl Object for Named {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.others.get(key.as_str()?).map(Value::from)
    }

    fn is_true(self: &Arc<Self>) -> bool {
        !self.text.is_empty()
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A value that the input lacks. It counts as not there, and where it is written all the same, it leaves a placeholder.
#[derive(Debug)]
struct Gap {
    placeholder: Placeholder,
    gaps: Gaps,
}

impl Object for Gap {
    /// Each form of what is missing is missing.
    fn get_value(self: &Arc<Self>, _key: &Value) -> Option<Value> {
        Some(Value::from_dyn_object(Arc::clone(self)))
    }

    fn is_true(self: &Arc<Self>) -> bool {
        false
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut gaps = self.gaps.lock().unwrap_or_else(PoisonError::into_inner);
        if !gaps.contains(&self.placeholder) {
            gaps.push(self.placeholder.clone());
        }
        f.write_str(&self.placeholder.shown)
    }
}

/// An input in the words of a language and a law.
pub(super) struct Values<'a> {
    pub input: &'a LetterInput,
    pub words: &'a Words,
    pub gaps: Gaps,
}

impl Values<'_> {
    pub(super) fn all(&self) -> Result<BTreeMap<String, Value>, TemplateError> {
        let mut values = BTreeMap::new();
        for field in Field::all() {
            values.insert(field.as_str().to_owned(), self.value(field)?);
        }
        for right in Right::ALL {
            let name = format!("with_{}", right.as_str().replace('-', "_"));
            values.insert(name, Value::from(self.input.rights.contains(right)));
        }
        values.insert("by_post".to_owned(), Value::from(self.input.channel == Channel::Post));
        values.insert("rights".to_owned(), Value::from(self.rights()?));
        values.insert("due_passed".to_owned(), Value::from(self.is_after(Some(self.input.date), Day::Due)));
        values.insert("received_assumed".to_owned(), Value::from(self.input.is_receipt_assumed()));
        let late = self.is_after(self.input.day(Day::Extension), Day::Due);
        values.insert("extension_late".to_owned(), Value::from(late));
        let recipient = self.input.recipient.name.as_ref().map(|name| name.as_str().to_owned());
        values.insert("recipient".to_owned(), Value::from(recipient.unwrap_or_default()));
        values.insert("law".to_owned(), named(String::new(), self.words.clone()));
        Ok(values)
    }

    /// The things of a list, one after another; a gap if there is none.
    pub(super) fn items(&self, listing: Listing) -> Result<Vec<Value>, TemplateError> {
        match listing {
            Listing::Identifiers => self.identifiers(),
            Listing::Missing => self.input.missing.iter().map(|missing| self.missing(missing)).collect(),
            Listing::Chronology => Ok(self.chronology()),
            Listing::OpenPoints => Ok(lines(&self.input.open_points)),
            Listing::Attachments => Ok(lines(&self.input.attachments)),
        }
    }

    pub(super) fn gap(&self, field: Field) -> Result<Value, TemplateError> {
        let shown = format!("[{}]", self.word("field", field.as_str())?);
        let placeholder = Placeholder { field, shown };
        Ok(Value::from_object(Gap { placeholder, gaps: Arc::clone(&self.gaps) }))
    }

    fn value(&self, field: Field) -> Result<Value, TemplateError> {
        let input = self.input;
        let found = match field {
            Field::Name => input.sender.name.as_ref().map(|name| Value::from(name.as_str())),
            Field::Reference => input.reference.as_ref().map(|reference| Value::from(reference.as_str())),
            Field::Ground => input.ground.map(|ground| self.ground(ground)).transpose()?,
            Field::Case => input.case.map(|case| self.case(case)).transpose()?,
            Field::Day(day) => self.day(day),
            Field::Detail(detail) => self.detail(detail),
            Field::Listing(listing) => (!self.items(listing)?.is_empty()).then(|| Value::from(true)),
        };
        found.map_or_else(|| self.gap(field), Ok)
    }

    fn is_after(&self, date: Option<Date>, day: Day) -> bool {
        date.zip(self.input.day(day)).is_some_and(|(date, day)| date > day)
    }

    fn day(&self, day: Day) -> Option<Value> {
        self.input.day(day).map(|date| self.date(date))
    }

    fn date(&self, date: Date) -> Value {
        let forms = date::forms(self.words, date);
        named(forms.get("").cloned().unwrap_or_default(), forms)
    }

    fn detail(&self, detail: Detail) -> Option<Value> {
        self.input.details.get(&detail).map(|text| Value::from(text.as_str()))
    }

    fn ground(&self, ground: Ground) -> Result<Value, TemplateError> {
        self.word("ground", ground.as_str()).map(Value::from)
    }

    fn case(&self, case: Case) -> Result<Value, TemplateError> {
        self.word("case", case.as_str()).map(Value::from)
    }

    /// What the law names has its article in it; the user's own words get the general one as their label.
    fn missing(&self, missing: &Missing) -> Result<Value, TemplateError> {
        let (text, label) = match missing {
            Missing::Item(item) => (self.word("item", item.as_str())?, ""),
            Missing::Other(line) => (line.as_str(), self.word("item", "other")?),
        };
        Ok(named(text.to_owned(), BTreeMap::from([("label".to_owned(), label.to_owned())])))
    }

    fn identifiers(&self) -> Result<Vec<Value>, TemplateError> {
        let shown = |identifier: &super::Identifier| {
            let label = match &identifier.label {
                Some(label) => label.as_str(),
                None => self.word("identifier", identifier.kind.as_str())?,
            };
            let others = BTreeMap::from([("label".to_owned(), label.to_owned())]);
            Ok(named(identifier.value.as_str().to_owned(), others))
        };
        self.input.sender.identifiers.iter().map(shown).collect()
    }

    /// What the language has a word for, so that what is no matter between the two sides is left out.
    fn chronology(&self) -> Vec<Value> {
        let shown = |earlier: &super::Earlier| {
            let label = self.words.get(&format!("event.{}", earlier.kind.as_str()))?.clone();
            let date = date::forms(self.words, earlier.on).remove("").unwrap_or_default();
            let others = BTreeMap::from([("label".to_owned(), label), ("date".to_owned(), date)]);
            let note = earlier.note.as_ref().map(|note| note.as_str().to_owned());
            Some(named(note.unwrap_or_default(), others))
        };
        self.input.earlier.iter().filter_map(shown).collect()
    }

    /// As in “access, erasure and portability”.
    fn rights(&self) -> Result<String, TemplateError> {
        let rights =
            self.input.rights.iter().map(|right| self.word("right", &right.as_str().replace('-', "_")));
        let rights = rights.collect::<Result<Vec<&str>, _>>()?;
        let and = self.words.get("and").ok_or(MISSING)?;
        Ok(match rights.split_last() {
            Some((last, [])) => (*last).to_owned(),
            Some((last, others)) => format!("{} {and} {last}", others.join(", ")),
            None => String::new(),
        })
    }

    fn word(&self, about: &str, name: &str) -> Result<&str, TemplateError> {
        self.words.get(&format!("{about}.{name}")).map(String::as_str).ok_or(MISSING)
    }
}

const MISSING: TemplateError = TemplateError { line: 0, reason: Reason::Missing };

fn lines(lines: &[super::Line]) -> Vec<Value> {
    lines.iter().map(|line| Value::from(line.as_str())).collect()
}

fn named(text: String, others: BTreeMap<String, String>) -> Value {
    Value::from_object(Named { text, others })
}
