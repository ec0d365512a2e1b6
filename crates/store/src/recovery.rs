//! A new recovery kit in place of the former one.
//!
//! The kit's key file opens the vault, the recipient in the database is for the coming backups. The file comes into force with
//! the header; the database notes before what is to come, and afterwards what came.

use crate::{
    Error, Part, RecoveryKit, Setting, Vault, database,
    folder::{Turn, sha256},
    keys::KeyFile,
    settings,
    vault::Opened,
    wrap,
};

const PENDING: &str = "recovery_pending";
pub(crate) const RECIPIENT: &str = "recovery_recipient";

#[derive(serde::Deserialize)]
pub(crate) struct Pending {
    recipient: String,
    sum: String,
}

impl Vault {
    /// From now on this kit opens the vault and the coming backups; the former one opens neither.
    pub fn adopt(&mut self, kit: &RecoveryKit) -> Result<(), Error> {
        let opened = &mut self.opened;
        let recipient = kit.identity().0.to_public();
        let wrap = wrap::to_recipient(&opened.wrapped()?, &recipient)?;
        let pending = serde_json::json!({ "recipient": recipient.to_string(), "sum": sha256(&wrap) });
        // One turn for all of it: another program that looked in between would take the new kit for one that was given up.
        let turn = opened.folder.take_turn()?;
        opened.finish_recovery_in(&turn)?;
        opened.write_in(&turn, |database| database::set_secret(database, PENDING, &pending.to_string()))?;
        opened.replace_keys(&turn, &[(KeyFile::Recovery, wrap)])?;
        // The kit is in force. What could not be noted of it now is noted before the next backup or at the next opening.
        let _ = opened.finish_recovery_in(&turn);
        Ok(())
    }
}

impl Opened {
    /// The kit that takes the former one's place, and whether it did: it is in force once the header names its key file.
    pub fn pending_recovery(&self) -> Result<Option<(Pending, bool)>, Error> {
        let Some(text) = database::secret(&self.database, PENDING)? else { return Ok(None) };
        let pending: Pending = serde_json::from_str(&text).map_err(|_| Error::Damaged(Part::Database))?;
        let in_force = self.header.keys.get(KeyFile::Recovery.name()) == Some(&pending.sum);
        Ok(Some((pending, in_force)))
    }

    /// What the database notes about a new kit follows its key file.
    pub fn finish_recovery(&mut self) -> Result<(), Error> {
        if self.pending_recovery()?.is_none() {
            return Ok(());
        }
        let turn = self.folder.take_turn()?;
        self.finish_recovery_in(&turn)
    }

    fn finish_recovery_in(&mut self, turn: &Turn) -> Result<(), Error> {
        self.follow()?;
        let Some((pending, in_force)) = self.pending_recovery()? else { return Ok(()) };
        self.write_in(turn, |database| {
            if in_force {
                database::set_secret(database, RECIPIENT, &pending.recipient)?;
                settings::set(database, Setting::RecoveryKept, "no")?;
            }
            database::remove_secret(database, PENDING)
        })
    }
}
