//! What a template may ask for, by name.

use crate::named::named;

named! {
    /// A date that a letter may name.
    pub enum Day {
        /// The letter's own date for an answer: the law's where the letter is received today, otherwise a courtesy date.
        Deadline = "deadline",
        /// The request was sent.
        Sent = "sent",
        /// The request reached the controller.
        Received = "received",
        /// The law's period ended, or will end.
        Due = "due",
        /// The answer came.
        Answered = "answered",
        /// The controller told of an extension.
        Extension = "extension",
        /// The latest end of an extended period.
        ExtendedDue = "extended_due",
        /// Proof of identity was demanded.
        IdentityAsked = "identity_asked",
        /// The automated decision was made.
        Decided = "decided",
        /// What the recipients were to be told was done.
        CarriedOut = "carried_out",
    }
}

named! {
    /// A text of the user's own.
    pub enum Detail {
        /// The data that are meant; all of them if nothing is said.
        WhichData = "which_data",
        Wrong = "wrong",
        Right = "right",
        /// A supplementary statement (Art. 16, second sentence).
        Statement = "statement",
        /// Where the wrong data were seen.
        SeenAt = "seen_at",
        Evidence = "evidence",
        /// The processing that is objected to, or to be restricted.
        Processing = "processing",
        /// Grounds from the particular situation (Art. 21(1)).
        Situation = "situation",
        Decision = "decision",
        View = "view",
        /// The effect of an automated decision.
        Effect = "effect",
        Consent = "consent",
        Incident = "incident",
        /// Ways of marketing; all of them if nothing is said.
        Channels = "channels",
        /// The file format wanted.
        Format = "format",
        /// The time that a request is limited to.
        Period = "period",
        /// To whom data are to be transferred.
        NewController = "new_controller",
        /// What shows that there are more data.
        FurtherData = "further_data",
        /// What was demanded as proof of identity.
        Demanded = "demanded",
        /// The reasons that were given for an extension.
        GivenReasons = "given_reasons",
        /// What was corrected, erased or restricted.
        Measure = "measure",
        /// The steps by which a period was counted.
        Calculation = "calculation",
        /// The controller, in a complaint about it.
        Controller = "controller",
        /// What happened, in a complaint.
        Account = "account",
        /// What the authority is asked to do; the usual if nothing is said.
        Wanted = "wanted",
        /// A court that has the same matter.
        Court = "court",
        /// The supervisory authority.
        Authority = "authority",
    }
}

named! {
    /// Several things, one after another.
    pub enum Listing {
        /// Who writes, as the recipient knows them.
        Identifiers = "identifiers",
        /// What is missing from an answer.
        Missing = "missing",
        /// What happened, in order of time.
        Chronology = "chronology",
        /// What is still to be done.
        OpenPoints = "open_points",
        Attachments = "attachments",
    }
}

named! {
    /// Why data are to be erased (Art. 17(1)(a) to (f)).
    pub enum Ground {
        NoLongerNeeded = "no_longer_needed",
        ConsentWithdrawn = "consent_withdrawn",
        Objection = "objection",
        Unlawful = "unlawful",
        LegalDuty = "legal_duty",
        Child = "child",
    }
}

named! {
    /// Why processing is to be restricted (Art. 18(1)(a) to (d)).
    pub enum Case {
        Accuracy = "accuracy",
        Unlawful = "unlawful",
        Claims = "claims",
        Objection = "objection",
    }
}

named! {
    /// What an answer to an access request has to tell (Art. 15(1) to (3)).
    pub enum Item {
        Confirmation = "confirmation",
        Copy = "copy",
        Purposes = "purposes",
        Categories = "categories",
        Recipients = "recipients",
        Retention = "retention",
        Rights = "rights",
        Complaint = "complaint",
        Source = "source",
        Automated = "automated",
        Safeguards = "safeguards",
    }
}

named! {
    /// By what a controller may know somebody.
    pub enum IdentifierKind {
        AccountEmail = "account_email",
        CustomerNumber = "customer_number",
        Number = "number",
        FormerName = "former_name",
        Email = "email",
        PostalAddress = "postal_address",
    }
}

/// Anything that a template may ask for and an input may lack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The user's name.
    Name,
    Reference,
    Ground,
    Case,
    Day(Day),
    Detail(Detail),
    Listing(Listing),
}

impl Field {
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Name, Self::Reference, Self::Ground, Self::Case]
            .into_iter()
            .chain(Day::ALL.iter().copied().map(Self::Day))
            .chain(Detail::ALL.iter().copied().map(Self::Detail))
            .chain(Listing::ALL.iter().copied().map(Self::Listing))
    }

    /// The name of the variable in templates.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Reference => "reference",
            Self::Ground => "ground",
            Self::Case => "case",
            Self::Day(day) => day.as_str(),
            Self::Detail(detail) => detail.as_str(),
            Self::Listing(listing) => listing.as_str(),
        }
    }
}
