//! Services, identity, requests and what comes out of the vault, as the terminal says it.

use insta::assert_snapshot;
use serde_json::{Value, json};
use tests::terminal::{Said, Terminal};

/// A vault with a service, and its request with an event and a kept file.
fn filled() -> Terminal {
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

fn document(terminal: &Terminal, arguments: &[&str]) -> Value {
    terminal.by_kit(&[&["--json"], arguments].concat()).done().json()
}

fn reference(terminal: &Terminal) -> String {
    document(terminal, &["request", "list"])["requests"][0]["reference"].as_str().unwrap().to_owned()
}

/// References are random.
fn shown(said: &Said) -> String {
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
fn a_request_shows_its_timeline_in_every_language() {
    let terminal = filled();
    let request = reference(&terminal);
    assert_snapshot!(shown(&terminal.by_kit(&["request", "show", &request])), @"
    LOK-XXXX-XXXX
      service: Spotify
      rights: access to my data, erasure
      state: answered in part
      next step: Ask for what is missing.
      law: General Data Protection Regulation (GDPR) – the controller is established in the EEA
        Sweden – the controller is established there
      begun: Sunday 22 November 2026
      id: [id]
    Tuesday 20 October 2026 – sent
      by: e-mail
      note: in the evening
      id: [id]
    Thursday 12 November 2026 – answered in part
      file: answer.txt ([id])
      id: [id]
    Friday 20 November 2026 – answer – over since Friday 20 November 2026
    The day of arrival is assumed.
      Sent on Tuesday 20 October 2026; e-mail, web forms and calls are taken to arrive the same day (EDPB Guidelines 01/2022, section 5.3)
      The request reached the controller on Tuesday 20 October 2026; the day itself is not counted (Reg. 1182/71 Art. 3(1); CJEU C-171/03 Toeters)
      One month, to the same day of the next month: Friday 20 November 2026 (GDPR Art. 12(3); Reg. 1182/71 Art. 3(2)(c))
    Friday 20 November 2026 – notice that it takes longer – over since Friday 20 November 2026
    The day of arrival is assumed.
      Sent on Tuesday 20 October 2026; e-mail, web forms and calls are taken to arrive the same day (EDPB Guidelines 01/2022, section 5.3)
      The request reached the controller on Tuesday 20 October 2026; the day itself is not counted (Reg. 1182/71 Art. 3(1); CJEU C-171/03 Toeters)
      One month, to the same day of the next month: Friday 20 November 2026 (GDPR Art. 12(3); Reg. 1182/71 Art. 3(2)(c))
    Friday 20 November 2026 – notice of refusal, with reasons – over since Friday 20 November 2026
    The day of arrival is assumed.
      Sent on Tuesday 20 October 2026; e-mail, web forms and calls are taken to arrive the same day (EDPB Guidelines 01/2022, section 5.3)
      The request reached the controller on Tuesday 20 October 2026; the day itself is not counted (Reg. 1182/71 Art. 3(1); CJEU C-171/03 Toeters)
      One month, to the same day of the next month: Friday 20 November 2026 (GDPR Art. 12(4); Reg. 1182/71 Art. 3(2)(c))
    = 0
    ");
    assert_snapshot!(shown(&terminal.by_kit(&["request", "show", &request, "--language", "fi"])), @"
    LOK-XXXX-XXXX
      palvelu: Spotify
      oikeudet: pääsy omiin tietoihin, tietojen poistaminen
      tila: vastattu osittain
      seuraavaksi: Pyydä puuttuvat tiedot.
      laki: EU:n yleinen tietosuoja-asetus – rekisterinpitäjä on sijoittautunut ETA-alueelle
        Ruotsi – rekisterinpitäjä on sijoittautunut sinne
      aloitettu: sunnuntai 22. marraskuuta 2026
      tunniste: [id]
    tiistai 20. lokakuuta 2026 – lähetetty
      lähetystapa: sähköposti
      muistiinpano: in the evening
      tunniste: [id]
    torstai 12. marraskuuta 2026 – vastattu osittain
      tiedosto: answer.txt ([id])
      tunniste: [id]
    perjantai 20. marraskuuta 2026 – vastaus – määräaika päättynyt: perjantai 20. marraskuuta 2026
    Saapumispäivä on oletettu.
      Lähetetty: tiistai 20. lokakuuta 2026; sähköpostin, verkkolomakkeen ja puhelun katsotaan saapuvan samana päivänä (Euroopan tietosuojaneuvoston ohjeet 01/2022, 5.3 jakso)
      Pyyntö saapui rekisterinpitäjälle: tiistai 20. lokakuuta 2026; saapumispäivää ei lasketa mukaan (asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 1 kohta; unionin tuomioistuimen tuomio C-171/03, Toeters)
      Yksi kuukausi, seuraavan kuukauden samaan päivään: perjantai 20. marraskuuta 2026 (yleinen tietosuoja-asetus, 12 artiklan 3 kohta; asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 2 kohdan c alakohta)
    perjantai 20. marraskuuta 2026 – ilmoitus määräajan jatkamisesta – määräaika päättynyt: perjantai 20. marraskuuta 2026
    Saapumispäivä on oletettu.
      Lähetetty: tiistai 20. lokakuuta 2026; sähköpostin, verkkolomakkeen ja puhelun katsotaan saapuvan samana päivänä (Euroopan tietosuojaneuvoston ohjeet 01/2022, 5.3 jakso)
      Pyyntö saapui rekisterinpitäjälle: tiistai 20. lokakuuta 2026; saapumispäivää ei lasketa mukaan (asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 1 kohta; unionin tuomioistuimen tuomio C-171/03, Toeters)
      Yksi kuukausi, seuraavan kuukauden samaan päivään: perjantai 20. marraskuuta 2026 (yleinen tietosuoja-asetus, 12 artiklan 3 kohta; asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 2 kohdan c alakohta)
    perjantai 20. marraskuuta 2026 – perusteltu ilmoitus kieltäytymisestä – määräaika päättynyt: perjantai 20. marraskuuta 2026
    Saapumispäivä on oletettu.
      Lähetetty: tiistai 20. lokakuuta 2026; sähköpostin, verkkolomakkeen ja puhelun katsotaan saapuvan samana päivänä (Euroopan tietosuojaneuvoston ohjeet 01/2022, 5.3 jakso)
      Pyyntö saapui rekisterinpitäjälle: tiistai 20. lokakuuta 2026; saapumispäivää ei lasketa mukaan (asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 1 kohta; unionin tuomioistuimen tuomio C-171/03, Toeters)
      Yksi kuukausi, seuraavan kuukauden samaan päivään: perjantai 20. marraskuuta 2026 (yleinen tietosuoja-asetus, 12 artiklan 4 kohta; asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 2 kohdan c alakohta)
    = 0
    ");
    assert_snapshot!(shown(&terminal.by_kit(&["request", "show", &request, "--language", "sv"])), @"
    LOK-XXXX-XXXX
      tjänst: Spotify
      rättigheter: tillgång till mina uppgifter, radering
      status: delvis besvarad
      nästa steg: Begär det som saknas.
      lag: EU:s allmänna dataskyddsförordning (GDPR) – den personuppgiftsansvarige är etablerad i EES
        Sverige – den personuppgiftsansvarige är etablerad där
      påbörjad: söndag 22 november 2026
      id: [id]
    tisdag 20 oktober 2026 – skickad
      via: e-post
      anteckning: in the evening
      id: [id]
    torsdag 12 november 2026 – delvis besvarad
      fil: answer.txt ([id])
      id: [id]
    fredag 20 november 2026 – svar – fristen gick ut fredag 20 november 2026
    Ankomstdagen är antagen.
      Skickad tisdag 20 oktober 2026; e-post, webbformulär och samtal antas komma fram samma dag (Europeiska dataskyddsstyrelsens riktlinjer 01/2022, avsnitt 5.3)
      Begäran kom fram till den personuppgiftsansvarige tisdag 20 oktober 2026; själva dagen räknas inte (artikel 3.1 i förordning (EEG, Euratom) nr 1182/71; EU-domstolens dom C-171/03, Toeters)
      En månad, till samma dag i nästa månad: fredag 20 november 2026 (artikel 12.3 i dataskyddsförordningen; artikel 3.2 c i förordning (EEG, Euratom) nr 1182/71)
    fredag 20 november 2026 – underrättelse om att svarstiden förlängs – fristen gick ut fredag 20 november 2026
    Ankomstdagen är antagen.
      Skickad tisdag 20 oktober 2026; e-post, webbformulär och samtal antas komma fram samma dag (Europeiska dataskyddsstyrelsens riktlinjer 01/2022, avsnitt 5.3)
      Begäran kom fram till den personuppgiftsansvarige tisdag 20 oktober 2026; själva dagen räknas inte (artikel 3.1 i förordning (EEG, Euratom) nr 1182/71; EU-domstolens dom C-171/03, Toeters)
      En månad, till samma dag i nästa månad: fredag 20 november 2026 (artikel 12.3 i dataskyddsförordningen; artikel 3.2 c i förordning (EEG, Euratom) nr 1182/71)
    fredag 20 november 2026 – motiverad underrättelse om avslag – fristen gick ut fredag 20 november 2026
    Ankomstdagen är antagen.
      Skickad tisdag 20 oktober 2026; e-post, webbformulär och samtal antas komma fram samma dag (Europeiska dataskyddsstyrelsens riktlinjer 01/2022, avsnitt 5.3)
      Begäran kom fram till den personuppgiftsansvarige tisdag 20 oktober 2026; själva dagen räknas inte (artikel 3.1 i förordning (EEG, Euratom) nr 1182/71; EU-domstolens dom C-171/03, Toeters)
      En månad, till samma dag i nästa månad: fredag 20 november 2026 (artikel 12.4 i dataskyddsförordningen; artikel 3.2 c i förordning (EEG, Euratom) nr 1182/71)
    = 0
    ");
    assert_snapshot!(shown(&terminal.by_kit(&["request", "list", "--state", "answered-in-part"])), @"
    LOK-XXXX-XXXX – Spotify – access to my data, erasure – answered in part
    = 0
    ");
    assert_snapshot!(shown(&terminal.by_kit(&["search", "SPOT"])), @"
    Spotify – spotify.com – Spotify AB, SE
    LOK-XXXX-XXXX – Spotify – access to my data, erasure – answered in part
    = 0
    ");
    assert_snapshot!(shown(&terminal.by_kit(&["search", "zalando"])), @"
    Nothing was found.
    = 0
    ");
}

#[test]
fn a_correction_leaves_both_in_the_history() {
    let terminal = filled();
    let request = reference(&terminal);
    let sent =
        document(&terminal, &["request", "show", &request])["events"][0]["id"].as_str().unwrap().to_owned();
    let corrected = document(&terminal, &["request", "correct", &request, &sent, "--on", "2026-10-19"]);
    let events = corrected["events"].as_array().unwrap();
    assert_eq!(events.len(), 3);
    assert_eq!((&events[2]["corrects"], &events[2]["on"]), (&json!(sent), &json!("2026-10-19")));
    assert_eq!((&events[2]["kind"], &events[2]["by"]), (&json!("sent"), &json!("email")));
    assert_eq!((&events[2]["id"], &events[0]["on"]), (&corrected["event"], &json!("2026-10-20")));
    let again = terminal.by_kit(&["request", "correct", &request, &sent, "--on", "2026-10-18"]);
    assert_eq!((again.status, again.code()), (1, "already-corrected"));
    let said = terminal.by_kit(&["request", "show", &request]);
    assert!(said.out.contains("19 October") && !said.out.contains("20 October"), "{}", said.out);
    // An answer needs what it answers, so the sending cannot be taken back before it.
    let never = |event: &Value| {
        let retracted = ["--json", "request", "correct", &request, event.as_str().unwrap(), "retracted"];
        terminal.by_kit(&retracted)
    };
    assert_eq!(never(&corrected["event"]).code(), "not-sent");
    let answered = never(&events[1]["id"]).done().json();
    assert_eq!(answered["events"].as_array().unwrap().len(), 4);
    terminal.by_kit(&["verify", "--deep"]).done();
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
