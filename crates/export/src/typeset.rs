//! Typst as a library: a world that holds one template, the files handed in with it, our own fonts, and nothing
//! else. A template can reach no disk, no network, no package and no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
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
        library: LazyHash::new(Library::default()),
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

/// Sets `template` with `files` and exports it as a tagged PDF, as PDF/A-2a and PDF/UA-1 in one.
///
/// Both standards demand that every letter be in an embedded font. A name in a script that our fonts lack costs
/// the page these two promises, and shows boxes in place of those letters, but never costs the page itself.
///
/// `ident` names the document for ever and goes into the file as a hash, so no secret belongs in it.
pub(crate) fn pdf(template: &str, files: Vec<File>, ident: &str) -> Result<Zeroizing<Vec<u8>>, PdfError> {
    let page = set(template, files, ident);
    // Typst's memory keeps every text it has set. Nothing of a page may outlive it.
    comemo::evict(0);
    page
}

fn set(template: &str, files: Vec<File>, ident: &str) -> Result<Zeroizing<Vec<u8>>, PdfError> {
    let main = VirtualPath::new("main.typ").map_err(|_| PdfError::Template)?;
    let main = RootedPath::new(VirtualRoot::Project, main).intern();
    let desk = Desk { main: Source::new(main, template.to_owned()), files };
    let document: PagedDocument = typst::compile(&desk).output.map_err(|_| PdfError::Template)?;

    let strict =
        PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).map_err(|_| PdfError::Template)?;
    typst_pdf::pdf(&document, &options(ident, strict))
        .or_else(|_| typst_pdf::pdf(&document, &options(ident, PdfStandards::default())))
        .map(Zeroizing::new)
        .map_err(|_| PdfError::Template)
}

fn options(ident: &str, standards: PdfStandards) -> PdfOptions {
    PdfOptions {
        ident: Smart::Custom(ident.to_owned()),
        creator: Smart::Custom(Some("Lokero".to_owned())),
        standards,
        ..PdfOptions::default()
    }
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
