//! A new vault is made in a folder beside its place and takes its name when it is whole.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use crate::{
    Error,
    folder::{BLOBS, Folder, make_private_folder, sync_folder},
};

/// Fills a new folder by `fill` and puts it at `path`, which must not exist or be an empty folder.
pub(crate) fn in_staging<T>(path: &Path, fill: impl FnOnce(&Folder) -> Result<T, Error>) -> Result<T, Error> {
    if !is_free(path)? {
        return Err(Error::Exists);
    }
    let (parent, staging) = staging_for(path)?;
    make_private_folder(&parent)?;
    remove_leftover(&staging)?;
    let folder = lay_out(&staging)?;
    let filled = folder.take_turn().and_then(|turn| {
        let value = fill(&folder)?;
        sync_tree(&staging)?;
        drop(turn);
        Ok(value)
    });
    let placed = filled.and_then(|value| {
        fs::rename(&staging, path).map_err(|error| {
            let is_taken =
                matches!(error.kind(), io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::AlreadyExists);
            if is_taken { Error::Exists } else { error.into() }
        })?;
        // It is in its place now, and an error would say that it is not.
        let _ = sync_folder(&parent);
        Ok(value)
    });
    if placed.is_err() {
        // The error is what the user needs to hear; what could not be removed is removed by the next attempt.
        let _ = fs::remove_dir_all(&staging);
    }
    placed
}

fn is_free(path: &Path) -> Result<bool, Error> {
    match fs::read_dir(path) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn staging_for(path: &Path) -> Result<(PathBuf, PathBuf), Error> {
    let path = std::path::absolute(path)?;
    let name = path.file_name().ok_or(Error::Exists)?.to_string_lossy().into_owned();
    let parent = path.parent().ok_or(Error::Exists)?.to_owned();
    let staging = parent.join(format!(".{name}.unfinished"));
    Ok((parent, staging))
}

/// What a killed attempt left: it was never a vault. Another attempt that is just running keeps its folder.
fn remove_leftover(staging: &Path) -> Result<(), Error> {
    if !staging.exists() {
        return Ok(());
    }
    let in_use = File::open(staging.join(".lock")).is_ok_and(|lock| lock.try_lock().is_err());
    if in_use {
        return Err(Error::InUse);
    }
    Ok(fs::remove_dir_all(staging)?)
}

fn lay_out(staging: &Path) -> Result<Folder, Error> {
    make_private_folder(&staging.join("keys"))?;
    make_private_folder(&staging.join(BLOBS))?;
    let folder = Folder::at(staging);
    drop(folder.take_turn()?);
    drop(folder.try_session()?);
    Ok(folder)
}

fn sync_tree(folder: &Path) -> Result<(), Error> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_tree(&entry.path())?;
        } else {
            File::open(entry.path())?.sync_all()?;
        }
    }
    sync_folder(folder)
}
