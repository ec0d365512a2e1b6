//! Why there is no letter, or why it is not handed over, as the edges and the words need it.

use rules::letters::{Doubt, LetterError, RightsApart, TemplateError};

use super::Draft;
use crate::{Code, Error};

pub(super) fn not_written(error: LetterError) -> Error {
    match error {
        LetterError::NotInLaw(not) => Error::new(Code::LetterNotInLaw)
            .with("letter-kind", not.kind.as_str())
            .with("instead", not.instead.as_str())
            .with("law", not.law.as_str()),
        LetterError::NotWritten { language, law } => Error::new(Code::LetterNotWritten)
            .with("letter-language", language.as_str())
            .with("law", law.as_str()),
        LetterError::Rights(apart) => apart_rights(apart),
        LetterError::NotOwed { item, law } => {
            Error::new(Code::LetterNotOwed).with("value", item.as_str()).with("law", law.as_str())
        }
        LetterError::Template(error) => bad_template(error),
    }
}

pub(super) fn apart_rights(apart: RightsApart) -> Error {
    match apart {
        RightsApart::None => Error::new(Code::FieldEmpty).with("field", "right"),
        RightsApart::Apart(one, other) => {
            Error::new(Code::LetterRightsApart).with("right", one.as_str()).with("other", other.as_str())
        }
        RightsApart::NotOf(kind, right) => {
            Error::new(Code::LetterKindApart).with("letter-kind", kind.as_str()).with("right", right.as_str())
        }
    }
}

/// A mistake that is no single line's has a message of its own.
pub(super) fn bad_template(error: TemplateError) -> Error {
    let code = if error.line == 0 { Code::TemplateUnfit } else { Code::TemplateBroken };
    Error::new(code).with("line", error.line.to_string()).with("reason", error.reason.as_str())
}

/// Stops a letter that is not ready. Doubts can be set aside; a gap and a missing address cannot.
pub(super) fn refuse_unready(draft: &Draft, anyway: bool) -> Result<(), Error> {
    let unfilled: Vec<&str> = draft.placeholders().iter().map(|gap| gap.field.as_str()).collect();
    if !unfilled.is_empty() {
        return Err(Error::new(Code::LetterUnfilled).with("letter-fields", unfilled.join(" ")));
    }
    if draft.doubts.iter().any(|doubt| matches!(doubt, Doubt::NoAddress(_))) {
        return Err(Error::new(Code::LetterNoAddress).with("channel", draft.channel.as_str()));
    }
    if draft.doubts.is_empty() || anyway {
        return Ok(());
    }
    let doubts: Vec<&str> = draft.doubts.iter().map(Doubt::as_str).collect();
    Err(Error::new(Code::LetterDoubtful)
        .with("recipient", draft.addressee().join(", "))
        .with("letter-doubts", doubts.join(" ")))
}
