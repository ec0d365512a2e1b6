//! Whole timelines, written so that a lawyer can check them: what happened on the left, what follows on the right.
//!
//! A line of a table is a controller's country and the user's, the events, and the deadlines expected. An event is
//! `kind day`, with `by=…`, `until=…` or `reasons=no` where that matters. A deadline is `kind date`, `..latest` where the
//! latest reading is another day, then what became of it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails has no better answer")]

mod story;

use rules::request::Right;
use story::{Story, hold};

const ACCESS: &[Right] = &[Right::Access];

fn table(rows: &[(&str, &str, &[&str])]) {
    for (countries, events, expected) in rows {
        hold(&Story::new(countries, ACCESS, events), expected);
    }
}

/// The day of receipt is a fact where the user has it, and a convention on the cautious side where not.
#[test]
fn the_day_of_receipt() {
    table(&[
        // 26 December 2026 is a Saturday and a holiday, the 27th a Sunday.
        ("FI FI", "sent 2026-11-26 by=email", &["answer 2026-12-28 open"]),
        ("FI FI", "sent 2026-11-26 by=form", &["answer 2026-12-28 open"]),
        ("FI FI", "sent 2026-11-26 by=phone", &["answer 2026-12-28 open"]),
        ("FI FI", "sent 2026-11-26", &["answer 2026-12-28 open"]),
        // Seven days inland: 8 March, so 8 April; fourteen abroad: 15 March, so 15 April.
        ("FI FI", "sent 2027-03-01 by=post", &["answer 2027-04-08 open"]),
        ("SE FI", "sent 2027-03-01 by=post", &["answer 2027-04-15 open"]),
        ("FI ?", "sent 2027-03-01 by=post", &["answer 2027-04-15 open"]),
        ("AX FI", "sent 2027-03-01 by=post", &["answer 2027-04-08 open"]),
        // A receipt wins over every convention, earlier or later.
        ("FI FI", "sent 2027-03-01 by=post; received 2027-03-03", &["answer 2027-04-05 open"]),
        ("FI FI", "sent 2027-03-01 by=post; received 2027-03-12", &["answer 2027-04-12 open"]),
        ("FI FI", "received 2027-03-12", &["answer 2027-04-12 open"]),
        // An acknowledgement moves nothing, unless it proves that a letter arrived before its assumed day.
        ("FI FI", "sent 2027-03-01 by=email; receipt-confirmed 2027-03-09", &["answer 2027-04-01 open"]),
        ("FI FI", "sent 2027-03-01 by=post; receipt-confirmed 2027-03-19", &["answer 2027-04-08 open"]),
        ("FI FI", "sent 2027-03-01 by=post; receipt-confirmed 2027-03-06", &["answer 2027-04-06 open"]),
        ("FI FI", "receipt-confirmed 2027-03-09", &["answer 2027-04-09 open"]),
        // Two sendings of one request: the first to arrive counts.
        ("FI FI", "sent 2027-03-01 by=post; sent 2027-03-03 by=email", &["answer 2027-04-05 open"]),
    ]);
}

/// What does not arrive sets nothing running; the later sending counts.
#[test]
fn a_sending_that_fails() {
    table(&[
        ("FI FI", "", &[]),
        ("FI FI", "sent 2027-03-01 by=email; undelivered 2027-03-01", &[]),
        (
            "FI FI",
            "sent 2027-03-01 by=email; undelivered 2027-03-02; sent 2027-03-10 by=email",
            &["answer 2027-04-12 open", "extension-notice 2027-04-12 open", "refusal-notice 2027-04-12 open"],
        ),
        (
            "FI FI",
            "sent 2027-03-01; undelivered 2027-03-02; receipt-confirmed 2027-03-05",
            &["answer 2027-04-05 open"],
        ),
    ]);
}

/// Art. 12(3): one month, three where it was extended in time and with reasons.
#[test]
fn an_extension() {
    table(&[
        (
            "FI FI",
            "received 2027-01-04; extension-notified 2027-02-01 reasons=yes",
            &[
                "answer 2027-02-04 void",
                "extended-answer 2027-04-05 open",
                "extension-notice 2027-02-04 met 0",
            ],
        ),
        ("FI FI", "received 2027-01-04; extension-notified 2027-02-04", &["extended-answer 2027-04-05 open"]),
        // A day late, by the prevailing view it extends nothing.
        (
            "FI FI",
            "received 2027-01-04; extension-notified 2027-02-05 reasons=yes",
            &["answer 2027-02-04 open", "extension-notice 2027-02-04 met 1", "otherwise 2027-04-05 late"],
        ),
        (
            "FI FI",
            "received 2027-01-04; extension-notified 2027-02-01 reasons=no",
            &[
                "answer 2027-02-04 open",
                "extension-notice 2027-02-04 open",
                "otherwise 2027-04-05 without-reasons",
            ],
        ),
        // A second notice with reasons, still in time, extends.
        (
            "FI FI",
            "received 2027-01-04; extension-notified 2027-01-20 reasons=no; extension-notified 2027-02-01 reasons=yes",
            &["answer 2027-02-04 void", "extended-answer 2027-04-05 open", "otherwise none"],
        ),
        // Three months from 31 January is 30 April; one and two more are 28 April; two from the rolled 1 March are 3 May.
        (
            "FI FI",
            "received 2027-01-31; extension-notified 2027-02-20 reasons=yes",
            &["answer 2027-03-01 void", "extended-answer 2027-04-30..2027-05-03 open"],
        ),
        // A date of the controller's own that is sooner is a promise beside the law's.
        (
            "FI FI",
            "received 2027-01-04; extension-notified 2027-02-01 reasons=yes until=2027-03-15",
            &["extended-answer 2027-04-05 open", "controllers-date 2027-03-15 open"],
        ),
        (
            "FI FI",
            "received 2027-01-04; extension-notified 2027-02-01 until=2027-06-15",
            &["extended-answer 2027-04-05 open"],
        ),
        (
            "FI FI",
            "received 2027-01-04; extension-notified 2027-02-01 reasons=yes; answer-full 2027-04-08",
            &["answer 2027-02-04 void", "extended-answer 2027-04-05 met 3"],
        ),
    ]);
}

/// Art. 12(6): in the Union the days are added, by others none, or a new month begins; in the UK it is a new month.
#[test]
fn doubts_about_identity() {
    table(&[
        (
            "FI FI",
            "received 2027-03-01; identity-asked 2027-03-03; identity-given 2027-03-13",
            &["answer 2027-04-12..2027-04-13 open", "extension-notice 2027-04-12..2027-04-13 open"],
        ),
        (
            "GB GB",
            "received 2027-03-01; identity-asked 2027-03-03; identity-given 2027-03-13",
            &["answer 2027-04-13 open"],
        ),
        // Not given yet: the clock stands still, and nobody is late.
        ("FI FI", "received 2027-03-01; identity-asked 2027-03-03", &["answer 2027-04-01 open stopped"]),
        ("GB GB", "received 2027-03-01; identity-asked 2027-03-03", &["answer 2027-04-01 open stopped"]),
        // Asked when the month was over: it had ended, and stands still no more.
        ("FI FI", "received 2027-03-01; identity-asked 2027-04-02", &["answer 2027-04-01 open"]),
        // Asked before the letter's assumed day: it had arrived by then.
        (
            "FI FI",
            "sent 2027-03-01 by=post; identity-asked 2027-03-04; identity-given 2027-03-04",
            &["answer 2027-04-05 open"],
        ),
        // Two demands: 10 and 5 days are added to 1 April, which makes 16 April; the new month ends on 2 May, a Sunday.
        (
            "FI FI",
            "received 2027-03-01; identity-asked 2027-03-03; identity-given 2027-03-13; \
             identity-asked 2027-03-28; identity-given 2027-04-02",
            &["answer 2027-04-16..2027-05-03 open"],
        ),
        // The Swiss ordinance is silent: thirty days, by some with the pause.
        (
            "CH CH",
            "received 2027-03-01; identity-asked 2027-03-03; identity-given 2027-03-13",
            &["answer 2027-03-31..2027-04-12 open"],
        ),
    ]);
}

/// Recital 63 GDPR, Art. 12A UK GDPR: the days of asking and of the answer both stand still, by another reading one of them.
#[test]
fn doubts_about_the_scope() {
    table(&[
        (
            "FI FI",
            "received 2027-03-01; clarification-asked 2027-03-03; clarification-given 2027-03-12",
            &["answer 2027-04-12 open"],
        ),
        (
            "GB GB",
            "received 2027-03-01; clarification-asked 2027-03-03; clarification-given 2027-03-15",
            &["answer 2027-04-14 open"],
        ),
        ("GB GB", "received 2027-03-01; clarification-asked 2027-03-03", &["answer 2027-04-01 open stopped"]),
        // Together with doubts about identity no day counts twice: 4 to 13 March, then 14 to 20 March, are 17 days.
        (
            "FI FI",
            "received 2027-03-01; identity-asked 2027-03-03; clarification-asked 2027-03-08; identity-given 2027-03-13; \
             clarification-given 2027-03-20",
            &["answer 2027-04-19..2027-04-20 open"],
        ),
        // In the UK the month runs from 13 March, and seven further days stood still after it.
        (
            "GB GB",
            "received 2027-03-01; identity-asked 2027-03-03; clarification-asked 2027-03-08; identity-given 2027-03-13; \
             clarification-given 2027-03-20",
            &["answer 2027-04-20 open"],
        ),
        // With an extension: three months from 4 January, and ten days of identity.
        (
            "FI FI",
            "received 2027-01-04; identity-asked 2027-01-06; identity-given 2027-01-16; extension-notified 2027-02-10 reasons=yes",
            &["answer 2027-02-15..2027-02-16 void", "extended-answer 2027-04-14..2027-04-16 open"],
        ),
        // In the United Kingdom three months from the day of the identity's confirmation.
        (
            "GB GB",
            "received 2027-01-04; identity-asked 2027-01-06; identity-given 2027-01-16; extension-notified 2027-02-10 reasons=yes",
            &[
                "answer 2027-02-16 void",
                "extended-answer 2027-04-16 open",
                "extension-notice 2027-02-16 met 0",
            ],
        ),
        // The notice came after the bare month, but within the pause of 24 days. By the last reading the first period ended
        // on Sunday 28 February, so on 1 March, and two months from then on Saturday 1 May, so on 3 May.
        (
            "FI FI",
            "received 2027-01-04; clarification-asked 2027-01-20; extension-notified 2027-02-10 reasons=yes; \
             clarification-given 2027-02-12",
            &["extended-answer 2027-04-28..2027-05-03 open", "otherwise none"],
        ),
    ]);
}

/// What was answered, refused or closed is owed no more; the day is kept.
#[test]
fn what_became_of_it() {
    table(&[
        (
            "FI FI",
            "received 2027-03-01; answer-full 2027-04-04",
            &["answer 2027-04-01 met 3", "refusal-notice 2027-04-01 void"],
        ),
        (
            "FI FI",
            "received 2027-03-01; answer-full 2027-04-01",
            &["answer 2027-04-01 met 0", "extension-notice 2027-04-01 void"],
        ),
        ("FI FI", "received 2027-03-01; answer-part 2027-03-20", &["answer 2027-04-01 open"]),
        (
            "FI FI",
            "received 2027-03-01; answer-part 2027-03-20; follow-up-sent 2027-03-22 until=2027-04-05; answer-full 2027-04-04",
            &["answer 2027-04-01 met 3", "follow-up-date 2027-04-05 met 0"],
        ),
        (
            "FI FI",
            "received 2027-03-01; refusal 2027-03-20 reasons=yes",
            &["answer 2027-04-01 void", "refusal-notice 2027-04-01 met 0"],
        ),
        (
            "FI FI",
            "received 2027-03-01; refusal 2027-04-03",
            &["answer 2027-04-01 void", "refusal-notice 2027-04-01 met 2"],
        ),
        (
            "FI FI",
            "received 2027-03-01; refusal 2027-03-20 reasons=no",
            &["answer 2027-04-01 void", "refusal-notice 2027-04-01 open"],
        ),
        (
            "FI FI",
            "received 2027-03-01; closed 2027-03-20",
            &["answer 2027-04-01 void", "refusal-notice 2027-04-01 void"],
        ),
        ("FI FI", "received 2027-03-01; withdrawn 2027-03-20", &["answer 2027-04-01 void"]),
        ("FI FI", "received 2027-03-01; closed 2027-03-20; reopened 2027-03-25", &["answer 2027-04-01 open"]),
        // A demand after the full answer moves no date.
        (
            "FI FI",
            "received 2027-03-01; answer-full 2027-03-20; identity-asked 2027-03-22",
            &["answer 2027-04-01 met 0"],
        ),
    ]);
}

/// The dates that the user sets, and those of complaints.
#[test]
fn what_comes_after() {
    table(&[
        (
            "FI FI",
            "received 2027-03-01; reminder-sent 2027-04-02 until=2027-04-16",
            &["answer 2027-04-01 open", "reminder-date 2027-04-16 open"],
        ),
        ("FI FI", "received 2027-03-01; reminder-sent 2027-04-02", &["reminder-date 2027-04-16 open"]),
        (
            "FI FI",
            "received 2027-03-01; reminder-sent 2027-04-02 until=2027-04-16; final-notice-sent 2027-04-17 until=2027-05-01",
            &["reminder-date 2027-04-16 void", "final-notice-date 2027-05-01 open"],
        ),
        (
            "FI FI",
            "received 2027-03-01; complaint-filed 2027-05-03",
            &["authority-word 2027-08-03 open", "answer 2027-04-01 open"],
        ),
        (
            "FI FI",
            "received 2027-03-01; complaint-filed 2027-05-03; authority-answered 2027-08-05",
            &["authority-word 2027-08-03 met 2"],
        ),
        (
            "FI FI",
            "received 2027-03-01; complaint-filed 2027-05-03; authority-answered 2027-07-05; complaint-filed 2027-07-12",
            &["authority-word 2027-10-12 open"],
        ),
        // The authority is Finland's, whose 6 December is a holiday and a Monday; Sweden's would be the day itself.
        ("SE FI", "received 2027-03-01; complaint-filed 2027-09-06", &["authority-word 2027-12-07 open"]),
        // Thirty days from 2 April end on 2 May, a Sunday, and the Monday is a bank holiday.
        (
            "GB GB",
            "received 2027-03-01; controller-complaint-sent 2027-04-02 by=email",
            &["complaint-acknowledgement 2027-05-04 open"],
        ),
        (
            "GB GB",
            "received 2027-03-01; controller-complaint-sent 2027-04-02 by=email; controller-complaint-acknowledged 2027-05-06",
            &["complaint-acknowledgement 2027-05-04 met 2"],
        ),
        // The section is in force from 19 June 2026.
        (
            "GB GB",
            "received 2026-05-01; controller-complaint-sent 2026-06-18 by=email",
            &["controller-complaint-date 2026-07-18 open"],
        ),
        ("GB GB", "received 2027-03-01; complaint-filed 2027-05-04", &["authority-word 2027-08-04 open"]),
        // Switzerland's act knows no three months.
        ("CH CH", "received 2027-03-01; complaint-filed 2027-05-04", &["authority-word none"]),
    ]);
}

/// Thirty days, and a date that the controller names.
#[test]
fn switzerland() {
    table(&[
        ("CH CH", "received 2027-03-08", &["answer 2027-04-07 open", "refusal-notice 2027-04-07 open"]),
        ("CH CH", "received 2027-04-01", &["answer 2027-05-03 open"]),
        (
            "CH CH",
            "received 2027-03-08; extension-notified 2027-03-20 until=2027-06-30",
            &["answer 2027-04-07 void", "controllers-date 2027-06-30 open", "extended-answer none"],
        ),
        (
            "CH CH",
            "received 2027-03-08; extension-notified 2027-04-08 until=2027-06-30",
            &["answer 2027-04-07 open", "controllers-date none", "otherwise 2027-06-30 late"],
        ),
        (
            "CH CH",
            "received 2027-03-08; extension-notified 2027-03-20",
            &["answer 2027-04-07 open", "controllers-date none"],
        ),
        (
            "CH CH",
            "received 2027-03-08; extension-notified 2027-03-20 until=2027-03-25",
            &["answer 2027-04-07 open", "controllers-date none"],
        ),
    ]);
}

/// A controller elsewhere owes its answer by the law of the place where the user lives.
#[test]
fn controllers_elsewhere() {
    table(&[
        ("US FI", "sent 2026-11-06 by=email", &["answer 2026-12-07 open"]),
        ("US SE", "sent 2026-11-06 by=email", &["answer 2026-12-07 open"]),
        ("US:IE FI", "sent 2027-02-17 by=email", &["answer 2027-03-18 open"]),
        ("US:IE FI", "sent 2027-02-16 by=email", &["answer 2027-03-16 open"]),
        ("US:IE FI", "received 2027-02-17", &["answer 2027-03-18 open"]),
        (
            "US GB",
            "received 2027-03-01; identity-asked 2027-03-03; identity-given 2027-03-13",
            &["answer 2027-04-13 open"],
        ),
        ("US CH", "received 2027-03-08", &["answer 2027-04-07 open"]),
        (
            "GB FI",
            "received 2027-03-01; identity-asked 2027-03-03; identity-given 2027-03-13",
            &["answer 2027-04-12..2027-04-13 open"],
        ),
        ("? FI", "sent 2026-11-26 by=email", &["answer 2026-12-28 open"]),
    ]);
}

/// Marketing and withdrawn consent stop at once; only the telling has a month. Other rights share their dates.
#[test]
fn what_must_stop_at_once() {
    let with = |rights: &[Right], events: &str, expected: &[&str]| {
        hold(&Story::new("FI FI", rights, events), expected);
    };
    let sent = "sent 2026-11-26 by=email";
    with(
        &[Right::MarketingObjection],
        sent,
        &[
            "stop-at-once 2026-11-26 open",
            "information 2026-12-28 open",
            "answer none",
            "extension-notice none",
            "refusal-notice none",
        ],
    );
    with(&[Right::ConsentWithdrawal], sent, &["stop-at-once 2026-11-26 open", "information 2026-12-28 open"]);
    with(
        &[Right::Access, Right::MarketingObjection],
        sent,
        &[
            "stop-at-once 2026-11-26 open",
            "answer 2026-12-28 open",
            "information none",
            "refusal-notice 2026-12-28 open",
        ],
    );
    with(&[Right::Access, Right::Erasure], sent, &["stop-at-once none", "answer 2026-12-28 open"]);
    with(
        &[Right::MarketingObjection],
        "sent 2026-11-26 by=email; answer-full 2026-12-30",
        &["stop-at-once 2026-11-26 met", "information 2026-12-28 met 2"],
    );
}

/// Beyond the calendar there is an error and no guess.
#[test]
fn beyond_the_calendar() {
    table(&[
        ("FI FI", "received 2041-02-01", &["answer unknown"]),
        (
            "FI FI",
            "received 2040-10-20; complaint-filed 2040-11-20",
            &["answer 2040-11-20 open", "authority-word unknown"],
        ),
    ]);
}
