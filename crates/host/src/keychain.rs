//! The keychain of the desktop: Secret Service, macOS Keychain or Windows Credential Manager.
//!
//! It is a convenience, and whoever asks must be able to go on without it: a call never takes much longer than [`LIMIT`], and
//! a call made while an earlier one still hangs (perhaps in a question to the user that nobody answers) comes back at once and
//! asks nothing. What failed is told apart; what to do about it is the caller's decision.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use keyring::{Entry, Error};
use uuid::Uuid;
use zeroize::Zeroizing;

/// How long a person waits for a keychain before the passphrase is asked for.
pub const LIMIT: Duration = Duration::from_secs(3);

const SERVICE: &str = "lokero";

/// Why the keychain did not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeychainError {
    /// This desktop has none, or none that answers.
    #[error("there is no keychain")]
    Absent,
    /// It is locked and was not opened, or it has no place to keep a secret yet.
    #[error("the keychain is locked")]
    Locked,
    /// It did not answer within [`LIMIT`].
    #[error("the keychain does not answer")]
    Slow,
    /// It answered with something that is no secret of ours, or would not take ours.
    #[error("the keychain refused")]
    Refused,
}

/// Whether there is a keychain that talks to this program. It may still be locked.
pub fn available() -> bool {
    within_limit(reachable).is_ok()
}

/// Keeps `secret` for the vault `id`, in place of what was kept for it before.
pub fn put(id: Uuid, secret: &str) -> Result<(), KeychainError> {
    let secret = Zeroizing::new(secret.to_owned());
    within_limit(move || entry(id)?.set_password(&secret).map_err(|error| told_apart(&error)))
}

/// What is kept for the vault `id`.
pub fn get(id: Uuid) -> Result<Option<Zeroizing<String>>, KeychainError> {
    within_limit(move || match entry(id)?.get_password() {
        Ok(secret) => Ok(Some(Zeroizing::new(secret))),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(told_apart(&error)),
    })
}

/// Forgets what is kept for the vault `id`; nothing kept is nothing to forget.
pub fn remove(id: Uuid) -> Result<(), KeychainError> {
    within_limit(move || match entry(id)?.delete_credential() {
        Ok(()) | Err(Error::NoEntry) => Ok(()),
        Err(error) => Err(told_apart(&error)),
    })
}

fn reachable() -> Result<(), KeychainError> {
    Entry::store_status().as_ref().map_err(|_| KeychainError::Absent).copied()
}

fn entry(id: Uuid) -> Result<Entry, KeychainError> {
    reachable()?;
    Entry::new(SERVICE, &id.to_string()).map_err(|error| told_apart(&error))
}

fn told_apart(error: &Error) -> KeychainError {
    if matches!(error, Error::NoDefaultStore | Error::PlatformFailure(_)) {
        KeychainError::Absent
    } else if matches!(error, Error::NoStorageAccess(_)) {
        KeychainError::Locked
    } else {
        KeychainError::Refused
    }
}

/// Runs `call` on a thread of its own and waits no longer than [`LIMIT`] for it.
///
/// A call that hangs cannot be ended from outside, so its thread stays until the keychain answers, and no other is started
/// before that.
fn within_limit<T: Send + 'static>(
    call: impl FnOnce() -> Result<T, KeychainError> + Send + 'static,
) -> Result<T, KeychainError> {
    static HANGING: AtomicBool = AtomicBool::new(false);
    if HANGING.load(Ordering::Acquire) {
        return Err(KeychainError::Slow);
    }
    // Without room for a message, an answer is either taken by the wait below or known to its sender to have come too late.
    let (answer, answered) = mpsc::sync_channel(0);
    std::thread::spawn(move || {
        let given = call();
        if answer.send(given).is_err() {
            HANGING.store(false, Ordering::Release);
        }
    });
    match answered.recv_timeout(LIMIT) {
        Ok(given) => given,
        Err(RecvTimeoutError::Timeout) => {
            HANGING.store(true, Ordering::Release);
            Err(KeychainError::Slow)
        }
        // The thread ended without an answer: the keychain's own library gave up.
        Err(RecvTimeoutError::Disconnected) => Err(KeychainError::Refused),
    }
}
