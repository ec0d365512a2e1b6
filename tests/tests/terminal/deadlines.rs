//! What follows from a request: its deadlines, what needs the user, and the calendar file.

use insta::assert_snapshot;
use serde_json::{Value, json};
use tests::terminal::{BY_KIT, Said, Terminal};

/// A request to a service in Finland that was sent by e-mail on 10 August 2026, and a draft to one in America.
fn sent() -> (Terminal, String) {
    let terminal = Terminal::with_vault();
    terminal.by_kit(&["service", "add", "--name", "Kauppa", "--country", "FI"]).done();
    terminal.by_kit(&["service", "add", "--name", "Acme", "--country", "US"]).done();
    let new = ["--json", "request", "new", "--right", "access", "--service"];
    let request = on(&terminal, "2026-08-10", &[&new[..], &["Kauppa"]].concat()).done().json();
    on(&terminal, "2026-09-01", &[&new[..], &["Acme"]].concat()).done();
    let id = request["id"].as_str().unwrap().to_owned();
    let event = ["request", "event", &id, "sent", "--on", "2026-08-10", "--by", "email"];
    on(&terminal, "2026-08-10", &event).done();
    (terminal, id)
}

fn on(terminal: &Terminal, today: &str, arguments: &[&str]) -> Said {
    terminal.finish(&mut terminal.cli_on(today, &[&BY_KIT, arguments].concat()))
}

fn document(terminal: &Terminal, today: &str, arguments: &[&str]) -> Value {
    on(terminal, today, &[&["--json"], arguments].concat()).done().json()
}

#[test]
fn a_request_is_late_from_the_day_after_and_says_what_to_do() {
    let (terminal, id) = sent();
    let at = |today: &str| document(&terminal, today, &["request", "show", &id]);
    let (waiting, late) = (at("2026-09-10"), at("2026-09-11"));
    assert_eq!((&waiting["state"], &waiting["next_step"]), (&json!("waiting"), &json!("wait")));
    assert_eq!((&late["state"], &late["next_step"]), (&json!("overdue"), &json!("remind")));
    let answer = &waiting["deadlines"][0];
    assert_eq!((&answer["event"], &answer["date"]), (&json!("first_deadline"), &json!("2026-09-10")));
    assert_eq!((&answer["latest"], &answer["disputed"]), (&json!("2026-09-10"), &json!(false)));
    let steps = answer["computation"].as_array().unwrap();
    assert_eq!(steps.last().unwrap()["after"], json!("2026-09-10"));
    assert!(steps.iter().all(|step| !step["article"].as_array().unwrap().is_empty()), "{steps:?}");
    for (today, state, found) in
        [("2026-09-10", "overdue", 0), ("2026-09-11", "overdue", 1), ("2026-09-11", "waiting", 0)]
    {
        let list = document(&terminal, today, &["request", "list", "--state", state]);
        assert_eq!(list["requests"].as_array().unwrap().len(), found, "{state} on {today}");
    }
}

#[test]
fn what_needs_the_user_is_listed_and_what_will() {
    let (terminal, _) = sent();
    assert_snapshot!(on(&terminal, "2026-09-10", &["due"]).shown(), @"
    LOK-XXXX-XXXX – Acme – Send the letter.
    = 0
    ");
    assert_snapshot!(on(&terminal, "2026-09-10", &["due", "--within", "1"]).shown(), @"
    LOK-XXXX-XXXX – Acme – Send the letter.
    LOK-XXXX-XXXX – Kauppa – Wait for the answer.
    = 0
    ");
    assert_snapshot!(on(&terminal, "2026-09-11", &["--language", "fi", "due"]).shown(), @"
    LOK-XXXX-XXXX – Acme – Lähetä kirje.
    LOK-XXXX-XXXX – Kauppa – Muistuta rekisterinpitäjää.
    = 0
    ");
    assert_snapshot!(on(&terminal, "2026-09-15", &["--language", "sv", "request", "list"]).shown(), @"
    LOK-XXXX-XXXX – Kauppa – tillgång till mina uppgifter – svarstiden har gått ut – torsdag 10 september 2026, 5 dagar försenat
    LOK-XXXX-XXXX – Acme – tillgång till mina uppgifter – utkast
    = 0
    ");
    assert_snapshot!(on(&terminal, "2026-08-01", &["due"]).shown(), @"
    Nothing needs you.
    = 0
    ");
}

#[test]
fn a_request_to_a_company_elsewhere_has_a_deadline_once_it_is_known_where_the_user_lives() {
    let (terminal, _) = sent();
    let list = document(&terminal, "2026-09-01", &["request", "list", "--search", "acme"]);
    let id = list["requests"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(list["requests"][0]["no_law"], json!("residence-unknown"));
    on(&terminal, "2026-09-01", &["request", "event", &id, "sent", "--on", "2026-09-01", "--by", "post"])
        .done();
    assert_eq!(document(&terminal, "2026-09-02", &["request", "show", &id])["deadlines"], json!([]));
    on(&terminal, "2026-09-02", &["identity", "set", "--country", "FI"]).done();
    let case = document(&terminal, "2026-09-02", &["request", "show", &id]);
    assert_eq!((&case["law"], &case["law_basis"]), (&json!("gdpr"), &json!("towards-eea")));
    assert_eq!((&case["calendar"], &case["calendar_assumed"]), (&json!("FI"), &json!(true)));
    assert_eq!(
        (&case["deadlines"][0]["date"], &case["deadlines"][0]["assumed"]),
        (&json!("2026-10-15"), &json!("post-abroad"))
    );
}

#[test]
fn an_event_before_its_cause_is_refused_in_the_user_s_language() {
    let (terminal, id) = sent();
    let event = ["--language", "sv", "request", "event", &id, "identity-given", "--on", "2026-08-12"];
    assert_snapshot!(on(&terminal, "2026-08-20", &event).shown(), @"
    ! error[identity-not-asked]: Ingen hade frågat vem du är ännu då (onsdag 12 augusti 2026).
    ! help: Anteckna frågan först (identity-asked) eller kontrollera dagen. Ingenting har ändrats.
    = 1
    ");
    let early = ["request", "event", &id, "answer-full", "--on", "2026-08-09"];
    let early = on(&terminal, "2026-08-20", &early);
    assert_eq!((early.status, early.code()), (1, "before-sending"), "{}", early.err);
}

#[test]
fn the_dates_go_into_a_calendar_and_keep_their_ids() {
    let (terminal, id) = sent();
    let calendar = |file: &str, more: &[&str]| {
        let arguments = [&["calendar", "-o", file][..], more].concat();
        assert_eq!(on(&terminal, "2026-08-20", &arguments).done().status, 0);
        std::fs::read_to_string(terminal.home(file)).unwrap()
    };
    let first = calendar("first.ics", &["--lead", "7"]);
    assert!(first.contains(&format!("UID:{id}/answer\r\n")), "{first}");
    assert!(first.contains("DTSTART;VALUE=DATE:20260910\r\nDTEND;VALUE=DATE:20260911\r\n"), "{first}");
    assert!(first.contains("SUMMARY:Kauppa – answer\r\n") && first.contains("BEGIN:VALARM"), "{first}");
    assert_eq!(first, calendar("again.ics", &["--lead", "7"]));
    let neutral = calendar("neutral.ics", &["--neutral", "--language", "fi"]);
    assert!(!neutral.contains("Kauppa") && neutral.contains("SUMMARY:Pyynnön määräpäivä\r\n"), "{neutral}");
    assert!(!neutral.contains("VALARM"), "{neutral}");
    let taken = on(&terminal, "2026-08-20", &["calendar", "-o", "first.ics"]);
    assert_eq!((taken.status, taken.code()), (1, "exists"));
    on(&terminal, "2026-08-20", &["calendar", "-o", "first.ics", "--replace"]).done();
}
