//! What letters cost: the first, each further one, and five hundred in one go; as text and as PDF.

#![allow(clippy::unwrap_used, reason = "a measurement that fails has no better answer")]
#![allow(clippy::print_stdout, reason = "the measurements are its answer")]
#![allow(clippy::disallowed_methods, reason = "it measures time")]

use std::time::{Duration, Instant};

use export::{Layout, LetterPage, Step, letter_pdf, letter_pdfs, letter_text, letters_together};
use rules::Date;
use rules::jurisdiction::Law;
use rules::letters::{
    Envelope, Identifier, IdentifierKind, Kind, Letter, LetterInput, Line, Prose, envelope, write,
};
use rules::request::{Channel, Right};

const MANY: u16 = 500;
const DAY: Date = Date::constant(2026, 11, 20);

fn main() {
    let profile = if cfg!(debug_assertions) { "dev" } else { "release" };
    println!("letters of two pages, in the {profile} profile");
    let (letter, envelope) = letter(0);
    measure("text of a letter, written and laid out", 200, || {
        let (letter, envelope) = self::letter(1);
        letter_text(&letter, &envelope);
    });
    let page = LetterPage { letter: &letter, envelope: &envelope, layout: Layout::Sfs2487, date: DAY };
    measure("the first PDF, with the fonts", 1, || drop(letter_pdf(&page).unwrap()));
    measure("a further PDF, nothing kept in memory", 20, || drop(letter_pdf(&page).unwrap()));

    let letters: Vec<(Letter, Envelope)> = (0..MANY).map(self::letter).collect();
    let pages: Vec<LetterPage> = letters
        .iter()
        .zip(Layout::ALL.into_iter().cycle())
        .map(|((letter, envelope), layout)| LetterPage { letter, envelope, layout, date: DAY })
        .collect();
    let before = memory();
    let mut bytes = 0;
    measure("500 PDFs, one each", 1, || {
        let made = letter_pdfs(pages.iter().copied(), |_, pdf| {
            bytes += pdf.bytes.len();
            Step::Go
        });
        assert_eq!(made, Ok(usize::from(MANY)));
    });
    println!(
        "  {} kB each; memory at most {} MiB, {before} MiB before",
        bytes / usize::from(MANY) / 1000,
        memory()
    );
    measure("500 letters in files of 50", 1, || {
        assert_eq!(letters_together(&pages, "Letters", |_, _| Step::Go), Ok(usize::from(MANY)));
    });
    println!("  memory at most {} MiB", memory());
}

/// A letter of its own for each number: every value differs, so nothing of one serves another.
fn letter(number: u16) -> (Letter, Envelope) {
    let line = |text: String| Line::new(&text).unwrap();
    let mut input = LetterInput::new(vec![Right::Access, Right::Portability], DAY, Channel::Post);
    input.sender.name = Some(line(format!("Aino Mäkelä {number}")));
    input.sender.address = vec![line(format!("Mannerheimintie {number}")), line("00100 Helsinki".to_owned())];
    input.sender.identifiers = vec![Identifier {
        kind: IdentifierKind::CustomerNumber,
        label: None,
        value: Prose::new(&format!("KX-{number:04}")).unwrap(),
    }];
    input.recipient.name = Some(line(format!("Verkkokauppa {number} Oy")));
    input.recipient.address = vec![line(format!("Satamakatu {number}")), line("20100 Turku".to_owned())];
    input.reference = Some(line(format!("LOK-7F3A-{number:04}")));
    let language = "fi".parse().unwrap();
    let letter = write(Kind::Access, language, Law::Gdpr, &input).unwrap();
    (letter, envelope(&input, language).unwrap())
}

/// The most memory that the program has had, in MiB; 0 where the system does not say.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0) / 1024
}

fn measure(name: &str, times: usize, mut work: impl FnMut()) {
    let mut taken: Vec<Duration> = (0..times)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    taken.sort();
    let shown = |time: Option<&Duration>| time.map_or(0.0, |time| time.as_secs_f64() * 1000.0);
    println!(
        "{name:<44} median {:>8.2} ms   worst {:>8.2} ms   of {times}",
        shown(taken.get(times / 2)),
        shown(taken.last())
    );
}
