//! The recovery kit.

use rules::Date;
use store::{RecoveryKit, Setting, Vault};
use uuid::Uuid;
use words::Words;
use zeroize::Zeroizing;

use crate::{Code, Error, short_id, vault::clean_name};

/// The kit of a vault that is about to be made under this id and name.
pub fn for_new_vault(id: Uuid, name: &str) -> Result<RecoveryKit, Error> {
    Ok(RecoveryKit::new(id, clean_name(name)?))
}

/// A new kit for this vault. The present one stays in force until [`adopt`].
pub fn prepare(vault: &mut Vault) -> Result<RecoveryKit, Error> {
    let facts = vault.facts()?;
    Ok(RecoveryKit::new(facts.id, facts.name))
}

/// From now on this kit opens the vault and the coming backups, and the former one opens neither.
pub fn adopt(vault: &mut Vault, kit: &RecoveryKit) -> Result<(), Error> {
    Ok(vault.adopt(kit)?)
}

/// The user has shown that the page is readable.
pub fn kept(vault: &mut Vault) -> Result<(), Error> {
    Ok(vault.set(Setting::RecoveryKept, "yes")?)
}

/// The page to print, as a PDF.
pub fn page(kit: &RecoveryKit, made: Date, words: &Words) -> Result<Zeroizing<Vec<u8>>, Error> {
    let name = export::shown_name(kit.name());
    let text = export::KitText {
        title: words.say("kit-title"),
        intro: words.say_with("kit-intro", &[("name", name.clone())]),
        keep: words.say("kit-keep"),
        key_heading: words.say("kit-key"),
        key_hint: words.say("kit-key-hint"),
        qr_alt: words.say("kit-square"),
        care_heading: words.say("kit-care"),
        care: words.say("kit-care-how"),
        with_lokero_heading: words.say("kit-with-lokero"),
        with_lokero: words.say("kit-with-lokero-how"),
        without_lokero_heading: words.say("kit-without-lokero"),
        without_lokero: words.say("kit-without-lokero-how"),
        command: words.say("kit-command"),
        command_result: words.say("kit-command-result"),
        made_label: words.say("kit-made"),
        made: words.date(made),
        vault_label: words.say("kit-vault"),
        vault: name,
        number: short_id(kit.vault()),
        place_label: words.say("kit-place"),
    };
    let identity = kit.expose();
    let page = export::KitPage { language: words.language().as_str(), date: made, identity: &identity, text };
    export::recovery_kit(&page).map_err(|_| Error::new(Code::KitNotMade))
}
