//! Requests with what follows from them: the law and the calendar, the deadlines, where each stands, and the next step.

pub use rules::choice::Choice;
use rules::{
    Country, Date,
    choice::{NoLaw, choose},
    clock::{self, Deadlines, NextStep},
    deadline,
    request::{Request, State},
    service::Controller,
};
use store::{Cursor, Edit, Place, RequestFilter, Vault, View};
use uuid::Uuid;

use crate::{Error, requests, services, settle};

/// A request on a day.
#[derive(Debug, Clone)]
pub struct Case {
    pub request: Request,
    /// What the user calls the service.
    pub service: String,
    /// Which law binds the controller, and whose holidays count.
    pub choice: Result<Choice, NoLaw>,
    pub deadlines: Deadlines,
    pub state: State,
    pub next_step: NextStep,
    /// The day from which the user has something to do.
    pub needs_from: Option<Date>,
    /// Since something last happened, holidays or rules became known that may have moved the dates.
    pub is_reckoned_anew: bool,
}

/// A part of a list.
#[derive(Debug, Clone)]
pub struct CasePage {
    pub cases: Vec<Case>,
    /// `None` at the end of the list.
    pub next: Option<Cursor>,
}

/// A request, and what follows from it today.
pub fn show(vault: &mut Vault, id: Uuid, today: Date) -> Result<Case, Error> {
    vault.read(|view| case(view, requests::known(view, id)?, today))
}

/// A part of the list; `search` leaves those that hold all its words.
pub fn page(
    vault: &mut Vault,
    filter: RequestFilter,
    today: Date,
    search: Option<&str>,
    after: Option<&Cursor>,
    limit: usize,
) -> Result<CasePage, Error> {
    vault.read(|view| {
        let among = search.map(|typed| view.requests_with(typed)).transpose()?;
        let (requests, next) = view.requests_by_date(filter, after, limit, among.as_deref())?;
        let cases =
            requests.into_iter().map(|request| case(view, request, today)).collect::<Result<_, _>>()?;
        Ok(CasePage { cases, next })
    })
}

/// The newest requests that hold all these words.
pub fn search(vault: &mut Vault, typed: &str, today: Date, limit: u32) -> Result<Vec<Case>, Error> {
    vault.read(|view| {
        let found = view.newest_requests_with(typed, limit)?;
        found.into_iter().map(|request| case(view, request, today)).collect()
    })
}

/// Every request as it stands today, one after another.
pub(crate) fn for_each(vault: &mut Vault, today: Date, mut work: impl FnMut(&Case)) -> Result<(), Error> {
    vault.read(|view| {
        settle::for_each_request(view, |request| {
            work(&case(view, request.clone(), today)?);
            Ok(())
        })
    })
}

fn case(view: &View<'_>, request: Request, today: Date) -> Result<Case, Error> {
    let service = services::known(view, request.service)?;
    let choice = choose(&service.controller, view.identity()?.country);
    let deadlines = reckoned(&request, choice);
    Ok(Case {
        service: service.name,
        state: deadlines.standing(today),
        next_step: clock::next_step(&request, &deadlines, today),
        needs_from: clock::needs_from(&request, &deadlines),
        is_reckoned_anew: view.calendar_of(request.id)?.as_deref() != Some(deadline::VERSION),
        choice,
        deadlines,
        request,
    })
}

fn reckoned(request: &Request, choice: Result<Choice, NoLaw>) -> Deadlines {
    choice.map_or_else(|_| clock::deadlines_without_law(request), |choice| clock::deadlines(request, &choice))
}

/// Puts a request to its place in the lists.
pub(crate) fn put_to_place(edit: &Edit<'_>, request: &Request) -> Result<(), Error> {
    Ok(edit.place_request(request.id, place(edit, request)?)?)
}

/// Where a request stands in the lists.
pub(crate) fn place(view: &View<'_>, request: &Request) -> Result<Place, Error> {
    let controller = services::known(view, request.service)?.controller;
    Ok(placed(request, &controller, view.identity()?.country))
}

fn placed(request: &Request, controller: &Controller, residence: Option<Country>) -> Place {
    let deadlines = reckoned(request, choose(controller, residence));
    Place {
        phase: deadlines.phase,
        late_after: deadlines.late_after(),
        needs_from: clock::needs_from(request, &deadlines),
    }
}

/// Puts all requests to a service to their places, after its controller changed.
pub(crate) fn put_service_to_place(edit: &Edit<'_>, service: Uuid) -> Result<(), Error> {
    edit.requests_of(service)?.iter().try_for_each(|request| put_to_place(edit, request))
}
