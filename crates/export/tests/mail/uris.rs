//! `mailto:` addresses, read back by Python's `urllib`.

use std::process::Command;

use export::{Mailto, mailto};
use serde_json::{Value, json};

use crate::drafts::email;

fn read(uri: &str) -> Value {
    const SCRIPT: &str = r#"
import json, sys, urllib.parse
parts = urllib.parse.urlsplit(sys.argv[1])
fields = urllib.parse.parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query))
json.dump([parts.scheme, urllib.parse.unquote(parts.path), fields, parts.fragment], sys.stdout)
"#;
    let output = Command::new("python3").args(["-c", SCRIPT, uri]).output().expect("python3");
    assert!(output.status.success(), "{uri}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn a_short_letter_goes_whole() {
    let text = "Hyvä vastaanottaja & co,\n\n100 % = #1?\nBcc: x@y.z\n";
    let Mailto::Whole(uri) = mailto(&email("a+b&c?d=1%@musa.example"), "Pääsy & tiedot", Some("LOK-1"), text)
    else {
        panic!("too long")
    };
    let fields = json!([["subject", "Pääsy & tiedot (LOK-1)"], ["body", text.replace('\n', "\r\n")]]);
    assert_eq!(read(&uri), json!(["mailto", "a+b&c?d=1%@musa.example", fields, ""]));
    assert!(uri.bytes().all(|byte| byte.is_ascii_graphic()) && uri.contains("%0D%0A") && !uri.contains('+'));
}

#[test]
fn hostile_text_adds_no_field() {
    for text in
        ["&bcc=evil@example.com", "?bcc=x", "#x", "%0D%0ABcc:x", "\r\nBcc: x", "\0", "a;b", "\u{202e}x", "\""]
    {
        let Mailto::Whole(uri) = mailto(&email("a@musa.example"), text, None, text) else {
            panic!("too long")
        };
        let read = read(&uri);
        let names: Vec<&Value> = read[2].as_array().unwrap().iter().map(|field| &field[0]).collect();
        assert_eq!(names, ["subject", "body"], "{text:?}");
    }
}

#[test]
fn a_long_letter_leaves_its_subject() {
    let to = email("a@musa.example");
    for (subject, text) in [("Access", "x".repeat(2_000)), ("Πρόσβαση", "ω".repeat(400))] {
        let Mailto::TooLong { uri_with_subject_only: uri } = mailto(&to, subject, Some("LOK-1"), &text)
        else {
            panic!("{subject} went whole")
        };
        assert_eq!(read(&uri)[2], json!([["subject", format!("{subject} (LOK-1)")]]));
    }
    for (subject, reference) in
        [("🔐".repeat(300), Some("LOK-1")), ("x".to_owned(), Some("🔐🔐🔐🔐")), ("🔐".repeat(300), None)]
    {
        let (Mailto::Whole(uri) | Mailto::TooLong { uri_with_subject_only: uri }) =
            mailto(&to, &subject, reference, "x");
        assert!(uri.len() <= 2_000);
        assert_eq!(read(&uri)[1], "a@musa.example");
    }
}
