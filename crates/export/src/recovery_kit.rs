//! The recovery kit: one page of paper that opens the vault without its passphrase.

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use rules::Date;
use serde::Serialize;
use typst::foundations::Bytes;
use zeroize::Zeroizing;

use crate::PdfError;
use crate::language::parts;
use crate::shown::{shown, shown_name};
use crate::typeset::{self, Job};

const TEMPLATE: &str = include_str!("../templates/kit.typ");
const ICON: &[u8] = include_bytes!("../../../icons/icon.svg");

/// Characters in a group, and groups in a row: as much as one keeps in mind while typing.
const GROUP: usize = 4;
const ROW: usize = 5;

/// Longest identity that the frame on the page has room for. An X25519 identity has 74 characters.
const IDENTITY_LENGTH: usize = 100;

/// How many characters the page takes of a sentence and of a label. The template draws everything smaller when the
/// page is not large enough; these keep it from becoming too small to read.
const SENTENCE_LENGTH: usize = 420;
const LABEL_LENGTH: usize = 40;

/// All that the page holds.
pub struct KitPage<'a> {
    /// The language of the texts as a BCP 47 tag ("fi", "en-GB"), for screen readers and for quotation of the PDF.
    pub language: &'a str,
    /// The day that the file says it was made on. The visible date is [`KitText::made`].
    pub date: Date,
    /// The recovery identity, `AGE-SECRET-KEY-1…`, without spaces.
    pub identity: &'a str,
    pub text: KitText,
}

/// Every visible word, already in the reader's language.
///
/// A name inside a sentence should have gone through [`shown_name`] first. Whatever comes, the page cleans and
/// cuts each text to what its place can hold, so no text can push the key off the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KitText {
    /// Also the title of the PDF.
    pub title: String,
    /// What this opens, and whose it is.
    pub intro: String,
    /// Where to keep the page.
    pub keep: String,

    /// Above the identity.
    pub key_heading: String,
    /// How to read and type the identity without mistakes.
    pub key_hint: String,
    /// What a screen reader says in place of the QR code. It must not repeat the identity.
    pub qr_alt: String,

    /// What to do with the page itself.
    pub care_heading: String,
    pub care: String,

    /// How Lokero takes the identity.
    pub with_lokero_heading: String,
    pub with_lokero: String,

    /// How a backup opens without Lokero: the text that leads to the command, the command, and what it yields.
    pub without_lokero_heading: String,
    pub without_lokero: String,
    /// One line for a terminal, set in the face for code and not translated.
    pub command: String,
    pub command_result: String,

    /// Which page this is: the day in words, the vault's name, and the short form of its id ("7F3A 91C2").
    pub made_label: String,
    pub made: String,
    pub vault_label: String,
    pub vault: String,
    pub number: String,
    /// Before an empty line, for a pen.
    pub place_label: String,
}

/// The page as a PDF: A4, tagged, with the identity in groups of four and as a QR code.
///
/// The same page gives the same bytes. It is PDF/A-2a and PDF/UA-1 unless a text holds a letter that our fonts
/// lack; then it is a tagged PDF with a box for that letter.
///
/// The answer is wiped when dropped, and so is everything here that held the identity. What the libraries below
/// free is wiped only if the program's allocator does that.
pub fn recovery_kit(page: &KitPage) -> Result<Zeroizing<Vec<u8>>, PdfError> {
    let text = page.text.fitted();
    let ident = format!("Lokero recovery kit {} {}", text.number, page.date);
    let square = square(page.identity)?;
    let sheet = sheet(page, &text)?;
    let files = vec![
        ("icon.svg", Bytes::new(ICON)),
        ("square.svg", Bytes::new(square)),
        ("kit.json", Bytes::new(sheet)),
    ];
    let page = typeset::pdf(Job { template: TEMPLATE, files, ident, creator: Some("Lokero") });
    typeset::forget(0);
    Ok(page?.bytes)
}

impl KitText {
    fn fitted(&self) -> KitText {
        KitText {
            title: shown(&self.title, LABEL_LENGTH),
            intro: shown(&self.intro, SENTENCE_LENGTH),
            keep: shown(&self.keep, SENTENCE_LENGTH),
            key_heading: shown(&self.key_heading, LABEL_LENGTH),
            key_hint: shown(&self.key_hint, SENTENCE_LENGTH),
            qr_alt: shown(&self.qr_alt, SENTENCE_LENGTH),
            care_heading: shown(&self.care_heading, LABEL_LENGTH),
            care: shown(&self.care, SENTENCE_LENGTH),
            with_lokero_heading: shown(&self.with_lokero_heading, LABEL_LENGTH),
            with_lokero: shown(&self.with_lokero, SENTENCE_LENGTH),
            without_lokero_heading: shown(&self.without_lokero_heading, LABEL_LENGTH),
            without_lokero: shown(&self.without_lokero, SENTENCE_LENGTH),
            command: shown(&self.command, SENTENCE_LENGTH),
            command_result: shown(&self.command_result, SENTENCE_LENGTH),
            made_label: shown(&self.made_label, LABEL_LENGTH),
            made: shown(&self.made, LABEL_LENGTH),
            vault_label: shown(&self.vault_label, LABEL_LENGTH),
            vault: shown_name(&self.vault),
            number: shown(&self.number, LABEL_LENGTH),
            place_label: shown(&self.place_label, LABEL_LENGTH),
        }
    }
}

/// What the template reads.
#[derive(Serialize)]
struct Sheet<'a> {
    language: &'a str,
    region: Option<&'a str>,
    year: i16,
    month: i8,
    day: i8,
    rows: &'a str,
    text: &'a KitText,
}

fn sheet(page: &KitPage, text: &KitText) -> Result<Zeroizing<Vec<u8>>, PdfError> {
    let rows = rows(page.identity)?;
    let (language, region) = parts(page.language);
    let (year, month, day) = (page.date.year(), page.date.month(), page.date.day());
    let sheet = Sheet { language, region, year, month, day, rows: &rows, text };
    // Large enough for every text at its limit: a buffer that grows leaves a copy behind.
    let mut json = Zeroizing::new(Vec::with_capacity(64 * 1024));
    serde_json::to_writer(&mut *json, &sheet).map_err(|_| PdfError::Template)?;
    Ok(json)
}

/// The identity as rows of groups, in the order in which it is typed. The spaces are real, so that whatever takes
/// the text out of the page takes it in this order too.
fn rows(identity: &str) -> Result<Zeroizing<String>, PdfError> {
    let fits = (1..=IDENTITY_LENGTH).contains(&identity.len());
    if !fits || !identity.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-') {
        return Err(PdfError::Identity);
    }
    let mut rows = Zeroizing::new(String::with_capacity(2 * IDENTITY_LENGTH));
    for (at, sign) in identity.chars().enumerate() {
        if at > 0 && at % (GROUP * ROW) == 0 {
            rows.push('\n');
        } else if at > 0 && at % GROUP == 0 {
            rows.push(' ');
        }
        rows.push(sign);
    }
    Ok(rows)
}

/// The identity as a QR code that still reads when a quarter of it is creased or stained.
fn square(identity: &str) -> Result<Zeroizing<String>, PdfError> {
    let code = QrCode::with_error_correction_level(identity, EcLevel::Q).map_err(|_| PdfError::Identity)?;
    Ok(Zeroizing::new(code.render::<svg::Color>().module_dimensions(1, 1).quiet_zone(false).build()))
}
