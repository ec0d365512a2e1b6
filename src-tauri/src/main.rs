//! The window and the wire to it. What a person can do is in `actions`; what they see is in `ui`.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
#[cfg(test)]
mod bindings;
mod commands;
mod dialog;
mod session;
mod settings;
mod view;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use actions::{Code, Error, Places};
use tauri::{AppHandle, Emitter, Manager, RunEvent};
use words::Words;

use session::{News, OnNews, Session};
use settings::Settings;

/// Memory is overwritten before it is given back, so that no passphrase and no page of the vault stays in it.
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// What all commands share.
pub struct Shared {
    session: Mutex<Session>,
    settings: Mutex<Settings>,
}

impl Shared {
    /// One command at a time works with the vault; the others wait.
    pub fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn settings(&self) -> MutexGuard<'_, Settings> {
        self.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn words(&self) -> Words {
        Words::new(self.settings().language().into())
    }
}

fn main() -> ExitCode {
    let settings = Settings::read(host::places::config_dir().map(|dir| dir.join("window.json")));
    let words = Words::new(settings.language().into());
    let arguments = match arguments::parse(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(wrong) => {
            complain(&words, &Error::new(Code::Usage).with("what", wrong.0).with("command", "lokero"));
            return ExitCode::from(2);
        }
    };
    if arguments.help {
        show_usage();
        return ExitCode::SUCCESS;
    }
    let folder = arguments.vault.or_else(host::places::default_vault);
    let (Some(folder), Some(config)) = (folder, host::places::config_dir()) else {
        complain(&words, &Error::new(Code::NoHome));
        return ExitCode::FAILURE;
    };
    match run(folder, Places { config }, settings) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&words, &Error::new(Code::System).with("what", error.to_string()));
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stderr, reason = "there is no window yet that could say it")]
fn complain(words: &Words, error: &Error) {
    let id = format!("error-{}", error.code.as_str());
    eprintln!(
        "{}\n{}",
        words.say_with(&id, &error.params),
        words.say_with(&format!("{id}.help"), &error.params)
    );
}

#[expect(clippy::print_stdout, reason = "the person asked for it in a terminal")]
fn show_usage() {
    println!("lokero [--vault DIR]");
}

#[expect(clippy::exit, reason = "Tauri's macro holds one for a package that it cannot read")]
fn run(folder: PathBuf, places: Places, settings: Settings) -> tauri::Result<()> {
    let mut builder = tauri::Builder::default();
    // The plugin must be the first, so that a second program ends before it has done anything.
    if !tested() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| window::raise(app)));
    }
    let app = builder
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![
            commands::create,
            commands::kit_confirm,
            commands::kit_done,
            commands::kit_save,
            commands::lock,
            commands::new_kit,
            commands::overview,
            commands::set_keychain,
            commands::set_language,
            commands::set_theme,
            commands::start,
            commands::strength,
            commands::unlock,
            commands::unlock_with_keychain,
            commands::unlock_with_kit,
        ])
        .setup(move |app| {
            let session = Session::new(folder, places, tell(app.handle().clone()));
            app.manage(Shared { session: Mutex::new(session), settings: Mutex::new(settings) });
            window::open(app.handle())?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            app.state::<Shared>().session().lock();
        }
    });
    Ok(())
}

/// The page hears of what happens to the vault without its doing.
fn tell(app: AppHandle) -> OnNews {
    Arc::new(move |news| {
        let _ = match news {
            News::Changed => app.emit("vault-changed", ()),
            News::Damaged(error) => {
                let screen = app.state::<Shared>().session().close_for(error);
                let theme = app.state::<Shared>().settings().theme();
                // The page that showed the vault goes with its process; where that fails, it at least shows what happened.
                let replaced = app.webview_windows().into_values().next();
                match replaced.map(|window| window::replace(&window, theme)) {
                    Some(Ok(())) => Ok(()),
                    _ => app.emit("locked", screen),
                }
            }
        };
    })
}

/// Two windows of a test, one right after the other, would be taken for one program started twice.
#[expect(clippy::disallowed_methods, reason = "the environment is the tests' only way to say so")]
fn tested() -> bool {
    cfg!(debug_assertions) && std::env::var_os("LOKERO_TEST").is_some()
}
