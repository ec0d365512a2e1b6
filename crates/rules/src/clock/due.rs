//! A deadline of a request: what is due, until when, and what became of it.

use crate::Date;
use crate::deadline::{Arrival, Computation, Event, Pause, StepKind};
use crate::named::named;

named! {
    /// What is due.
    pub enum DueKind {
        /// Processing for marketing, or on a withdrawn consent, stops on the day of receipt: there is no period.
        StopAtOnce = "stop-at-once",
        /// Information on action taken (Art. 12(3) GDPR; Art. 25(7) FADP).
        Answer = "answer",
        /// Only information on what was done, where the doing itself has no period.
        Information = "information",
        /// The answer, after an extension by two months.
        ExtendedAnswer = "extended-answer",
        /// The date that the controller named itself: in Switzerland the end of an extension, elsewhere a promise.
        ControllersDate = "controllers-date",
        /// The notice that it takes longer.
        ExtensionNotice = "extension-notice",
        /// The notice that no action is taken, with reasons (Art. 12(4)).
        RefusalNotice = "refusal-notice",
        /// The date set in a follow-up on an incomplete answer.
        FollowUpDate = "follow-up-date",
        /// The date set in a reminder.
        ReminderDate = "reminder-date",
        /// The date set in a final notice.
        FinalNoticeDate = "final-notice-date",
        /// The date set in a complaint to the controller, where no law sets one.
        ControllerComplaintDate = "controller-complaint-date",
        /// The acknowledgement of a complaint to the controller (s. 164A of the UK's Data Protection Act 2018).
        ComplaintAcknowledgement = "complaint-acknowledgement",
        /// The authority's word on progress or outcome (Art. 78(2) GDPR).
        AuthorityWord = "authority-word",
    }
}

named! {
    /// What became of a deadline.
    pub enum Status {
        /// Still owed.
        Open = "open",
        /// Done, in time or late.
        Met = "met",
        /// No longer owed: something else took its place, or the request is closed.
        Void = "void",
    }
}

/// Since when and why the clock stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped {
    pub pause: Pause,
    pub since: Date,
}

/// A deadline of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub kind: DueKind,
    /// The name of its period among single deadlines, where the law sets it.
    pub event: Option<Event>,
    /// Its date and readings with their steps. While the clock stands still: as if it did not, since the end is not known yet.
    pub computation: Computation,
    pub status: Status,
    /// The day on which it was met or fell away.
    pub since: Option<Date>,
    /// Set while the controller waits for the user: until then nobody is late.
    pub stopped: Option<Stopped>,
    /// Whether the user waits for it now, so that it is worth a reminder.
    pub is_watched: bool,
    /// Whether the law sets the period for another right, and it holds here by analogy only (Swiss rights other than access).
    pub by_analogy: bool,
}

impl Due {
    pub(super) fn new(kind: DueKind, event: Option<Event>, computation: Computation) -> Self {
        let status = Status::Open;
        Self {
            kind,
            event,
            computation,
            status,
            since: None,
            stopped: None,
            is_watched: false,
            by_analogy: false,
        }
    }

    pub(super) fn became(mut self, (status, since): (Status, Option<Date>)) -> Self {
        (self.status, self.since) = (status, since);
        self
    }

    /// The last day in time by the default reading.
    pub fn date(&self) -> Date {
        self.computation.deadline.date
    }

    /// The last day in time by the latest reading.
    pub fn latest(&self) -> Date {
        self.computation.deadline.latest
    }

    /// Whether the readings of the law lead to different dates.
    pub fn is_disputed(&self) -> bool {
        self.computation.deadline.is_disputed()
    }

    /// How the day of arrival was assumed; `None` where it is known or does not matter.
    pub fn assumed(&self) -> Option<Arrival> {
        self.computation.steps.iter().find_map(|step| match step.kind {
            StepKind::Arrives(arrival) => Some(arrival),
            StepKind::Named(_)
            | StepKind::AtOnce
            | StepKind::Starts(_)
            | StepKind::PeriodAdded { .. }
            | StepKind::PauseAdded { .. }
            | StepKind::FirstDayCounted
            | StepKind::Moved(_) => None,
        })
    }

    /// Whether it is still owed although its latest reading has passed.
    pub fn is_past(&self, today: Date) -> bool {
        self.status == Status::Open && self.stopped.is_none() && today > self.latest()
    }

    /// How many days after its latest reading it was met; `None` where it was not, or where nobody can tell from the events.
    pub fn days_late(&self) -> Option<i32> {
        let met = self.since.filter(|_| self.status == Status::Met && self.kind != DueKind::StopAtOnce)?;
        let late = met.since(self.latest()).ok()?.get_days();
        Some(late.max(0))
    }

    /// Whether it was met in time by the latest reading.
    pub fn in_time(&self) -> Option<bool> {
        self.days_late().map(|days| days == 0)
    }
}

impl DueKind {
    /// Whether the answer to the request itself is due.
    pub fn is_answer(self) -> bool {
        matches!(self, Self::Answer | Self::Information | Self::ExtendedAnswer | Self::ControllersDate)
    }
}
