//! A letter on paper: as a page for the window of an envelope, one letter or many.

mod batch;
mod layout;
mod plan;
mod sheet;

pub use batch::{Step, letter_pdfs, letters_together};
pub use layout::{Area, Layout};

use rules::Date;
use rules::letters::{Envelope, Letter};
use typst::foundations::Bytes;
use zeroize::Zeroizing;

use crate::PdfError;
use crate::typeset::{self, Job};
use sheet::{Binder, Sheet};

const TEMPLATE: &str = include_str!("../templates/letter.typ");

/// What a page is set from.
#[derive(Clone, Copy)]
pub struct LetterPage<'a> {
    pub letter: &'a Letter,
    pub envelope: &'a Envelope,
    pub layout: Layout,
    /// The letter's own, as the day that the file says it was made on.
    pub date: Date,
}

/// A letter as a file to print. It is wiped when dropped.
pub struct Pdf {
    pub bytes: Zeroizing<Vec<u8>>,
    /// It is PDF/A-2a and PDF/UA-1. Otherwise it is tagged, and promises neither.
    pub is_strict: bool,
    /// The letters and signs that our fonts lack, each once: boxes show in their place.
    pub lacking: String,
}

/// The letter on A4, for the window of an envelope. The same letter gives the same bytes.
///
/// The file names no author and no program, and no time but the letter's date.
pub fn letter_pdf(page: &LetterPage) -> Result<Pdf, PdfError> {
    let pdf = set(std::slice::from_ref(page), &sheet::title(page.letter));
    typeset::forget(0);
    pdf
}

fn set(pages: &[LetterPage], title: &str) -> Result<Pdf, PdfError> {
    let first = pages.first().ok_or(PdfError::Template)?;
    let (language, region) = crate::language::parts(first.letter.language.as_str());
    let (year, month, day) = (first.date.year(), first.date.month(), first.date.day());
    let letters = pages.iter().map(Sheet::of).collect();
    let binder = Binder { title, language, region, year, month, day, letters };
    let json = Zeroizing::new(serde_json::to_vec(&binder).map_err(|_| PdfError::Template)?);
    let sheet = typeset::pdf(Job {
        template: TEMPLATE,
        files: vec![("letters.json", Bytes::new(json))],
        ident: format!("letter {} {title}", first.date),
        creator: None,
    })?;
    Ok(Pdf { bytes: sheet.bytes, is_strict: sheet.is_strict, lacking: lacking(pages) })
}

fn lacking(pages: &[LetterPage]) -> String {
    let mut lacking = String::new();
    for text in pages.iter().flat_map(sheet::shown_texts) {
        for sign in text.chars().filter(|sign| *sign != '\n' && !typeset::is_in_faces(*sign)) {
            if !lacking.contains(sign) {
                lacking.push(sign);
            }
        }
    }
    lacking
}
