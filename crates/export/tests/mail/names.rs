//! Names that try to be more than a name.

use export::{Draft, Mailbox, eml};
use serde_json::json;

use crate::drafts::{draft, email};
use crate::python::read;

/// Names, each with what is meant by it: what can be seen of it, on one line.
fn names() -> Vec<(String, String)> {
    let mut names: Vec<(String, String)> = AS_THEY_ARE.iter().map(|name| same(name)).collect();
    for breaking in ["\r\n", "\n", "\r", "\r\n ", "\n\t", "\u{2028}", "\u{b}", "\u{c}", "\u{85}", "\r\n\r\n"]
    {
        for evil in
            ["Bcc: evil@example.com", "X-Evil: 1", "Subject: other", "\u{0}", "=?utf-8?Q?=0D=0AX: 1?="]
        {
            let name = format!("Aino{breaking}{evil}");
            // A line separator cannot be seen and is no space to anyone but Unicode.
            let meant = format!("Aino {}", evil.replace('\0', ""));
            names.push((name, meant.trim_end().to_owned()));
        }
    }
    let unseen = [
        '\0',
        '\u{1}',
        '\u{7}',
        '\u{8}',
        '\u{1b}',
        '\u{7f}',
        '\u{ad}',
        '\u{61c}',
        '\u{200b}',
        '\u{200d}',
        '\u{200e}',
        '\u{200f}',
        '\u{202a}',
        '\u{202b}',
        '\u{202c}',
        '\u{202d}',
        '\u{202e}',
        '\u{2060}',
        '\u{2066}',
        '\u{2067}',
        '\u{2068}',
        '\u{2069}',
        '\u{feff}',
        '\u{fff9}',
        '\u{e0041}',
    ];
    for sign in unseen {
        names.push((format!("Ai{sign}no"), "Aino".to_owned()));
        names.push((format!("{sign}Ä{sign}iti \"x\" <{sign}a@b.c>"), "Äiti \"x\" <a@b.c>".to_owned()));
    }
    for length in 60..=100 {
        names.push(same(&"ä".repeat(length)));
    }
    for (unit, length) in [("x", 10_000), ("日", 300), ("=?", 200), ("\"", 500), ("a b ", 400)] {
        let name = unit.repeat(length);
        let meant: String = name.trim_end().chars().take(99).collect();
        names.push((name, meant.trim_end().to_owned() + "…"));
    }
    assert!(names.len() >= 200, "{}", names.len());
    names
}

fn same(name: &str) -> (String, String) {
    (name.to_owned(), name.to_owned())
}

const AS_THEY_ARE: &[&str] = &[
    "Aino Mäkelä",
    "Ελένη Παπαδοπούλου",
    "Ивайло Щърбов",
    "李小龍",
    "محمد",
    "שרה",
    "🔐 Vault",
    "Łódź",
    "Ðórður",
    "O'Brien",
    "\"Quoted\"",
    "Back\\slash",
    "\\\"",
    "a@b.c",
    "<a@b.c>",
    "Aino <evil@example.com>",
    "x, y",
    "x; y:",
    "group: a@b.c;",
    "(comment)",
    "Aino (comment)",
    "[x]",
    ".",
    "..",
    "x.",
    "=1+1",
    "@SUM(A1)",
    "+358",
    "-1",
    "|x",
    "=?utf-8?Q?Evil?=",
    "=?utf-8?B?RXZpbA==?=",
    "=?us-ascii?q?x?= =?us-ascii?q?y?=",
    "x =?utf-8?Q?y?= z",
    "=?",
    "?=",
    "=?utf-8?Q?",
    "a=?b?=c",
    "=?utf-8?Q?=0D=0ABcc:_evil@example.com?=",
    "ä =?utf-8?Q?y?= ö",
    "=?x?Q?\"quoted\"?=",
    "%0d%0aBcc:%20evil@example.com",
    "\\r\\nBcc: x",
    "&#13;&#10;",
    "$(x)",
    "`x`",
    "{{ x }}",
    "%s",
    "Bcc:",
    "To: x",
    "Subject:",
    "From ",
    "x=y",
    "100%",
    "~",
    "^",
    "undisclosed-recipients:;",
    "'single'",
    "´",
    "„deutsch“",
];

#[test]
fn two_hundred_hostile_names_come_back_as_meant_and_add_no_header() {
    let (from, to) = (email("aino@example.fi"), email("privacy@musa.example"));
    let names = names();
    let messages: Vec<Vec<u8>> = names
        .iter()
        .map(|(name, _)| {
            let mailbox = |email| Mailbox { name: Some(name), email };
            eml(&Draft {
                from: mailbox(&from),
                to: mailbox(&to),
                subject: name,
                reference: None,
                ..draft(&from, &to)
            })
        })
        .collect();
    let usual = &read(&[eml(&draft(&from, &to))])[0]["headers"];
    for (said, (name, meant)) in read(&messages).iter().zip(&names) {
        let meant = meant.trim();
        assert_eq!(&said["headers"], usual, "{name:?}");
        assert_eq!(said["from"], json!([[meant, "aino@example.fi"]]), "{name:?}");
        assert_eq!(said["to"], json!([[meant, "privacy@musa.example"]]), "{name:?}");
        for subject in ["subject", "subject_as_older_programs_read_it"] {
            let read = said[subject].as_str().unwrap();
            let short = meant.strip_suffix('…').unwrap_or(meant);
            assert!(read == meant || read.starts_with(short), "{name:?}: {read:?}");
        }
        assert_eq!(said["defects"], json!([]), "{name:?}");
        assert_eq!((&said["bare_breaks"], &said["ascii_headers"]), (&json!(0), &json!(true)), "{name:?}");
        assert!(said["longest_line"].as_u64().unwrap() <= 78, "{name:?}: {said}");
    }
}

#[test]
fn an_address_in_other_letters_is_looked_up_in_ascii() {
    let (from, to) = (email("aino@example.fi"), email("tietosuoja@müller.example"));
    let said = &read(&[eml(&draft(&from, &to))])[0];
    assert_eq!(said["to"], json!([["Musa Oy", "tietosuoja@xn--mller-kva.example"]]));
}
