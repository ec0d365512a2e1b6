//! Many letters in one go.

use std::ops::Range;

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

/// The most letters in one file. All of a file is in memory at once, some 2 MiB a letter: 500 would take a gigabyte.
const TOGETHER: usize = 50;

/// Sets letters as one file, or as few as may be: at most 50 letters in each. Each letter begins on a page of its own, with its own
/// page numbers and an entry in the outline. `made` gets each file with the places of its letters, and says whether to go on.
/// Answers how many letters were set.
///
/// The title names the file, with the numbers of its letters where there are several files; its language and date are those
/// of its first letter.
pub fn letters_together(
    pages: &[LetterPage],
    title: &str,
    mut made: impl FnMut(Range<usize>, Pdf) -> Step,
) -> Result<usize, PdfError> {
    let _clearing = Clearing;
    let mut count = 0;
    for some in pages.chunks(TOGETHER) {
        let places = count..count + some.len();
        count = places.end;
        let is_all = some.len() == pages.len();
        let numbered = format!("{title} {}–{count}", places.start + 1);
        let pdf = set(some, if is_all { title } else { &numbered })?;
        typeset::forget(0);
        if made(places, pdf) == Step::Stop {
            break;
        }
    }
    Ok(count)
}

/// Clears Typst's memory, also where setting a letter fails.
struct Clearing;

impl Drop for Clearing {
    fn drop(&mut self) {
        typeset::forget(0);
    }
}
