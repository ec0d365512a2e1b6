//! Many letters in one go.

use super::{LetterPage, Pdf, set, sheet};
use crate::PdfError;
use crate::typeset;

/// What to do after a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Go,
    Stop,
}

/// Letters between two clearings of Typst's memory: so much is worth keeping from one letter to the next, and with
/// more, 500 letters take a gigabyte.
const BETWEEN_CLEARINGS: usize = 10;

/// Sets each letter as a file of its own and hands it to `made`, with its place in the order; `made` writes it somewhere, shows
/// the progress, and says whether to go on. Answers how many were made.
pub fn letter_pdfs<'a>(
    pages: impl IntoIterator<Item = LetterPage<'a>>,
    mut made: impl FnMut(usize, Pdf) -> Step,
) -> Result<usize, PdfError> {
    let _clearing = Clearing;
    let mut count = 0;
    for page in pages {
        let pdf = set(&[page], &sheet::title(page.letter))?;
        count += 1;
        if count % BETWEEN_CLEARINGS == 0 {
            typeset::forget(0);
        }
        if made(count - 1, pdf) == Step::Stop {
            break;
        }
    }
    Ok(count)
}

/// All letters in one file, each beginning on a page of its own with its own page numbers and an entry in the outline.
/// The title names the file; its language and date are the first letter's.
pub fn letters_in_one_pdf(pages: &[LetterPage], title: &str) -> Result<Pdf, PdfError> {
    let _clearing = Clearing;
    set(pages, title)
}

/// Clears Typst's memory, also where setting a letter fails.
struct Clearing;

impl Drop for Clearing {
    fn drop(&mut self) {
        typeset::forget(0);
    }
}
