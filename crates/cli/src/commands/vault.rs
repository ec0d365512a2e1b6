//! The commands on the vault as a whole.

use std::{
    io::{self, BufRead, IsTerminal},
    path::Path,
};

use actions::{
    Code, Error, Facts, Notice, RecoveryKit, keychain, recovery, vault, vault::Access, vault::NewVault,
};
use rules::Date;
use serde_json::json;

use crate::{
    answer::{Answer, Failure, Out},
    args::{Cli, Init, Keychain},
    key::{self, Secret, keychain_code, new_passphrase},
    place,
};

pub fn init(cli: &Cli, args: &Init, out: &Out<'_>) -> Result<Answer, Failure> {
    let (folder, places) = (place::folder(cli)?, place::places()?);
    if vault::look(&folder, &places)?.is_some() {
        return Err(Error::about(Code::Exists, &folder).into());
    }
    let passphrase = new_passphrase(cli.passphrase_file.as_deref(), out)?;
    let name = args.name.clone().unwrap_or_else(|| out.words.say("terminal-default-name"));
    let kit = recovery::for_new_vault(host::new_id(), &name)?;
    let today = cli.today();
    // The page is written first: a vault whose kit could not be written would be one without a kit.
    if let Some(file) = &args.recovery_kit {
        write_kit(&kit, today, file, out)?;
    }
    let new = NewVault { kit: &kit, passphrase: &passphrase, created: today };
    let created = vault::create(&folder, &places, &new, Access::Terminal);
    if let (Err(_), Some(file), Ok(None)) = (&created, &args.recovery_kit, vault::look(&folder, &places)) {
        // There is no vault that the page could open.
        let _ = std::fs::remove_file(file);
    }
    vault::lock(created?);
    let path = folder.to_string_lossy().into_owned();
    let json =
        json!({ "vault": path, "id": kit.vault(), "name": kit.name(), "recovery_kit": args.recovery_kit });
    let mut text = out.words.say_with("terminal-made", &[("path", path)]);
    text.push('\n');
    text.push_str(&match &args.recovery_kit {
        Some(file) => {
            out.words.say_with("terminal-kit-written", &[("file", file.to_string_lossy().into_owned())])
        }
        None => out.words.say("terminal-no-kit"),
    });
    Ok(Answer { text, json })
}

/// The page never takes the place of another file: that might be the kit of another vault.
fn write_kit(kit: &RecoveryKit, made: Date, file: &Path, out: &Out<'_>) -> Result<(), Error> {
    let page = recovery::page(kit, made, out.words)?;
    host::files::create_private(file, &page).map_err(|error| super::not_written(error, file))
}

pub fn status(cli: &Cli, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let facts = vault::overview(&mut vault)?;
    let path = vault.path().to_string_lossy().into_owned();
    vault::lock(vault);
    let backup = facts.last_backup.as_ref();
    let json = json!({
        "vault": path,
        "id": facts.id,
        "name": facts.name,
        "created": facts.created,
        "generation": facts.generation,
        "recovery_kept": facts.recovery_kept,
        "keychain": facts.device,
        "last_backup": backup.map(|backup| json!({ "file": backup.file, "date": backup.made_on })),
        "notices": facts.notices.iter().map(|notice| notice_code(*notice)).collect::<Vec<_>>(),
    });
    Ok(Answer { text: said(&facts, path, out), json })
}

fn said(facts: &Facts, path: String, out: &Out<'_>) -> String {
    let words = out.words;
    let kit = if facts.recovery_kept { "terminal-status-kit-kept" } else { "terminal-status-kit-unproven" };
    let keychain = if facts.device { "terminal-status-keychain-on" } else { "terminal-status-keychain-off" };
    let backup = facts.last_backup.as_ref().map_or_else(
        || words.say("terminal-no-backups"),
        |backup| words.say_with("terminal-status-backup", &[("on", words.date(backup.made_on))]),
    );
    let created = words.date(facts.created);
    let values = [
        ("name", facts.name.clone()),
        ("number", actions::short_id(facts.id)),
        ("on", created),
        ("path", path),
    ];
    [words.say_with("terminal-status", &values), words.say(kit), words.say(keychain), backup].join("\n")
}

fn notice_code(notice: Notice) -> &'static str {
    match notice {
        Notice::ReadOnly => "read-only",
        Notice::Older => "older",
        Notice::Checked => "checked",
    }
}

pub fn verify(cli: &Cli, deep: bool, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let path = vault.path().to_owned();
    vault::verify(&mut vault, deep).map_err(|error| place::with_backup(error, &path))?;
    let generation = vault::overview(&mut vault)?.generation;
    vault::lock(vault);
    let text = out.words.say_with("terminal-verified", &[("count", generation.to_string())]);
    Ok(Answer { text, json: json!({ "vault": path, "ok": true, "generation": generation }) })
}

pub fn rename(cli: &Cli, name: &str, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    vault::rename(&mut vault, name)?;
    let name = vault::overview(&mut vault)?.name;
    vault::lock(vault);
    let text = out.words.say_with("terminal-renamed", &[("name", name.clone())]);
    Ok(Answer { text, json: json!({ "name": name }) })
}

pub fn change_passphrase(cli: &Cli, file: Option<&Path>, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let new = new_passphrase(file, out)?;
    vault::change_passphrase(&mut vault, &new)?;
    vault::lock(vault);
    Ok(Answer { text: out.words.say("terminal-passphrase-changed"), json: json!({ "changed": true }) })
}

pub fn new_kit(cli: &Cli, file: &Path, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let kit = recovery::prepare(&mut vault)?;
    write_kit(&kit, cli.today(), file, out)?;
    if let Err(error) = recovery::adopt(&mut vault, &kit) {
        // The former kit is still in force, and this page opens nothing.
        let _ = std::fs::remove_file(file);
        return Err(error.into());
    }
    vault::lock(vault);
    let text = out.words.say_with("terminal-kit-written", &[("file", file.to_string_lossy().into_owned())]);
    Ok(Answer { text, json: json!({ "recovery_kit": file }) })
}

/// Whoever opens the vault by the kit has shown that the page is readable.
pub fn confirm_kit(cli: &Cli, out: &Out<'_>) -> Result<Answer, Failure> {
    if cli.recovery_file.is_none() {
        let what = out.words.say_with("usage-missing", &[("argument", "--recovery-file <FILE>".into())]);
        return Err(Error::new(Code::Usage).with("what", what).with("command", "lokero-cli").into());
    }
    let mut vault = key::open(cli, out)?;
    recovery::kept(&mut vault)?;
    vault::lock(vault);
    Ok(Answer { text: out.words.say("terminal-kit-kept"), json: json!({ "recovery_kept": true }) })
}

pub fn keychain(cli: &Cli, command: Keychain, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let text = match command {
        Keychain::Enable => {
            let key = keychain::enable(&mut vault)?;
            if let Err(error) = host::keychain::put(vault.id(), &key.expose()) {
                keychain::disable(&mut vault)?;
                return Err(keychain_code(error).into());
            }
            "terminal-keychain-on"
        }
        Keychain::Disable => {
            keychain::disable(&mut vault)?;
            // Without the wrap that was just removed, a key that stays in the keychain opens nothing.
            let _ = host::keychain::remove(vault.id());
            "terminal-keychain-off"
        }
    };
    vault::lock(vault);
    Ok(Answer { text: out.words.say(text), json: json!({ "keychain": command == Keychain::Enable }) })
}

pub fn rescue(cli: &Cli, to: &Path, out: &Out<'_>) -> Result<Answer, Failure> {
    let (from, to) = (place::folder(cli)?, place::absolute(to)?);
    let secret = Secret::read(cli, out)?;
    let rescued = vault::rescue(&from, &to, &place::places()?, secret.for_vault())
        .map_err(|error| place::with_backup(error, &from))?;
    let path = rescued.path().to_string_lossy().into_owned();
    Ok(Answer {
        text: out.words.say_with("terminal-rescued", &[("path", path.clone())]),
        json: json!({ "vault": path }),
    })
}

pub fn destroy(cli: &Cli, yes: bool, out: &Out<'_>) -> Result<Answer, Failure> {
    let mut vault = key::open(cli, out)?;
    let facts = vault::overview(&mut vault)?;
    let given_by_file = cli.passphrase_file.is_some() || cli.recovery_file.is_some();
    let confirmed = match io::stdin().is_terminal() {
        true => yes || typed(&facts.name, out),
        // A script that gives the passphrase to this very command means it.
        false => yes || given_by_file,
    };
    if !confirmed {
        return Err(Code::NotConfirmed.into());
    }
    let path = vault.path().to_string_lossy().into_owned();
    vault::destroy(vault)?;
    if facts.device {
        let _ = host::keychain::remove(facts.id);
    }
    Ok(Answer {
        text: out.words.say_with("terminal-destroyed", &[("path", path.clone())]),
        json: json!({ "destroyed": path }),
    })
}

fn typed(name: &str, out: &Out<'_>) -> bool {
    out.note(&out.words.say_with("terminal-ask-destroy", &[("name", name.to_owned())]));
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).is_ok() && line.trim() == name
}
