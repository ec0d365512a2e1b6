//! A request: one exercise of one or more rights towards one controller, with its timeline.

use uuid::Uuid;

use crate::{Date, named::named};

pub mod chain;
mod check;
mod state;
mod timeline;

pub use check::{Impossible, check};
pub use state::State;
pub use timeline::Timeline;

/// A case. Its state and its deadlines are functions of its events, and are nowhere kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub id: Uuid,
    pub service: Uuid,
    /// By what both sides call it.
    pub reference: String,
    pub rights: Vec<Right>,
    /// The day the user began it.
    pub opened: Date,
    /// In the order in which they were recorded.
    pub events: Vec<Event>,
}

/// A dated fact on a request's timeline. It is never changed: a mistake is corrected by a later one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub id: Uuid,
    pub kind: EventKind,
    /// The day on which it happened.
    pub on: Date,
    /// The day on which the user recorded it.
    pub recorded: Date,
    pub by: Option<Channel>,
    /// The day that it names: an extension's end, the courtesy date of a reminder.
    pub until: Option<Date>,
    /// Whether it gave reasons, where the law wants them (Art. 12(3) and (4)).
    pub reasons: Option<bool>,
    pub note: Option<String>,
    /// The event that this one takes the place of.
    pub corrects: Option<Uuid>,
    pub evidence: Vec<Evidence>,
}

/// A file that is kept with an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    pub id: Uuid,
    /// The name of the file, without a path.
    pub name: String,
    pub bytes: u64,
    /// Of the file's contents, in hexadecimal digits.
    pub sha256: String,
}

named! {
    /// A right of the person, under the law that binds the controller.
    pub enum Right {
        /// Art. 15 GDPR.
        Access = "access",
        /// Art. 16.
        Rectification = "rectification",
        /// Art. 17.
        Erasure = "erasure",
        /// Art. 18.
        Restriction = "restriction",
        /// Art. 19, second sentence.
        Recipients = "recipients",
        /// Art. 20(1).
        Portability = "portability",
        /// Art. 20(2): straight to another controller.
        PortabilityTransfer = "portability-transfer",
        /// Art. 21(1).
        Objection = "objection",
        /// Art. 21(2) and (3).
        MarketingObjection = "marketing-objection",
        /// Art. 22(3).
        AutomatedDecision = "automated-decision",
        /// Art. 7(3).
        ConsentWithdrawal = "consent-withdrawal",
        /// Art. 34, with Art. 15.
        Breach = "breach",
    }
}

named! {
    /// What happened.
    pub enum EventKind {
        Sent = "sent",
        /// The day it reached the controller, from a receipt.
        Received = "received",
        /// The controller said that it arrived. That is not an answer.
        ReceiptConfirmed = "receipt-confirmed",
        Undelivered = "undelivered",
        IdentityAsked = "identity-asked",
        IdentityGiven = "identity-given",
        ClarificationAsked = "clarification-asked",
        ClarificationGiven = "clarification-given",
        FeeAsked = "fee-asked",
        ExtensionNotified = "extension-notified",
        AnswerFull = "answer-full",
        AnswerPart = "answer-part",
        Refusal = "refusal",
        FollowUpSent = "follow-up-sent",
        ReminderSent = "reminder-sent",
        FinalNoticeSent = "final-notice-sent",
        ControllerComplaintSent = "controller-complaint-sent",
        ControllerComplaintAcknowledged = "controller-complaint-acknowledged",
        ComplaintFiled = "complaint-filed",
        AuthorityAnswered = "authority-answered",
        Withdrawn = "withdrawn",
        Closed = "closed",
        Reopened = "reopened",
        /// The event that this one corrects never happened.
        Retracted = "retracted",
    }
}

named! {
    /// How something was sent.
    pub enum Channel {
        Email = "email",
        Post = "post",
        Form = "form",
        Phone = "phone",
    }
}

impl EventKind {
    /// Whether the controller did something about the request, so that it has got it.
    pub fn is_reaction(self) -> bool {
        matches!(
            self,
            Self::ReceiptConfirmed
                | Self::IdentityAsked
                | Self::ClarificationAsked
                | Self::FeeAsked
                | Self::ExtensionNotified
                | Self::AnswerFull
                | Self::AnswerPart
                | Self::Refusal
        )
    }

    /// Whether the controller gave an answer of some kind.
    pub fn answers(self) -> bool {
        matches!(self, Self::AnswerFull | Self::AnswerPart | Self::Refusal)
    }

    /// Whether the user pressed the controller for what it owes, or went past it.
    pub fn insists(self) -> bool {
        matches!(
            self,
            Self::FollowUpSent
                | Self::ReminderSent
                | Self::FinalNoticeSent
                | Self::ControllerComplaintSent
                | Self::ComplaintFiled
        )
    }
}

impl Event {
    /// An event with nothing but its kind and day.
    pub fn new(id: Uuid, kind: EventKind, on: Date) -> Self {
        Self {
            id,
            kind,
            on,
            recorded: on,
            by: None,
            until: None,
            reasons: None,
            note: None,
            corrects: None,
            evidence: Vec::new(),
        }
    }
}

/// The reference of a request: eight letters and digits of Crockford's base 32, from the random end of its id, so that two
/// copies of a vault never give the same one to different requests.
///
/// ```
/// # use rules::request::reference;
/// let id = "0197a4c2-8f00-7cc3-98c4-dc0c0c07398f".parse().unwrap();
/// assert_eq!(reference(id), "LOK-1G60-EECF");
/// ```
pub fn reference(id: Uuid) -> String {
    const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let digit = |place: u32| {
        let value = usize::try_from((id.as_u128() >> (5 * place)) & 31).unwrap_or_default();
        char::from(DIGITS.get(value).copied().unwrap_or(b'0'))
    };
    let half = |places: std::ops::Range<u32>| places.rev().map(digit).collect::<String>();
    format!("LOK-{}-{}", half(4..8), half(0..4))
}
