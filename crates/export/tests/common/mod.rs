//! A kit to print, and the stock programs that read it back.

use std::fs;
use std::path::Path;
use std::process::Command;

use export::{KitPage, KitText, recovery_kit, shown_name};
use rules::Date;

pub const LANGUAGES: [&str; 3] = ["en", "fi", "sv"];

/// An identity as `age-keygen` writes it.
pub const IDENTITY: &str = "AGE-SECRET-KEY-1MW7MMJ0VQNUAEAWGKZMGMHE6N848RSR3DA44PESZKFMTZFRNMZXSFJ7500";

/// The page in a language, with the real messages: what they need must fit.
pub fn page(language: &'static str, name: &str) -> KitPage<'static> {
    let messages = Messages::read(language);
    let say = |id: &str| messages.say(id);
    KitPage {
        language,
        date: day(),
        identity: IDENTITY,
        text: KitText {
            title: say("kit-title"),
            intro: say("kit-intro").replace("{ $name }", &shown_name(name)),
            keep: say("kit-keep"),
            key_heading: say("kit-key"),
            key_hint: say("kit-key-hint"),
            qr_alt: say("kit-square"),
            care_heading: say("kit-care"),
            care: say("kit-care-how"),
            with_lokero_heading: say("kit-with-lokero"),
            with_lokero: say("kit-with-lokero-how"),
            without_lokero_heading: say("kit-without-lokero"),
            without_lokero: say("kit-without-lokero-how"),
            command: say("kit-command"),
            command_result: say("kit-command-result"),
            made_label: say("kit-made"),
            made: made(language).into(),
            vault_label: say("kit-vault"),
            vault: name.into(),
            number: "7F3A 91C2".into(),
            place_label: say("kit-place"),
        },
    }
}

pub fn day() -> Date {
    Date::constant(2026, 11, 23)
}

fn made(language: &str) -> &'static str {
    match language {
        "fi" => "maanantai 23. marraskuuta 2026",
        "sv" => "måndag 23 november 2026",
        _ => "Monday 23 November 2026",
    }
}

pub fn pdf(page: &KitPage) -> Vec<u8> {
    recovery_kit(page).expect("a page").to_vec()
}

/// The messages as lines of `id = text`, which is all that the kit's file uses.
struct Messages(String);

impl Messages {
    fn read(language: &str) -> Self {
        let path = format!("{}/../words/messages/{language}/kit.ftl", env!("CARGO_MANIFEST_DIR"));
        Messages(fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}")))
    }

    fn say(&self, id: &str) -> String {
        let start = format!("{id} = ");
        let text = self.0.lines().find_map(|line| line.strip_prefix(&start));
        text.unwrap_or_else(|| panic!("no message {id}")).to_owned()
    }
}

/// What a stock program says about a file.
pub fn run(program: &str, arguments: &[&str], file: &Path, after: &[&str]) -> String {
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

    fn file(&self) -> std::path::PathBuf {
        self.0.path().join("kit.pdf")
    }
}
