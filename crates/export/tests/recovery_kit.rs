//! The recovery kit as stock programs see it.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where its set-up fails")]

mod common;
#[allow(dead_code, reason = "letters use the rest")]
mod printed;

use common::{IDENTITY, page};
use export::{KitPage, PdfError, recovery_kit};
use printed::Printed;
use proptest::prelude::*;

const LANGUAGES: [&str; 3] = ["en", "fi", "sv"];

#[test]
fn in_every_language_it_is_one_accessible_archivable_page() {
    for language in LANGUAGES {
        let bytes = pdf(&page(language, "Aino"));
        let printed = Printed::new(&bytes);
        let info = printed.info();
        assert_eq!(field(&info, "Pages"), "1", "{language}");
        assert_eq!(field(&info, "Tagged"), "yes", "{language}");
        assert!(field(&info, "Page size").ends_with("(A4)"), "{info}");
        assert!(field(&info, "CreationDate").contains("Nov 23"), "{info}");
        assert!(strict(&bytes), "{language}: not PDF/A-2a and PDF/UA-1");
        assert!(
            holds(&bytes, &format!("/Lang({language})")) || holds(&bytes, &format!("/Lang ({language})"))
        );
        assert!(printed.qpdf().contains("No syntax or stream encoding errors found"));
    }
}

#[test]
fn the_key_comes_out_whole_however_the_text_is_taken_out() {
    for language in LANGUAGES {
        let printed = Printed::new(&pdf(&page(language, "Aino")));
        for arguments in [&[][..], &["-raw"], &["-layout"]] {
            assert!(
                printed.solid_text(arguments).contains(IDENTITY),
                "{language} {arguments:?}: {}",
                printed.text()
            );
        }
    }
}

#[test]
fn a_camera_reads_the_key() {
    assert_eq!(Printed::new(&pdf(&page("en", "Aino"))).square().trim(), IDENTITY);
}

#[test]
fn the_words_and_the_command_stand_on_the_page() {
    for language in LANGUAGES {
        let page = page(language, "Aino");
        let printed = Printed::new(&pdf(&page));
        let (read, structure) = (solid(&printed.text()), printed.structure());
        let text = &page.text;
        for words in [
            &text.title,
            &text.intro,
            &text.keep,
            &text.key_heading,
            &text.key_hint,
            &text.care_heading,
            &text.care,
            &text.with_lokero_heading,
            &text.with_lokero,
            &text.without_lokero_heading,
            &text.without_lokero,
            &text.command,
            &text.command_result,
            &text.made_label,
            &text.made,
            &text.vault_label,
            &text.vault,
            &text.number,
            &text.place_label,
        ] {
            let words = solid(words);
            assert!(read.contains(&words), "{language}: {words} is not in {read}");
        }
        assert!(printed.text().contains(&text.command), "the command is broken over two lines");
        assert!(
            structure.contains("H1") && structure.contains("H2") && structure.contains("Figure"),
            "{structure}"
        );
    }
}

#[test]
fn the_file_says_nothing_about_who_made_it() {
    let info = Printed::new(&pdf(&page("en", "Aino"))).info();
    assert_eq!(field(&info, "Title"), "Recovery kit");
    assert_eq!(field(&info, "Creator"), "Lokero");
    assert!(!info.contains("Author") && !info.contains("Aino"), "{info}");
}

#[test]
fn the_same_page_gives_the_same_bytes() {
    assert_eq!(pdf(&page("fi", "Äiti & Åke")), pdf(&page("fi", "Äiti & Åke")));
    assert_ne!(pdf(&page("fi", "Äiti & Åke")), pdf(&page("fi", "Äiti")));
}

#[test]
fn european_names_keep_the_standards() {
    for name in ["Łódź", "Ελένη", "Дарья", "Şükrü", "Ðórður", "Nguyễn Thị", "“#$\\*_[]<>{}”"]
    {
        let bytes = pdf(&page("en", name));
        assert!(strict(&bytes), "{name}");
        assert!(Printed::new(&bytes).text().contains(name), "{name}");
    }
}

#[test]
fn a_letter_that_the_fonts_lack_costs_the_standards_but_not_the_kit() {
    for name in ["金庫", "خزنة", "🔐 vault", "כספת"] {
        let bytes = pdf(&page("en", name));
        assert!(!strict(&bytes), "{name}: the page promises a standard that it does not keep");
        let printed = Printed::new(&bytes);
        assert_eq!(field(&printed.info(), "Tagged"), "yes", "{name}");
        assert_still_a_kit(&printed);
        assert_eq!(printed.square().trim(), IDENTITY);
    }
}

#[test]
fn endless_and_hostile_names_leave_one_page() {
    for name in [
        "a ".repeat(5_000),
        "W".repeat(10_000),
        "⸻".repeat(10_000),
        "Aino\u{301}".repeat(2_000),
        "e\u{301}\u{302}".repeat(5_000),
        "e".to_owned() + &"\u{301}".repeat(10_000),
        "\n".repeat(10_000),
        "\u{202e}onia\0\u{1b}[31m\u{2028}\u{7f}".repeat(100),
        String::new(),
    ] {
        assert_still_a_kit(&Printed::new(&pdf(&page("fi", &name))));
    }
}

#[test]
fn texts_of_any_length_leave_one_page() {
    for sign in ["x", "W", "words and more words "] {
        let mut page = page("en", "Aino");
        let endless = sign.repeat(10_000);
        let text = &mut page.text;
        for field in [
            &mut text.intro,
            &mut text.keep,
            &mut text.key_hint,
            &mut text.qr_alt,
            &mut text.care,
            &mut text.with_lokero,
            &mut text.without_lokero,
            &mut text.command,
            &mut text.command_result,
            &mut text.title,
            &mut text.key_heading,
            &mut text.care_heading,
            &mut text.with_lokero_heading,
            &mut text.without_lokero_heading,
            &mut text.made_label,
            &mut text.made,
            &mut text.vault_label,
            &mut text.vault,
            &mut text.number,
            &mut text.place_label,
        ] {
            endless.clone_into(field);
        }
        assert_still_a_kit(&Printed::new(&pdf(&page)));
    }
}

#[test]
fn only_an_identity_is_printed() {
    for identity in
        ["", "age-secret-key-1qyq", "AGE-SECRET-KEY-1 QYQS", &"A".repeat(101), "AGE-SECRET-KEY-1ÄÄ"]
    {
        let page = KitPage { identity, ..page("en", "Aino") };
        assert_eq!(recovery_kit(&page).err(), Some(PdfError::Identity), "{identity}");
    }
}

#[test]
fn an_unknown_language_or_an_odd_date_is_no_reason_to_fail() {
    for language in ["en-GB", "zh-Hant-TW", "", "x", "klingon", "ä-Ö", "e1"] {
        assert_still_a_kit(&Printed::new(&pdf(&KitPage { language, ..page("en", "Aino") })));
    }
    for date in [rules::Date::MIN, rules::Date::MAX, rules::Date::ZERO] {
        assert_still_a_kit(&Printed::new(&pdf(&KitPage { date, ..page("en", "Aino") })));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_name_leaves_one_page_with_the_key(name in any::<String>()) {
        assert_still_a_kit(&Printed::new(&pdf(&page("sv", &name))));
    }
}

fn pdf(page: &KitPage) -> Vec<u8> {
    recovery_kit(page).expect("a page").to_vec()
}

fn assert_still_a_kit(printed: &Printed) {
    assert_eq!(field(&printed.info(), "Pages"), "1");
    assert!(printed.solid_text(&[]).contains(IDENTITY), "{}", printed.text());
}

/// Whether the file says of itself that it keeps both standards.
fn strict(pdf: &[u8]) -> bool {
    holds(pdf, "<pdfaid:part>2</pdfaid:part>")
        && holds(pdf, "<pdfaid:conformance>A</pdfaid:conformance>")
        && holds(pdf, "<pdfuaid:part>1</pdfuaid:part>")
}

fn holds(pdf: &[u8], text: &str) -> bool {
    pdf.windows(text.len()).any(|window| window == text.as_bytes())
}

/// The text without white space and hyphens: a reader may drop a hyphen at the end of a line.
fn solid(text: &str) -> String {
    text.split_whitespace().collect::<String>().replace('-', "")
}

/// A value in what `pdfinfo` says.
fn field<'a>(info: &'a str, name: &str) -> &'a str {
    let value = info.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    value.unwrap_or_else(|| panic!("no {name} in {info}")).trim()
}
