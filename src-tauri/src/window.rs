//! The one window, and how little it may do.

use std::sync::atomic::{AtomicU32, Ordering};

use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::view;

/// Opens the window. It shows the program's own page and goes nowhere else.
pub fn open(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    static OPENED: AtomicU32 = AtomicU32::new(0);
    let label = format!("page-{}", OPENED.fetch_add(1, Ordering::Relaxed));
    WebviewWindowBuilder::new(app, label, WebviewUrl::default())
        .title("Lokero")
        .inner_size(1280.0, 800.0)
        .min_inner_size(900.0, 600.0)
        .incognito(!driven())
        .devtools(false)
        .disable_drag_drop_handler()
        .general_autofill_enabled(false)
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .build()
}

/// Puts a new window in the place of this one.
///
/// The process that held the page ends with its window, and nothing of an open vault is left in it. Loading the page anew
/// would keep the process and whatever is still in its memory.
pub fn replace(window: &WebviewWindow, theme: view::Theme) -> tauri::Result<()> {
    let size = window.inner_size()?;
    let position = window.outer_position()?;
    let maximized = window.is_maximized()?;
    let new = open(window.app_handle())?;
    paint(&new, theme);
    if maximized {
        new.maximize()?;
    } else {
        new.set_size(size)?;
        new.set_position(position)?;
    }
    window.destroy()
}

/// A second start of the program shows the window of the first.
pub fn raise(app: &AppHandle) {
    if let Some(window) = app.webview_windows().values().next() {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// The frame around the page follows the page's colours.
pub fn paint(window: &WebviewWindow, theme: view::Theme) {
    let _ = window.set_theme(match theme {
        view::Theme::System => None,
        view::Theme::Light => Some(tauri::Theme::Light),
        view::Theme::Dark => Some(tauri::Theme::Dark),
    });
}

fn is_own(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => cfg!(windows) && url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// Whether a test drives the window: an incognito web view cannot be driven. Never in a released program.
#[expect(clippy::disallowed_methods, reason = "the environment is the tests' only way to say so")]
fn driven() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_programs_own_page_is_shown() {
        let shown = |text: &str| is_own(&Url::parse(text).unwrap());
        assert!(shown("tauri://localhost/"));
        assert!(shown("tauri://localhost/index.html"));
        for foreign in [
            "https://example.org/",
            "http://localhost/",
            "tauri://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
        ] {
            assert!(!shown(foreign), "{foreign}");
        }
    }
}
