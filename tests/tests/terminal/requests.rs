//! Requests and their timelines, as the terminal says them.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::inventory::{document, filled, reference, shown};

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
    Friday 20 November 2026 – answer – ended on Friday 20 November 2026
    The day of arrival is assumed.
      Sent on Tuesday 20 October 2026; e-mail, web forms and calls are taken to arrive the same day (EDPB Guidelines 01/2022, section 5.3)
      The request reached the controller on Tuesday 20 October 2026; the day itself is not counted (Reg. 1182/71 Art. 3(1); CJEU C-171/03 Toeters)
      One month, to the same day of the next month: Friday 20 November 2026 (GDPR Art. 12(3); Reg. 1182/71 Art. 3(2)(c))
    Friday 20 November 2026 – notice that it takes longer – ended on Friday 20 November 2026
    Friday 20 November 2026 – notice of refusal, with reasons – ended on Friday 20 November 2026
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
    perjantai 20. marraskuuta 2026 – perusteltu ilmoitus kieltäytymisestä – määräaika päättynyt: perjantai 20. marraskuuta 2026
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
    fredag 20 november 2026 – motiverad underrättelse om avslag – fristen gick ut fredag 20 november 2026
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
