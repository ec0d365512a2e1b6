//! The calendar file, read back by another reader and by the rules of RFC 5545 for its lines.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails has no better answer")]

use export::calendar::{About, Entry, calendar};
use proptest::prelude::*;
use rules::Date;

const ABOUT: About<'_> =
    About { product: "-//Lokero//Lokero//EN", stamp: Date::constant(2026, 11, 26), neutral_title: None };

fn entry(title: &str) -> Entry {
    Entry {
        uid: "0197a4c2-8f00-7cc3-98c4-dc0c0c07398f/answer".into(),
        sequence: 3,
        date: Date::constant(2026, 12, 31),
        title: title.into(),
        description: "first line\nsecond, with a comma; and more".into(),
        lead_days: vec![7, 1, 0],
    }
}

/// The logical lines; fails where a line breaks the standard.
fn unfolded(file: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    assert!(file.ends_with("\r\n"));
    for line in file.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(|sign: char| sign.is_control()), "{line:?}");
        match (line.strip_prefix(' '), lines.last_mut()) {
            (Some(more), Some(last)) => last.push_str(more),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

fn unescaped(text: &str) -> String {
    let mut signs = text.chars();
    let mut plain = String::new();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => plain.push(match signs.next().unwrap() {
                'n' => '\n',
                same @ ('\\' | ',' | ';') => same,
                other => panic!("an escape that is none: {other:?} in {text}"),
            }),
            ',' | ';' => panic!("not escaped: {text}"),
            sign => plain.push(sign),
        }
    }
    plain
}

fn values(lines: &[String], name: &str) -> Vec<String> {
    lines.iter().filter_map(|line| line.strip_prefix(name)?.strip_prefix(':').map(unescaped)).collect()
}

#[test]
fn the_file_is_what_calendars_expect() {
    let lines = unfolded(&calendar(&[entry("Spotify: answer")], ABOUT));
    assert_eq!(
        lines,
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Lokero//Lokero//EN",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            "UID:0197a4c2-8f00-7cc3-98c4-dc0c0c07398f/answer",
            "DTSTAMP:20261126T000000Z",
            "SEQUENCE:3",
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "SUMMARY:Spotify: answer",
            "DESCRIPTION:first line\\nsecond\\, with a comma\\; and more",
            "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:Spotify: answer",
            "TRIGGER:-P6DT15H",
            "END:VALARM",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:Spotify: answer",
            "TRIGGER:-PT15H",
            "END:VALARM",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:Spotify: answer",
            "TRIGGER:PT9H",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    );
}

#[test]
fn a_calendar_that_others_see_says_nothing_of_the_request() {
    let neutral = About { neutral_title: Some("Deadline"), ..ABOUT };
    let file = calendar(&[entry("Spotify: answer")], neutral);
    assert!(!file.contains("Spotify") && !file.contains("first line"), "{file}");
    assert_eq!(values(&unfolded(&file), "SUMMARY"), ["Deadline"]);
}

#[test]
fn the_last_day_that_there_is_and_an_empty_calendar_are_written() {
    let last = Entry { date: Date::constant(9999, 12, 31), ..entry("x") };
    let lines = unfolded(&calendar(&[last], ABOUT));
    assert!(lines.contains(&"DTSTART;VALUE=DATE:99991231".to_owned()));
    assert!(!lines.iter().any(|line| line.starts_with("DTEND")));
    assert_eq!(unfolded(&calendar(&[], ABOUT)).len(), 5);
}

#[test]
fn hostile_titles_stay_titles() {
    let mut titles: Vec<String> = [
        "a\r\nEND:VEVENT\r\nBEGIN:VEVENT",
        "END:VCALENDAR",
        "BEGIN:VALARM\nTRIGGER:PT0S",
        "a\\nb",
        "a\\",
        "\\\\",
        "\\,",
        ";,;,\\;",
        "a;b,c\\d",
        "\"quoted\"",
        "'",
        ":",
        "::",
        "=",
        "\t",
        "\0",
        "\u{7f}",
        "\u{85}x",
        "a\u{2028}b",
        "a\u{2029}b",
        "\u{feff}bom",
        "\u{202e}onia",
        "\u{200b}",
        "é",
        "e\u{301}",
        "ß",
        "Ääkköset öljyssä",
        "日本語のサービス",
        "👩‍👩‍👧‍👦 family",
        "<script>alert(1)</script>",
        "{{title}}",
        "%0D%0A",
        "${HOME}",
        "../../etc/passwd",
        "=1+1",
        "@SUM(A1)",
        "-",
        " leading",
        "trailing ",
        "  ",
        "",
        "\u{10ffff}",
        "\u{1f1eb}\u{1f1ee}",
        "\r",
        "\n",
        "\r\n ",
        "\r\n\tfolded",
        "X-EVIL:1",
        "DTSTART;TZID=Europe/Helsinki:20260101T000000",
    ]
    .map(str::to_owned)
    .into();
    titles.extend([
        "ä".repeat(500),
        "a".repeat(74),
        "老".repeat(60),
        format!("{}{}", "a".repeat(66), "老虎"),
    ]);
    titles.extend((60..80).map(|length| "x".repeat(length)));
    assert!(titles.len() >= 50);
    for title in &titles {
        let lines = unfolded(&calendar(&[entry(title)], ABOUT));
        let summaries = values(&lines, "SUMMARY");
        assert_eq!((lines.len(), summaries.len()), (31, 1), "{title:?}");
        assert!(summaries[0].chars().count() <= 200);
        if title.is_ascii() && title.trim() == title && !title.contains(|sign: char| sign.is_control()) {
            assert_eq!(&summaries[0], title);
        }
    }
}

proptest! {
    #[test]
    fn any_entry_is_written_whole_and_the_same_each_time(
        title in any::<String>(),
        description in any::<String>(),
        uid in "[a-z0-9/,;-]{1,200}",
        days in prop::collection::vec(any::<u16>(), 0..4),
        sequence in any::<u32>(),
        count in 0..4usize,
    ) {
        let lead_days = days.clone();
        let one = Entry { uid: uid.clone(), sequence, title, description, lead_days, ..entry("") };
        let entries = vec![one; count];
        let file = calendar(&entries, ABOUT);
        prop_assert_eq!(&file, &calendar(&entries, ABOUT));
        let lines = unfolded(&file);
        prop_assert_eq!(values(&lines, "UID"), vec![uid; count]);
        prop_assert_eq!(values(&lines, "SEQUENCE"), vec![sequence.to_string(); count]);
        prop_assert_eq!(values(&lines, "TRIGGER").len(), count * days.len());
        prop_assert_eq!(lines.iter().filter(|line| line.contains("TZID")).count() + lines.iter().filter(|line| *line == "BEGIN:VTIMEZONE").count(), 0);
        let read = calcard::icalendar::ICalendar::parse(&file).unwrap();
        prop_assert_eq!(read.components.len(), 1 + count * (1 + days.len()));
    }
}
