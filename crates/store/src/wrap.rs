//! The vault key in an age file, once for each way to open the vault. Stock `age` opens each of them.

use std::io::Read;

use age::{DecryptError, secrecy::ExposeSecret};
use rules::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{DeviceKey, Error, Key, Part, Passphrase, RecoveryIdentity, secret::VaultKey};

/// The cost of one try at a passphrase, as the power of two that scrypt takes (RFC 7914); memory is 1 KiB times it.
///
/// The age crate's own choice is timed by the clock and would be weak on a stalled machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkFactor(u8);

impl WorkFactor {
    /// 256 MiB and about a second: what age's own program uses.
    pub const STANDARD: Self = Self(18);
    /// For tests that open a vault hundreds of times.
    pub const FOR_TESTS: Self = Self(4);
    /// The most that is accepted from a file, so that a hostile one cannot eat the memory: 1 GiB.
    const MOST: u8 = 20;
}

/// What a key file says once it is open.
pub(crate) struct Wrapped {
    pub vault: Uuid,
    pub key: VaultKey,
    pub created: Date,
}

#[derive(Serialize, Deserialize)]
struct Payload {
    vault: Uuid,
    key: Zeroizing<String>,
    created: Date,
}

impl Wrapped {
    pub fn to_bytes(&self) -> Result<Zeroizing<Vec<u8>>, Error> {
        let payload = Payload { vault: self.vault, key: self.key.to_hex(), created: self.created };
        serde_json::to_vec(&payload).map(Zeroizing::new).map_err(|_| Error::Unsafe("payload"))
    }

    pub fn from_bytes(bytes: &[u8], part: Part) -> Result<Self, Error> {
        let payload: Payload = serde_json::from_slice(bytes).map_err(|_| Error::Damaged(part))?;
        let key = VaultKey::from_hex(&payload.key).ok_or(Error::Damaged(part))?;
        Ok(Self { vault: payload.vault, key, created: payload.created })
    }
}

pub(crate) fn to_passphrase(
    plain: &[u8],
    passphrase: &Passphrase,
    work: WorkFactor,
) -> Result<Vec<u8>, Error> {
    let mut recipient = age::scrypt::Recipient::new(passphrase.secret());
    recipient.set_work_factor(work.0);
    age::encrypt(&recipient, plain).map_err(|_| Error::Unsafe("age"))
}

pub(crate) fn to_recipient(plain: &[u8], recipient: &age::x25519::Recipient) -> Result<Vec<u8>, Error> {
    age::encrypt(recipient, plain).map_err(|_| Error::Unsafe("age"))
}

pub(crate) fn by_passphrase(
    file: &[u8],
    passphrase: &Passphrase,
    part: Part,
) -> Result<Zeroizing<Vec<u8>>, Error> {
    let mut identity = age::scrypt::Identity::new(passphrase.secret());
    identity.set_max_work_factor(WorkFactor::MOST);
    open(file, &identity, part)
}

pub(crate) fn by_recovery(
    file: &[u8],
    identity: &RecoveryIdentity,
    part: Part,
) -> Result<Zeroizing<Vec<u8>>, Error> {
    open(file, &identity.0, part)
}

pub(crate) fn by_device(file: &[u8], key: &DeviceKey, part: Part) -> Result<Zeroizing<Vec<u8>>, Error> {
    open(file, &key.0, part)
}

/// Opens a key file of the vault by whatever key there is.
pub(crate) fn by_key(file: &[u8], key: Key<'_>, part: Part) -> Result<Zeroizing<Vec<u8>>, Error> {
    match key {
        Key::Passphrase(passphrase) => by_passphrase(file, passphrase, part),
        Key::Recovery(identity) => by_recovery(file, identity, part),
        Key::Device(key) => by_device(file, key, part),
    }
}

/// Key files are a few hundred bytes; nothing larger is read.
pub(crate) const LARGEST: u64 = 4096;

fn open(file: &[u8], identity: &dyn age::Identity, part: Part) -> Result<Zeroizing<Vec<u8>>, Error> {
    let decryptor = age::Decryptor::new_buffered(file).map_err(|_| Error::Damaged(part))?;
    let reader = decryptor.decrypt(std::iter::once(identity)).map_err(|error| refused(&error, part))?;
    let mut plain = Zeroizing::new(Vec::with_capacity(file.len()));
    reader.take(LARGEST).read_to_end(&mut plain).map_err(|_| Error::Damaged(part))?;
    Ok(plain)
}

pub(crate) fn refused(error: &DecryptError, part: Part) -> Error {
    use DecryptError::{DecryptionFailed, KeyDecryptionFailed, NoMatchingKeys};
    let is_wrong = matches!(error, DecryptionFailed | KeyDecryptionFailed | NoMatchingKeys);
    if is_wrong { Error::WrongKey } else { Error::Damaged(part) }
}

pub(crate) fn parse_identity(text: &[u8], part: Part) -> Result<age::x25519::Identity, Error> {
    let text = std::str::from_utf8(text).map_err(|_| Error::Damaged(part))?;
    text.trim().parse().map_err(|_| Error::Damaged(part))
}

/// The backup identity as stock `age -i` reads it.
pub(crate) fn identity_file(identity: &age::x25519::Identity) -> Zeroizing<Vec<u8>> {
    let text = identity.to_string();
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.expose_secret().len() + 1));
    bytes.extend_from_slice(text.expose_secret().as_bytes());
    bytes.push(b'\n');
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standard_work_is_written_whatever_the_machine_is_doing() {
        let file = to_passphrase(b"x", &Passphrase::new("p".into()), WorkFactor(10)).unwrap();
        let header = String::from_utf8_lossy(&file).lines().nth(1).unwrap().to_owned();
        assert!(header.starts_with("-> scrypt ") && header.ends_with(" 10"), "{header}");
        assert_eq!(WorkFactor::STANDARD.0, 18);
    }

    #[test]
    fn a_hostile_work_factor_is_refused_as_damage() {
        let file = to_passphrase(b"x", &Passphrase::new("p".into()), WorkFactor(2)).unwrap();
        let at = file.windows(3).position(|w| w == b" 2\n").unwrap();
        let mut hostile = file[..at].to_vec();
        hostile.extend_from_slice(b" 40");
        hostile.extend_from_slice(&file[at + 2..]);
        let result = by_passphrase(&hostile, &Passphrase::new("p".into()), Part::PassphraseKey);
        assert!(matches!(result, Err(Error::Damaged(Part::PassphraseKey))));
    }
}
