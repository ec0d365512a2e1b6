//! Values that open the vault. None of them can be printed, and each is wiped when it is dropped.

use age::{secrecy::ExposeSecret, secrecy::SecretString, x25519};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::Error;

/// What the user types to open the vault. The caller has brought it into Unicode's composed form.
pub struct Passphrase(SecretString);

impl Passphrase {
    pub fn new(text: String) -> Self {
        Self(SecretString::from(text))
    }

    /// The text, for the strength meter and for comparing what was typed twice.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    pub(crate) fn secret(&self) -> SecretString {
        self.0.clone()
    }
}

/// The key on the recovery kit: an age X25519 identity.
pub struct RecoveryIdentity(pub(crate) x25519::Identity);

const PREFIX: &str = "AGE-SECRET-KEY-1";
const LENGTH: usize = 74;

impl RecoveryIdentity {
    /// Reads the identity out of what a person typed or copied from the kit: groups, line ends, small letters and words around
    /// it are all right. `None` where there is none in it, or where it was mistyped (it carries a checksum).
    pub fn parse(text: &str) -> Option<Self> {
        let mut packed: Zeroizing<String> = Zeroizing::new(String::with_capacity(text.len()));
        packed.extend(text.chars().filter(|c| c.is_ascii_graphic()).map(|c| c.to_ascii_uppercase()));
        let found = packed.match_indices(PREFIX).find_map(|(start, _)| {
            let candidate = packed.get(start..start + LENGTH)?;
            candidate.parse::<x25519::Identity>().ok()
        });
        found.map(Self)
    }

    pub(crate) fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    pub(crate) fn text(&self) -> SecretString {
        self.0.to_string()
    }
}

/// The recovery kit at the one moment it exists: when a vault or a new kit is made. It is never stored.
pub struct RecoveryKit {
    identity: RecoveryIdentity,
    vault: Uuid,
    name: String,
}

impl RecoveryKit {
    /// The kit of a vault that is about to be made, or of one that gets a new kit.
    pub fn new(vault: Uuid, name: String) -> Self {
        Self { identity: RecoveryIdentity::generate(), vault, name }
    }

    pub fn identity(&self) -> &RecoveryIdentity {
        &self.identity
    }

    pub fn vault(&self) -> Uuid {
        self.vault
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// The identity as it is printed on the page: `AGE-SECRET-KEY-1…`, 74 characters.
    pub fn expose(&self) -> Zeroizing<String> {
        Zeroizing::new(self.identity.text().expose_secret().to_owned())
    }

    /// Whether the page is readable: what the person read off it are the last four characters of the key.
    pub fn ends_with(&self, last_four: &str) -> bool {
        let typed = Zeroizing::new(last_four.trim().to_ascii_uppercase());
        typed.len() == 4 && self.expose().ends_with(typed.as_str())
    }
}

/// The key that this computer's keychain keeps, if the user lets it open the vault: an age X25519 identity.
pub struct DeviceKey(pub(crate) x25519::Identity);

impl DeviceKey {
    pub(crate) fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// Reads what the keychain gave back; `None` where that is something else.
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }

    /// The text for the keychain.
    pub fn expose(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }
}

/// The random key of the database.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct VaultKey(Zeroizing<[u8; 32]>);

impl VaultKey {
    pub fn generate() -> Result<Self, Error> {
        let mut bytes = Zeroizing::new([0; 32]);
        getrandom::fill(bytes.as_mut_slice()).map_err(|_| Error::Unsafe("no randomness"))?;
        Ok(Self(bytes))
    }

    pub fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        hex::decode_to_slice(text, bytes.as_mut_slice()).ok()?;
        Some(Self(bytes))
    }

    /// 64 hex digits; SQLCipher takes a raw key of any other length for a passphrase.
    pub fn to_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(hex::encode(*self.0))
    }

    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_identity_is_found_in_groups_and_among_words() {
        let kit = RecoveryKit::new(Uuid::nil(), "Aino".into());
        let text = kit.expose();
        let groups: Vec<String> =
            text.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).to_lowercase()).collect();
        let page = format!("Recovery kit\n\n{}\n\nMade 22 November 2026", groups.join(" "));
        let found = RecoveryIdentity::parse(&page).unwrap();
        assert_eq!(found.text().expose_secret(), text.as_str());
        assert!(kit.ends_with(&format!(" {} ", text.split_at(70).1.to_lowercase())));
        assert!(!kit.ends_with(""));
        assert!(!kit.ends_with("----"));
    }

    #[test]
    fn a_mistyped_identity_is_refused() {
        let text = RecoveryKit::new(Uuid::nil(), String::new()).expose();
        for at in PREFIX.len()..LENGTH {
            let mut typed = text.as_bytes().to_vec();
            typed[at] = if typed[at] == b'Q' { b'P' } else { b'Q' };
            assert!(RecoveryIdentity::parse(&String::from_utf8(typed).unwrap()).is_none());
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in "(AGE-SECRET-KEY-1|\\PC)*") {
            let _ = RecoveryIdentity::parse(&text);
        }
    }
}
