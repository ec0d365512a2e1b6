//! Taking back what was done since the vault was opened, in a window.

use store::Vault;

use crate::Error;

/// What [`last`] would take back, as the label of the change; `None` where there is nothing.
pub fn next(vault: &Vault) -> Option<&'static str> {
    vault.undoable()
}

/// How many steps can be taken back.
pub fn steps(vault: &Vault) -> usize {
    vault.undo_steps()
}

/// Takes back the last change and gives its label. `None` where there is none, or where another program changed the vault since.
pub fn last(vault: &mut Vault) -> Result<Option<&'static str>, Error> {
    Ok(vault.undo()?)
}
