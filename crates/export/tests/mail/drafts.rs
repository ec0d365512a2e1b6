//! What is in a draft.

use export::{Answered, Attachment, Draft, Mailbox, eml};
use rules::{Date, Email};
use serde_json::json;

use crate::python::read;

pub fn email(text: &str) -> Email {
    text.parse().unwrap()
}

pub fn draft<'a>(from: &'a Email, to: &'a Email) -> Draft<'a> {
    Draft {
        from: Mailbox { name: Some("Aino Mäkelä"), email: from },
        to: Mailbox { name: Some("Musa Oy"), email: to },
        subject: "Pyyntö saada pääsy henkilötietoihini (LOK-7F3A-91C2)",
        reference: Some("LOK-7F3A-91C2"),
        text: "Hyvä vastaanottaja\n\nPyydän jäljennöksen.\n\nAino Mäkelä\n",
        date: Date::constant(2026, 11, 20),
        id: 0x0123_4567_89ab_cdef_0123_4567_89ab_cdef,
        answered: None,
        attachment: None,
    }
}

#[test]
fn a_draft_says_what_was_meant_and_nothing_else() {
    let (from, to) = (email("aino@example.fi"), email("privacy@musa.example"));
    let message = eml(&draft(&from, &to));
    let said = &read(std::slice::from_ref(&message))[0];
    let names = json!([
        "Date",
        "From",
        "To",
        "Subject",
        "Message-ID",
        "X-Unsent",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding"
    ]);
    let mut found: Vec<&str> =
        said["headers"].as_array().unwrap().iter().map(|v| v.as_str().unwrap()).collect();
    let mut wanted: Vec<&str> = names.as_array().unwrap().iter().map(|v| v.as_str().unwrap()).collect();
    assert_eq!(found[..4], ["Date", "From", "To", "Subject"]);
    found.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(found, wanted);
    assert_eq!(said["from"], json!([["Aino Mäkelä", "aino@example.fi"]]));
    assert_eq!(said["to"], json!([["Musa Oy", "privacy@musa.example"]]));
    assert_eq!(said["subject"], "Pyyntö saada pääsy henkilötietoihini (LOK-7F3A-91C2)");
    assert_eq!(said["date"], "2026-11-20T12:00:00+00:00");
    assert_eq!(said["id"], "<0123456789abcdef0123456789abcdef@example.fi>");
    assert_eq!(said["unsent"], "1");
    assert_eq!(said["text"], "Hyvä vastaanottaja\n\nPyydän jäljennöksen.\n\nAino Mäkelä\n");
    assert_eq!((&said["charset"], &said["encoding"]), (&json!("utf-8"), &json!("quoted-printable")));
    assert_eq!(said["defects"], json!([]));
    assert_eq!(message, eml(&draft(&from, &to)), "the same draft gives the same bytes");
    assert!(!String::from_utf8(message).unwrap().to_lowercase().contains("lokero"));
}

#[test]
fn the_letter_as_pdf_goes_with_it() {
    let (from, to) = (email("aino@example.fi"), email("privacy@musa.example"));
    let pdf: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let mut with = draft(&from, &to);
    with.attachment = Some(Attachment { name: "../Pyyntö: 1\r\nX-Evil: 1.pdf", pdf: &pdf });
    let message = eml(&with);
    assert_eq!(message, eml(&with), "the boundary is not made from the clock");
    let said = &read(&[message])[0];
    assert_eq!(said["types"], json!(["multipart/mixed", "text/plain", "application/pdf"]));
    let attachment = &said["attachments"][0];
    assert_eq!(attachment[0], ".._Pyyntö_ 1 X-Evil_ 1.pdf");
    assert_eq!(attachment[1].as_str().map(str::len), Some(64));
    assert_eq!(said["text"], "Hyvä vastaanottaja\n\nPyydän jäljennöksen.\n\nAino Mäkelä\n");
    assert_eq!(said["defects"], json!([]));
}

#[test]
fn an_answer_is_threaded_only_where_its_id_is_one() {
    let (from, to) = (email("aino@example.fi"), email("privacy@musa.example"));
    let with = |id, references| {
        let mut draft = draft(&from, &to);
        draft.answered = Some(Answered { id, references });
        eml(&draft)
    };
    let long = "x".repeat(300) + "@y";
    let many: Vec<String> = (0..100).map(|at| format!("<{at}@musa.example>")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let said = read(&[
        with("<answer.1@musa.example>", &["first@example.fi", "not an id", "<x@y>\r\nBcc: a@b"]),
        with("answer@musa.example\r\nBcc: evil@example.com", &["first@example.fi"]),
        with("", &[]),
        with(&long, &[]),
        with("<last@musa.example>", &many),
    ]);
    assert_eq!(said[0]["in_reply_to"], "<answer.1@musa.example>");
    assert_eq!(said[0]["references"], "<first@example.fi> <answer.1@musa.example>");
    for said in &said[1..4] {
        assert!(said["in_reply_to"].is_null() && said["references"].is_null(), "{said}");
    }
    let references = said[4]["references"].as_str().unwrap();
    assert_eq!(references.split(' ').count(), 20);
    assert!(references.ends_with("<99@musa.example> <last@musa.example>"));
}

#[test]
fn a_reference_is_in_the_subject_once_however_long_that_is() {
    let (from, to) = (email("aino@example.fi"), email("privacy@musa.example"));
    let long = "Sana ".repeat(1_000);
    let ended = format!("{long}(LOK-7F3A-91C2)");
    let subjects = ["Access (LOK-7F3A-91C2)", "Access", "", &long, &ended];
    let messages: Vec<_> =
        subjects.iter().map(|subject| eml(&Draft { subject, ..draft(&from, &to) })).collect();
    let said = read(&messages);
    for (said, subject) in said.iter().zip(subjects) {
        let found = said["subject"].as_str().unwrap();
        assert_eq!(found.matches("LOK-7F3A-91C2").count(), 1, "{subject}: {found}");
        assert!(found.chars().count() < 230);
    }
    assert_eq!(said[1]["subject"], "Access (LOK-7F3A-91C2)");
    assert_eq!(said[2]["subject"], "(LOK-7F3A-91C2)");
}

#[test]
fn bodies_come_back_as_they_were() {
    let (from, to) = (email("aino@example.fi"), email("privacy@musa.example"));
    let bodies = [
        "Αγαπητοί κύριοι,\n\nΕλένη\n",
        "Уважаеми господа,\nИвайло Щърбов\n",
        "From me\n.\n..dot\n--\n-- \nend\n",
        "=?utf-8?Q?not=20a=20word?=\n=20=\n",
        "trailing  \nspaces\t\n",
        "plain\n",
        "--=_0123456789abcdef0123456789abcdef--\n\nSubject: x\n",
    ];
    let long = format!("{}\n", "ä".repeat(5_000));
    let bodies: Vec<&str> = bodies.into_iter().chain([long.as_str()]).collect();
    let messages: Vec<_> = bodies.iter().map(|text| eml(&Draft { text, ..draft(&from, &to) })).collect();
    for (said, text) in read(&messages).iter().zip(&bodies) {
        assert_eq!(said["text"], *text);
        assert!(said["longest_line"].as_u64().unwrap() <= 998 && said["bare_breaks"] == 0, "{said}");
    }
    let odd = read(&[eml(&Draft { text: "one\r\ntwo\rthree\u{0}\u{1b}[31m", ..draft(&from, &to) })]);
    assert_eq!(odd[0]["text"].as_str().unwrap().trim_end(), "one\ntwo\nthree[31m");
}
