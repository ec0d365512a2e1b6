//! Declares the window's own commands, so that each must be granted by name in `capabilities/window.json`.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let commands = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))?;
    Ok(())
}

const COMMANDS: &[&str] = &[
    "create",
    "kit_confirm",
    "kit_done",
    "kit_save",
    "lock",
    "new_kit",
    "overview",
    "set_keychain",
    "set_language",
    "set_theme",
    "start",
    "strength",
    "unlock",
    "unlock_with_keychain",
    "unlock_with_kit",
];
