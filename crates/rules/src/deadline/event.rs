//! The periods that can be asked for, by their names in `deadline --batch`.

use std::fmt;
use std::str::FromStr;

/// A period of the law, named after what must happen by its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// Information on action taken on a request (Art. 12(3) GDPR; Art. 25(7) of the Swiss act).
    First,
    /// The same, where the period was extended by two further months.
    Extended,
    /// The notice that the period is extended.
    ExtensionNotice,
    /// The notice that no action is taken, with reasons (Art. 12(4) GDPR).
    NoActionNotice,
    /// The authority's word on the progress or outcome of a complaint (Art. 78(2) GDPR).
    AuthorityThreeMonths,
    /// The first period, where information to confirm the person's identity was asked for.
    FirstIdentity,
    /// The first period, where the controller asked what the request is about (recital 63 GDPR).
    FirstClarification,
    /// The controller's acknowledgement of a complaint (section 164A of the UK's Data Protection Act 2018).
    ComplaintAcknowledgement,
}

/// A name that is no event's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownEvent;

impl Event {
    /// Every event.
    pub const ALL: [Self; 8] = [
        Self::First,
        Self::Extended,
        Self::ExtensionNotice,
        Self::NoActionNotice,
        Self::AuthorityThreeMonths,
        Self::FirstIdentity,
        Self::FirstClarification,
        Self::ComplaintAcknowledgement,
    ];

    /// The name in the terminal and in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::First => "first_deadline",
            Self::Extended => "extended_deadline",
            Self::ExtensionNotice => "extension_notice_deadline",
            Self::NoActionNotice => "no_action_notice_deadline",
            Self::AuthorityThreeMonths => "authority_3_months",
            Self::FirstIdentity => "first_deadline_identity",
            Self::FirstClarification => "first_deadline_clarification",
            Self::ComplaintAcknowledgement => "complaint_ack_30_days",
        }
    }
}

impl FromStr for Event {
    type Err = UnknownEvent;

    fn from_str(name: &str) -> Result<Self, UnknownEvent> {
        Self::ALL.into_iter().find(|event| event.as_str() == name).ok_or(UnknownEvent)
    }
}

impl fmt::Display for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unknown event")
    }
}

impl std::error::Error for UnknownEvent {}
