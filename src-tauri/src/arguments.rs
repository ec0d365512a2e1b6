//! `lokero [--vault DIR]`.

use std::ffi::OsString;
use std::path::PathBuf;

/// What the program was started with.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// The folder of the vault, if it is not the usual one.
    pub vault: Option<PathBuf>,
    pub help: bool,
}

/// The argument that cannot be understood, or that lacks its value.
#[derive(Debug, PartialEq, Eq)]
pub struct Wrong(pub String);

pub fn parse(given: impl IntoIterator<Item = OsString>) -> Result<Arguments, Wrong> {
    let mut arguments = Arguments::default();
    let mut given = given.into_iter();
    while let Some(argument) = given.next() {
        let wrong = || Wrong(argument.to_string_lossy().into_owned());
        let text = argument.to_str().ok_or_else(wrong)?;
        if text == "--help" {
            arguments.help = true;
            continue;
        }
        let folder = match text.strip_prefix("--vault=") {
            Some(folder) => OsString::from(folder),
            None if text == "--vault" => given.next().ok_or_else(wrong)?,
            None => return Err(wrong()),
        };
        if folder.is_empty() || arguments.vault.replace(folder.into()).is_some() {
            return Err(wrong());
        }
    }
    Ok(arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(given: &[&str]) -> Result<Arguments, Wrong> {
        parse(given.iter().map(OsString::from))
    }

    #[test]
    fn a_vault_may_be_named() {
        let named = Arguments { vault: Some("/tmp/v".into()), help: false };
        assert_eq!(parsed(&[]), Ok(Arguments::default()));
        assert_eq!(parsed(&["--vault", "/tmp/v"]), Ok(named));
        assert_eq!(parsed(&["--vault=a=b"]).unwrap().vault, Some("a=b".into()));
        assert!(parsed(&["--help"]).unwrap().help);
    }

    #[test]
    fn anything_else_is_wrong_usage() {
        for (given, wrong) in [
            (&["--valt", "x"][..], "--valt"),
            (&["--vault"], "--vault"),
            (&["--vault="], "--vault="),
            (&["--vault", "a", "--vault", "b"], "--vault"),
            (&["folder"], "folder"),
        ] {
            assert_eq!(parsed(given), Err(Wrong(wrong.to_owned())));
        }
    }
}
