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

#[cfg(test)]
mod tests {
    use store::Access;

    use super::super::inventory::{Inventory, has_no_other_files};
    use super::super::operation::new_kit;
    use super::super::state::observe;
    use super::*;

    #[test]
    fn the_model_follows_a_vault_that_nothing_happens_to() {
        let root = tempfile::tempdir().unwrap();
        let home = Home::at(root.path());
        let mut course = Course::begin(&home.make("passphrase").unwrap(), true);
        let mut vault = home.unlock("passphrase", Access::Window).unwrap();
        let acts = (0..300).map(|n| Act::nth(1, n)).filter(|act| !matches!(act, Act::Backup { .. }));
        for act in acts {
            let kit = new_kit();
            act.perform(&mut vault, &home, &kit).unwrap();
            course = course.after(&act, &home, kit.expose().as_str());
            assert_eq!(Inventory::read(&mut vault).unwrap(), course.state.inventory, "{act:?}");
        }
        vault.lock();
        has_no_other_files(&home.vault(), &course.state.inventory).unwrap();
        assert_eq!(observe(&home, &[&course.state]).unwrap(), course.state);
    }
}
