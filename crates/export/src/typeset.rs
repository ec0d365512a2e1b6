//! Typst as a library: a world that holds one template, the files handed in with it, our own fonts, and nothing
//! else. A template can reach no disk, no network, no package and no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use zeroize::Zeroizing;

use crate::PdfError;

/// The faces of every page, as their makers published them: exporting keeps only the letters that a page uses.
static FACES: [&[u8]; 3] = [
    include_bytes!("../fonts/NotoSerif-Regular.ttf"),
    include_bytes!("../fonts/NotoSerif-Bold.ttf"),
    include_bytes!("../fonts/NotoSansMono-Regular.ttf"),
];

/// What is the same for every page.
static PRESS: LazyLock<Press> = LazyLock::new(|| {
    let fonts: Vec<Font> = FACES.into_iter().flat_map(|face| Font::iter(Bytes::new(face))).collect();
    Press {
        // Marks the labels of a table as such, for those who listen to it.
        library: LazyHash::new(
            Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build(),
        ),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
    }
});

struct Press {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

/// A file that the template may read, by the name that it uses.
pub(crate) type File = (&'static str, Bytes);

/// What is to be set.
pub(crate) struct Job {
    pub template: &'static str,
    pub files: Vec<File>,
    /// Names the document for ever and goes into the file as a hash, so no secret belongs in it.
    pub ident: String,
    /// The program that the file says made it.
    pub creator: Option<&'static str>,
}

/// What was set.
pub(crate) struct Sheet {
    pub bytes: Zeroizing<Vec<u8>>,
    /// It is PDF/A-2a and PDF/UA-1; otherwise it is tagged, and promises neither.
    pub is_strict: bool,
}

/// Sets a page and exports it as a tagged PDF, as PDF/A-2a and PDF/UA-1 in one.
///
/// Both standards demand that every letter be in an embedded font. A name in a script that our fonts lack costs
/// the page these two promises, and shows boxes in place of those letters, but never costs the page itself.
///
/// Typst's memory keeps every text it has set until [`forget`].
pub(crate) fn pdf(job: Job) -> Result<Sheet, PdfError> {
    let main = VirtualPath::new("main.typ").map_err(|_| PdfError::Template)?;
    let main = RootedPath::new(VirtualRoot::Project, main).intern();
    let desk = Desk { main: Source::new(main, job.template.to_owned()), files: job.files };
    let document: PagedDocument = typst::compile(&desk).output.map_err(|_| PdfError::Template)?;

    let strict =
        PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).map_err(|_| PdfError::Template)?;
    let export = |standards| {
        let options = PdfOptions {
            ident: Smart::Custom(job.ident.clone()),
            creator: Smart::Custom(job.creator.map(str::to_owned)),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map(Zeroizing::new)
    };
    if let Ok(bytes) = export(strict) {
        return Ok(Sheet { bytes, is_strict: true });
    }
    let bytes = export(PdfStandards::default()).map_err(|_| PdfError::Template)?;
    Ok(Sheet { bytes, is_strict: false })
}

/// Drops what Typst's memory has not used since the last `age` calls of this; with 0, everything. Nothing of a page
/// may outlive it, and unasked the memory grows with every page.
pub(crate) fn forget(age: usize) {
    comemo::evict(age);
}

/// Whether one of our faces has this letter.
pub(crate) fn is_in_faces(letter: char) -> bool {
    PRESS.fonts.iter().any(|font| font.info().coverage.contains(u32::from(letter)))
}

/// The world of one page.
struct Desk {
    main: Source,
    files: Vec<File>,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &PRESS.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &PRESS.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get();
        let wanted = path.vpath().get_without_slash();
        let ours = *path.root() == VirtualRoot::Project;
        let found = self.files.iter().find(|(name, _)| ours && *name == wanted);
        found.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        PRESS.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
