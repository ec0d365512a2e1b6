//! All that the page can ask for. Each command hands over to the session and answers with what the screen shows next.
//!
//! None runs on the main thread, because deriving a key takes a second and the keychain up to three.

use tauri::{State, WebviewWindow};

use crate::view::{Answer, Language, Screen, Start, Strength, Theme, not_written};
use crate::{Shared, dialog, window};

#[tauri::command(async)]
pub fn start(window: WebviewWindow, shared: State<'_, Shared>) -> Answer<Start> {
    let screen = shared.session().start();
    let settings = shared.settings();
    window::paint(&window, settings.theme());
    Ok(Start { language: settings.language(), theme: settings.theme(), screen })
}

#[tauri::command(async)]
pub fn set_language(shared: State<'_, Shared>, language: Language) -> Answer<()> {
    shared.settings().choose_language(language);
    Ok(())
}

#[tauri::command(async)]
pub fn set_theme(window: WebviewWindow, shared: State<'_, Shared>, theme: Theme) -> Answer<()> {
    window::paint(&window, theme);
    shared.settings().choose_theme(theme);
    Ok(())
}

#[tauri::command(async)]
pub fn strength(passphrase: String) -> Answer<Strength> {
    Ok(Strength { score: actions::vault::strength(&actions::passphrase(&passphrase)) })
}

#[tauri::command(async)]
pub fn create(shared: State<'_, Shared>, name: String, passphrase: String) -> Answer<Screen> {
    shared.session().create(&name, &actions::passphrase(&passphrase))
}

/// False where the person gave up in the dialog; then nothing was written.
#[tauri::command(async)]
pub fn kit_save(window: WebviewWindow, shared: State<'_, Shared>) -> Answer<bool> {
    let words = shared.words();
    let (page, key) = shared.session().kit_page(&words)?;
    let Some(path) = dialog::save_kit(&window, &words) else { return Ok(false) };
    host::files::write_private(&path, &page).map_err(|error| not_written(&path, error))?;
    let saved = shared.session().kit_saved(&key);
    if saved.is_err() {
        // The page opens nothing.
        let _ = std::fs::remove_file(&path);
    }
    saved.map(|()| true)
}

#[tauri::command(async)]
pub fn kit_confirm(shared: State<'_, Shared>, last_four: String) -> Answer<bool> {
    shared.session().kit_confirm(&last_four)
}

#[tauri::command(async)]
pub fn kit_done(shared: State<'_, Shared>, later: bool) -> Answer<Screen> {
    shared.session().kit_done(later)
}

#[tauri::command(async)]
pub fn new_kit(shared: State<'_, Shared>) -> Answer<Screen> {
    shared.session().new_kit()
}

#[tauri::command(async)]
pub fn unlock(shared: State<'_, Shared>, passphrase: String) -> Answer<Screen> {
    shared.session().unlock(&actions::passphrase(&passphrase))
}

#[tauri::command(async)]
pub fn unlock_with_keychain(shared: State<'_, Shared>) -> Answer<Screen> {
    shared.session().unlock_with_keychain()
}

#[tauri::command(async)]
pub fn unlock_with_kit(shared: State<'_, Shared>, key: String, new_passphrase: String) -> Answer<Screen> {
    shared.session().unlock_with_kit(&key, &actions::passphrase(&new_passphrase))
}

/// The answer rarely arrives: the window that asked is gone, and the new one starts at the lock screen.
#[tauri::command(async)]
pub fn lock(window: WebviewWindow, shared: State<'_, Shared>) -> Answer<Screen> {
    let screen = shared.session().lock();
    let theme = shared.settings().theme();
    // Where no new window can be made, the old one at least shows the lock screen.
    let _ = window::replace(&window, theme);
    Ok(screen)
}

#[tauri::command(async)]
pub fn set_keychain(shared: State<'_, Shared>, on: bool) -> Answer<Screen> {
    shared.session().set_keychain(on)
}

#[tauri::command(async)]
pub fn overview(shared: State<'_, Shared>) -> Answer<Screen> {
    shared.session().overview()
}
