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
    assert_snapshot!(shown(&said, &request), @"
    Withdrawal of consent (LOK-XXXX-XXXX)

    Dear data protection team,

    Under Article 7(3) of the General Data Protection Regulation (GDPR, Regulation (EU) 2016/679), I withdraw the following consent with immediate effect: newsletter

    It must be as easy to withdraw consent as to give it, so please do not ask me for any further step. Please stop the processing at once, including on my devices.

    Please erase the data that were processed on this basis, unless there is another legal basis for them (Article 17(1)(b) GDPR), inform each recipient, and tell me who they are (Article 19 GDPR). If you rely on another legal basis, please tell me which, and for which data.

    You can find me by the details below. If they are not enough, please tell me at once what else you need.

    Name: Aino Mäkelä
    E-mail address of my account: shop@example.fi
    My reference: LOK-XXXX-XXXX

    The withdrawal takes effect at once. You receive this message today; please tell me by Tuesday 22 December 2026, when the period of one month ends, what you have done (Article 12(3) GDPR).

    Please confirm receipt, stating the date and my reference LOK-XXXX-XXXX.

    Yours faithfully,

    Aino Mäkelä
    ! note: Send it from shop@example.fi, so that they know you by it.
    ! note: The text is kept with the request. Record when it has left: lokero-cli request event LOK-XXXX-XXXX sent --on 2026-11-22 --by email
    = 0
    ");
    let state = terminal.by_kit(&["--json", "request", "show", &request]).done().json();
    assert_eq!((&state["state"], &state["events"]), (&json!("draft"), &json!([])), "no clock runs");
}

#[test]
fn what_stops_a_letter_is_said_in_every_language() {
    let (terminal, request) = filled("rectification");
    assert_snapshot!(shown(&letter(&terminal, &request, &[]), &request), @"
    ! error[letter-unfilled]: In the letter this is still to be filled in: what is wrong, what is right.
    ! help: Give it with --detail FIELD=TEXT; your own details come from “lokero-cli identity set”. With --draft the letter is shown as it is. It was not handed over.
    = 1
    ");
    assert_snapshot!(shown(&letter(&terminal, &request, &["--language", "fi"]), &request), @"
    ! error[letter-unfilled]: Kirjeessä on vielä täytettävää: virheellinen tieto, oikea tieto.
    ! help: Anna se valitsimella --detail KENTTÄ=TEKSTI; omat tietosi annetaan komennolla ”lokero-cli identity set”. Valitsin --draft näyttää kirjeen sellaisenaan. Kirjettä ei ole luovutettu.
    = 1
    ");
    assert_snapshot!(shown(&letter(&terminal, &request, &["--language", "sv"]), &request), @"
    ! error[letter-unfilled]: I brevet återstår att fylla i: felaktig uppgift, rätt uppgift.
    ! help: Ange det med --detail FÄLT=TEXT; dina egna uppgifter anges med ”lokero-cli identity set”. Med --draft visas brevet som det är. Brevet har inte lämnats ut.
    = 1
    ");
    let filled = ["--detail", "wrong=Katu 1", "--detail", "right=Katu 2"];
    let by_post = [&filled[..], &["--by", "post"]].concat();
    assert_snapshot!(shown(&letter(&terminal, &request, &by_post), &request), @"
    ! error[letter-no-address]: The recipient has no address for this way: post.
    ! help: Add it with “lokero-cli service edit”, choose another way with --by, or give the authority’s address in --detail authority=…. It was not handed over.
    = 1
    ");
    let edit = ["service", "edit", "Kauppa", "--privacy-email", "noreply@kaupqa.fi"];
    terminal.by_kit(&edit).done();
    assert_snapshot!(shown(&letter(&terminal, &request, &filled), &request), @"
    ! error[letter-doubtful]: Look twice before writing to Kauppa Oyj, noreply@kaupqa.fi: nobody reads answers at this address; the domain looks like the service’s own, and is another.
    ! help: Compare the address with the service’s own privacy notice. If it is right, give --anyway. It was not handed over.
    = 1
    ");
    let finnish = [&filled[..], &["--language", "fi"]].concat();
    assert_snapshot!(shown(&letter(&terminal, &request, &finnish), &request), @"
    ! error[letter-doubtful]: Tarkista vastaanottaja ennen lähettämistä (Kauppa Oyj, noreply@kaupqa.fi): tähän osoitteeseen tulevia vastauksia ei lueta; verkkotunnus muistuttaa palvelun omaa mutta on toinen.
    ! help: Vertaa osoitetta palvelun omaan tietosuojaselosteeseen. Jos se on oikea, anna --anyway. Kirjettä ei ole luovutettu.
    = 1
    ");
    let swedish = [&filled[..], &["--language", "sv"]].concat();
    assert_snapshot!(shown(&letter(&terminal, &request, &swedish), &request), @"
    ! error[letter-doubtful]: Kontrollera mottagaren innan du skriver till Kauppa Oyj, noreply@kaupqa.fi: ingen läser svar på den här adressen; domänen liknar tjänstens egen men är en annan.
    ! help: Jämför adressen med tjänstens egen integritetspolicy. Om den stämmer anger du --anyway. Brevet har inte lämnats ut.
    = 1
    ");
    let anyway = [&filled[..], &["--anyway"]].concat();
    assert_eq!(letter(&terminal, &request, &anyway).status, 0);
    let wrong = ["--detail", "nothing=x"];
    assert_snapshot!(shown(&letter(&terminal, &request, &wrong), &request), @"
    ! error[letter-field-unknown]: Letters have no place for “nothing”.
    ! help: “lokero-cli request letter … --draft --json” names under “placeholders” what is still to be filled.
    = 1
    ");
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
    assert_snapshot!(shown(&letter(&terminal, &request, &more), &request), @"
    ! error[exists]: There is something at letter.txt already.
    ! help: Choose a name that is not taken yet; a vault can also go into an empty folder.
    = 1
    ");
}

#[test]
fn a_letter_is_a_page_a_message_or_an_address() {
    let (terminal, request) = filled("access");
    let hand = |form, more: &[&str]| {
        terminal.by_kit(&[&["request", "letter", &request, "--as", form], more].concat())
    };
    terminal.by_kit(&["service", "edit", "Kauppa", "--address", "Tori 1\n20100 Turku"]).done();
    assert_snapshot!(shown(&hand("pdf", &["-o", "letter.pdf", "--language", "fi"]), &request), @"
    Kirje on tiedostossa letter.pdf.
    ! huomautus: Teksti on tallessa pyynnön yhteydessä. Kun kirje on lähtenyt, kirjaa se: lokero-cli request event LOK-XXXX-XXXX sent --on 2026-11-22 --by post
    = 0
    ");
    assert!(fs::read(terminal.home("letter.pdf")).unwrap().starts_with(b"%PDF-"));
    assert_snapshot!(shown(&hand("pdf", &[]), &request), @"
    ! error[field-empty]: Something is missing: file.
    ! help: Give it, and try again.
    = 1
    ");
    assert_snapshot!(shown(&hand("eml", &["-o", "letter.eml"]), &request), @"
    The letter is in letter.eml.
    ! note: Send it from shop@example.fi, so that they know you by it.
    ! note: The text is kept with the request. Record when it has left: lokero-cli request event LOK-XXXX-XXXX sent --on 2026-11-22 --by email
    = 0
    ");
    let message = fs::read_to_string(terminal.home("letter.eml")).unwrap();
    for header in ["X-Unsent: 1", "To: \"Kauppa Oyj\" <privacy@kauppa.fi>", "<shop@example.fi>"] {
        assert!(message.contains(header), "{header}: {message}");
    }
    assert_snapshot!(shown(&hand("mailto", &["--letter-language", "en"]), &request), @"
    mailto:privacy@kauppa.fi?subject=Access%20to%20my%20personal%20data%20%28LOK-XXXX-XXXX%29
    ! note: Send it from shop@example.fi, so that they know you by it.
    ! note: The letter is too long for an address, so this one holds its subject only. Take the text with --as text, and paste it.
    ! note: The text is kept with the request. Record when it has left: lokero-cli request event LOK-XXXX-XXXX sent --on 2026-11-22 --by email
    = 0
    ");
    let address = hand("mailto", &["--json"]).done().json();
    assert_eq!(address["mailto_whole"], false);
    assert!(address["mailto"].as_str().unwrap().starts_with("mailto:privacy@kauppa.fi?subject="));
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
    assert_snapshot!(shown(&letter(&terminal, &request, &["--draft", "--language", "fi"]), &request), @"
    Minun tietoni

    Lähettäkää {{ ne }}.
    ! huomautus: Teksti on sinun muokkaamasi (sunnuntai 22. marraskuuta 2026); tarkista siinä olevat päivät.
    ! huomautus: Lähetä se osoitteesta shop@example.fi, josta sinut tunnetaan.
    = 0
    ");
    terminal.secret("empty.txt", "");
    let again = document(&terminal, &request, &["--draft", "--edited", "empty.txt"]);
    assert_eq!(again["edited"], Value::Null);
}

#[test]
fn the_next_letter_follows_from_the_timeline() {
    let (terminal, request) = filled("access");
    let record = |kind, on| {
        terminal.by_kit(&["request", "event", &request, kind, "--on", on, "--by", "email"]).done();
    };
    record("sent", "2026-10-01");
    let reminder = letter(&terminal, &request, &["--letter-language", "en", "--language", "sv"]);
    assert_snapshot!(shown(&reminder, &request), @"
    Reminder: no answer to my request (LOK-XXXX-XXXX)

    Dear data protection team,

    On Thursday 1 October 2026 I sent you a request under the General Data Protection Regulation (GDPR, Regulation (EU) 2016/679) for access (Article 15 GDPR). You received it, allowing for the usual delivery time, on Thursday 1 October 2026. If it has not reached you, please tell me at once.

    The period of one month runs from the day of receipt, so it ended on Monday 2 November 2026 (Article 12(3) GDPR and Article 3 of Regulation (EEC, Euratom) No 1182/71). By then I had received neither an answer nor a notice of extension with reasons.

    Perhaps this is an oversight. Please answer my request in full by Sunday 6 December 2026, electronically and through a secure channel (Article 12(3) GDPR). If you do not intend to comply, please give me your reasons (Article 12(4) GDPR).

    If no complete answer comes, I can complain to the competent supervisory authority (Article 77 GDPR) and go to court (Article 79 GDPR).

    Name: Aino Mäkelä
    E-mail address of my account: shop@example.fi
    My reference: LOK-XXXX-XXXX

    Please confirm receipt, stating the date and my reference LOK-XXXX-XXXX.

    Yours faithfully,

    Aino Mäkelä
    ! observera: Skicka det från shop@example.fi, så att de känner igen dig.
    ! observera: Texten har sparats med begäran. Anteckna när brevet har gått iväg: lokero-cli request event LOK-XXXX-XXXX reminder-sent --on 2026-11-22 --by email --until 2026-12-06
    = 0
    ");
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
    assert_snapshot!(shown(&run("set", &["bad.txt"]), &request), @"
    ! error[template-broken]: Line 4 of the template is wrong: there is no such value.
    ! help: Nothing was kept. “lokero-cli template show” shows a template that is right.
    = 1
    ");
    assert_snapshot!(shown(&run("set", &["bad.txt", "--language", "fi"]), &request), @"
    ! error[template-broken]: Mallin rivillä 4 on virhe: tällaista arvoa ei ole.
    ! help: Mitään ei ole tallennettu. ”lokero-cli template show” näyttää kelvollisen mallin.
    = 1
    ");
    assert_snapshot!(shown(&run("set", &["bad.txt", "--language", "sv"]), &request), @"
    ! error[template-broken]: Rad 4 i mallen är fel: värdet finns inte.
    ! help: Inget har sparats. ”lokero-cli template show” visar en mall som är rätt.
    = 1
    ");
    terminal.secret("good.txt", "Subject: Oma {{ reference }}\n\n{{ name }}\n");
    assert_snapshot!(shown(&run("set", &["good.txt", "--service", "kauppa.fi"]), &request), @"
    The template is kept.
    = 0
    ");
    assert_snapshot!(shown(&terminal.by_kit(&["template", "list", "--language", "sv"]), &request), @"
    begäran om tillgång – finska – Kauppa
    = 0
    ");
    let own = document(&terminal, &request, &["--draft"]);
    assert_eq!((&own["subject"], &own["own_template"]), (&json!(format!("Oma {request}")), &json!(true)));
    assert_snapshot!(shown(&run("show", &["--service", "kauppa.fi"]), &request), @"
    Subject: Oma {{ reference }}

    {{ name }}
    = 0
    ");
    assert_snapshot!(shown(&run("clear", &["--service", "kauppa.fi", "--language", "fi"]), &request), @"
    Malli on poistettu; kirjeet ovat taas Lokeron omia.
    = 0
    ");
    assert_snapshot!(shown(&run("clear", &["--language", "sv"]), &request), @"
    ! error[template-not-found]: Du har ingen egen mall för det här brevet (begäran om tillgång, finska).
    ! help: ”lokero-cli template list” visar de mallar du har.
    = 1
    ");
    assert_snapshot!(shown(&terminal.by_kit(&["template", "list"]), &request), @"
    You have no templates of your own.
    = 0
    ");
}
