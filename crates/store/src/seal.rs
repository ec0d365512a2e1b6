//! `vault.seal`: tells whether the database is the one that was last written.
//!
//! SQLCipher authenticates pages, not the file: an old page pasted into a newer database passes its checks. After every
//! transaction the seal binds the database's generation and length to the vault; a full hash is added when the window locks,
//! by `backup` and by `verify`.

use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    Error, Part,
    folder::{Folder, SEAL},
    secret::VaultKey,
};

/// What is sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Seal {
    /// The number of transactions that the vault has seen.
    pub generation: i64,
    /// The length of the database file in bytes.
    pub length: u64,
    /// The SHA-256 of the database file; `None` since a transaction changed it.
    pub sha256: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    #[serde(flatten)]
    seal: Seal,
    mac: String,
}

/// The key of the seal and the vault that it speaks of.
#[derive(Clone)]
pub(crate) struct Sealer {
    key: Zeroizing<[u8; 32]>,
    vault: Uuid,
}

impl Sealer {
    pub fn new(vault_key: &VaultKey, vault: Uuid) -> Result<Self, Error> {
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, vault_key.bytes())
            .expand(b"lokero vault.seal 1", key.as_mut_slice())
            .map_err(|_| Error::Unsafe("hkdf"))?;
        Ok(Self { key, vault })
    }

    pub fn read(&self, folder: &Folder) -> Result<Seal, Error> {
        const DAMAGED: Error = Error::Damaged(Part::Seal);
        let bytes = folder.read(SEAL, Part::Seal)?;
        let sealed: Sealed = serde_json::from_slice(&bytes).map_err(|_| DAMAGED)?;
        let mac = hex::decode(&sealed.mac).map_err(|_| DAMAGED)?;
        self.mac(&sealed.seal)?.verify_slice(&mac).map_err(|_| DAMAGED)?;
        // Spaces, unknown fields and capitals in the code are not authenticated, so there may be none.
        if self.text(&sealed.seal)?.as_bytes() != bytes {
            return Err(DAMAGED);
        }
        Ok(sealed.seal)
    }

    pub fn write(&self, folder: &Folder, seal: Seal) -> Result<(), Error> {
        folder.replace(SEAL, self.text(&seal)?.as_bytes())
    }

    fn text(&self, seal: &Seal) -> Result<String, Error> {
        let mac = hex::encode(self.mac(seal)?.finalize().into_bytes());
        serde_json::to_string(&Sealed { seal: seal.clone(), mac }).map_err(|_| Error::Damaged(Part::Seal))
    }

    fn mac(&self, seal: &Seal) -> Result<Hmac<Sha256>, Error> {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(self.key.as_slice()).map_err(|_| Error::Unsafe("hmac"))?;
        mac.update(self.vault.as_bytes());
        mac.update(&seal.generation.to_be_bytes());
        mac.update(&seal.length.to_be_bytes());
        mac.update(seal.sha256.as_deref().unwrap_or_default().as_bytes());
        Ok(mac)
    }
}
