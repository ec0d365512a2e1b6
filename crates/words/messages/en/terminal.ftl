# What the terminal says: answers, questions, and the help of every command.

## Answers

terminal-note = note
terminal-made = The vault is in { $path }.
terminal-kit-written = The recovery kit is in { $file }. Print it, put the page away, and delete the file: whoever has the page can open the vault.
terminal-kit-kept = Noted: the recovery kit is kept and readable.
terminal-no-kit = There is no recovery kit. If the passphrase is lost, nobody can open the vault; “lokero-cli recovery new-kit” makes one.
terminal-default-name = My vault
terminal-status = “{ $name }”, number { $number }, made { $on }, in { $path }
terminal-status-kit-kept = Recovery kit: kept on paper
terminal-status-kit-unproven = Recovery kit: not known to be kept on paper
terminal-status-keychain-on = Keychain: may open the vault on this computer
terminal-status-keychain-off = Keychain: not used
terminal-status-backup = Last backup: { $on }
terminal-verified = { $count ->
    [one] The vault is whole, with its { $count } change.
   *[other] The vault is whole, with all its { $count } changes.
}
terminal-renamed = The vault’s name is now “{ $name }”.
terminal-passphrase-changed = The new passphrase opens the vault; the old one no longer does.
terminal-keychain-on = This computer’s keychain may now open the vault.
terminal-keychain-off = This computer’s keychain no longer opens the vault.
terminal-backup-made = The backup is written, and was read back in full: { $file }
terminal-backup-whole = The backup of “{ $name }” from { $on } is whole.
terminal-backup-gone = (no longer there)
terminal-no-backups = There is no backup yet.
terminal-restored = The restored vault is in { $path }.
terminal-rescued = What was whole is in { $path }. The damaged vault was not touched.
terminal-destroyed = The vault in { $path } is destroyed. Backups were not touched.
terminal-newest-backup = The newest verified backup is { $file }, from { $on }.

## Notes

terminal-notice-read-only = The vault’s folder cannot be written to, so the vault is open for reading only.
terminal-notice-older = This computer has seen a newer state of this vault: an older copy was put in its place.
terminal-notice-checked = The program had been stopped in the middle of its work. Everything was checked, and nothing is missing.
terminal-weak-passphrase = This passphrase is easy to guess. Five or six words that have nothing to do with one another are better.

## Questions

terminal-ask-passphrase = Passphrase:
terminal-ask-new-passphrase = New passphrase:
terminal-ask-again = The same once more:
terminal-ask-destroy = This destroys the vault for good. Type its name, { $name }, to go on.

## Complaints about what was given

usage-missing = This is missing: { $argument }
usage-no-command = A command is missing.
usage-unknown = { $argument } is not known here.
usage-conflict = { $argument } cannot be used together with { $value }.
usage-twice = { $argument } was given twice.
usage-no-value = { $argument } needs a value.
usage-bad-value = “{ $value }” is not a value of { $argument }.
usage-other = The command was not understood.

## Help

cli-usage = Usage:
cli-commands = Commands
cli-command-value = COMMAND
cli-options = Options
cli-options-value = OPTIONS
cli-arguments = Arguments
cli-example = Example:
cli-help = Shows this help
cli-version = Shows the version

cli = Keeps an encrypted inventory of who holds your data, on this computer alone.
    .example = lokero-cli init --recovery-kit kit.pdf
cli-vault = The vault’s folder; without it the platform’s data folder
cli-passphrase-file = A file with the passphrase on its first line; - is standard input
cli-recovery-file = A file with the key of the recovery kit; - is standard input
cli-json = Answers as one JSON document
cli-today = The date to take as today’s, as YYYY-MM-DD
cli-language = The language of messages and documents (en, fi or sv)

cli-init = Makes a new vault.
    .example = lokero-cli init --recovery-kit kit.pdf
cli-init-recovery-kit = Where the recovery kit is written, a page to print
cli-init-no-recovery-kit = Makes no recovery kit
cli-init-name = The vault’s name, as it stands on the kit

cli-status = Says which vault this is and how it is protected.
    .example = lokero-cli status --json

cli-verify = Checks the vault: seal, pages, rows, key files.
    .example = lokero-cli verify --deep
cli-verify-deep = Checks the kept files as well

cli-rename = Gives the vault another name.
    .example = lokero-cli rename "Aino"
cli-rename-name = The new name

cli-backup = Makes, checks and restores backups.
    .example = lokero-cli backup create --to /media/stick
cli-backup-create = Writes a backup and reads it back in full; older ones that are no longer needed are removed.
    .example = lokero-cli backup create --to /media/stick
cli-backup-create-to = The folder; without it the one of the last backup
cli-backup-verify = Reads a backup in full, as a restore would.
    .example = lokero-cli backup verify lokero-2026-11-22-15.lokero
cli-backup-verify-file = The backup
cli-backup-restore = Makes a vault in a new folder from a backup.
    .example = lokero-cli backup restore lokero-2026-11-22-15.lokero --to restored
cli-backup-restore-file = The backup
cli-backup-restore-to = The new folder
cli-backup-list = Lists the backups of this vault.
    .example = lokero-cli backup list

cli-passphrase = Changes the passphrase.
    .example = lokero-cli passphrase change
cli-passphrase-change = Gives the vault a new passphrase; with --recovery-file also when the old one is forgotten.
    .example = lokero-cli --recovery-file key.txt passphrase change
cli-passphrase-change-new-passphrase-file = A file with the new passphrase on its first line; - is standard input

cli-recovery = Replaces the recovery kit.
    .example = lokero-cli recovery new-kit -o kit.pdf
cli-recovery-new-kit = Makes a new recovery kit; the old one no longer opens the vault.
    .example = lokero-cli recovery new-kit -o kit.pdf
cli-recovery-new-kit-output = Where the page is written

cli-recovery-confirm = Notes that the recovery kit is kept and readable; the vault is opened by it.
    .example = lokero-cli --recovery-file key.txt recovery confirm

cli-keychain = Lets this computer’s keychain open the vault, or stops it.
    .example = lokero-cli keychain enable
cli-keychain-enable = Lets this computer’s keychain open the vault.
    .example = lokero-cli keychain enable
cli-keychain-disable = Stops the keychain from opening the vault.
    .example = lokero-cli keychain disable

cli-rescue = Copies what is whole in a damaged vault into a new folder.
    .example = lokero-cli rescue --to rescued
cli-rescue-to = The new folder

cli-destroy = Removes the vault from this computer for good. Backups stay.
    .example = lokero-cli destroy
cli-destroy-yes = Does not ask for the vault’s name

cli-completions = Prints the completions for a shell.
    .example = lokero-cli completions bash
cli-completions-shell = The shell (bash, elvish, fish, powershell or zsh)

cli-man = Prints the man page.
    .example = lokero-cli man
