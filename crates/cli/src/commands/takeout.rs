//! `lokero-cli export`, and `import` of what it wrote.

use std::{
    fs::File,
    io::BufWriter,
    path::{Path, PathBuf},
};

use actions::{
    Code, Error, Vault, requests,
    takeout::{self, Counts, Table},
    vault,
};
use host::files;
use rules::request::Evidence;
use serde_json::{Value, json};

use super::{about_writing, begin, not_written};
use crate::{
    answer::{Answer, Failure, Out},
    args::Cli,
    key, place,
};

pub fn export(cli: &Cli, form: &str, to: &Path, replace: bool, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let to = place::absolute(to)?;
    let (files, folder) = match form {
        "csv" => (as_csv(&mut vault, &to, replace)?, None),
        _ => {
            let folder = as_json(&mut vault, &to, replace)?;
            (vec![to.clone()], folder)
        }
    };
    vault::lock(vault);
    let mut text = out.words.say_with("terminal-exported", &[("file", shown(&to))]);
    if let Some(folder) = &folder {
        text.push('\n');
        text.push_str(&out.words.say_with("terminal-exported-files", &[("folder", shown(folder))]));
    }
    Ok(Answer { text, json: json!({ "files": files, "evidence": folder }) })
}

/// The document comes last: where it stands, the files that it speaks of are there.
fn as_json(vault: &mut Vault, to: &Path, replace: bool) -> Result<Option<PathBuf>, Error> {
    let mut document = begin(to, replace)?;
    let evidence =
        takeout::write_json(vault, BufWriter::new(&mut document)).map_err(|e| about_writing(e, to))?;
    let folder = files_beside(to);
    if !evidence.is_empty() {
        let is_new = !folder.exists();
        if !is_new && !replace {
            return Err(Error::about(Code::Exists, &folder));
        }
        if let Err(error) = evidence.iter().try_for_each(|kept| take_out(vault, kept, &folder)) {
            if is_new {
                // Half of the files, without the document, would look like all of them.
                let _ = std::fs::remove_dir_all(&folder);
            }
            return Err(error);
        }
    }
    document.keep().map_err(|error| not_written(error, to))?;
    Ok(Some(folder).filter(|_| !evidence.is_empty()))
}

fn take_out(vault: &mut Vault, kept: &Evidence, folder: &Path) -> Result<(), Error> {
    let folder = folder.join(kept.id.to_string());
    files::make_private_folder(&folder).map_err(|error| not_written(error, &folder))?;
    let path = folder.join(&kept.name);
    let mut file = begin(&path, true)?;
    requests::evidence(vault, kept.id, &mut file).map_err(|error| about_writing(error, &path))?;
    file.keep().map_err(|error| not_written(error, &path))
}

/// The services stand in the file itself, the other tables beside it.
fn as_csv(vault: &mut Vault, to: &Path, replace: bool) -> Result<Vec<PathBuf>, Error> {
    let path_of = |table: Table| {
        let is_first = table == Table::Services;
        if is_first { to.to_owned() } else { beside(to, &format!("-{}.csv", table.name())) }
    };
    let mut files = Vec::new();
    for table in Table::ALL {
        files.push((table, Some(begin(&path_of(table), replace)?)));
    }
    let open = |table| {
        let file = files.iter_mut().find(|(other, _)| *other == table).and_then(|(_, file)| file.take());
        file.ok_or_else(|| std::io::ErrorKind::AlreadyExists.into())
    };
    let written = takeout::write_csv(vault, open).map_err(|error| about_writing(error, to))?;
    let mut paths = Vec::new();
    for (table, file) in written {
        let path = path_of(table);
        file.keep().map_err(|error| not_written(error, &path))?;
        paths.push(path);
    }
    Ok(paths)
}

/// `NAME-files` beside `NAME.json`.
fn files_beside(document: &Path) -> PathBuf {
    beside(document, "-files")
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(ending);
    path.with_file_name(name)
}

/// Without `accept`, says what the document would bring.
pub fn import(cli: &Cli, file: &Path, accept: bool, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let named = |error: Error| error.with("path", file.to_string_lossy());
    let open = || File::open(file).map_err(|_| Error::about(Code::FileNotRead, file));
    let (counts, message) = if accept {
        let kept = |kept: &Evidence| {
            let path = files_beside(file).join(kept.id.to_string()).join(&kept.name);
            File::open(path).map_err(|_| Error::new(Code::ImportFile).with("name", &kept.name))
        };
        (takeout::take_in(&mut vault, cli.deed(), open, kept).map_err(named)?, "terminal-imported")
    } else {
        (takeout::look(open()?).map_err(named)?.0, "terminal-import-found")
    };
    vault::lock(vault);
    Ok(Answer { text: out.words.say_with(message, &values(counts)), json: view(counts, accept) })
}

fn values(counts: Counts) -> [(&'static str, String); 3] {
    let Counts { services, requests, files } = counts;
    [("services", services.to_string()), ("requests", requests.to_string()), ("files", files.to_string())]
}

fn view(counts: Counts, accepted: bool) -> Value {
    let Counts { services, requests, files } = counts;
    json!({ "services": services, "requests": requests, "files": files, "accepted": accepted })
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
