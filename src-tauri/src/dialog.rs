//! The system's own dialogs, opened from here so that the page never sees a path.

use std::path::PathBuf;

use tauri::WebviewWindow;
use tauri_plugin_dialog::DialogExt;
use words::Words;

/// Where the recovery kit goes; `None` where the person gave up.
pub fn save_kit(window: &WebviewWindow, words: &Words) -> Option<PathBuf> {
    if let Some(path) = answered_by_a_test() {
        return Some(path);
    }
    window
        .dialog()
        .file()
        .set_parent(window)
        .set_title(words.say("kit-title"))
        .set_file_name(format!("{}.pdf", words.say("kit-title")))
        .add_filter("PDF", &["pdf"])
        .blocking_save_file()?
        .into_path()
        .ok()
}

/// No test can drive the system's dialogs. A released program does not look.
#[cfg(debug_assertions)]
#[expect(clippy::disallowed_methods, reason = "the environment is the tests' only way to answer")]
fn answered_by_a_test() -> Option<PathBuf> {
    std::env::var_os("LOKERO_TEST_SAVE_TO").map(PathBuf::from)
}

#[cfg(not(debug_assertions))]
fn answered_by_a_test() -> Option<PathBuf> {
    None
}
