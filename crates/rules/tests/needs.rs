//! The day from which the user has something to do is the day on which the next step becomes theirs.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "it takes only requests of them")]
mod any;

use proptest::prelude::*;
use rules::{
    Span,
    choice::choose,
    clock::{deadlines, needs_from, next_step},
    request::Timeline,
    service::Controller,
};

proptest! {
    #[test]
    fn from_that_day_on_and_not_before_the_step_is_the_user_s(request in any::request(), country in 0..4_usize) {
        let country = ["FI", "DE", "GB", "CH"].get(country).and_then(|code| code.parse().ok());
        let controller = Controller { country, ..Controller::default() };
        let found = deadlines(&request, &choose(&controller, None).unwrap());
        let needs = needs_from(&request, &found);
        let last = Timeline::of(&request.events).iter().next_back().map_or(request.opened, |event| event.on);
        for days in 0..200_i32 {
            let Ok(day) = last.checked_add(Span::new().days(days)) else { break };
            let is_theirs = next_step(&request, &found, day).is_the_user_s();
            prop_assert_eq!(is_theirs, needs.is_some_and(|from| day >= from), "{} {:?}", day, needs);
        }
    }
}
