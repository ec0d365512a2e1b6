//! Which letter it is, under which law, and which rights go together in one.

use super::Item;
use crate::{
    clock::NextStep,
    jurisdiction::Law,
    named::named,
    request::{EventKind, Right},
};

named! {
    /// What a letter is for.
    pub enum Kind {
        /// Art. 15.
        Access = "access",
        /// Names what is missing from an answer; no new request.
        AccessFollowup = "access_followup",
        /// Art. 16.
        Rectification = "rectification",
        /// Art. 17.
        Erasure = "erasure",
        /// Art. 18.
        Restriction = "restriction",
        /// Art. 19, second sentence.
        Recipients = "recipients",
        /// Art. 20.
        Portability = "portability",
        /// Art. 21(2) and (3).
        ObjectionMarketing = "objection_marketing",
        /// Art. 21(1).
        ObjectionLi = "objection_li",
        /// Art. 22(3).
        AdmReview = "adm_review",
        /// Art. 7(3).
        ConsentWithdrawal = "consent_withdrawal",
        /// Art. 34, with Art. 15.
        Breach = "breach",
        /// Art. 12(3) and (4): the period has ended without an answer.
        Reminder = "reminder",
        /// The last one before the complaint.
        FinalNotice = "final_notice",
        /// To the supervisory authority, Art. 77.
        Complaint = "complaint",
        /// Art. 12(6) and 11(2): a milder proof of identity.
        IdDemand = "id_demand",
        /// Art. 12(3), second and third sentence.
        ExtensionReply = "extension_reply",
    }
}

/// The law has no such thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotInLaw {
    pub kind: Kind,
    pub law: Law,
    /// What does the same there.
    pub instead: Kind,
}

/// These rights do not go together in one letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RightsApart {
    /// No right was chosen.
    None,
    /// The second one needs a letter of its own.
    Apart(Right, Right),
    /// The letter of this kind is another right's.
    NotOf(Kind, Right),
}

impl Item {
    /// Whether an answer under this law has to tell it. Art. 25(2) FADP asks for neither categories nor the right to
    /// complain.
    pub fn is_owed_under(self, law: Law) -> bool {
        law != Law::Swiss || !matches!(self, Self::Categories | Self::Complaint)
    }
}

impl Kind {
    /// The letter that exercises these rights at once; it is the first right's, and the others have a paragraph in it.
    ///
    /// ```
    /// # use rules::{letters::{Kind, RightsApart}, request::Right};
    /// assert_eq!(Kind::of(&[Right::Erasure, Right::Access]), Ok(Kind::Access));
    /// let apart = RightsApart::Apart(Right::Erasure, Right::Rectification);
    /// assert_eq!(Kind::of(&[Right::Rectification, Right::Erasure]), Err(apart));
    /// ```
    pub fn of(rights: &[Right]) -> Result<Self, RightsApart> {
        let leads = LEADS.iter().find(|(lead, _, _)| rights.contains(lead));
        let (lead, kind, joined) = leads.ok_or(RightsApart::None)?;
        match rights.iter().find(|right| *right != lead && !joined.contains(right)) {
            Some(apart) => Err(RightsApart::Apart(*lead, *apart)),
            None => Ok(*kind),
        }
    }

    /// The letter that the next step of a request for these rights asks for; where it asks for none, the request's own.
    ///
    /// What is missing from an answer is named by article only where access was asked for; elsewhere the last notice lists
    /// what is still to be done. Under the UK's act it is the complaint to the controller as well.
    pub fn next(step: NextStep, rights: &[Right]) -> Result<Self, RightsApart> {
        match step {
            NextStep::AnswerIdentityDemand => Ok(Self::IdDemand),
            NextStep::ObjectToExtension => Ok(Self::ExtensionReply),
            NextStep::FollowUp if rights.contains(&Right::Access) => Ok(Self::AccessFollowup),
            NextStep::FollowUp
            | NextStep::AnswerRefusal
            | NextStep::SendFinalNotice
            | NextStep::ComplainToController => Ok(Self::FinalNotice),
            NextStep::Remind => Ok(Self::Reminder),
            NextStep::Complain
            | NextStep::WaitForAuthority
            | NextStep::AskAuthority
            | NextStep::GoToCourt => Ok(Self::Complaint),
            NextStep::SendLetter
            | NextStep::SendAgain
            | NextStep::Wait
            | NextStep::AnswerClarification
            | NextStep::AnswerFeeDemand
            | NextStep::CheckAnswer
            | NextStep::Close
            | NextStep::None => Self::of(rights),
        }
    }

    /// The event that the letter's leaving is, if it is one that the clock knows.
    pub fn event(self) -> Option<EventKind> {
        match self {
            Self::AccessFollowup => Some(EventKind::FollowUpSent),
            Self::Reminder => Some(EventKind::ReminderSent),
            Self::FinalNotice => Some(EventKind::FinalNoticeSent),
            Self::Complaint => Some(EventKind::ComplaintFiled),
            Self::IdDemand | Self::ExtensionReply => None,
            Self::Access
            | Self::Rectification
            | Self::Erasure
            | Self::Restriction
            | Self::Recipients
            | Self::Portability
            | Self::ObjectionMarketing
            | Self::ObjectionLi
            | Self::AdmReview
            | Self::ConsentWithdrawal
            | Self::Breach => Some(EventKind::Sent),
        }
    }

    /// Whether the letter exercises rights, rather than insisting on an answer.
    pub fn is_request(self) -> bool {
        LEADS.iter().any(|(_, kind, _)| *kind == self)
    }

    /// Swiss law sets no reasons for a later answer, only that its date is told (DPO Art. 18(2)); so there is nothing
    /// in an extension to object to, and once the date has passed a reminder does the same.
    pub fn under(self, law: Law) -> Result<Self, NotInLaw> {
        match (law, self) {
            (Law::Swiss, Self::ExtensionReply) => Err(NotInLaw { kind: self, law, instead: Self::Reminder }),
            (Law::Gdpr | Law::Uk | Law::Swiss, _) => Ok(self),
        }
    }
}

/// A right, the letter that it leads, and the rights that may join it there; the first right found leads.
///
/// - Erasure waits for the copy where access or portability is asked for with it, because it destroys what they ask for.
/// - An objection may ask for restriction until it is decided (Art. 18(1)(d)) and for erasure after that (17(1)(c)).
/// - Restriction keeps the data, so it is not asked for with erasure alone (18(1)(b): *instead*).
/// - What is to be corrected is to be kept.
const LEADS: &[(Right, Kind, &[Right])] = &[
    (
        Right::MarketingObjection,
        Kind::ObjectionMarketing,
        &[Right::Access, Right::Erasure, Right::ConsentWithdrawal],
    ),
    (Right::Objection, Kind::ObjectionLi, &[Right::Access, Right::Erasure, Right::Restriction]),
    (Right::ConsentWithdrawal, Kind::ConsentWithdrawal, &[Right::Access, Right::Erasure]),
    (Right::Breach, Kind::Breach, &[Right::Access]),
    (Right::AutomatedDecision, Kind::AdmReview, &[Right::Access, Right::Restriction]),
    (Right::Access, Kind::Access, &[Right::Portability, Right::PortabilityTransfer, Right::Erasure]),
    (Right::Portability, Kind::Portability, &[Right::PortabilityTransfer, Right::Erasure]),
    (Right::PortabilityTransfer, Kind::Portability, &[Right::Erasure]),
    (Right::Erasure, Kind::Erasure, &[Right::Recipients]),
    (Right::Rectification, Kind::Rectification, &[Right::Restriction, Right::Recipients]),
    (Right::Restriction, Kind::Restriction, &[Right::Recipients]),
    (Right::Recipients, Kind::Recipients, &[]),
];
