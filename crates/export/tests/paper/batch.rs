//! Many letters in one go.

use export::{Layout, LetterPage, Pdf, Step, letter_pdfs, letters_together};
use rules::letters::Kind;

use crate::printed::Printed;
use crate::sample::{Sample, sample};

fn samples() -> Vec<Sample> {
    [("fi", Kind::Access), ("de", Kind::ObjectionMarketing), ("en", Kind::Complaint), ("sv", Kind::Erasure)]
        .map(|(language, kind)| sample(kind, language))
        .into()
}

#[test]
fn each_is_the_file_that_it_is_alone() {
    let samples = samples();
    let pages = samples.iter().map(|sample| sample.page(Layout::Uk));
    let mut made = Vec::new();
    let count = letter_pdfs(pages, |at, pdf| {
        assert_eq!(at, made.len());
        made.push(pdf.bytes);
        Step::Go
    });
    assert_eq!(count, Ok(4));
    for (sample, bytes) in samples.iter().zip(&made) {
        assert_eq!(&sample.pdf(Layout::Uk).bytes, bytes);
    }
}

#[test]
fn a_batch_stops_when_told_to() {
    let samples = samples();
    let pages = samples.iter().map(|sample| sample.page(Layout::Uk));
    assert_eq!(letter_pdfs(pages, |at, _| if at == 1 { Step::Stop } else { Step::Go }), Ok(2));
}

#[test]
fn letters_in_one_file_keep_their_own_layout_and_page_numbers() {
    let samples = samples();
    let pages: Vec<_> = samples.iter().zip(Layout::ALL).map(|(sample, layout)| sample.page(layout)).collect();
    let pdf = together(&pages, "Four letters").remove(0);
    assert!(pdf.is_strict);
    let printed = Printed::new(&pdf.bytes);
    assert!(printed.info().contains("Four letters"));
    let sheets = |read: &str| -> Vec<String> {
        read.split_terminator('\u{c}').map(|sheet| sheet.split_whitespace().collect()).collect()
    };
    let alone = pages
        .iter()
        .zip(&samples)
        .flat_map(|(page, sample)| sheets(&Printed::new(&sample.pdf(page.layout).bytes).text()));
    assert_eq!(sheets(&printed.text()), alone.collect::<Vec<_>>());
    assert_eq!(pdf.bytes, together(&pages, "Four letters").remove(0).bytes);
}

#[test]
fn no_letters_are_no_file() {
    assert_eq!(letter_pdfs([], |_, _| Step::Go), Ok(0));
    assert!(together(&[], "Nothing").is_empty());
}

#[test]
fn a_file_holds_fifty_letters() {
    let sample = sample(Kind::ObjectionMarketing, "en");
    let pages: Vec<LetterPage> = std::iter::repeat_n(sample.page(Layout::Uk), 51).collect();
    let files = together(&pages, "Many letters");
    let titles = files.iter().map(|pdf| Printed::new(&pdf.bytes).info());
    for (info, numbers) in titles.zip(["1–50", "51–51"]) {
        assert!(info.contains(&format!("Many letters {numbers}")), "{info}");
    }
    let stopped = letters_together(&pages, "Many letters", |places, _| {
        assert_eq!(places, 0..50);
        Step::Stop
    });
    assert_eq!((files.len(), stopped), (2, Ok(50)));
}

fn together(pages: &[LetterPage], title: &str) -> Vec<Pdf> {
    let mut files = Vec::new();
    let count = letters_together(pages, title, |places, pdf| {
        assert_eq!(places.start, files.len() * 50);
        files.push(pdf);
        Step::Go
    });
    assert_eq!(count, Ok(pages.len()));
    files
}
