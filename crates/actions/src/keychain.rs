//! This computer's keychain as one way to open the vault. The edge talks to the keychain; here the vault learns of it.

use store::{DeviceKey, Vault};

use crate::Error;

/// Lets a device key open the vault; the edge puts the key into the keychain, and calls [`disable`] where that fails.
pub fn enable(vault: &mut Vault) -> Result<DeviceKey, Error> {
    Ok(vault.enable_device()?)
}

/// The keychain no longer opens the vault; the edge removes the key from it.
pub fn disable(vault: &mut Vault) -> Result<(), Error> {
    Ok(vault.disable_device()?)
}
