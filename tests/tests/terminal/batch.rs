//! Many questions for deadlines, one on a line, each answered in its place.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use insta::assert_snapshot;
use serde_json::{Value, json};
use tests::terminal::Terminal;

/// The same compact copy that the rules are held to.
const VECTORS: &str = include_str!("../../../crates/rules/tests/data/vectors.csv");

fn batch(lines: &str) -> (i32, Vec<Value>, String) {
    let said = Terminal::new().run_with_input(&["deadline", "--batch"], lines);
    let answers = said.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    (said.status, answers, said.err)
}

struct Vector<'a> {
    line: &'a str,
    date: &'a str,
    latest: &'a str,
    is_disputed: bool,
    readings: BTreeMap<&'a str, &'a str>,
}

/// The vectors, and the lines that ask for them.
fn vectors() -> (Vec<Vector<'static>>, String) {
    let mut asked = String::new();
    let mut vectors = Vec::new();
    for line in VECTORS.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let [place, event, received, requested, given, date, disputed, latest, readings] = fields[..] else {
            panic!("{line}")
        };
        // In that year Easter Tuesday, which the vectors doubt, is Labour Day, which nobody does.
        let date = if (place, date) == ("CY", "2035-05-01") { "2035-05-02" } else { date };
        let mut question =
            json!({ "id": vectors.len(), "jurisdiction": place, "receipt_date": received, "event": event });
        if !requested.is_empty() {
            question["information_requested_date"] = requested.into();
            question["information_received_date"] = given.into();
        }
        asked.push_str(&format!("{question}\n"));
        let readings = readings.split_whitespace().map(|one| one.split_once('=').unwrap()).collect();
        let latest = if latest.is_empty() { date } else { latest };
        vectors.push(Vector { line, date, latest, is_disputed: disputed == "1", readings });
    }
    (vectors, asked)
}

#[test]
fn every_vector_is_answered_in_its_place() {
    let (vectors, asked) = vectors();
    let (status, answers, err) = batch(&asked);
    assert_eq!((status, err.as_str(), answers.len(), vectors.len()), (0, "", 5099, 5099));
    for (place, (vector, answer)) in vectors.iter().zip(&answers).enumerate() {
        assert_eq!(answer["id"], place, "{}", vector.line);
        assert_eq!(
            (&answer["date"], &answer["latest"]),
            (&json!(vector.date), &json!(vector.latest)),
            "{}",
            vector.line
        );
        if !vector.is_disputed {
            assert_eq!(
                (&answer["disputed"], answer.get("alternatives")),
                (&json!(false), None),
                "{}",
                vector.line
            );
        }
        for (reading, date) in answer["alternatives"].as_object().into_iter().flatten() {
            let known = vector.readings.get(reading.as_str()).is_none_or(|known| date == known);
            assert!(known, "{}: {reading} {date}", vector.line);
        }
    }
}

#[test]
fn a_line_that_has_no_answer_has_its_error_and_the_next_goes_on() {
    let question = |id: &str, place: &str, more: &str| {
        format!(
            r#"{{"id":{id},"jurisdiction":"{place}","event":"first_deadline_clarification","receipt_date":"2026-11-26"{more}}}"#
        )
    };
    let both = |asked: &str, given: &str| {
        format!(r#","information_requested_date":"{asked}","information_received_date":"{given}""#)
    };
    let lines = [
        question(r#""a\u00e4\n""#, "FI", &both("2026-11-27", "2026-11-30")),
        question("1.50", "US", ""),
        "not json".into(),
        "".into(),
        question("12345678901234567890123", "FI", ""),
        question("2", "FI", &both("2026-11-25", "2026-11-30")),
        question("3", "FI", &both("2026-11-30", "2026-11-29")),
        question("4", "FI", &both("2026-11-31", "2026-12-29")),
        question("5", "FI", "").replace("2026", "2055").replace("_clarification", ""),
        question("6", "CH", &both("2026-11-27", "2026-11-30")),
        question("7", "FI", "").replace("first", "fist"),
        format!("{{\"id\":8,\"more\":\"{}\"}}", "x".repeat(70_000)),
        question("9", "FI", "").replace("_clarification", ""),
    ];
    let said = Terminal::new().run_with_input(&["--json", "deadline", "--batch"], &lines.join("\n"));
    assert_eq!((said.status, said.code()), (5, "some-unanswered"));
    assert_snapshot!(format!("{}{}", said.out, said.err), @r#"
    {"id":"a\u00e4\n","date":"2026-12-30","latest":"2026-12-30","disputed":true,"alternatives":{"exclusive_count":"2026-12-29","no_suspension":"2026-12-28"}}
    {"id":1.50,"error":{"code":"unknown-jurisdiction","message":"There is no calendar of this jurisdiction."}}
    {"id":null,"error":{"code":"line-unreadable","message":"The line is not a JSON object with an id that is a text or a number."}}
    {"id":12345678901234567890123,"error":{"code":"dates-missing","message":"A date is missing that this deadline needs."}}
    {"id":2,"error":{"code":"asked-before-receipt","message":"Something was asked before the request arrived."}}
    {"id":3,"error":{"code":"given-before-asked","message":"The answer came before the question."}}
    {"id":4,"error":{"code":"date-invalid","message":"One of the dates is not a valid date."}}
    {"id":5,"error":{"code":"calendar-unknown","message":"There is no calendar of the year 2055."}}
    {"id":6,"error":{"code":"event-not-applicable","message":"The law of this jurisdiction knows no such period, or not yet on that day."}}
    {"id":7,"error":{"code":"unknown-event","message":"There is no such event."}}
    {"id":null,"error":{"code":"line-too-long","message":"The line is longer than 65536 bytes."}}
    {"id":9,"date":"2026-12-28","latest":"2026-12-28","disputed":false}
    error[some-unanswered]: Lines without a deadline: 10.
    help: Each of them has its error in its place among the answers.
    "#);
    let said = Terminal::new().run_with_input(&["deadline", "--batch", "--language", "fi"], "{}");
    assert_snapshot!(said.shown(), @r#"
    {
      "error": {
        "code": "unknown-jurisdiction",
        "message": "Tästä maasta tai alueesta ei ole kalenteria."
      },
      "id": null
    }
    ! error[some-unanswered]: Rivejä, joille ei saatu määräaikaa: 1.
    ! help: Jokaisen virhe on sen omalla paikalla vastausten joukossa.
    = 5
    "#);
}

#[test]
fn nothing_asked_is_nothing_answered() {
    assert_eq!(batch(""), (0, Vec::new(), String::new()));
    assert_eq!(batch("\n \n"), (0, Vec::new(), String::new()));
}

/// A program may ask one thing, wait for the answer, and ask the next.
#[test]
fn each_answer_comes_before_the_next_question() {
    let terminal = Terminal::new();
    let mut child = terminal
        .cli(&["deadline", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut ask = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for id in 0..3 {
        let question = json!({ "id": id, "jurisdiction": "FI", "receipt_date": "2026-11-26", "event": "first_deadline" });
        writeln!(ask, "{question}").unwrap();
        let answer: Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
        assert_eq!(
            answer,
            json!({ "id": id, "date": "2026-12-28", "latest": "2026-12-28", "disputed": false })
        );
    }
    drop(ask);
    assert!(answers.next().is_none() && child.wait().unwrap().success());
}
