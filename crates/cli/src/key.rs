//! How the vault is opened: a file, the keychain, or a question on the terminal. Never an argument, never the environment.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, IsTerminal},
    path::Path,
};

use actions::{
    Code, DeviceKey, Error, LockedVault, Passphrase, RecoveryIdentity, Vault, vault,
    vault::{Access, Key},
};
use zeroize::Zeroizing;

use crate::{
    answer::{Failure, Out},
    args::Cli,
    place,
};

/// Opens the vault that the arguments name.
pub fn open(cli: &Cli, out: &Out<'_>) -> Result<Vault, Failure> {
    let locked = place::look(cli)?;
    let path = locked.path().to_owned();
    let mut vault = unlock(cli, locked, out).map_err(|error| place::with_backup(error, &path))?;
    out.notices(&vault::overview(&mut vault)?.notices);
    Ok(vault)
}

fn unlock(cli: &Cli, locked: LockedVault, out: &Out<'_>) -> Result<Vault, Error> {
    let given = |result: Result<Vault, (LockedVault, Error)>| result.map_err(|(_, error)| error);
    if let Some(file) = &cli.recovery_file {
        return given(vault::unlock(locked, Key::Recovery(&recovery_identity(file)?), Access::Terminal));
    }
    if let Some(file) = &cli.passphrase_file {
        return given(vault::unlock(locked, Key::Passphrase(&passphrase_from(file)?), Access::Terminal));
    }
    let locked = if locked.has_device() {
        match by_keychain(locked) {
            Ok(vault) => return Ok(vault),
            Err((locked, error)) => {
                out.note(&out.words.say_with(&format!("error-{}", error.code.as_str()), &error.params));
                locked
            }
        }
    } else {
        locked
    };
    let passphrase = ask(&out.words.say("terminal-ask-passphrase"))?;
    given(vault::unlock(locked, Key::Passphrase(&passphrase), Access::Terminal))
}

#[expect(clippy::result_large_err, reason = "the vault itself comes back with the error")]
fn by_keychain(locked: LockedVault) -> Result<Vault, (LockedVault, Error)> {
    let key = match host::keychain::get(locked.id()) {
        Ok(Some(text)) => DeviceKey::parse(&text).ok_or(Code::KeychainRefused),
        Ok(None) => Err(Code::KeychainEmpty),
        Err(error) => Err(keychain_code(error)),
    };
    match key {
        Ok(key) => vault::unlock(locked, Key::Device(&key), Access::Terminal),
        Err(code) => Err((locked, Error::new(code))),
    }
}

pub fn keychain_code(error: host::keychain::KeychainError) -> Code {
    use host::keychain::KeychainError;
    match error {
        KeychainError::Absent => Code::KeychainAbsent,
        KeychainError::Locked => Code::KeychainLocked,
        KeychainError::Slow => Code::KeychainSlow,
        KeychainError::Refused => Code::KeychainRefused,
    }
}

/// The passphrase or the kit, for what needs no open vault.
pub enum Secret {
    Passphrase(Passphrase),
    Recovery(RecoveryIdentity),
}

impl Secret {
    pub fn read(cli: &Cli, out: &Out<'_>) -> Result<Self, Error> {
        Ok(match (&cli.recovery_file, &cli.passphrase_file) {
            (Some(file), _) => Self::Recovery(recovery_identity(file)?),
            (None, Some(file)) => Self::Passphrase(passphrase_from(file)?),
            (None, None) => Self::Passphrase(ask(&out.words.say("terminal-ask-passphrase"))?),
        })
    }

    pub fn for_backup(&self) -> actions::backup::Key<'_> {
        match self {
            Self::Passphrase(passphrase) => actions::backup::Key::Passphrase(passphrase),
            Self::Recovery(identity) => actions::backup::Key::Recovery(identity),
        }
    }

    pub fn for_vault(&self) -> Key<'_> {
        match self {
            Self::Passphrase(passphrase) => Key::Passphrase(passphrase),
            Self::Recovery(identity) => Key::Recovery(identity),
        }
    }
}

/// A passphrase for a new or changed vault: from a file, or asked for twice.
pub fn new_passphrase(file: Option<&Path>, out: &Out<'_>) -> Result<Passphrase, Error> {
    let passphrase = match file {
        Some(file) => passphrase_from(file)?,
        None => {
            let first = ask(&out.words.say("terminal-ask-new-passphrase"))?;
            vault::check_new_passphrase(&first)?;
            let again = ask(&out.words.say("terminal-ask-again"))?;
            if first.expose() != again.expose() {
                return Err(Error::new(Code::PassphrasesDiffer));
            }
            first
        }
    };
    vault::check_new_passphrase(&passphrase)?;
    if vault::strength(&passphrase) < 3 {
        out.note(&out.words.say("terminal-weak-passphrase"));
    }
    Ok(passphrase)
}

/// The first line of the file; `-` is standard input, of which each use takes a line.
fn passphrase_from(file: &Path) -> Result<Passphrase, Error> {
    let line = if file == Path::new("-") {
        first_line(io::stdin().lock())
    } else {
        File::open(file).and_then(first_line_of)
    };
    let line = line.map_err(|_| Error::about(Code::FileNotRead, file))?;
    Ok(actions::passphrase(line.trim_end_matches(['\n', '\r'])))
}

fn first_line_of(file: File) -> io::Result<Zeroizing<String>> {
    first_line(BufReader::new(file))
}

/// Nothing longer than a passphrase can be is read: a wrong file is refused for its length.
fn first_line(reader: impl BufRead) -> io::Result<Zeroizing<String>> {
    let mut line = Zeroizing::new(Vec::with_capacity(8192));
    reader.take(8192).read_until(b'\n', &mut line)?;
    let text = std::str::from_utf8(&line).map_err(|_| io::ErrorKind::InvalidData)?;
    Ok(Zeroizing::new(text.to_owned()))
}

/// The file may hold the whole text of the page. Of standard input no more is read than the line that ends the key.
fn recovery_identity(file: &Path) -> Result<RecoveryIdentity, Error> {
    let found = if file == Path::new("-") {
        find_identity(io::stdin().lock())
    } else {
        File::open(file).and_then(|file| find_identity(BufReader::new(file)))
    };
    let found = found.map_err(|_| Error::about(Code::FileNotRead, file))?;
    found.ok_or_else(|| Error::new(Code::NotARecoveryKey))
}

fn find_identity(reader: impl BufRead) -> io::Result<Option<RecoveryIdentity>> {
    let mut reader = reader.take(65_536);
    let mut bytes = Zeroizing::new(Vec::with_capacity(65_536));
    while reader.read_until(b'\n', &mut bytes)? > 0 {
        let text = std::str::from_utf8(&bytes).unwrap_or_default();
        if let Some(identity) = RecoveryIdentity::parse(text) {
            return Ok(Some(identity));
        }
    }
    Ok(None)
}

/// Asks on the terminal, without showing what is typed.
fn ask(question: &str) -> Result<Passphrase, Error> {
    if !io::stdin().is_terminal() {
        return Err(Error::new(Code::Locked));
    }
    let typed = rpassword::prompt_password(format!("{question} ")).map_err(|_| Error::new(Code::Locked))?;
    Ok(actions::passphrase(&Zeroizing::new(typed)))
}
