//! A state on its way through the acts of one process, with what undo leads back to.

use super::act::Act;
use super::home::Home;
use super::inventory::Inventory;
use super::state::State;

#[derive(Debug, Clone)]
pub struct Course {
    pub state: State,
    /// What was there before each step that can be taken back: the name and the inventory. `None` in a terminal.
    steps: Option<Vec<(String, Inventory)>>,
}

impl Course {
    /// A vault that was just opened: nothing can be taken back yet.
    pub fn begin(state: &State, in_window: bool) -> Self {
        Self { state: state.clone(), steps: in_window.then(Vec::new) }
    }

    /// `kit` is the new one, for [`Act::Kit`].
    #[must_use]
    pub fn after(&self, act: &Act, home: &Home, kit: &str) -> Self {
        let mut next = Self { state: self.state.after(act, home, kit), steps: self.steps.clone() };
        match act {
            Act::Undo => {
                if let Some((name, inventory)) = next.steps.as_mut().and_then(Vec::pop) {
                    (next.state.name, next.state.inventory) = (name, inventory);
                }
            }
            Act::Rename(_) | Act::Inventory(_) => {
                let before = (self.state.name.clone(), self.state.inventory.clone());
                next.steps.as_mut().into_iter().for_each(|steps| steps.push(before.clone()));
            }
            Act::Kept | Act::Passphrase(_) | Act::Kit | Act::Backup { .. } | Act::Verify => {}
        }
        next
    }
}
