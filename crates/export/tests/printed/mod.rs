//! The stock programs that read a page back.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a stock program says about a file.
fn run(program: &str, arguments: &[&str], file: &Path, after: &[&str]) -> String {
    let output = Command::new(program).args(arguments).arg(file).args(after).output().unwrap_or_else(|error| {
        panic!("this test reads the page with `{program}`, which did not start ({error}): install poppler-utils, qpdf and zbar-tools")
    });
    let trouble = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments:?}: {trouble}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The PDF as a file, for as long as the value lives.
pub struct Printed(tempfile::TempDir);

impl Printed {
    pub fn new(pdf: &[u8]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("kit.pdf"), pdf).expect("a file");
        Printed(folder)
    }

    pub fn info(&self) -> String {
        run("pdfinfo", &[], &self.file(), &[])
    }

    pub fn structure(&self) -> String {
        run("pdfinfo", &["-struct-text"], &self.file(), &[])
    }

    /// The text as a person copies it, without any white space.
    pub fn solid_text(&self, arguments: &[&str]) -> String {
        run("pdftotext", arguments, &self.file(), &["-"]).split_whitespace().collect()
    }

    pub fn text(&self) -> String {
        run("pdftotext", &[], &self.file(), &["-"])
    }

    pub fn qpdf(&self) -> String {
        run("qpdf", &["--check"], &self.file(), &[])
    }

    /// What a camera reads from the page as an office printer prints it.
    pub fn square(&self) -> String {
        let picture = self.0.path().join("kit");
        run("pdftoppm", &["-r", "150", "-png", "-singlefile"], &self.file(), &[&picture.to_string_lossy()]);
        run("zbarimg", &["--quiet", "--raw"], &picture.with_extension("png"), &[])
    }

    /// The words, with where they stand.
    pub fn words(&self) -> Vec<Word> {
        words(&run("pdftotext", &["-bbox"], &self.file(), &["-"]))
    }

    pub fn words_of_first_page(&self) -> Vec<Word> {
        words(&run("pdftotext", &["-bbox", "-l", "1"], &self.file(), &["-"]))
    }

    fn file(&self) -> PathBuf {
        self.0.path().join("kit.pdf")
    }
}

/// A word on a page, in millimetres from the page's upper left corner.
#[derive(Debug)]
pub struct Word {
    pub text: String,
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

/// The words in `<word xMin="…" yMin="…" xMax="…" yMax="…">…</word>`, in points.
fn words(listed: &str) -> Vec<Word> {
    let word = |line: &str| {
        let (places, text) = line.trim().strip_prefix("<word ")?.strip_suffix("</word>")?.split_once('>')?;
        let place = |name: &str| {
            let (_, rest) = places.split_once(&format!("{name}=\""))?;
            rest.split('"').next()?.parse::<f64>().ok().map(|points| points * 25.4 / 72.0)
        };
        let text =
            text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
        Some(Word {
            text,
            left: place("xMin")?,
            top: place("yMin")?,
            right: place("xMax")?,
            bottom: place("yMax")?,
        })
    };
    listed.lines().filter_map(word).collect()
}
