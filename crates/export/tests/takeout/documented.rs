//! The documents about the export say what is so: the example, the schema and the program that checks the histories.

use std::{fs, path::PathBuf, process::Command};

use rules::{
    jurisdiction::Law,
    letters, limits,
    request::{Channel, EventKind, Right},
    service::{Category, Certainty},
};
use serde_json::{Value, json};

use crate::{json as document, sample};

fn docs(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(name)
}

fn schema() -> Value {
    serde_json::from_str(&fs::read_to_string(docs("export.schema.json")).unwrap()).unwrap()
}

#[test]
fn the_example_is_what_is_written() {
    let written = document(&sample::inventory());
    if fs::read_to_string(docs("export.example.json")).ok() != Some(written.clone()) {
        let place = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("export.example.json");
        fs::write(&place, written).unwrap();
        panic!("docs/export.example.json should be as {}", place.display());
    }
}

#[test]
fn the_schema_knows_every_named_value() {
    let schema = schema();
    let named = |name: &str| schema["$defs"][name]["enum"].clone();
    let names = |all: Vec<&str>| json!(all);
    assert_eq!(named("category"), names(Category::ALL.iter().map(|value| value.as_str()).collect()));
    assert_eq!(named("certainty"), names(Certainty::ALL.iter().map(|value| value.as_str()).collect()));
    assert_eq!(named("right"), names(Right::ALL.iter().map(|value| value.as_str()).collect()));
    assert_eq!(named("kind"), names(EventKind::ALL.iter().map(|value| value.as_str()).collect()));
    let kinds = letters::Kind::ALL.iter().map(|value| value.as_str()).collect();
    assert_eq!(named("letterKind"), names(kinds));
    assert_eq!(named("law"), names(Law::ALL.iter().map(|value| value.as_str()).collect()));
    let languages: Vec<_> = letters::LetterLanguage::all().collect();
    assert_eq!(named("language"), names(languages.iter().map(|value| value.as_str()).collect()));
    assert_eq!(named("channel"), names(Channel::ALL.iter().map(|value| value.as_str()).collect()));
    assert_eq!(schema["properties"]["format"]["const"], export::takeout::FORMAT);
    assert_eq!(schema["properties"]["version"]["const"], export::takeout::VERSION);
}

#[test]
fn the_schema_knows_the_limits() {
    let schema = schema();
    let at = |place: &str| schema.pointer(place).and_then(Value::as_u64).unwrap_or_else(|| panic!("{place}"));
    let many = |number: usize| u64::try_from(number).unwrap();
    assert_eq!(at("/$defs/line/maxLength"), many(limits::LINE));
    assert_eq!(at("/$defs/lines/maxLength"), many(limits::LINES));
    assert_eq!(at("/$defs/fileName/maxLength"), many(limits::FILE_NAME));
    assert_eq!(at("/$defs/service/properties/domains/maxItems"), many(limits::DOMAINS));
    assert_eq!(at("/$defs/service/properties/accounts/maxItems"), many(limits::ACCOUNTS));
    assert_eq!(at("/$defs/request/properties/events/maxItems"), many(limits::EVENTS));
    assert_eq!(at("/$defs/event/properties/evidence/maxItems"), many(limits::EVIDENCE));
    assert_eq!(at("/$defs/evidence/properties/bytes/maximum"), limits::FILE_BYTES);
    for list in ["names", "former_names", "addresses", "emails", "numbers"] {
        assert_eq!(at(&format!("/$defs/identity/properties/{list}/maxItems")), many(limits::DETAILS));
    }
}

/// The members of each object in the example are those that the schema has, and must have, at its place.
fn compare(value: &Value, schema: &Value, definitions: &Value) {
    let reference = schema["$ref"].as_str().or_else(|| schema["anyOf"][0]["$ref"].as_str());
    if let Some(name) = reference.and_then(|reference| reference.strip_prefix("#/$defs/")) {
        return compare(value, &definitions[name], definitions);
    }
    match value {
        Value::Object(members) => {
            let mut names: Vec<&str> = members.keys().map(String::as_str).collect();
            let mut required: Vec<&str> =
                schema["required"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
            let mut known: Vec<&str> =
                schema["properties"].as_object().unwrap().keys().map(String::as_str).collect();
            [&mut names, &mut required, &mut known].into_iter().for_each(|list| list.sort_unstable());
            assert_eq!((&names, &names), (&required, &known));
            assert_eq!(schema["additionalProperties"], false);
            for (name, value) in members {
                compare(value, &schema["properties"][name], definitions);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| compare(value, &schema["items"], definitions)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            assert!(schema.is_object(), "{value} has a place in the schema");
        }
    }
}

#[test]
fn the_schema_has_exactly_the_members_that_are_written() {
    let (schema, example) = (schema(), document(&sample::inventory()));
    compare(&serde_json::from_str(&example).unwrap(), &schema, &schema["$defs"]);
}

/// The program in docs/export.md, given a document: whether it was content, and what it said.
fn checked_by_an_outsider(document: &str) -> (bool, String) {
    let text = fs::read_to_string(docs("export.md")).unwrap();
    let program = text.split("```python\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (check, export) = (folder.path().join("check.py"), folder.path().join("export.json"));
    fs::write(&check, program).unwrap();
    fs::write(&export, document).unwrap();
    let ended = Command::new("python3").arg(check).arg(export).output().expect("Python 3 is installed");
    let said = [ended.stdout, ended.stderr].concat();
    (ended.status.success(), String::from_utf8(said).unwrap())
}

#[test]
fn an_outsider_can_check_the_histories() {
    let mut inventory = sample::inventory();
    inventory.requests[0].events[1].note = Some("“ä”\n\u{1F4E6}\\/<&>\u{7E2} \u{FFFD}\u{10FFFD}".into());
    let document = document(&inventory);
    let (is_whole, said) = checked_by_an_outsider(&document);
    assert!(is_whole, "{said}");
    let (is_whole, said) = checked_by_an_outsider(&document.replace("2026-10-30", "2026-10-29"));
    assert!(!is_whole && said.contains(&inventory.requests[0].reference), "{said}");
}
