//! What the user says for one letter, by the names of the templates' variables.

use std::collections::BTreeMap;

use rules::{
    Date, Email,
    letters::{
        Case, Day, Detail, Field, Ground, Item, LetterInput, Line, Listing, Missing, NotAValue, Prose,
        Recipient,
    },
};

use crate::{Code, Error};

/// The details of one letter.
#[derive(Debug, Clone, Default)]
pub struct Details {
    texts: BTreeMap<Detail, Prose>,
    days: BTreeMap<Day, Date>,
    ground: Option<Ground>,
    case: Option<Case>,
    missing: Vec<Missing>,
    open_points: Vec<Line>,
    attachments: Vec<Line>,
}

impl Details {
    /// Sets a field by its name. Further things of a list are added to it.
    ///
    /// # Errors
    ///
    /// A field that no letter has or that is not the user's to say; a value that cannot stand there.
    pub fn set(&mut self, name: &str, typed: &str) -> Result<(), Error> {
        let unknown = || Error::new(Code::LetterFieldUnknown).with("value", crate::clean::shown(name));
        let field = Field::all().find(|field| field.as_str() == name).ok_or_else(unknown)?;
        let line = || Line::new(typed).map_err(|reason| not_a_value(name, reason));
        match field {
            Field::Detail(detail) => {
                let text = Prose::new(typed).map_err(|reason| not_a_value(name, reason))?;
                drop(self.texts.insert(detail, text));
            }
            Field::Day(day) => drop(self.days.insert(day, parsed(name, typed)?)),
            Field::Ground => self.ground = Some(parsed(name, typed)?),
            Field::Case => self.case = Some(parsed(name, typed)?),
            Field::Listing(Listing::Missing) => {
                let item = typed.parse::<Item>().map(Missing::Item);
                self.missing.push(item.or_else(|_| line().map(Missing::Other))?);
            }
            Field::Listing(Listing::OpenPoints) => self.open_points.push(line()?),
            Field::Listing(Listing::Attachments) => self.attachments.push(line()?),
            Field::Name | Field::Reference | Field::Listing(Listing::Identifiers | Listing::Chronology) => {
                return Err(unknown());
            }
        }
        Ok(())
    }

    /// The date for an answer that the user sets.
    pub(super) fn deadline(&self) -> Option<Date> {
        self.days.get(&Day::Deadline).copied()
    }

    /// The supervisory authority as the user gave it: the name, and below it the postal address, an e-mail address or the
    /// address of a form.
    pub(super) fn authority(&self) -> Recipient {
        let given = self.texts.get(&Detail::Authority).map(Prose::as_str).unwrap_or_default();
        let mut recipient = Recipient::default();
        for line in given.lines().filter_map(|line| Line::new(line).ok()) {
            let email = line.as_str().parse::<Email>().ok();
            if email.is_some() {
                recipient.email = email;
            } else if line.as_str().starts_with("https://") {
                recipient.form = Some(line);
            } else if recipient.name.is_none() {
                recipient.name = Some(line);
            } else {
                recipient.address.push(line);
            }
        }
        recipient
    }

    /// Puts what the user said into a letter's input, before what the vault knows.
    pub(super) fn fill(&self, input: &mut LetterInput) {
        let texts = self.texts.iter().map(|(detail, text)| (*detail, text.clone()));
        input.details.extend(texts);
        // In a sentence only the name has a place.
        let name = self.authority().name.and_then(|name| Prose::new(name.as_str()).ok());
        if let Some(name) = name {
            input.details.insert(Detail::Authority, name);
        }
        input.days.extend(self.days.iter().filter(|(day, _)| **day != Day::Deadline));
        input.ground = self.ground;
        input.case = self.case;
        input.missing.clone_from(&self.missing);
        input.open_points.clone_from(&self.open_points);
        input.attachments.extend(self.attachments.iter().cloned());
    }
}

fn parsed<T: std::str::FromStr>(name: &str, typed: &str) -> Result<T, Error> {
    typed.trim().parse().map_err(|_| {
        Error::new(Code::LetterValueInvalid)
            .with("letter-field", name)
            .with("value", crate::clean::shown(typed))
    })
}

fn not_a_value(name: &str, reason: NotAValue) -> Error {
    match reason {
        NotAValue::Empty => Error::new(Code::LetterValueEmpty).with("letter-field", name),
        NotAValue::TooLong { most } => {
            Error::new(Code::LetterValueLong).with("letter-field", name).with("most", most.to_string())
        }
    }
}
