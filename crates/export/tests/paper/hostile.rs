//! Text that means something to a program means nothing on paper.

use export::{Layout, letter_pdf};
use rules::letters::{Block, Kind};

use crate::printed::Printed;
use crate::sample::{input, line, prose, sample, written};

/// What would do something in Typst, HTML, TeX, PDF, a shell, a template, a spreadsheet or a database.
const SEEDS: &[&str] = &[
    "#panic()",
    "#read(\"/etc/passwd\")",
    "#import \"@preview/x:1.0.0\"",
    "#set text(white)",
    "#show: none",
    "*bold*",
    "_emph_",
    "= Heading",
    "== Heading",
    "$ x^2 $",
    "`raw`",
    "```x```",
    "<label>",
    "@reference",
    "#pagebreak()",
    "#place(top)[x]",
    "[content]",
    "{code}",
    "\\u{41}",
    "~",
    "--",
    "---",
    "...",
    "\\",
    "//x",
    "/*x*/",
    "- item",
    "+ item",
    "/ Term: x",
    "#let x = 1",
    "#while true {}",
    "#image(\"x\")",
    "#link(\"https://x\")[y]",
    "https://evil.example/?a=b",
    "\"quoted\"",
    "'single'",
    "<script>alert(1)</script>",
    "<b>x</b>",
    "&amp;",
    "&#65;",
    "<!-- x -->",
    "]]>",
    "\\input{x}",
    "\\write18{x}",
    "{{ name }}",
    "{% raw %}",
    "${x}",
    "$(x)",
    "%s%n",
    "%PDF-1.7",
    "endstream endobj",
    "/JavaScript (x)",
    "=1+1",
    "@SUM(A1)",
    "+1",
    "-1",
    "'; DROP x",
    "\\\"",
    "\\n",
    "#{",
];

fn payloads() -> Vec<String> {
    let doubled = SEEDS.iter().map(|seed| format!("x{seed}{seed} #"));
    let payloads: Vec<String> = SEEDS.iter().map(|seed| (*seed).to_owned()).chain(doubled).collect();
    assert!(payloads.len() >= 100);
    payloads
}

#[test]
fn a_hundred_pieces_of_markup_print_as_text_in_every_place() {
    let solid = |text: &str| text.split_whitespace().collect::<String>();
    let mut sample = sample(Kind::Access, "en");
    let payloads = payloads();
    sample.letter.blocks = vec![
        Block::List(payloads.clone()),
        Block::Facts(payloads.iter().map(|text| (text.clone(), text.clone())).collect()),
        Block::Paragraph(payloads.join("\n")),
    ];
    sample.letter.subject = payloads[..10].join(" ");
    sample.letter.closing.clone_from(&payloads[1]);
    sample.letter.signature = payloads[..6].to_vec();
    sample.envelope.sender = payloads[..5].to_vec();
    sample.envelope.recipient = payloads[5..10].to_vec();
    let pdf = sample.pdf(Layout::Din5008B);
    assert!(pdf.is_strict);
    let read = Printed::new(&pdf.bytes).solid_text(&["-raw"]);
    for text in &payloads {
        let times = read.matches(&solid(text)).count();
        assert!(times >= 4, "{text}: {times} times");
    }
}

#[test]
fn values_come_through_the_letter_as_they_are() {
    for text in payloads().iter().step_by(7) {
        let mut input = input(Kind::Access);
        input.sender.name = Some(line(text));
        input.recipient.name = Some(line(text));
        for value in input.details.values_mut() {
            *value = prose(text);
        }
        let pdf = written(Kind::Access, "fi", &input).pdf(Layout::Sfs2487);
        let read = Printed::new(&pdf.bytes).solid_text(&["-raw"]);
        let solid: String = text.split_whitespace().collect();
        assert!(read.matches(&solid).count() >= 4, "{text} in {read}");
    }
}

#[test]
fn what_cannot_be_seen_steers_nothing() {
    let mut sample = sample(Kind::Access, "en");
    sample.letter.salutation = "Dear\u{0}\u{202e}\u{200b} team\u{feff}\tof\r\nmany".to_owned();
    sample.letter.subject = "\u{7}\u{1b}[31m\u{2028}Sub\u{ad}ject".to_owned();
    sample.letter.signature = vec![String::new(), "\u{200f}".to_owned()];
    let pdf = sample.pdf(Layout::Uk);
    assert!(pdf.is_strict, "{:?}", pdf.lacking);
    let read = Printed::new(&pdf.bytes).text();
    assert!(read.contains("Dear team of\nmany") && read.contains("[31mSubject"), "{read}");
}

#[test]
fn an_empty_letter_is_a_page_all_the_same() {
    let mut sample = sample(Kind::Access, "sv");
    sample.letter.blocks =
        vec![Block::List(Vec::new()), Block::Facts(Vec::new()), Block::Paragraph(String::new())];
    for text in [&mut sample.letter.subject, &mut sample.letter.salutation, &mut sample.letter.closing] {
        text.clear();
    }
    sample.letter.signature.clear();
    sample.envelope = rules::letters::Envelope::default();
    for layout in Layout::ALL {
        assert!(letter_pdf(&sample.page(layout)).is_ok_and(|pdf| pdf.is_strict), "{layout:?}");
    }
}
