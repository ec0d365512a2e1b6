//! Questions on lines: what is understood, what is refused, and that the reader agrees with another one.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails has no better answer")]

use std::io::Read;

use import::questions::{LONGEST, Lines, Problem, read};
use proptest::prelude::*;
use rules::calendar::CalendarUnknown;
use rules::deadline::DeadlineError;
use serde_json::{Value, json};

fn date(line: &str) -> Result<String, Problem> {
    read(line.as_bytes()).answer().map(|deadline| deadline.date.to_string())
}

fn question(members: &str) -> String {
    format!(r#"{{"id":1,"jurisdiction":"FI","receipt_date":"2026-11-26","event":"first_deadline"{members}}}"#)
}

#[test]
fn members_may_stand_in_any_order_and_among_others() {
    for line in [
        &question(""),
        "\u{feff} {\t\"event\" : \"first_deadline\" , \"receipt_date\":\"2026-11-26\",\"jurisdiction\":\"FI\"} \r\n",
        r#"{"tags":["a",{"id":[1,2,{}]},[]],"receipt_date":"2026-11-26","why":"\"}","event":"first_deadline",
            "disputed":false,"information_requested_date":null,"jurisdiction":"\u0046I","\u0069d":"x","n":-1.5e+3}"#,
    ] {
        assert_eq!(date(line).as_deref(), Ok("2026-12-28"), "{line}");
    }
}

#[test]
fn an_id_comes_back_as_it_stood_there() {
    for id in [
        r#""""#,
        r#""vec-1 \u00e4\"\\ ä 👩‍👩‍👧""#,
        "0",
        "-12",
        "12345678901234567890123",
        "1.50",
        "1e400",
        "null",
    ] {
        let line = question("").replace(":1,", &format!(": {id} ,"));
        let asked = read(line.as_bytes());
        assert_eq!((asked.id, asked.question.is_ok()), (id, true), "{line}");
    }
    assert_eq!(read(question("").replace(r#""id":1,"#, "").as_bytes()).id, "null");
}

#[test]
fn each_fault_has_its_name() {
    let without = |part: &str| question("").replace(part, "");
    let with = |from: &str, to: &str| question("").replace(from, to);
    for (line, expected) in [
        (with("FI", "US"), Problem::UnknownJurisdiction),
        (with("FI", "fi"), Problem::UnknownJurisdiction),
        (with("\"FI\"", "7"), Problem::UnknownJurisdiction),
        (without(r#""jurisdiction":"FI","#), Problem::UnknownJurisdiction),
        (with("first_deadline", "first"), Problem::UnknownEvent),
        (without(r#","event":"first_deadline""#), Problem::UnknownEvent),
        (with("2026-11-26", "2026-02-30"), Problem::NotADate),
        (with("2026-11-26", "20261126"), Problem::NotADate),
        (with("2026-11-26", "2026-11-26T00:00"), Problem::NotADate),
        (with("2026-11-26", "0000-11-26"), Problem::NotADate),
        (with("2026-11-26", "-001-11-26"), Problem::NotADate),
        (with("2026-11-26", "２026-11-26"), Problem::NotADate),
        (with("\"2026-11-26\"", "20261126"), Problem::NotADate),
        (question(r#","information_requested_date":"soon""#), Problem::NotADate),
        (without(r#""receipt_date":"2026-11-26","#), Problem::ReceiptMissing),
        (with("2026", "9999"), DeadlineError::CalendarUnknown(CalendarUnknown { year: 9999 }).into()),
        (with("first_deadline", "first_deadline_identity"), DeadlineError::InformationMissing.into()),
        (with("first_deadline", "complaint_ack_30_days"), DeadlineError::NotApplicable.into()),
    ] {
        assert_eq!((read(line.as_bytes()).id, date(&line)), ("1", Err(expected)), "{line}");
    }
    let asked = |asked: &str, given: &str| {
        let members =
            format!(r#","information_requested_date":"{asked}","information_received_date":"{given}""#);
        date(&question(&members).replace("first_deadline", "first_deadline_clarification"))
    };
    assert_eq!(asked("2026-11-25", "2026-11-30"), Err(DeadlineError::AskedBeforeReceipt.into()));
    assert_eq!(asked("2026-11-27", "2026-11-26"), Err(DeadlineError::GivenBeforeAsked.into()));
    assert_eq!(asked("2026-11-27", "2026-11-27").as_deref(), Ok("2026-12-28"));
}

#[test]
fn what_is_no_object_has_no_id() {
    let deep = format!("{{\"id\":1,\"deep\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    let twice = question(r#","event":"first_deadline""#);
    for line in [
        "",
        "[]",
        "{",
        "}",
        "7",
        "null",
        "{\"id\":1,}",
        "{\"id\":1",
        "{\"id\":01}",
        "{\"id\":1.}",
        "{\"id\":+1}",
        "{\"id\":1}{}",
        "{id:1}",
        "{\"id\":true}",
        "{\"id\":[1]}",
        "{\"id\":\"\t\"}",
        "{\"id\":\"\\x\"}",
        "{\"id\":\"a}",
        "{\"id\":1,\"id\":2}",
        "{\"event\":\"\\ud800\"}",
        "{\"id\":.5}",
        "{\"id\":-}",
        "{\"id\":1e}",
        &deep,
        &twice,
    ] {
        let asked = read(line.as_bytes());
        assert_eq!((asked.id, asked.question), ("null", Err(Problem::Unreadable)), "{line}");
    }
    assert_eq!(read(b"{\"id\":\"\xff\"}").question, Err(Problem::Unreadable));
}

fn lengths(text: &[u8]) -> Vec<Result<usize, Problem>> {
    let mut lines = Lines::new(text);
    let mut found = Vec::new();
    while let Some(line) = lines.next().unwrap() {
        found.push(line.map(|line| line.trim_ascii().len()));
    }
    found
}

#[test]
fn a_line_that_is_too_long_costs_only_itself() {
    let long = |extra: usize| "x".repeat(LONGEST + extra);
    let text = format!("a\n{}\nbb\n\n \r\n{}\n{}\nccc", long(0), long(1), long(1_000_000));
    let too_long = Err(Problem::TooLong);
    assert_eq!(lengths(text.as_bytes()), [Ok(1), Ok(LONGEST), Ok(2), too_long, too_long, Ok(3)]);
    assert_eq!(lengths(long(0).as_bytes()), [Ok(LONGEST)]);
    assert_eq!(lengths(long(1).as_bytes()), [too_long]);
    assert_eq!(lengths(b""), []);
}

/// Whoever asks one thing at a time gets its answer before asking the next.
#[test]
fn a_stream_says_when_it_waits() {
    let mut lines = Lines::new(b"a\nb\n".chain(&b"c\n"[..]));
    let mut waits = Vec::new();
    while lines.next().unwrap().is_some() {
        waits.push(lines.is_drained());
    }
    assert_eq!(waits, [false, true, true]);
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..6).prop_map(|map| json!(map)),
        ]
    })
}

proptest! {
    #[test]
    fn any_value_beside_the_question_is_passed_over(value in any_json(), name in "[a-c]{1,3}") {
        let line = question(&format!(",{}:{value}", json!(name)));
        prop_assert_eq!(date(&line).unwrap(), "2026-12-28");
    }

    #[test]
    fn any_text_is_an_id(id in any::<String>()) {
        let id = json!(id).to_string();
        let line = question("").replace(":1,", &format!(":{id},"));
        prop_assert_eq!(read(line.as_bytes()).id, id);
    }

    /// A line with any byte changed is read as another reader of JSON reads it, or refused by both.
    #[test]
    fn the_reader_agrees_with_another_one(place in 0..200usize, sign in any::<u8>(), cut in 0..200usize) {
        let mut line = question(r#","more":[1.5,-2e3,"\u00e4\n",{"a":null,"b":[true,false]}],"text":"ä" "#).into_bytes();
        let length = line.len();
        line[place % length] = sign;
        line.truncate(length.min(cut.max(1) * 3));
        let other = serde_json::from_slice::<Value>(&line).ok().filter(Value::is_object);
        let ours = read(&line);
        if ours.question != Err(Problem::Unreadable) {
            prop_assert!(other.is_some(), "{:?}", String::from_utf8_lossy(&line));
        } else if let Some(other) = other {
            // A doubled member, or an id that is neither a text nor a number.
            let id = &other["id"];
            let kinds = id.is_string() || id.is_number() || id.is_null();
            let members = String::from_utf8_lossy(&line).matches("\":").count();
            prop_assert!(!kinds || members > 8 || other.as_object().unwrap().len() < 6, "{other}");
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes).answer();
    }
}
