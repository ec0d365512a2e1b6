//! `lokero-cli backup`.

use std::path::{Path, PathBuf};

use actions::{Backup as Made, Code, Error, backup, vault};
use serde_json::{Value, json};

use crate::{
    answer::{Answer, Failure, Out},
    args::{Backup, Cli},
    key::{self, Secret},
    place,
};

pub fn run(cli: &Cli, command: &Backup, out: &Out<'_>) -> Result<Answer, Failure> {
    match command {
        Backup::Create { to } => create(cli, to.as_deref(), out),
        Backup::Verify { file } => verify(cli, file, out),
        Backup::Restore { file, to } => restore(cli, file, to, out),
        Backup::List => list(cli, out),
    }
}

fn create(cli: &Cli, to: Option<&Path>, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let folder = match to {
        Some(folder) => place::absolute(folder)?,
        None => backup::folder(&mut vault)?.map_or_else(default_folder, Ok)?,
    };
    let made = backup::create(&mut vault, &folder, host::new_id(), cli.today())?;
    vault::lock(vault);
    let values = [("file", made.file.to_string_lossy().into_owned())];
    Ok(Answer { text: out.words.say_with("terminal-backup-made", &values), json: view(&made) })
}

fn default_folder() -> Result<PathBuf, Error> {
    let data = host::places::data_dir().ok_or_else(|| Error::new(Code::NoHome))?;
    Ok(data.with_file_name("lokero-backups"))
}

fn view(backup: &Made) -> Value {
    json!({
        "file": backup.file,
        "date": backup.made_on,
        "generation": backup.generation,
        "bytes": backup.bytes,
        "sha256": backup.sha256,
    })
}

fn verify(cli: &Cli, file: &Path, out: &Out<'_>) -> Result<Answer, Failure> {
    let contents = backup::verify(file, Secret::read(cli, out)?.for_backup())?;
    let values = [("name", contents.name.clone()), ("on", out.words.date(contents.made_on))];
    let json = json!({
        "file": file,
        "ok": true,
        "vault": contents.vault,
        "name": contents.name,
        "date": contents.made_on,
        "generation": contents.generation,
        "files": contents.files,
    });
    Ok(Answer { text: out.words.say_with("terminal-backup-whole", &values), json })
}

fn restore(cli: &Cli, file: &Path, to: &Path, out: &Out<'_>) -> Result<Answer, Failure> {
    let to = place::absolute(to)?;
    let restored = backup::restore(file, Secret::read(cli, out)?.for_backup(), &to, &place::places()?)?;
    let path = restored.path().to_string_lossy().into_owned();
    let text = out.words.say_with("terminal-restored", &[("path", path.clone())]);
    Ok(Answer { text, json: json!({ "vault": path }) })
}

fn list(cli: &Cli, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let backups = backup::list(&mut vault)?;
    vault::lock(vault);
    let rows = backups.iter().map(|backup| {
        let present = if backup.file.exists() { "" } else { &out.words.say("terminal-backup-gone") };
        format!("{}  {}  {present}", out.words.date(backup.made_on), backup.file.display())
            .trim_end()
            .to_owned()
    });
    let text = match backups.is_empty() {
        true => out.words.say("terminal-no-backups"),
        false => rows.collect::<Vec<_>>().join("\n"),
    };
    let views = backups.iter().map(|backup| {
        let mut view = view(backup);
        if let Some(fields) = view.as_object_mut() {
            fields.insert("present".into(), json!(backup.file.exists()));
        }
        view
    });
    Ok(Answer { text, json: json!({ "backups": views.collect::<Vec<_>>() }) })
}
