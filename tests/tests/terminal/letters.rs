//! Letters and the user's own templates, as the terminal says them.

use std::fs;

use insta::assert_snapshot;
use serde_json::{Value, json};
use tests::terminal::{Said, Terminal};

/// A person in Finland, a service there, and a request to it.
fn filled(right: &str) -> (Terminal, String) {
    let terminal = Terminal::with_vault();
    let identity = ["--name", "Aino Mäkelä", "--email", "aino@example.fi", "--country", "FI"];
    let identity = [&["identity", "set", "--address", "Katu 1\n00100 Helsinki"], &identity[..]].concat();
    terminal.by_kit(&identity).done();
    let service = [
        "service",
        "add",
        "--name",
        "Kauppa",
        "--domain",
        "kauppa.fi",
        "--controller",
        "Kauppa Oyj",
        "--country",
        "FI",
        "--privacy-email",
        "privacy@kauppa.fi",
        "--account",
        "shop@example.fi",
    ];
    terminal.by_kit(&service).done();
    let new = ["--json", "request", "new", "--service", "Kauppa", "--right", right];
    let begun = terminal.by_kit(&new).done().json();
    (terminal, begun["reference"].as_str().unwrap().to_owned())
}

fn letter(terminal: &Terminal, request: &str, more: &[&str]) -> Said {
    terminal.by_kit(&[&["request", "letter", request, "--as", "text"], more].concat())
}

fn document(terminal: &Terminal, request: &str, more: &[&str]) -> Value {
    letter(terminal, request, &[&["--json"], more].concat()).done().json()
}

/// References are random.
fn shown(said: &Said, request: &str) -> String {
    said.shown().replace(request, "LOK-0000-0000")
}

#[test]
fn a_letter_is_the_answer_and_its_text_is_kept() {
    let (terminal, request) = filled("consent-withdrawal");
    let said = letter(&terminal, &request, &["--detail", "consent=newsletter", "--letter-language", "en"]);
    assert_snapshot!(shown(&said, &request), @"");
    let state = terminal.by_kit(&["--json", "request", "show", &request]).done().json();
    assert_eq!((&state["state"], &state["events"]), (&json!("draft"), &json!([])), "no clock runs");
}

#[test]
fn what_stops_a_letter_is_said_in_every_language() {
    let (terminal, request) = filled("rectification");
    assert_snapshot!(shown(&letter(&terminal, &request, &[]), &request), @"");
    assert_snapshot!(shown(&letter(&terminal, &request, &["--language", "fi"]), &request), @"");
    assert_snapshot!(shown(&letter(&terminal, &request, &["--language", "sv"]), &request), @"");
    let filled = ["--detail", "wrong=Katu 1", "--detail", "right=Katu 2"];
    let by_post = [&filled[..], &["--by", "post"]].concat();
    assert_snapshot!(shown(&letter(&terminal, &request, &by_post), &request), @"");
    let edit = ["service", "edit", "Kauppa", "--privacy-email", "noreply@kaupqa.fi"];
    terminal.by_kit(&edit).done();
    assert_snapshot!(shown(&letter(&terminal, &request, &filled), &request), @"");
    let finnish = [&filled[..], &["--language", "fi"]].concat();
    assert_snapshot!(shown(&letter(&terminal, &request, &finnish), &request), @"");
    let swedish = [&filled[..], &["--language", "sv"]].concat();
    assert_snapshot!(shown(&letter(&terminal, &request, &swedish), &request), @"");
    let anyway = [&filled[..], &["--anyway"]].concat();
    assert_eq!(letter(&terminal, &request, &anyway).status, 0);
    let wrong = ["--detail", "nothing=x"];
    assert_snapshot!(shown(&letter(&terminal, &request, &wrong), &request), @"");
    assert_eq!(letter(&terminal, &request, &["--detail", "nothing"]).status, 2);
    assert_eq!(letter(&terminal, &request, &["--by", "phone"]).status, 2);
    assert_eq!(letter(&terminal, &request, &["--letter-language", "fr"]).status, 2);
}

#[test]
fn a_draft_tells_a_program_all_that_it_needs() {
    let (terminal, request) = filled("rectification");
    let more = ["--draft", "--letter-language", "sv", "--with", "aino@example.fi"];
    let draft = document(&terminal, &request, &more);
    assert_eq!((&draft["kind"], &draft["law"]), (&json!("rectification"), &json!("gdpr")));
    assert_eq!((&draft["language"], &draft["channel"]), (&json!("sv"), &json!("email")));
    assert_eq!((&draft["id"], &draft["file"], &draft["doubts"]), (&Value::Null, &Value::Null, &json!([])));
    assert_eq!(draft["send_from"], "shop@example.fi");
    assert_eq!(draft["deadline"], "2026-12-22");
    assert_eq!(draft["recipient"]["email"], "privacy@kauppa.fi");
    let fields: Vec<&str> =
        draft["placeholders"].as_array().unwrap().iter().map(|gap| gap["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["wrong", "right"]);
    assert_eq!(draft["notes"], json!([{ "value": "aino@example.fi", "need": "not-needed" }]));
    assert!(draft["gloss"].as_str().unwrap().contains("Article 16"), "{draft}");
    assert!(!draft["text"].as_str().unwrap().contains("Article 16"), "{draft}");
}

#[test]
fn a_letter_goes_into_a_file_that_was_not_there() {
    let (terminal, request) = filled("access");
    let more = ["--by", "form", "-o", "letter.txt"];
    terminal.by_kit(&["service", "edit", "Kauppa", "--privacy-form", "https://kauppa.fi/tietosuoja"]).done();
    let written = document(&terminal, &request, &more);
    let text = fs::read_to_string(terminal.home("letter.txt")).unwrap();
    let (subject, body) = (written["subject"].as_str().unwrap(), written["text"].as_str().unwrap());
    assert_eq!(text, format!("{subject}\n\n{body}"));
    assert_eq!(written["file"], "letter.txt");
    assert!(written["id"].is_string());
    assert_snapshot!(shown(&letter(&terminal, &request, &more), &request), @"");
}

#[test]
fn an_edited_text_takes_the_place_of_the_template_s() {
    let (terminal, request) = filled("access");
    terminal.secret("mine.txt", "Minun tietoni\n\nLähettäkää {{ ne }}.");
    let edited = document(&terminal, &request, &["--edited", "mine.txt"]);
    assert_eq!(edited["subject"], "Minun tietoni");
    assert_eq!(
        (&edited["text"], &edited["edited"]),
        (&json!("Lähettäkää {{ ne }}.\n"), &json!("2026-11-22"))
    );
    assert_snapshot!(shown(&letter(&terminal, &request, &["--draft", "--language", "fi"]), &request), @"");
    terminal.secret("empty.txt", "");
    let again = document(&terminal, &request, &["--draft", "--edited", "empty.txt"]);
    assert_eq!(again["edited"], Value::Null);
}

#[test]
fn the_next_letter_follows_from_the_timeline() {
    let (terminal, request) = filled("access");
    let event =
        |kind, on| ["request", "event", &request, kind, "--on", on, "--by", "email"].map(str::to_owned);
    let event = |kind, on| event(kind, on).to_vec();
    let record = |kind, on| {
        let arguments = event(kind, on);
        terminal.by_kit(&arguments.iter().map(String::as_str).collect::<Vec<_>>()).done();
    };
    record("sent", "2026-10-01");
    let reminder = letter(&terminal, &request, &["--letter-language", "en", "--language", "sv"]);
    assert_snapshot!(shown(&reminder, &request), @"");
    record("reminder-sent", "2026-11-03");
    assert_eq!(document(&terminal, &request, &["--draft"])["kind"], "final_notice");
}

#[test]
fn hostile_values_stay_values() {
    let (terminal, request) = filled("access");
    let hostile = "{{ name }}{% raw %}<b>\u{202E}\r\nBcc: x@example.com";
    terminal.by_kit(&["service", "edit", "Kauppa", "--controller", hostile]).done();
    let which = format!("which_data={hostile}");
    let by_form = document(&terminal, &request, &["--detail", &which]);
    assert_eq!(by_form["recipient"]["name"], "{{ name }}{% raw %}<b>  Bcc: x@example.com");
    let text = by_form["text"].as_str().unwrap();
    assert!(
        text.contains("{{ name }}{% raw %}<b>\nBcc: x@example.com") && !text.contains('\u{202E}'),
        "{text}"
    );
}

#[test]
fn own_templates_are_set_shown_listed_and_removed() {
    let (terminal, request) = filled("access");
    let which = ["--kind", "access", "--letter-language", "fi"];
    let run =
        |command: &str, more: &[&str]| terminal.by_kit(&[&["template", command], &which[..], more].concat());
    let pattern = run("show", &["--json"]).done().json();
    assert_eq!(pattern["own"], false);
    assert!(pattern["text"].as_str().unwrap().starts_with("Subject: "));
    terminal.secret("bad.txt", "Subject: Huono\n\nHei\n{{ salasana }}\n");
    assert_snapshot!(shown(&run("set", &["bad.txt"]), &request), @"");
    assert_snapshot!(shown(&run("set", &["bad.txt", "--language", "fi"]), &request), @"");
    assert_snapshot!(shown(&run("set", &["bad.txt", "--language", "sv"]), &request), @"");
    terminal.secret("good.txt", "Subject: Oma {{ reference }}\n\n{{ name }}\n");
    assert_snapshot!(shown(&run("set", &["good.txt", "--service", "kauppa.fi"]), &request), @"");
    assert_snapshot!(shown(&terminal.by_kit(&["template", "list", "--language", "sv"]), &request), @"");
    let own = document(&terminal, &request, &["--draft"]);
    assert_eq!((&own["subject"], &own["own_template"]), (&json!(format!("Oma {request}")), &json!(true)));
    assert_snapshot!(shown(&run("show", &["--service", "kauppa.fi"]), &request), @"");
    assert_snapshot!(shown(&run("clear", &["--service", "kauppa.fi", "--language", "fi"]), &request), @"");
    assert_snapshot!(shown(&run("clear", &["--language", "sv"]), &request), @"");
    assert_snapshot!(shown(&terminal.by_kit(&["template", "list"]), &request), @"");
}
