//! What is kept of letters, and the user's own templates. A template is checked as if it were set anew.

use rules::{
    Date,
    jurisdiction::Law,
    letters::{EditedText, KeptLetter, Kind, LetterLanguage, OwnTemplate, TemplateText},
    request::Channel,
    text::is_unseen,
};
use serde::Deserialize;
use uuid::Uuid;

use super::{
    error::Fault,
    form::{Exactly, Written, maybe, one},
    object::object_form,
};

/// Characters of a letter as it was handed over: more than any that the program writes.
const LONGEST: usize = 400_000;

/// A text exactly as it left, or was typed, also where it ends with an empty line.
struct Exact;

impl Written for Exact {
    type Value = String;

    fn parse(text: &str) -> Result<String, Fault> {
        if text.is_empty() {
            return Err(Fault::Invalid);
        }
        if text.chars().count() > LONGEST {
            return Err(Fault::TooLong);
        }
        let is_clean = text.chars().all(|c| matches!(c, '\n' | '\t') || !is_unseen(c));
        if is_clean { Ok(text.to_owned()) } else { Err(Fault::Unclean) }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LetterMembers {
    #[serde(deserialize_with = "one::<Exactly<Uuid>, _>")]
    id: Uuid,
    #[serde(deserialize_with = "one::<Exactly<Uuid>, _>")]
    request: Uuid,
    #[serde(deserialize_with = "one::<Exactly<Kind>, _>")]
    kind: Kind,
    #[serde(deserialize_with = "one::<Exactly<LetterLanguage>, _>")]
    language: LetterLanguage,
    #[serde(deserialize_with = "one::<Exactly<Law>, _>")]
    law: Law,
    #[serde(deserialize_with = "one::<Exactly<Channel>, _>")]
    channel: Channel,
    #[serde(deserialize_with = "one::<Exactly<Date>, _>")]
    on: Date,
    #[serde(deserialize_with = "one::<Exact, _>")]
    recipient: String,
    #[serde(deserialize_with = "maybe::<Exact, _>")]
    sender: Option<String>,
    #[serde(deserialize_with = "one::<Exact, _>")]
    subject: String,
    #[serde(deserialize_with = "one::<Exact, _>")]
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DraftMembers {
    #[serde(deserialize_with = "one::<Exactly<Uuid>, _>")]
    request: Uuid,
    #[serde(deserialize_with = "one::<Exactly<Kind>, _>")]
    kind: Kind,
    #[serde(deserialize_with = "one::<Exactly<LetterLanguage>, _>")]
    language: LetterLanguage,
    #[serde(deserialize_with = "one::<Exactly<Date>, _>")]
    on: Date,
    #[serde(deserialize_with = "one::<Exact, _>")]
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LanguageMembers {
    #[serde(deserialize_with = "one::<Exactly<Uuid>, _>")]
    request: Uuid,
    #[serde(deserialize_with = "one::<Exactly<LetterLanguage>, _>")]
    language: LetterLanguage,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TemplateMembers {
    #[serde(deserialize_with = "one::<Exactly<Kind>, _>")]
    kind: Kind,
    #[serde(deserialize_with = "one::<Exactly<LetterLanguage>, _>")]
    language: LetterLanguage,
    #[serde(deserialize_with = "maybe::<Exactly<Uuid>, _>")]
    service: Option<Uuid>,
    #[serde(deserialize_with = "one::<Exact, _>")]
    text: String,
}

object_form!(LetterMembers => (Uuid, KeptLetter), |read: LetterMembers| Ok(read.letter()));
object_form!(DraftMembers => (Uuid, EditedText), |read: DraftMembers| Ok(read.draft()));
object_form!(LanguageMembers => (Uuid, LetterLanguage), |read: LanguageMembers| Ok((read.request, read.language)));
object_form!(TemplateMembers => TemplateText, TemplateMembers::template);

impl LetterMembers {
    fn letter(self) -> (Uuid, KeptLetter) {
        let Self { id, request, kind, language, law, channel, on, recipient, sender, subject, text } = self;
        (request, KeptLetter { id, kind, language, law, channel, on, recipient, sender, subject, text })
    }
}

impl DraftMembers {
    fn draft(self) -> (Uuid, EditedText) {
        let Self { request, kind, language, on, text } = self;
        (request, EditedText { kind, language, text, on })
    }
}

impl TemplateMembers {
    fn template(self) -> Result<TemplateText, Fault> {
        let Self { kind, language, service, text } = self;
        OwnTemplate::parse(kind, language, &text).map_err(|_| Fault::Invalid)?;
        Ok(TemplateText { kind, language, service, text })
    }
}
