//! What a document gives, one after another.

use rules::{
    identity::Identity,
    letters::{EditedText, KeptLetter, LetterLanguage, TemplateText},
    request::Request,
    service::Service,
};
use uuid::Uuid;

/// One thing of the inventory. First comes the identity, then the services, then the requests, and then what is about letters, each
/// as they stand.
///
/// That no two have the same id or domain, and that a request's service is there, is for the vault to see to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    Identity(Identity),
    Service(Box<Service>),
    Request(Request),
    /// A letter of a request that was handed over.
    Letter(Uuid, Box<KeptLetter>),
    /// A letter's text that was edited.
    Draft(Uuid, EditedText),
    /// The language of a request's letters.
    Language(Uuid, LetterLanguage),
    Template(TemplateText),
}
