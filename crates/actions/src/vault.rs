//! Making, opening, checking and closing the vault.

use std::path::Path;

use rules::Date;
use store::{
    Facts, LockedVault, NewVault as StoredVault, Passphrase, Places, RecoveryIdentity, RecoveryKit, Vault,
    WorkFactor,
};

use crate::{Code, Error};

pub use store::{Access, Key};

/// What a new vault is made from. Its id and name are on the kit ([`crate::recovery::for_new_vault`]).
pub struct NewVault<'a> {
    pub kit: &'a RecoveryKit,
    pub passphrase: &'a Passphrase,
    pub created: Date,
}

/// Looks for a vault in a folder; `None` where there is not a trace of one.
pub fn look(folder: &Path, places: &Places) -> Result<Option<LockedVault>, Error> {
    Ok(LockedVault::look(folder, places)?)
}

/// Makes a vault in a new folder, and opens it.
pub fn create(folder: &Path, places: &Places, new: &NewVault<'_>, access: Access) -> Result<Vault, Error> {
    check_new_passphrase(new.passphrase)?;
    refuse_sync_folder(folder)?;
    let new = StoredVault {
        kit: new.kit,
        passphrase: new.passphrase,
        created: new.created,
        work: WorkFactor::STANDARD,
    };
    let mut vault = store::create(folder, places, &new, access).map_err(|error| {
        let is_taken = error == store::Error::Exists;
        if is_taken { Error::about(Code::Exists, folder) } else { error.into() }
    })?;
    settle_if_possible(&mut vault);
    Ok(vault)
}

/// A list in a former order is better than a vault that stays closed; the next opening tries again.
fn settle_if_possible(vault: &mut Vault) {
    let _ = crate::settle::settle(vault);
}

/// Opens the vault; on failure it is given back as it was.
#[expect(clippy::result_large_err, reason = "the vault itself comes back with the error")]
pub fn unlock(locked: LockedVault, key: Key<'_>, access: Access) -> Result<Vault, (LockedVault, Error)> {
    let mut vault = locked.unlock(key, access).map_err(|(locked, error)| (locked, not_opened(key, error)))?;
    settle_if_possible(&mut vault);
    Ok(vault)
}

fn not_opened(key: Key<'_>, error: store::Error) -> Error {
    match (key, error) {
        (Key::Recovery(_), store::Error::WrongKey) => Error::new(Code::WrongRecoveryKey),
        (Key::Device(_), store::Error::WrongKey) => Error::new(Code::KeychainStale),
        (_, error) => error.into(),
    }
}

/// Opens the vault by the kit and gives it a new passphrase in place of the forgotten one.
#[expect(clippy::result_large_err, reason = "the vault itself comes back with the error")]
pub fn replace_forgotten(
    locked: LockedVault,
    identity: &RecoveryIdentity,
    new: &Passphrase,
    access: Access,
) -> Result<Vault, (LockedVault, Error)> {
    if let Err(error) = check_new_passphrase(new) {
        return Err((locked, error));
    }
    let mut vault = unlock(locked, Key::Recovery(identity), access)?;
    match change_passphrase(&mut vault, new) {
        Ok(()) => Ok(vault),
        Err(error) => Err((vault.lock(), error)),
    }
}

/// Puts the vault under another passphrase; the former one no longer opens it.
pub fn change_passphrase(vault: &mut Vault, new: &Passphrase) -> Result<(), Error> {
    check_new_passphrase(new)?;
    Ok(vault.change_passphrase(new, WorkFactor::STANDARD)?)
}

/// Closes the vault.
pub fn lock(vault: Vault) -> LockedVault {
    vault.lock()
}

/// What there is to say of the vault as a whole.
pub fn overview(vault: &mut Vault) -> Result<Facts, Error> {
    Ok(vault.facts()?)
}

/// Gives the vault another name, as it stands on the window and on coming kits.
pub fn rename(vault: &mut Vault, name: &str) -> Result<(), Error> {
    Ok(vault.rename(&clean_name(name)?)?)
}

/// Checks the vault: pages, rows, seal, key files, the history of each request; with `deep` also each piece of evidence to its
/// end, and the order of the lists.
pub fn verify(vault: &mut Vault, deep: bool) -> Result<(), Error> {
    vault.verify()?;
    if let Some(request) = vault.read(|view| view.broken_history())? {
        return Err(Error::new(Code::HistoryBroken).with("reference", request.reference));
    }
    if deep {
        vault.verify_evidence()?;
        crate::settle::check(vault)?;
    }
    Ok(())
}

/// Copies what is whole in a damaged vault into a new one. The damaged one is not touched.
pub fn rescue(from: &Path, to: &Path, places: &Places, key: Key<'_>) -> Result<LockedVault, Error> {
    refuse_sync_folder(to)?;
    store::rescue(from, to, places, key, WorkFactor::STANDARD).map_err(|error| {
        let is_taken = error == store::Error::Exists;
        if is_taken { Error::about(Code::Exists, to) } else { not_opened(key, error) }
    })
}

/// Removes the vault from this computer. Whoever asks had it open, and said so in so many words.
pub fn destroy(vault: Vault) -> Result<(), Error> {
    Ok(vault.lock().destroy()?)
}

/// How hard the passphrase is to guess, from 0 (at once) to 4 (very hard).
///
/// Only the first hundred characters are looked at, which is beyond the hardest and keeps the answer immediate.
pub fn strength(passphrase: &Passphrase) -> u8 {
    let start: zeroize::Zeroizing<String> =
        zeroize::Zeroizing::new(passphrase.expose().chars().take(100).collect());
    zxcvbn::zxcvbn(&start, &["lokero"]).score().into()
}

/// Eight characters are the least that any guess has to be tried for.
const SHORTEST: usize = 8;
/// Nobody types a thousand; a whole file was given by mistake.
const LONGEST: usize = 1000;

/// Whether a passphrase will do for a vault.
pub fn check_new_passphrase(passphrase: &Passphrase) -> Result<(), Error> {
    match passphrase.expose().chars().count() {
        0 => Err(Error::new(Code::PassphraseEmpty)),
        1..SHORTEST => Err(Error::new(Code::PassphraseShort).with("least", SHORTEST.to_string())),
        SHORTEST..=LONGEST => Ok(()),
        _ => Err(Error::new(Code::PassphraseLong).with("most", LONGEST.to_string())),
    }
}

const LONGEST_NAME: usize = 100;

/// A vault's name without what cannot be seen: control characters and marks that turn the direction of writing.
pub(crate) fn clean_name(name: &str) -> Result<String, Error> {
    let name = rules::text::line(name, usize::MAX).map(|cleaned| cleaned.text).unwrap_or_default();
    match name.chars().count() {
        0 => Err(Error::new(Code::NameEmpty)),
        1..=LONGEST_NAME => Ok(name),
        _ => Err(Error::new(Code::NameLong).with("most", LONGEST_NAME.to_string())),
    }
}

/// The folders that programs copy elsewhere by themselves, half written and in any order.
const SYNC_FOLDERS: &[&str] = &[
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "icloud drive",
    "mobile documents",
    "nextcloud",
    "owncloud",
    "pcloud",
    "syncthing",
    "sync",
];

pub(crate) fn refuse_sync_folder(folder: &Path) -> Result<(), Error> {
    let is_synced = |part: &std::ffi::OsStr| {
        let part = part.to_string_lossy().to_lowercase();
        SYNC_FOLDERS.iter().any(|name| part == *name || part.starts_with(&format!("{name} - ")))
    };
    if folder.components().any(|component| is_synced(component.as_os_str())) {
        return Err(Error::about(Code::SyncFolder, folder));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passphrase;

    #[test]
    fn names_are_cleaned_or_refused() {
        assert_eq!(clean_name("  Aino\n Virtanen\u{202E} ").unwrap(), "Aino  Virtanen");
        assert_eq!(clean_name("\u{200B}\t").unwrap_err().code, Code::NameEmpty);
        assert_eq!(clean_name(&"ä".repeat(101)).unwrap_err().code, Code::NameLong);
        assert!(clean_name(&"ä".repeat(100)).is_ok());
    }

    #[test]
    fn synced_folders_are_known_by_name() {
        for folder in ["/home/a/Dropbox/lokero", "C:/Users/a/OneDrive - Work/vault", "/home/a/Nextcloud"] {
            assert_eq!(refuse_sync_folder(Path::new(folder)).unwrap_err().code, Code::SyncFolder, "{folder}");
        }
        for folder in ["/home/a/.local/share/lokero/vault", "/home/dropboxer/vault"] {
            assert!(refuse_sync_folder(Path::new(folder)).is_ok(), "{folder}");
        }
    }

    #[test]
    fn the_strength_of_a_passphrase_grows_with_its_words() {
        let strengths = ["password", "correct", "kissa koira", "sato viuhka norppa tiili kaneli vuono"];
        let found = strengths.map(|text| strength(&passphrase(text)));
        assert_eq!(found[0], 0);
        assert_eq!(found[3], 4);
        assert!(found[1] < found[2] && found[2] <= found[3], "{found:?}");
    }

    #[test]
    fn the_same_letters_are_the_same_passphrase() {
        assert_eq!(passphrase("a\u{308}iti").expose(), passphrase("äiti").expose());
    }
}
