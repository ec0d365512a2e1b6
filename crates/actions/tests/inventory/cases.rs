//! What follows from a request: deadlines, where it stands, the next step, and its place in the lists.

use actions::{
    Code, Deed, RequestFilter, Vault, cases,
    identity::{self, IdentityFields},
    requests::{self, CorrectionFields, EventFields},
    services::{self, ServiceFields},
};
use rules::{
    Date,
    choice::NoLaw,
    clock::{DueKind, NextStep},
    request::{Channel, EventKind, Right, State},
};
use uuid::Uuid;

use crate::home::{Home, deed, id, named};

const fn day(month: i8, day: i8) -> Date {
    Date::constant(2026, month, day)
}

fn on(today: Date) -> Deed {
    Deed { today, ..deed() }
}

fn record(vault: &mut Vault, event: u128, kind: EventKind, at: Date) -> Result<(), Code> {
    let by = Some(Channel::Email);
    let fields = EventFields { kind, on: at, by, until: None, reasons: None, note: None };
    let recorded = requests::record(vault, on(at), id(event), id(10), &fields, Vec::new());
    recorded.map(drop).map_err(|error| error.code)
}

/// A request to a service in Finland that was sent on 10 August 2026, a Monday.
fn sent() -> (Home, Vault) {
    let home = Home::new();
    let mut vault = home.terminal();
    let fields = ServiceFields { country: Some("FI".into()), ..named("Kauppa") };
    services::add(&mut vault, on(day(8, 1)), id(1), &fields).unwrap();
    requests::new(&mut vault, on(day(8, 1)), id(10), id(1), &[Right::Access]).unwrap();
    record(&mut vault, 100, EventKind::Sent, day(8, 10)).unwrap();
    (home, vault)
}

fn listed(vault: &mut Vault, filter: RequestFilter, today: Date) -> Vec<Uuid> {
    let page = cases::page(vault, filter, today, None, None, 100).unwrap();
    page.cases.into_iter().map(|case| case.request.id).collect()
}

fn due(vault: &mut Vault, today: Date) -> bool {
    !listed(vault, RequestFilter::NeedsBy(today), today).is_empty()
}

#[test]
fn a_request_is_overdue_from_the_day_after_its_last_day_and_stands_so_in_the_lists() {
    let (_home, mut vault) = sent();
    let case = cases::show(&mut vault, id(10), day(9, 10)).unwrap();
    let answer = case.deadlines.get(DueKind::Answer).unwrap();
    assert_eq!((answer.date(), answer.latest()), (day(9, 10), day(9, 10)));
    assert_eq!((case.state, case.next_step), (State::Waiting, NextStep::Wait));
    assert_eq!(case.needs_from, Some(day(9, 11)));
    assert!(!case.is_reckoned_anew);
    let late = cases::show(&mut vault, id(10), day(9, 11)).unwrap();
    assert_eq!((late.state, late.next_step), (State::Overdue, NextStep::Remind));
    for (today, state, needs) in [(day(9, 10), State::Waiting, false), (day(9, 11), State::Overdue, true)] {
        for other in State::ALL.iter().copied() {
            let found = listed(&mut vault, RequestFilter::State(other, today), today);
            assert_eq!(found.len(), usize::from(other == state), "{other:?} on {today}");
        }
        assert_eq!(due(&mut vault, today), needs, "{today}");
    }
    actions::vault::verify(&mut vault, true).unwrap();
}

#[test]
fn another_country_or_another_home_is_another_deadline() {
    let (_home, mut vault) = sent();
    let country = |code: &str| ServiceFields { country: Some(code.into()), ..ServiceFields::default() };
    let lives = |code: &str| IdentityFields { country: Some(code.into()), ..IdentityFields::default() };
    let answer = |vault: &mut Vault| {
        let case = cases::show(vault, id(10), day(8, 20)).unwrap();
        case.deadlines.get(DueKind::Answer).map(rules::clock::Due::date).ok_or(case.choice.err())
    };
    services::edit(&mut vault, deed(), id(1), &country("CH")).unwrap();
    assert_eq!(answer(&mut vault), Ok(day(9, 9)));
    assert!(due(&mut vault, day(9, 10)), "thirty days by Swiss law");
    services::edit(&mut vault, deed(), id(1), &country("US")).unwrap();
    assert_eq!(answer(&mut vault), Err(Some(NoLaw::ResidenceUnknown)));
    assert!(!due(&mut vault, day(12, 1)), "nothing is guessed");
    identity::set(&mut vault, deed(), &lives("FI")).unwrap();
    assert_eq!(answer(&mut vault), Ok(day(9, 10)));
    assert!(due(&mut vault, day(9, 11)) && !due(&mut vault, day(9, 10)));
    let case = cases::show(&mut vault, id(10), day(8, 20)).unwrap();
    assert!(case.choice.unwrap().is_calendar_assumed());
    actions::vault::verify(&mut vault, true).unwrap();
}

#[test]
fn an_event_before_its_cause_is_refused_with_its_reason() {
    let (_home, mut vault) = sent();
    requests::new(&mut vault, deed(), id(11), id(1), &[Right::Access]).unwrap();
    for (kind, at, code) in [
        (EventKind::AnswerFull, day(8, 9), Code::BeforeSending),
        (EventKind::IdentityGiven, day(8, 12), Code::IdentityNotAsked),
        (EventKind::ClarificationGiven, day(8, 12), Code::ClarificationNotAsked),
        (EventKind::ControllerComplaintAcknowledged, day(8, 12), Code::ControllerComplaintNotSent),
        (EventKind::AuthorityAnswered, day(8, 12), Code::ComplaintNotFiled),
        (EventKind::Reopened, day(8, 12), Code::NotClosed),
    ] {
        assert_eq!(record(&mut vault, 200, kind, at), Err(code), "{kind:?}");
    }
    let fields =
        |kind, until| EventFields { kind, on: day(8, 12), by: None, until, reasons: None, note: None };
    let refused = |vault: &mut Vault, request, fields: &EventFields| {
        let refused = requests::record(vault, on(day(8, 20)), id(200), id(request), fields, Vec::new());
        refused.unwrap_err().code
    };
    let until = fields(EventKind::ReminderSent, Some(day(8, 11)));
    assert_eq!(refused(&mut vault, 10, &until), Code::UntilBeforeOn);
    assert_eq!(refused(&mut vault, 11, &fields(EventKind::Refusal, None)), Code::NotSent);
    record(&mut vault, 101, EventKind::IdentityAsked, day(8, 12)).unwrap();
    record(&mut vault, 102, EventKind::IdentityGiven, day(8, 14)).unwrap();
    let never = CorrectionFields { kind: Some(EventKind::Retracted), ..CorrectionFields::default() };
    let taken = requests::correct(&mut vault, on(day(8, 20)), id(103), id(10), id(101), &never);
    assert_eq!(taken.unwrap_err().code, Code::IdentityNotAsked, "its answer would hang in the air");
    assert_eq!(requests::show(&mut vault, id(10)).unwrap().events.len(), 3);
}

#[test]
fn what_needs_the_user_longest_comes_first() {
    let (_home, mut vault) = sent();
    requests::new(&mut vault, on(day(7, 1)), id(11), id(1), &[Right::Erasure]).unwrap();
    requests::new(&mut vault, on(day(9, 1)), id(12), id(1), &[Right::Erasure]).unwrap();
    let today = day(9, 20);
    assert_eq!(listed(&mut vault, RequestFilter::NeedsBy(today), today), [id(11), id(12), id(10)]);
}
