//! What a page says, and what its file says of it.

use export::{Layout, letter_text, message_text};
use rules::letters::{Block, Kind};

use crate::printed::Printed;
use crate::sample::{Sample, input, line, sample, written};

#[test]
fn every_kind_in_every_language_is_a_strict_page_that_gives_its_text_back_in_order() {
    for (at, (language, kind)) in ["en", "fi", "sv", "de"]
        .into_iter()
        .flat_map(|language| Kind::ALL.iter().map(move |kind| (language, *kind)))
        .enumerate()
    {
        let sample = sample(kind, language);
        let pdf = sample.pdf(Layout::ALL[at % 4]);
        assert!(pdf.is_strict && pdf.lacking.is_empty(), "{language} {kind:?}: {:?}", pdf.lacking);
        let printed = Printed::new(&pdf.bytes);
        in_order(&sample, &printed.text());
        assert!(printed.qpdf().contains("No syntax or stream encoding errors found"));
    }
}

/// Each text of the letter comes after the one before it.
fn in_order(sample: &Sample, read: &str) {
    // A hyphen at the end of a line is taken for one that divides a word.
    let solid = |text: &str| text.split_whitespace().collect::<String>().replace('-', "");
    let pages: Vec<String> = read.split('\u{c}').map(|page| solid(&without_number(page))).collect();
    let read = pages.concat();
    let mut rest = read.as_str();
    for text in sample.texts() {
        let text = solid(&text);
        let (_, after) = rest.split_once(&text).unwrap_or_else(|| panic!("{text} is not in {rest}"));
        rest = after;
    }
}

fn without_number(page: &str) -> String {
    let is_number = |line: &&str| {
        !line.split_once('/').is_some_and(|(a, b)| [a, b].iter().all(|n| n.parse::<u8>().is_ok()))
    };
    page.lines().filter(is_number).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_file_says_its_subject_its_date_and_its_language_and_nothing_of_who_made_it() {
    for language in ["en", "fi", "sv", "de"] {
        let sample = sample(Kind::Access, language);
        let pdf = sample.pdf(Layout::Din5008B);
        let info = Printed::new(&pdf.bytes).info();
        let field = |name: &str| {
            let line = info.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
            line.map(str::trim).map(str::to_owned)
        };
        assert_eq!(field("Title").as_deref(), Some(sample.letter.subject.as_str()));
        assert!(field("CreationDate").unwrap().contains("Nov 20 00:00:00 2026"), "{info}");
        assert_eq!(field("ModDate"), field("CreationDate"));
        assert_eq!(field("Tagged").as_deref(), Some("yes"));
        assert!(field("Page size").unwrap().ends_with("(A4)"));
        for told in ["Author", "Creator", "Producer"] {
            assert_eq!(field(told), None, "{info}");
        }
        for told in ["Lokero", "Typst", "typst", "krilla", "/root", "localhost"] {
            assert!(!holds(&pdf.bytes, told), "the file says {told}");
        }
        assert!(
            holds(&pdf.bytes, &format!("/Lang({language})"))
                || holds(&pdf.bytes, &format!("/Lang ({language})"))
        );
    }
}

fn holds(pdf: &[u8], text: &str) -> bool {
    pdf.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    let sample = sample(Kind::Complaint, "de");
    for layout in Layout::ALL {
        assert_eq!(sample.pdf(layout).bytes, sample.pdf(layout).bytes);
    }
    assert_ne!(sample.pdf(Layout::Uk).bytes, sample.pdf(Layout::Sfs2487).bytes);
}

#[test]
fn whoever_listens_hears_a_heading_lists_and_a_table_with_labels() {
    let structure = Printed::new(&sample(Kind::Access, "fi").pdf(Layout::Sfs2487).bytes).structure();
    for part in ["H1", "P (block)", "LBody (block)", "Table (block)", "TH", "/Scope /Row"] {
        assert!(structure.contains(part), "no {part} in {structure}");
    }
    let heard = structure.find("Musa Oy").unwrap();
    assert!(structure.find("Aino").unwrap() < heard && heard < structure.find("H1").unwrap());
}

#[test]
fn pages_are_numbered_where_there_are_several() {
    let mut many = sample(Kind::Access, "en");
    many.letter.blocks.push(Block::List((0..90).map(|at| format!("Attachment {at}")).collect()));
    for layout in Layout::ALL {
        let text = Printed::new(&many.pdf(layout).bytes).text();
        let pages = text.matches('\u{c}').count();
        assert!(pages > 2, "{pages}");
        for page in 1..=pages {
            assert!(text.lines().any(|line| line.trim() == format!("{page}/{pages}")), "{layout:?} {page}");
        }
    }
    let short = sample(Kind::ObjectionMarketing, "en");
    assert!(!Printed::new(&short.pdf(Layout::Uk).bytes).text().contains("1/1"));
}

#[test]
fn a_placeholder_shows() {
    let mut input = input(Kind::Rectification);
    input.details.clear();
    let sample = written(Kind::Rectification, "en", &input);
    assert!(!sample.letter.placeholders().is_empty());
    let printed = Printed::new(&sample.pdf(Layout::Uk).bytes);
    for gap in sample.letter.placeholders() {
        assert!(printed.text().contains(&gap.shown), "{gap:?}");
    }
    assert!(printed.structure().contains("BackgroundColor"), "it is set apart");
}

#[test]
fn a_letter_that_the_fonts_lack_is_named_and_costs_only_the_standards() {
    let mut input = input(Kind::Access);
    input.sender.name = Some(line("金庫 Aino 🔐"));
    let pdf = written(Kind::Access, "en", &input).pdf(Layout::Din5008A);
    assert_eq!((pdf.is_strict, pdf.lacking.as_str()), (false, "金庫🔐"));
    let printed = Printed::new(&pdf.bytes);
    assert!(printed.info().contains("Tagged:          yes") && printed.text().contains("Aino"));
}

#[test]
fn names_of_europe_print() {
    for name in [
        "Ελένη Παπαδοπούλου",
        "Ивайло Щърбов-Йорданов",
        "Łódź Żółć",
        "Ðórður Þór",
        "Ġorġ Ħal",
        "Țiriac Ștefan",
        "Ķēniņš Ģ",
    ] {
        let mut input = input(Kind::Access);
        input.sender.name = Some(line(name));
        input.recipient.name = Some(line(name));
        let pdf = written(Kind::Access, "de", &input).pdf(Layout::Din5008B);
        assert!(pdf.is_strict, "{name}: {}", pdf.lacking);
        assert!(Printed::new(&pdf.bytes).text().matches(name).count() >= 3, "{name}");
    }
}

#[test]
fn a_message_has_the_letter_without_what_stands_above_it() {
    let Sample { letter, envelope } = sample(Kind::Erasure, "fi");
    let (whole, body) = (letter_text(&letter, &envelope), message_text(&letter));
    assert!(whole.starts_with("Aino Mäkelä\n") && whole.ends_with(&body));
    assert!(body.starts_with(&letter.salutation) && !body.contains(&letter.subject));
}
