//! Each thing that may be wrong with a document, and what is said of it.

use rules::limits;

use crate::{EXAMPLE, items, refusal, with};

#[test]
fn a_document_of_something_else_is_told_apart() {
    for other in [
        "",
        " ",
        "null",
        "[]",
        "{}",
        "{\"items\":[]}",
        "\u{FEFF}{}",
        "name,url\n",
        "{\"format\":7}",
        "PK\u{3}",
    ] {
        assert_eq!(refusal(other), "NotAnExport", "{other:?}");
    }
    assert_eq!(refusal(&with("lokero-export", "other-export")), "NotAnExport");
    assert_eq!(refusal(&with("\"version\":1", "\"version\":0")), "NotAnExport");
    assert_eq!(refusal(&with("\"version\":1", "\"version\":\"1\"")), "NotAnExport");
    assert_eq!(refusal(&with("\"version\":1", "\"version\":2")), "NewerVersion");
    assert_eq!(refusal("{\"format\":\"lokero-export\",\"version\":12,\"vault\":{}}"), "NewerVersion");
}

#[test]
fn what_does_not_belong_is_refused_with_its_line() {
    for (from, to, line) in [
        ("\"version\":1,", "\"version\":1,\"made\":\"today\",", 1),
        ("\"identity\":", "\"services\":", 2),
        ("\"former_names\"", "\"formerNames\"", 2),
        ("\"country\":\"FI\"", "\"country\":7", 2),
        (",\"country\":\"FI\"", "", 2),
        (",\"country\":\"FI\"", ",\"country\":\"FI\",\"country\":\"FI\"", 2),
        ("{\"label\":null,", "{", 2),
        ("{\"label\":\"mobile\",\"number\":\"+358 40 1234567\"}", "[\"mobile\",\"7\"]", 2),
        ("\"services\":[", "\"services\":null,\"x\":[", 3),
        ("\"added\":\"2026-10-01\"", "\"added\":null", 4),
        ("\"officer\":{\"name\":null,", "\"officer\":{", 4),
        ("\"name\":\"Kauppa\"", "\"name\":[[[[[[", 5),
        ("\"name\":\"Kauppa\"", "\"name\":{\"name\":\"Kauppa\"}", 5),
        ("\"reasons\":null", "\"reasons\":\"no\"", 8),
        ("\"bytes\":48213", "\"bytes\":48213.0", 8),
        ("\"bytes\":48213", "\"bytes\":-1", 8),
        ("\n]}", "\n],\"more\":[]}", 23),
        ("\"sender\":\"Aino", "\"from\":\"Aino", 12),
    ] {
        assert_eq!(refusal(&with(from, to)), format!("Unexpected {{ line: {line} }}"), "{from} {to}");
    }
}

#[test]
fn a_value_that_cannot_be_is_refused_with_its_line() {
    for (from, to, line) in [
        ("\"country\":\"FI\"", "\"country\":\"UK\"", 2),
        ("\"country\":\"FI\"", "\"country\":\"fi\"", 2),
        ("aino@example.fi", "aino", 2),
        ("aino@example.fi", " aino@example.fi", 2),
        ("\"musa.example\"", "\"www.musa.example\"", 4),
        ("\"musa.example\"", "\"Musa.example\"", 4),
        ("\"musa.example\"", "\"musa\"", 4),
        ("\"id\":\"0199a000", "\"id\":\"0199A000", 4),
        ("\"id\":\"0199a000-", "\"id\":\"0199a000", 4),
        ("\"categories\":[\"payment\",", "\"categories\":[", 4),
        ("\"category\":\"payment\"", "\"category\":\"usage\"", 4),
        ("\"category\":\"payment\"", "\"category\":\"hobbies\"", 4),
        ("\"certainty\":\"stated\"", "\"certainty\":\"Stated\"", 4),
        ("2026-10-01", "2026-02-30", 4),
        ("2026-10-01", "20261001", 4),
        ("2026-10-01", "2026-10-01T10:00:00", 4),
        ("2026-10-01", "-002026-10-01", 4),
        ("\"name\":\"Kauppa\"", "\"name\":\"\"", 5),
        ("\"rights\":[\"access\"", "\"rights\":[\"everything\"", 8),
        ("\"rights\":[\"access\",\"portability\"]", "\"rights\":[\"access\",\"access\"]", 8),
        ("\"kind\":\"sent\"", "\"kind\":\"dreamt\"", 8),
        ("\"by\":\"post\"", "\"by\":\"pigeon\"", 8),
        ("\"bytes\":48213", "\"bytes\":9007199254740992", 8),
        ("5e5e", "5E5E", 8),
        ("5e5e", "5e5", 8),
        ("\"rights\":[\"erasure\"]", "\"rights\":[]", 9),
        ("\"law\":\"gdpr\"", "\"law\":\"uk\"", 12),
        ("\"kind\":\"erasure\"", "\"kind\":\"Erasure\"", 15),
        ("\"language\":\"sv\"}", "\"language\":\"xx\"}", 18),
        ("> details", "> passwords", 21),
        ("{{ reference }}", "{{ password }}", 21),
    ] {
        assert_eq!(refusal(&with(from, to)), format!("Invalid {{ line: {line} }}"), "{from} {to}");
    }
}

#[test]
fn a_text_that_would_be_kept_otherwise_is_refused() {
    for (from, to, line) in [
        ("Aino Mäkelä", "Aino \\u202eMäkelä", 2),
        ("Aino Mäkelä", "Aino\\nMäkelä", 2),
        ("Aino Mäkelä", "Aino Ma\\u0308kela\\u0308", 2),
        ("Aino Mäkelä", " Aino Mäkelä", 2),
        ("00100 Helsinki", "00100\\u200b Helsinki", 2),
        ("00100 Helsinki", "00100\\r\\nHelsinki", 2),
        ("payment providers", "\\u0000", 4),
        ("Please send them.", "Please\\u202e send them.", 12),
        ("kuitti.pdf", "../kuitti.pdf", 8),
        ("kuitti.pdf", "..\\\\kuitti.pdf", 8),
        ("kuitti.pdf", "..", 8),
    ] {
        assert_eq!(refusal(&with(from, to)), format!("Unclean {{ line: {line} }}"), "{from} {to}");
    }
}

#[test]
fn what_is_too_long_is_refused() {
    let list = |value: &str, count: usize| vec![value; count].join(",");
    let domain = "\"musa.example\"";
    for (from, to, line) in [
        ("Aino Mäkelä", "ä".repeat(limits::LINE + 1), 2),
        ("payment providers", "x".repeat(limits::LINES + 1), 4),
        (domain, list(domain, limits::DOMAINS), 4),
        ("\"customer 4711\"", list("\"a\"", limits::ACCOUNTS), 4),
        ("\"Aino Virtanen\"", list("\"a\"", limits::DETAILS + 1), 2),
        ("kuitti.pdf", "x".repeat(limits::FILE_NAME + 1), 8),
    ] {
        assert_eq!(refusal(&with(from, &to)), format!("TooLong {{ line: {line} }}"), "{from}");
    }
    assert_eq!(refusal(&with("Aino Mäkelä", &"ä".repeat(limits::LINE))), "read");
    assert_eq!(refusal(&with(domain, &list(domain, limits::DOMAINS - 1))), "read");
}

#[test]
fn a_history_that_was_changed_names_the_event() {
    let broken = |event: usize| format!("BrokenHistory {{ reference: \"LOK-0000-0003\", event: {event} }}");
    assert_eq!(refusal(&with("kuitti.pdf", "lasku.pdf")), broken(1));
    assert_eq!(refusal(&with("they say", "they said")), broken(2));
    assert_eq!(refusal(&with("2026-11-02", "2026-11-03")), broken(3));
    assert_eq!(refusal(&with("[\"access\",\"portability\"]", "[\"access\"]")), broken(1));
    let (first, rest) = EXAMPLE.split_once("{\"by\":null").unwrap();
    let (_second, third) = rest.split_once("},").unwrap();
    assert_eq!(refusal(&format!("{first}{third}")), broken(2));
}

#[test]
fn a_document_that_was_cut_off_is_refused_wherever_that_was() {
    let whole = EXAMPLE.trim_end();
    for length in (0..whole.len()).filter(|length| whole.is_char_boundary(*length)) {
        let said = refusal(whole.split_at(length).0);
        assert!(said == "NotAnExport" || said.starts_with("NotJson { line: "), "{length}: {said}");
    }
    assert_eq!(refusal(whole), "read");
    assert_eq!(refusal(&format!("{EXAMPLE}{{}}")), "NotJson { line: 24 }");
}

#[test]
fn white_space_and_the_order_within_a_thing_say_nothing() {
    assert_eq!(refusal(&EXAMPLE.replace("\":", "\" :\r\n\t").replace(",\"", ",\n\"")), "read");
    assert_eq!(
        refusal(&with(
            "\"label\":\"mobile\",\"number\":\"+358 40 1234567\"",
            "\"number\":\"7\",\"label\":null"
        )),
        "read"
    );
}

#[test]
fn no_error_quotes_the_document() {
    for (from, to) in [
        ("\"former_names\"", "\"hunter2\""),
        ("\"country\":\"FI\"", "\"country\":\"hunter2\""),
        ("\"country\":\"FI\"", "\"country\":[\"hunter2\"]"),
        ("\"kind\":\"sent\"", "\"kind\":\"hunter2\""),
        ("\"bytes\":48213", "\"bytes\":\"hunter2\""),
        ("Aino Mäkelä", "hunter2\\u202e"),
        ("\"former_names\"", "\"fault: invalid hunter2\""),
        ("\"services\"", "\"hunter2\""),
        ("lokero-export", "hunter2"),
        ("\"Aino Mäkelä\"", "hunter2"),
    ] {
        let error = items(with(from, to).as_bytes()).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    }
    assert_eq!(refusal(&with("\"former_names\"", "\"fault: invalid\"")), "Unexpected { line: 2 }");
}
