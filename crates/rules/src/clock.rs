//! What a request's timeline sets running: each deadline with its computation, and whether it is still owed.

mod answer;
mod due;
mod later;
mod next;
mod notice;
mod receipt;
mod uncovered;
mod walk;

pub use due::{Due, DueKind, Status, Stopped};
pub use later::{USUAL_DAYS, USUAL_DAYS_OF_COMPLAINT};
pub use next::{NextStep, needs_from, next_step};
pub use notice::{Extension, Flaw};
pub use receipt::{POST_ABROAD_DAYS, POST_INLAND_DAYS, Receipt};

use crate::Date;
use crate::choice::Choice;
use crate::deadline::DeadlineError;
use crate::jurisdiction::Law;
use crate::request::{EventKind, Request, State, Timeline};
use walk::Walk;

/// The deadlines of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadlines {
    /// The law that they rest on; `None` where none is known, and only the user's own dates run.
    pub law: Option<Law>,
    /// The state that the events alone lead to.
    pub phase: State,
    /// When the request reached the controller; `None` as long as it did not.
    pub receipt: Option<Receipt>,
    /// The controller's notice that it takes longer.
    pub extension: Option<Extension>,
    /// In the order in which a reader meets them: the answer first, the authority last.
    pub list: Vec<Due>,
    /// Those that lie outside the calendar.
    pub unknown: Vec<(DueKind, DeadlineError)>,
}

/// Every deadline of a request, with its computation.
///
/// Several rights in one request share their deadlines. A sending that did not arrive sets nothing running; an
/// acknowledgement, a follow-up and a reopening restart nothing.
///
/// ```
/// # use rules::{Date, choice::choose, clock::{DueKind, deadlines}, service::Controller};
/// # use rules::request::{Channel, Event, EventKind, Request, Right};
/// # use uuid::Uuid;
/// let sent = Event {
///     by: Some(Channel::Email),
///     ..Event::new(Uuid::nil(), EventKind::Sent, Date::constant(2026, 11, 26))
/// };
/// let request = Request {
///     id: Uuid::nil(),
///     service: Uuid::nil(),
///     reference: String::new(),
///     rights: vec![Right::Access],
///     opened: sent.on,
///     events: vec![sent],
/// };
/// let controller = Controller { country: "FI".parse().ok(), ..Controller::default() };
/// let found = deadlines(&request, &choose(&controller, None).unwrap());
/// assert_eq!(found.get(DueKind::Answer).unwrap().date(), Date::constant(2026, 12, 28));
/// ```
pub fn deadlines(request: &Request, choice: &Choice) -> Deadlines {
    let timeline = Timeline::of(&request.events);
    let mut found = Deadlines::empty(&timeline, Some(choice.law));
    if let Some(walk) = Walk::of(&timeline, choice) {
        found.receipt = Some(walk.receipt);
        found.extension = walk.extension.as_ref().map(|notice| notice.judged(&walk));
        answer::add(&mut found, request, &timeline, &walk);
    }
    later::add(&mut found, &timeline, Some(choice));
    found
}

/// The deadlines of a request to a controller whose law is not known: the user's own dates.
pub fn deadlines_without_law(request: &Request) -> Deadlines {
    let timeline = Timeline::of(&request.events);
    let mut found = Deadlines::empty(&timeline, None);
    later::add(&mut found, &timeline, None);
    found
}

/// The last day on which nobody may say that the answer is late; `None` where none is awaited, or where they wait for the user.
///
/// It is the latest reading's date. No step is made for it, so that a list of many requests can be sorted by it.
pub fn late_after(request: &Request, choice: &Choice) -> Option<Date> {
    let timeline = Timeline::of(&request.events);
    if !is_awaited(State::of(&timeline)) || timeline.last(EventKind::AnswerFull).is_some() {
        return None;
    }
    let walk = Walk::of(&timeline, choice)?;
    if walk.open().is_some() { None } else { walk.latest().ok() }
}

/// Where a request stands on a day. It is overdue from the day after the latest reading of the answer's deadline.
pub fn standing(request: &Request, choice: &Choice, today: Date) -> State {
    match late_after(request, choice) {
        Some(last) if today > last => State::Overdue,
        _ => State::of(&Timeline::of(&request.events)),
    }
}

impl Deadlines {
    /// The first deadline of a kind.
    pub fn get(&self, kind: DueKind) -> Option<&Due> {
        self.list.iter().find(|due| due.kind == kind)
    }

    /// The same as [`late_after`].
    pub fn late_after(&self) -> Option<Date> {
        self.list.iter().find(|due| due.is_watched && due.kind.is_answer()).map(Due::latest)
    }

    /// The same as [`standing`].
    pub fn standing(&self, today: Date) -> State {
        match self.late_after() {
            Some(last) if today > last => State::Overdue,
            _ => self.phase,
        }
    }

    /// The deadline by which the answer itself is owed, whatever became of it.
    pub fn answer(&self) -> Option<&Due> {
        let answers = || self.list.iter().filter(|due| due.kind.is_answer());
        answers().find(|due| due.status != Status::Void).or_else(|| answers().next_back())
    }

    fn empty(timeline: &Timeline<'_>, law: Option<Law>) -> Self {
        let phase = State::of(timeline);
        Self { law, phase, receipt: None, extension: None, list: Vec::new(), unknown: Vec::new() }
    }

    fn add(&mut self, kind: DueKind, due: Result<Due, DeadlineError>) {
        match due {
            Ok(due) => self.list.push(due),
            // A period that the law does not know is no period out of reach.
            Err(DeadlineError::NotApplicable) => {}
            Err(error) => self.unknown.push((kind, error)),
        }
    }
}

/// Whether it is the controller's turn, or was before it asked back.
fn is_awaited(phase: State) -> bool {
    matches!(phase, State::Waiting | State::Extended | State::IdentityAsked | State::ClarificationAsked)
}
