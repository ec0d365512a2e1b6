//! Deadlines and holidays without a vault: what people read, and what programs get.

use insta::assert_snapshot;
use serde_json::{Value, json};
use tests::terminal::Terminal;

fn deadline(arguments: &[&str]) -> String {
    Terminal::new().run(&[&["deadline"], arguments].concat()).shown()
}

fn document(arguments: &[&str]) -> Value {
    Terminal::new().run(&[&["--json"], arguments].concat()).done().json()
}

#[test]
fn a_deadline_can_be_checked_by_hand_in_every_language() {
    let moved = ["--jurisdiction", "FI", "--received", "2026-11-26"];
    assert_snapshot!(deadline(&moved), @"
    Monday 28 December 2026 – answer to the request
      law: General Data Protection Regulation (GDPR)
      public holidays: Finland
    The request reached the controller on Thursday 26 November 2026; the day itself is not counted (Reg. 1182/71 Art. 3(1); CJEU C-171/03 Toeters)
    One month, to the same day of the next month: Saturday 26 December 2026 (GDPR Art. 12(3); Reg. 1182/71 Art. 3(2)(c))
    No period ends on a public holiday (Second Day of Christmas), so it goes on to Sunday 27 December 2026 (Reg. 1182/71 Art. 3(4))
    No period ends on a Sunday, so it goes on to Monday 28 December 2026 (Reg. 1182/71 Art. 3(4))
    = 0
    ");
    assert_snapshot!(deadline(&[&moved[..], &["--language", "fi"]].concat()), @"
    maanantai 28. joulukuuta 2026 – vastaus pyyntöön
      sovellettava laki: EU:n yleinen tietosuoja-asetus
      pyhäpäivät: Suomi
    Pyyntö saapui rekisterinpitäjälle: torstai 26. marraskuuta 2026; saapumispäivää ei lasketa mukaan (asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 1 kohta; unionin tuomioistuimen tuomio C-171/03, Toeters)
    Yksi kuukausi, seuraavan kuukauden samaan päivään: lauantai 26. joulukuuta 2026 (yleinen tietosuoja-asetus, 12 artiklan 3 kohta; asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 2 kohdan c alakohta)
    Määräaika ei pääty pyhäpäivänä (Tapaninpäivä), joten se jatkuu seuraavaan päivään: sunnuntai 27. joulukuuta 2026 (asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 4 kohta)
    Määräaika ei pääty sunnuntaina, joten se jatkuu seuraavaan päivään: maanantai 28. joulukuuta 2026 (asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 4 kohta)
    = 0
    ");
    assert_snapshot!(deadline(&[&moved[..], &["--language", "sv"]].concat()), @"
    måndag 28 december 2026 – svar på begäran
      tillämplig lag: EU:s allmänna dataskyddsförordning (GDPR)
      helgdagar: Finland
    Begäran kom fram till den personuppgiftsansvarige torsdag 26 november 2026; själva dagen räknas inte (artikel 3.1 i förordning (EEG, Euratom) nr 1182/71; EU-domstolens dom C-171/03, Toeters)
    En månad, till samma dag i nästa månad: lördag 26 december 2026 (artikel 12.3 i dataskyddsförordningen; artikel 3.2 c i förordning (EEG, Euratom) nr 1182/71)
    Ingen frist går ut på en helgdag (Tapaninpäivä), så den löper till söndag 27 december 2026 (artikel 3.4 i förordning (EEG, Euratom) nr 1182/71)
    Ingen frist går ut på en söndag, så den löper till måndag 28 december 2026 (artikel 3.4 i förordning (EEG, Euratom) nr 1182/71)
    = 0
    ");
}

#[test]
fn other_readings_stand_below_with_what_they_rest_on() {
    let asked = [
        "--jurisdiction",
        "SE",
        "--received",
        "2027-05-31",
        "--event",
        "first_deadline_identity",
        "--asked",
        "2027-06-01",
        "--given",
        "2027-06-04",
    ];
    assert_snapshot!(deadline(&asked), @"
    Monday 5 July 2027 – answer to the request, after a question about your identity
      law: General Data Protection Regulation (GDPR)
      public holidays: Sweden
    The request reached the controller on Monday 31 May 2027; the day itself is not counted (Reg. 1182/71 Art. 3(1); CJEU C-171/03 Toeters)
    One month; the next month has no day 31, so it ends on that month’s last day: Wednesday 30 June 2027 (GDPR Art. 12(3); Reg. 1182/71 Art. 3(2)(c))
    The clock stood still for 3 days while you were asked who you are: Saturday 3 July 2027 (GDPR Art. 12(6); EDPB Guidelines 01/2022, section 5.3)
    No period ends on a Saturday, so it goes on to Sunday 4 July 2027 (Reg. 1182/71 Art. 3(4))
    No period ends on a Sunday, so it goes on to Monday 5 July 2027 (Reg. 1182/71 Art. 3(4))
    The law can be read in other ways. Nobody is late before Monday 5 July 2027 has passed:
      Wednesday 30 June 2027 – the clock does not stand still while you are asked (GDPR Art. 12(3); EDPB Guidelines 01/2022, section 5.3)
    = 0
    ");
    assert_snapshot!(deadline(&[&asked[..], &["--language", "fi"]].concat()), @"
    maanantai 5. heinäkuuta 2027 – vastaus pyyntöön, kun henkilöllisyyttä on kysytty
      sovellettava laki: EU:n yleinen tietosuoja-asetus
      pyhäpäivät: Ruotsi
    Pyyntö saapui rekisterinpitäjälle: maanantai 31. toukokuuta 2027; saapumispäivää ei lasketa mukaan (asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 1 kohta; unionin tuomioistuimen tuomio C-171/03, Toeters)
    Yksi kuukausi; seuraavassa kuukaudessa ei ole 31. päivää, joten määräaika päättyy kuukauden viimeisenä päivänä: keskiviikko 30. kesäkuuta 2027 (yleinen tietosuoja-asetus, 12 artiklan 3 kohta; asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 2 kohdan c alakohta)
    Määräajan kuluminen oli keskeytynyt 3 päivää, kun henkilöllisyyttäsi kysyttiin: lauantai 3. heinäkuuta 2027 (yleinen tietosuoja-asetus, 12 artiklan 6 kohta; Euroopan tietosuojaneuvoston ohjeet 01/2022, 5.3 jakso)
    Määräaika ei pääty lauantaina, joten se jatkuu seuraavaan päivään: sunnuntai 4. heinäkuuta 2027 (asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 4 kohta)
    Määräaika ei pääty sunnuntaina, joten se jatkuu seuraavaan päivään: maanantai 5. heinäkuuta 2027 (asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 4 kohta)
    Lakia voidaan tulkita toisinkin. Määräaika on varmasti ylitetty vasta, kun tämä päivä on kulunut: maanantai 5. heinäkuuta 2027. Muut tulkinnat:
      keskiviikko 30. kesäkuuta 2027 – määräaika kuluu keskeytyksettä, vaikka sinulta kysytään jotakin (yleinen tietosuoja-asetus, 12 artiklan 3 kohta; Euroopan tietosuojaneuvoston ohjeet 01/2022, 5.3 jakso)
    = 0
    ");
    assert_snapshot!(deadline(&[&asked[..], &["--language", "sv"]].concat()), @"
    måndag 5 juli 2027 – svar på begäran efter en fråga om din identitet
      tillämplig lag: EU:s allmänna dataskyddsförordning (GDPR)
      helgdagar: Sverige
    Begäran kom fram till den personuppgiftsansvarige måndag 31 maj 2027; själva dagen räknas inte (artikel 3.1 i förordning (EEG, Euratom) nr 1182/71; EU-domstolens dom C-171/03, Toeters)
    En månad; nästa månad har ingen dag 31, så fristen går ut den sista dagen i månaden: onsdag 30 juni 2027 (artikel 12.3 i dataskyddsförordningen; artikel 3.2 c i förordning (EEG, Euratom) nr 1182/71)
    Fristen stod stilla i 3 dagar medan du tillfrågades om vem du är: lördag 3 juli 2027 (artikel 12.6 i dataskyddsförordningen; Europeiska dataskyddsstyrelsens riktlinjer 01/2022, avsnitt 5.3)
    Ingen frist går ut på en lördag, så den löper till söndag 4 juli 2027 (artikel 3.4 i förordning (EEG, Euratom) nr 1182/71)
    Ingen frist går ut på en söndag, så den löper till måndag 5 juli 2027 (artikel 3.4 i förordning (EEG, Euratom) nr 1182/71)
    Lagen kan tolkas på andra sätt. Ingen är sen förrän måndag 5 juli 2027 har passerat:
      onsdag 30 juni 2027 – fristen står inte stilla medan du tillfrågas (artikel 12.3 i dataskyddsförordningen; Europeiska dataskyddsstyrelsens riktlinjer 01/2022, avsnitt 5.3)
    = 0
    ");
}

#[test]
fn each_law_counts_in_its_own_way() {
    let of = |place: &str, received: &str, event: &str| {
        deadline(&["--jurisdiction", place, "--received", received, "--event", event])
    };
    let said = [
        of("GB-SCT", "2026-10-30", "first_deadline"),
        of("GB", "2026-11-02", "complaint_ack_30_days"),
        of("CH", "2026-11-02", "first_deadline"),
        of("DE-BY", "2026-11-30", "extended_deadline"),
    ];
    assert_snapshot!(said.join("\n"), @"
    Tuesday 1 December 2026 – answer to the request
      law: UK GDPR and Data Protection Act 2018
      public holidays: Scotland
    The request reached the controller on Friday 30 October 2026; the day itself is not counted (ICO, guidance on the right of access, 8.12.2025)
    One month, to the same day of the next month: Monday 30 November 2026 (UK GDPR Art. 12(3); ICO, guidance on the right of access, 8.12.2025)
    No period ends on a public holiday (Saint Andrew's Day), so it goes on to Tuesday 1 December 2026 (ICO, guidance on the right of access, 8.12.2025)
    = 0

    Wednesday 2 December 2026 – acknowledgement of the complaint to the controller
      law: UK GDPR and Data Protection Act 2018
      public holidays: United Kingdom
    The complaint reached the controller on Monday 2 November 2026; the day itself is not counted (ICO, guidance on the right of access, 8.12.2025)
    30 days: Wednesday 2 December 2026 (Data Protection Act 2018 s. 164A(3))
    The law can be read in other ways. Nobody is late before Wednesday 2 December 2026 has passed:
      Tuesday 1 December 2026 – the day of receipt counts as the first day (Data Protection Act 2018 s. 164A(3))
    = 0

    Wednesday 2 December 2026 – answer to the request
      law: Swiss Federal Act on Data Protection (FADP)
      public holidays: Switzerland
    The request reached the controller on Monday 2 November 2026; the day itself is not counted (Swiss Code of Obligations Art. 77)
    30 days: Wednesday 2 December 2026 (FADP Art. 25(7); DPO Art. 18(1))
    = 0

    Monday 1 March 2027 – answer to the request, after an extension
      law: General Data Protection Regulation (GDPR)
      public holidays: Bavaria
    The request reached the controller on Monday 30 November 2026; the day itself is not counted (Reg. 1182/71 Art. 3(1); CJEU C-171/03 Toeters)
    3 months; the last of them has no day 30, so they end on that month’s last day: Sunday 28 February 2027 (GDPR Art. 12(3); Tietosuojavaltuutettu: three months from the original request; Reg. 1182/71 Art. 3(2)(c))
    No period ends on a Sunday, so it goes on to Monday 1 March 2027 (Reg. 1182/71 Art. 3(4))
    = 0
    ");
}

#[test]
fn programs_get_the_computation_as_data() {
    assert_snapshot!(
        deadline(&["--jurisdiction", "AT", "--received", "2018-05-31", "--event", "extended_deadline", "--json"]),
        @r#"
    {
      "alternatives": {
        "one_month_then_two_months_unrolled": "2018-08-30",
        "two_months_from_rolled_first_deadline": "2018-09-03"
      },
      "computation": [
        {
          "after": "2018-05-31",
          "article": [
            "Reg. 1182/71 Art. 3(1)",
            "CJEU C-171/03 Toeters"
          ],
          "before": "2018-05-31",
          "step": "starts",
          "text": "The request reached the controller on Thursday 31 May 2018; the day itself is not counted (Reg. 1182/71 Art. 3(1); CJEU C-171/03 Toeters)"
        },
        {
          "after": "2018-08-31",
          "article": [
            "GDPR Art. 12(3)",
            "Tietosuojavaltuutettu: three months from the original request",
            "Reg. 1182/71 Art. 3(2)(c)"
          ],
          "before": "2018-05-31",
          "step": "period-added",
          "text": "3 months, to the same day of the month: Friday 31 August 2018 (GDPR Art. 12(3); Tietosuojavaltuutettu: three months from the original request; Reg. 1182/71 Art. 3(2)(c))"
        }
      ],
      "date": "2018-08-31",
      "disputed": true,
      "event": "extended_deadline",
      "jurisdiction": "AT",
      "latest": "2018-09-03",
      "law": "gdpr",
      "received": "2018-05-31"
    }
    = 0
    "#
    );
    let settled = document(&["deadline", "--jurisdiction", "FI", "--received", "2026-11-26"]);
    assert_eq!((&settled["disputed"], settled.get("alternatives")), (&json!(false), None));
    assert_eq!(settled["law"], "gdpr");
}

#[test]
fn the_holidays_of_a_year_in_every_language() {
    let of = |language: &str| {
        Terminal::new()
            .run(&["holidays", "--jurisdiction", "FI", "--year", "2027", "--language", language])
            .shown()
    };
    assert_snapshot!(of("en"), @"
    Friday 1 January 2027 – New Year's Day
    Wednesday 6 January 2027 – Epiphany
    Friday 26 March 2027 – Good Friday
    Sunday 28 March 2027 – Easter Sunday
    Monday 29 March 2027 – Easter Monday
    Saturday 1 May 2027 – May Day
    Thursday 6 May 2027 – Ascension Day
    Sunday 16 May 2027 – Pentecost
    Wednesday 9 June 2027 – Åland's Autonomy Day – open whether it counts: kept in parts of the country only
    Friday 25 June 2027 – Midsummer Eve – open whether it counts: like a holiday for time limits by a national act, but not on the state’s list
    Saturday 26 June 2027 – Midsummer Day
    Saturday 6 November 2027 – All Saints' Day
    Monday 6 December 2027 – Independence Day
    Friday 24 December 2027 – Christmas Eve – open whether it counts: like a holiday for time limits by a national act, but not on the state’s list
    Saturday 25 December 2027 – Christmas Day
    Sunday 26 December 2027 – Second Day of Christmas
    = 0
    ");
    assert_snapshot!(of("fi"), @"
    perjantai 1. tammikuuta 2027 – Uudenvuodenpäivä
    keskiviikko 6. tammikuuta 2027 – Loppiainen
    perjantai 26. maaliskuuta 2027 – Pitkäperjantai
    sunnuntai 28. maaliskuuta 2027 – Pääsiäispäivä
    maanantai 29. maaliskuuta 2027 – Toinen pääsiäispäivä
    lauantai 1. toukokuuta 2027 – Vappu
    torstai 6. toukokuuta 2027 – Helatorstai
    sunnuntai 16. toukokuuta 2027 – Helluntaipäivä
    keskiviikko 9. kesäkuuta 2027 – Ahvenanmaan itsehallintopäivä – epäselvää, lasketaanko pyhäpäiväksi: vietetään vain osassa maata
    perjantai 25. kesäkuuta 2027 – Juhannusaatto – epäselvää, lasketaanko pyhäpäiväksi: rinnastetaan laissa pyhäpäivään määräaikoja laskettaessa, mutta ei ole valtion luettelossa
    lauantai 26. kesäkuuta 2027 – Juhannuspäivä
    lauantai 6. marraskuuta 2027 – Pyhäinpäivä
    maanantai 6. joulukuuta 2027 – Itsenäisyyspäivä
    perjantai 24. joulukuuta 2027 – Jouluaatto – epäselvää, lasketaanko pyhäpäiväksi: rinnastetaan laissa pyhäpäivään määräaikoja laskettaessa, mutta ei ole valtion luettelossa
    lauantai 25. joulukuuta 2027 – Joulupäivä
    sunnuntai 26. joulukuuta 2027 – Tapaninpäivä
    = 0
    ");
    assert_snapshot!(of("sv"), @"
    fredag 1 januari 2027 – Uudenvuodenpäivä
    onsdag 6 januari 2027 – Loppiainen
    fredag 26 mars 2027 – Pitkäperjantai
    söndag 28 mars 2027 – Pääsiäispäivä
    måndag 29 mars 2027 – Toinen pääsiäispäivä
    lördag 1 maj 2027 – Vappu
    torsdag 6 maj 2027 – Helatorstai
    söndag 16 maj 2027 – Helluntaipäivä
    onsdag 9 juni 2027 – Ahvenanmaan itsehallintopäivä – oklart om dagen räknas som helgdag: firas bara i delar av landet
    fredag 25 juni 2027 – Juhannusaatto – oklart om dagen räknas som helgdag: likställs i lag med helgdag när frister beräknas, men finns inte i statens förteckning
    lördag 26 juni 2027 – Juhannuspäivä
    lördag 6 november 2027 – Pyhäinpäivä
    måndag 6 december 2027 – Itsenäisyyspäivä
    fredag 24 december 2027 – Jouluaatto – oklart om dagen räknas som helgdag: likställs i lag med helgdag när frister beräknas, men finns inte i statens förteckning
    lördag 25 december 2027 – Joulupäivä
    söndag 26 december 2027 – Tapaninpäivä
    = 0
    ");
    let found = document(&["holidays", "--jurisdiction", "DE", "--year", "2040"]);
    let holidays = found["holidays"].as_array().unwrap();
    assert_eq!(
        holidays[0],
        json!({
            "date": "2040-01-01", "name": "Neujahr", "name_en": "New Year's Day", "disputed": false, "reason": null, "parts": [],
            "law": null
        })
    );
    let disputed = holidays.iter().find(|holiday| holiday["disputed"] == true).unwrap();
    assert_eq!((&disputed["name"], &disputed["reason"]), (&json!("Heilige Drei Könige"), &json!("regional")));
}

#[test]
fn what_cannot_be_answered_is_said_clearly() {
    let mut said = String::new();
    for arguments in [
        &["deadline", "--jurisdiction", "US", "--received", "2026-11-26"][..],
        &["deadline", "--jurisdiction", "fi", "--received", "2026-11-26"],
        &["deadline", "--jurisdiction", "FI", "--received", "2041-01-01"],
        &["deadline", "--jurisdiction", "FI", "--received", "9999-12-31"],
        &["deadline", "--jurisdiction", "FI", "--received", "2026-11-26", "--event", "first"],
        &["deadline", "--jurisdiction", "FI", "--received", "2026-11-26", "--event", "complaint_ack_30_days"],
        &[
            "deadline",
            "--jurisdiction",
            "FI",
            "--received",
            "2026-11-26",
            "--event",
            "first_deadline_identity",
        ],
        &[
            "deadline",
            "--jurisdiction",
            "FI",
            "--received",
            "2026-11-26",
            "--event",
            "first_deadline_identity",
            "--asked",
            "2026-11-25",
            "--given",
            "2026-11-27",
        ],
        &[
            "deadline",
            "--jurisdiction",
            "FI",
            "--received",
            "2026-11-26",
            "--event",
            "first_deadline_identity",
            "--asked",
            "2026-11-28",
            "--given",
            "2026-11-27",
        ],
        &["holidays", "--jurisdiction", "XX", "--year", "2027"],
        &["holidays", "--jurisdiction", "FI", "--year", "2017"],
    ] {
        let failed = Terminal::new().run(arguments);
        assert_eq!((failed.status, failed.out.as_str()), (1, ""), "{arguments:?}");
        said.push_str(&failed.err);
    }
    assert_snapshot!(said, @"
    error[unknown-jurisdiction]: There is no calendar of this jurisdiction.
    help: Give the code of a state of the EU or the EEA, GB, CH, or of a part: GB-ENG, GB-WLS, GB-SCT, GB-NIR, or a German Land such as DE-BY. Codes are written in capitals.
    error[unknown-jurisdiction]: There is no calendar of this jurisdiction.
    help: Give the code of a state of the EU or the EEA, GB, CH, or of a part: GB-ENG, GB-WLS, GB-SCT, GB-NIR, or a German Land such as DE-BY. Codes are written in capitals.
    error[calendar-unknown]: There is no calendar of the year 2041.
    help: Holidays are known from 2018 to 2040.
    error[calendar-unknown]: There is no calendar of the year 9999.
    help: Holidays are known from 2018 to 2040.
    error[unknown-event]: There is no such event.
    help: “lokero-cli deadline --help” names the events.
    error[event-not-applicable]: The law of this jurisdiction knows no such period, or not yet on that day.
    help: Ask for another event, or another jurisdiction.
    error[dates-missing]: A date is missing that this deadline needs.
    help: Give the day of receipt (--received; on a line receipt_date). Where the controller asked for something, also the days of the question and of the answer (--asked and --given; on a line information_requested_date and information_received_date).
    error[asked-before-receipt]: Something was asked before the request arrived.
    help: Check the day of receipt and the day of the question.
    error[given-before-asked]: The answer came before the question.
    help: Check the day of the question and the day of the answer.
    error[unknown-jurisdiction]: There is no calendar of this jurisdiction.
    help: Give the code of a state of the EU or the EEA, GB, CH, or of a part: GB-ENG, GB-WLS, GB-SCT, GB-NIR, or a German Land such as DE-BY. Codes are written in capitals.
    error[calendar-unknown]: There is no calendar of the year 2017.
    help: Holidays are known from 2018 to 2040.
    ");
    for wrong in [
        &["deadline"][..],
        &["deadline", "--jurisdiction", "FI"],
        &["deadline", "--jurisdiction", "FI", "--received", "2026-02-30"],
        &["deadline", "--batch", "--jurisdiction", "FI"],
        &["holidays", "--jurisdiction", "FI", "--year", "next"],
    ] {
        assert_eq!(Terminal::new().run(wrong).status, 2, "{wrong:?}");
    }
}
