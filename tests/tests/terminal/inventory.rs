//! Services, identity, requests and what comes out of the vault, as the terminal says it.

use insta::assert_snapshot;
use serde_json::{Value, json};
use tests::terminal::{Said, Terminal};

/// A vault with a service, and its request with an event and a kept file.
pub fn filled() -> Terminal {
    let terminal = Terminal::with_vault();
    let add = [
        "service",
        "add",
        "--name",
        "Spotify",
        "--domain",
        "https://www.spotify.com/fi",
        "--controller",
        "Spotify AB",
        "--country",
        "se",
        "--privacy-email",
        "privacy@spotify.com",
        "--account",
        "aino@example.com",
        "--category",
        "payment:stated:their notice",
        "--category",
        "contact",
    ];
    terminal.by_kit(&add).done();
    terminal
        .by_kit(&["service", "add", "--name", "Åhléns", "--address", "Street 1\n111 22 Stockholm"])
        .done();
    terminal.secret("answer.txt", "what they hold");
    terminal
        .by_kit(&["request", "new", "--service", "spotify.com", "--right", "access", "--right", "erasure"])
        .done();
    let request = reference(&terminal);
    let sent = [
        "request",
        "event",
        &request,
        "sent",
        "--on",
        "2026-10-20",
        "--by",
        "email",
        "--note",
        "in the evening",
    ];
    terminal.by_kit(&sent).done();
    let answered =
        ["request", "event", &request, "answer-part", "--on", "2026-11-12", "--file", "answer.txt"];
    terminal.by_kit(&answered).done();
    terminal
}

pub fn document(terminal: &Terminal, arguments: &[&str]) -> Value {
    terminal.by_kit(&[&["--json"], arguments].concat()).done().json()
}

pub fn reference(terminal: &Terminal) -> String {
    document(terminal, &["request", "list"])["requests"][0]["reference"].as_str().unwrap().to_owned()
}

/// References are random.
pub fn shown(said: &Said) -> String {
    let shown = said.shown();
    match shown.find("LOK-") {
        Some(at) => shown.replace(&shown[at..at + 13], "LOK-XXXX-XXXX"),
        None => shown,
    }
}

#[test]
fn a_service_is_kept_shown_changed_and_removed() {
    let terminal = filled();
    let added = document(&terminal, &["service", "show", "Spotify"]);
    assert_eq!(added["domains"], json!(["spotify.com"]));
    assert_eq!(added["accounts"], json!(["aino@example.com"]));
    assert_eq!(added["categories"], json!(["contact", "payment"]));
    assert_eq!(
        (&added["controller"]["name"], &added["controller"]["country"]),
        (&json!("Spotify AB"), &json!("SE"))
    );
    assert_snapshot!(shown(&terminal.by_kit(&["service", "show", "spotify.com"])), @"
    Spotify
      domain: spotify.com
      account: aino@example.com
      controller: Spotify AB
      country: SE
      e-mail for privacy matters: privacy@spotify.com
      contact details: assumed, Sunday 22 November 2026
      payment: stated by the service, their notice, Sunday 22 November 2026
      added: Sunday 22 November 2026
      id: [id]
    = 0
    ");
    assert_snapshot!(shown(&terminal.by_kit(&["service", "list", "--language", "sv"])), @"
    Spotify – spotify.com – Spotify AB, SE
    Åhléns
    = 0
    ");
    let edit = ["service", "edit", "Spotify", "--country", "", "--notes", "family plan", "--category", ""];
    assert_snapshot!(shown(&terminal.by_kit(&edit)), @"
    Spotify was changed.
    = 0
    ");
    let edited = document(&terminal, &["service", "show", "spotify.com"]);
    assert_eq!((&edited["controller"]["country"], &edited["categories"]), (&Value::Null, &json!([])));
    assert_eq!((&edited["notes"], &edited["name"]), (&json!("family plan"), &json!("Spotify")));
    assert_snapshot!(shown(&terminal.by_kit(&["service", "remove", "Spotify", "--language", "fi"])), @"
    Palvelu Spotify on poistettu, samoin sitä koskevat pyynnöt ja niihin kuuluvat tiedostot.
    = 0
    ");
    assert_snapshot!(shown(&terminal.by_kit(&["request", "list"])), @"
    There are no such requests.
    = 0
    ");
    assert_eq!(document(&terminal, &["service", "list"])["services"].as_array().unwrap().len(), 1);
}

#[test]
fn a_kept_file_comes_out_again() {
    let terminal = filled();
    let kept = document(&terminal, &["request", "show", &reference(&terminal)]);
    let kept = kept["events"][1]["evidence"][0].clone();
    assert_eq!((&kept["name"], &kept["bytes"]), (&json!("answer.txt"), &json!(14)));
    let id = kept["id"].as_str().unwrap();
    let out = terminal.by_kit(&["request", "evidence", id, "-o", "again.txt"]).done();
    assert!(out.out.contains("answer.txt"), "{}", out.out);
    assert_eq!(std::fs::read_to_string(terminal.home("again.txt")).unwrap(), "what they hold");
    let taken = terminal.by_kit(&["request", "evidence", id, "-o", "again.txt"]);
    assert_eq!((taken.status, taken.code()), (1, "exists"));
    let folder = terminal.by_kit(&[
        "request",
        "event",
        &reference(&terminal),
        "closed",
        "--on",
        "2026-11-20",
        "--file",
        ".",
    ]);
    assert_eq!((folder.status, folder.code()), (1, "file-not-read"));
}

#[test]
fn what_cannot_be_is_refused_with_a_word() {
    let terminal = filled();
    let request = reference(&terminal);
    let long = "x".repeat(10_000);
    let mut said = String::new();
    for arguments in [
        &["service", "add", "--name", "Other", "--domain", "spotify.com"][..],
        &["service", "add", "--name", "Other", "--domain", "no domain"],
        &["service", "add", "--name", "Other", "--country", "UK"],
        &["service", "add", "--name", "Other", "--privacy-email", "none"],
        &["service", "add", "--name", " "],
        &["service", "add", "--name", &long],
        &["service", "add", "--name", "Other", "--category", "shoe-size"],
        &["service", "add", "--name", "Other", "--category", "health:perhaps"],
        &["service", "show", "zalando.de"],
        &["service", "remove", "Zalando"],
        &["identity", "set"],
        &["identity", "set", "--email", "aino"],
        &["request", "new", "--service", "spotify.com"],
        &["request", "new", "--service", "spotify.com", "--right", "everything"],
        &["request", "new", "--service", "zalando.de", "--right", "access"],
        &["request", "event", &request, "sent", "--on", "2026-11-23"],
        &["request", "event", &request, "sent", "--on", "2026-02-30"],
        &["request", "event", &request, "sent", "--on", "-000001-01-01"],
        &["request", "event", &request, "retracted", "--on", "2026-11-20"],
        &["request", "event", &request, "sent", "--on", "2026-11-20", "--by", "pigeon"],
        &["request", "event", &request, "sent", "--on", "2026-11-20", "--file", "missing.pdf"],
        &["request", "event", "LOK-0000-0000", "sent", "--on", "2026-11-20"],
        &["request", "correct", &request, "0197a4c2-8f00-7cc3-98c4-dc0c0c07398f"],
        &["request", "list", "--state", "lost"],
        &["request", "evidence", "0197a4c2-8f00-7cc3-98c4-dc0c0c07398f", "-o", "x"],
        &["export", "--as", "xml", "-o", "x"],
        &["import", "missing.json"],
    ] {
        let wrong = terminal.by_kit(arguments);
        assert!(wrong.out.is_empty() && wrong.status != 0, "{arguments:?}: {}", wrong.out);
        said.push_str(&format!("{} {}\n", wrong.status, wrong.err.lines().next().unwrap()));
    }
    assert_snapshot!(said, @"
    1 error[domain-taken]: spotify.com belongs to Spotify already.
    1 error[domain-invalid]: “no domain” is not a domain.
    1 error[country-unknown]: “UK” is not the code of a country.
    1 error[email-invalid]: “none” is not an e-mail address.
    1 error[field-empty]: Something is missing: name.
    1 error[field-long]: Too long: name.
    2 error[usage]: “shoe-size” is not a value of --category <CATEGORY>.
    2 error[usage]: “health:perhaps” is not a value of --category <CATEGORY>.
    1 error[service-not-found]: There is no service “zalando.de”.
    1 error[service-not-found]: There is no service “Zalando”.
    2 error[usage]: This is missing: <--name <NAME>|--former-name <NAME>|--address <ADDRESS>|--email <EMAIL>|--number <NUMBER>|--country <CODE>>
    1 error[email-invalid]: “aino” is not an e-mail address.
    2 error[usage]: This is missing: --right <RIGHT>
    2 error[usage]: “everything” is not a value of --right <RIGHT>.
    1 error[service-not-found]: There is no service “zalando.de”.
    1 error[date-in-future]: Monday 23 November 2026 is still to come; today is Sunday 22 November 2026.
    2 error[usage]: “2026-02-30” is not a value of --on <DATE>.
    2 error[usage]: -0 is not known here.
    2 error[usage]: “retracted” is not a value of <KIND>.
    2 error[usage]: “pigeon” is not a value of --by <CHANNEL>.
    1 error[file-not-read]: missing.pdf could not be read.
    1 error[request-not-found]: There is no request “LOK-0000-0000”.
    1 error[event-not-found]: There is no event 0197a4c2-8f00-7cc3-98c4-dc0c0c07398f in this request.
    2 error[usage]: “lost” is not a value of --state <STATE>.
    1 error[evidence-not-found]: There is no file 0197a4c2-8f00-7cc3-98c4-dc0c0c07398f in this vault.
    2 error[usage]: “xml” is not a value of --as <FORMAT>.
    1 error[file-not-read]: missing.json could not be read.
    ");
    assert_eq!(document(&terminal, &["service", "list"])["services"].as_array().unwrap().len(), 2);
    assert_eq!(document(&terminal, &["request", "show", &request])["events"].as_array().unwrap().len(), 2);
}

#[test]
fn what_cannot_be_seen_is_left_out_and_said() {
    let terminal = Terminal::with_vault();
    let said =
        terminal.by_kit(&["service", "add", "--name", "Shop\u{202E}pohS\u{7}", "--notes", "a\u{200B}b"]);
    assert_snapshot!(shown(&said), @"
    ShoppohS is in the inventory. Its id is [id].
    ! note: Characters that cannot be seen were left out: name.
    ! note: Characters that cannot be seen were left out: notes.
    = 0
    ");
    let shown = document(&terminal, &["service", "show", "ShoppohS"]);
    assert_eq!(shown["notes"], json!("ab"));
}

#[test]
fn everything_comes_out_and_goes_into_another_vault() {
    let terminal = filled();
    terminal
        .by_kit(&[
            "identity",
            "set",
            "--name",
            "Aino Virtanen",
            "--country",
            "fi",
            "--number",
            "phone=+358 40 1",
        ])
        .done();
    terminal.by_kit(&["service", "add", "--name", "=cmd|' /C calc'!A0", "--notes", "+1"]).done();
    assert_snapshot!(shown(&terminal.by_kit(&["export", "--as", "json", "-o", "all.json"])), @"
    Everything is in ~/home/all.json. It is not encrypted.
    The kept files are in ~/home/all-files.
    = 0
    ");
    let all = std::fs::read(terminal.home("all.json")).unwrap();
    let taken = terminal.by_kit(&["export", "--as", "json", "-o", "all.json"]);
    assert_eq!((taken.status, taken.code()), (1, "exists"));
    terminal.by_kit(&["export", "--as", "json", "-o", "all.json", "--replace"]).done();
    assert_eq!(std::fs::read(terminal.home("all.json")).unwrap(), all);

    let other = [&["--vault", "other", "--passphrase-file", "passphrase.txt"][..]].concat();
    let in_other = |arguments: &[&str]| terminal.run(&[&other[..], arguments].concat());
    in_other(&["init", "--no-recovery-kit"]).done();
    assert_snapshot!(shown(&in_other(&["import", "all.json"])), @"
    In the file: services 3, requests 1, kept files 1. Nothing was taken in; “--accept all” does that.
    = 0
    ");
    assert_eq!(in_other(&["service", "list", "--json"]).done().json(), json!({ "services": [] }));
    assert_snapshot!(shown(&in_other(&["import", "all.json", "--accept", "all"])), @"
    Taken in: services 3, requests 1, kept files 1.
    = 0
    ");
    in_other(&["export", "--as", "json", "-o", "again.json"]).done();
    assert_eq!(std::fs::read(terminal.home("again.json")).unwrap(), all);
    let kept = document(&terminal, &["request", "show", &reference(&terminal)]);
    let id = kept["events"][1]["evidence"][0]["id"].as_str().unwrap().to_owned();
    let file = terminal.home("again-files").join(id).join("answer.txt");
    assert_eq!(std::fs::read_to_string(file).unwrap(), "what they hold");
    in_other(&["verify", "--deep"]).done();
    let full = in_other(&["import", "all.json", "--accept", "all"]);
    assert_eq!((full.status, full.code()), (1, "vault-not-empty"));

    terminal.by_kit(&["export", "--as", "csv", "-o", "all.csv"]).done();
    let table = std::fs::read_to_string(terminal.home("all.csv")).unwrap();
    assert!(table.contains("'=cmd|") && table.contains(",'+1,"), "{table}");
    for table in ["held", "identity", "requests", "events", "evidence"] {
        assert!(terminal.home(&format!("all-{table}.csv")).exists(), "{table}");
    }
}

#[test]
fn an_export_is_checked_by_a_schema_and_by_a_program_of_its_own() {
    let terminal = filled();
    terminal.by_kit(&["export", "--as", "json", "-o", "all.json"]).done();
    let schema = tests::tree::top().join("docs/export.schema.json");
    let told = tests::foreign::python(
        &[
            "import json, sys, jsonschema",
            "document, schema = (json.load(open(path, encoding='utf-8')) for path in sys.argv[1:])",
            "jsonschema.Draft202012Validator(schema).validate(document)",
            "print(len(document['services']), len(document['requests']))",
        ],
        &[&terminal.home("all.json"), &schema],
    );
    assert_eq!(told, "2 1\n");
    let all = std::fs::read_to_string(terminal.home("all.json")).unwrap();
    std::fs::write(terminal.home("changed.json"), all.replace("in the evening", "in the morning")).unwrap();
    let changed = terminal.by_kit(&["import", "changed.json"]);
    assert_eq!((changed.status, changed.code()), (1, "import-history"), "{}", changed.err);
}

#[test]
fn a_list_of_any_length_is_one_document_and_a_reader_may_leave() {
    let terminal = filled();
    for number in 0..5 {
        terminal.by_kit(&["service", "add", "--name", &format!("Shop {number}")]).done();
    }
    let names = |arguments: &[&str]| -> Vec<String> {
        let list = document(&terminal, arguments);
        let services = list["services"].as_array().unwrap();
        services.iter().map(|service| service["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&["service", "list", "--limit", "2", "--language", "fi"]), ["Shop 0", "Shop 1"]);
    assert_eq!(names(&["service", "list", "--search", "ahl"]), ["Åhléns"]);
    assert!(names(&["service", "list", "--search", "nothing"]).is_empty());
    assert_eq!(names(&["service", "list", "--language", "sv"]).last().unwrap(), "Åhléns");
    let (cli, key) = (tests::page::program("lokero-cli"), terminal.home("key.txt"));
    let script = format!("{} --recovery-file {} service list | head -n 1", cli.display(), key.display());
    let left = terminal.finish(terminal.command("bash").args(["-euo", "pipefail", "-c", &script]));
    assert_eq!((left.status, left.err.as_str()), (0, ""));
}
