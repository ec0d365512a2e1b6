//! Telling that another program replaced a file.

use std::path::Path;

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// Keeps a watch alive; dropping it ends the watch.
pub struct Watch(#[expect(dead_code, reason = "held for its drop")] RecommendedWatcher);

/// The system offers no way to watch that folder. The program works without; it only learns of changes later.
#[derive(Debug, thiserror::Error)]
#[error("the folder cannot be watched")]
pub struct Unwatchable;

/// Calls `on_change` on a thread of its own after `file` was written, created, replaced or removed.
///
/// The folder is what is watched, since a file that is replaced as a whole is another file afterwards. One replacement may
/// call more than once. Reading the file calls nothing.
pub fn watch(file: &Path, on_change: impl Fn() + Send + 'static) -> Result<Watch, Unwatchable> {
    let folder = file.parent().ok_or(Unwatchable)?;
    let name = file.file_name().ok_or(Unwatchable)?.to_owned();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|event| changes(&event, &name)) {
            on_change();
        }
    })
    .map_err(|_| Unwatchable)?;
    watcher.watch(folder, RecursiveMode::NonRecursive).map_err(|_| Unwatchable)?;
    Ok(Watch(watcher))
}

fn changes(event: &notify::Event, name: &std::ffi::OsStr) -> bool {
    let changed = matches!(event.kind, EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_));
    changed && event.paths.iter().any(|path| path.file_name() == Some(name))
}
