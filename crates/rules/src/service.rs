//! A service: what the user knows, who answers for it, and what is held there.

use uuid::Uuid;

use crate::{Country, Date, Domain, Email, named::named};

/// A service in the inventory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    pub id: Uuid,
    /// As the user calls it.
    pub name: String,
    /// No other service has one of these.
    pub domains: Vec<Domain>,
    /// E-mail addresses, customer numbers: by what the service knows the user.
    pub accounts: Vec<String>,
    pub controller: Controller,
    /// One entry at most for a category.
    pub held: Vec<Held>,
    pub facts: Facts,
    pub added: Date,
}

/// The legal person that answers for the service's data (GDPR Art. 4(7)), and how it is reached.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Controller {
    pub name: Option<String>,
    /// Where it is established: decides the law, and whose holidays move a date.
    pub country: Option<Country>,
    /// Postal, of several lines.
    pub address: Option<String>,
    pub privacy_email: Option<Email>,
    /// The address of a web form for privacy matters.
    pub privacy_form: Option<String>,
    /// The representative in the Union of a controller outside it (Art. 27).
    pub representative: Contact,
    /// The data-protection officer (Art. 37).
    pub officer: Contact,
}

/// Somebody who is written to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    pub name: Option<String>,
    pub address: Option<String>,
    pub country: Option<Country>,
    pub email: Option<Email>,
}

/// What the service says or the user found out, in words (Art. 13 to 15).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    pub purposes: Option<String>,
    pub legal_basis: Option<String>,
    pub recipients: Option<String>,
    pub transfers: Option<String>,
    pub retention: Option<String>,
    pub price: Option<String>,
    pub notes: Option<String>,
}

/// A kind of data that the service holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    pub category: Category,
    pub certainty: Certainty,
    /// From where this is known, in the user's words.
    pub source: Option<String>,
    /// Since when this is known.
    pub on: Date,
}

named! {
    /// A kind of personal data.
    pub enum Category {
        Contact = "contact",
        Identity = "identity",
        Account = "account",
        Payment = "payment",
        Purchases = "purchases",
        Location = "location",
        Messages = "messages",
        Photos = "photos",
        Health = "health",
        Biometric = "biometric",
        Employment = "employment",
        Education = "education",
        Finance = "finance",
        Insurance = "insurance",
        Usage = "usage",
        Preferences = "preferences",
        Social = "social",
        Children = "children",
        GovernmentId = "government-id",
        Other = "other",
    }
}

named! {
    /// How well it is known that something is held.
    pub enum Certainty {
        /// The user thinks so.
        Assumed = "assumed",
        /// A privacy notice says so.
        Stated = "stated",
        /// An answer showed it.
        Confirmed = "confirmed",
    }
}
