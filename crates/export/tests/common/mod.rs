//! A kit to print.

use std::fs;

use export::{KitPage, KitText, shown_name};
use rules::Date;

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
