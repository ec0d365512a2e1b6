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
terminal-service-added = { $name } is in the inventory. Its id is { $id }.
terminal-service-edited = { $name } was changed.
terminal-service-removed = { $name } was removed, with its requests and the files kept with them.
terminal-no-services = There are no such services.
terminal-identity = You
terminal-no-identity = Nothing is known of you yet; “lokero-cli identity set” changes that.
terminal-request-new = Request { $reference } is a draft; no clock runs yet. Its id is { $id }.
terminal-letter-written = The letter is in { $file }.
terminal-letter-kept = The text is kept with the request. No clock runs from it.
terminal-letter-record = The text is kept with the request. Record when it has left: { $command }
terminal-letter-unfilled = Still to be filled in: { $fields }.
terminal-letter-doubtful = Look twice at the recipient: { $doubts }.
terminal-letter-edited = This is the text as you edited it on { $on }; check the dates in it.
terminal-letter-send-from = Send it from { $address }, so that they know you by it.
terminal-letter-not-archival = The page is tagged, but it is neither PDF/A nor PDF/UA.
terminal-letter-lacking = The fonts lack these signs, and the page shows boxes for them: { $signs }
terminal-letter-subject-only = The letter is too long for an address, so this one holds its subject only. Take the text with --as text, and paste it.
terminal-template-set = The template is kept.
terminal-template-cleared = The template is removed; the letters are Lokero’s own again.
terminal-no-templates = You have no templates of your own.
terminal-no-requests = There are no such requests.
terminal-event-recorded = Recorded.
terminal-event-corrected = Corrected; the former event stays in the history.
terminal-evidence-written = { $name } is in { $file }.
terminal-exported = Everything is in { $file }. It is not encrypted.
terminal-exported-files = The kept files are in { $folder }.
terminal-import-found = In the file: services { $services }, requests { $requests }, kept files { $files }. Nothing was taken in; “--accept all” does that.
terminal-imported = Taken in: services { $services }, requests { $requests }, kept files { $files }.
terminal-nothing-found = Nothing was found.
terminal-late-since = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}
terminal-days-left = { $count ->
    [0] today
    [one] { $count } day left
   *[other] { $count } days left
}
terminal-reckoned-anew = Since something last happened, holidays or rules became known that may have moved these dates.
terminal-nothing-due = Nothing needs you.
terminal-calendar-written = { $count ->
    [one] { $count } date is in { $file }.
   *[other] { $count } dates are in { $file }.
}
terminal-newest-backup = The newest verified backup is { $file }, from { $on }.

## Notes

terminal-notice-read-only = The vault’s folder cannot be written to, so the vault is open for reading only.
terminal-notice-older = This computer has seen a newer state of this vault: an older copy was put in its place.
terminal-notice-checked = The program had been stopped in the middle of its work. Everything was checked, and nothing is missing.
terminal-cleaned = Characters that cannot be seen were left out: { $field }.
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

cli-service = Keeps the inventory of services.
    .example = lokero-cli service add --name Spotify --domain spotify.com --country SE
cli-service-domain = A domain of the service; may be given more than once
cli-service-account = By what the service knows you, such as an e-mail address or a customer number; may be given more than once
cli-service-category = A kind of data that it holds, with how well that is known and from where: health, health:stated or “health:confirmed:their answer”. Kinds: contact, identity, account, payment, purchases, location, messages, photos, health, biometric, employment, education, finance, insurance, usage, preferences, social, children, government-id, other. Certainties: assumed, stated, confirmed. May be given more than once
cli-service-controller = The company or other body that answers for the data
cli-service-country = Where the controller is established, as two letters
cli-service-address = The controller’s postal address
cli-service-privacy-email = The e-mail address for privacy matters
cli-service-privacy-form = The address of the web form for privacy matters
cli-service-representative = The representative in the EU of a controller outside it
cli-service-representative-address = The representative’s postal address
cli-service-representative-country = The representative’s country, as two letters
cli-service-representative-email = The representative’s e-mail address
cli-service-officer = The data-protection officer
cli-service-officer-address = The officer’s postal address
cli-service-officer-country = The officer’s country, as two letters
cli-service-officer-email = The officer’s e-mail address
cli-service-purposes = For what the data are used
cli-service-legal-basis = On what legal basis
cli-service-recipients = Who receives them
cli-service-transfers = To where outside the EEA they go
cli-service-retention = How long they are kept
cli-service-price = What the service costs you
cli-service-notes = Your notes
cli-service-service = The service: its id, one of its domains or its name
cli-service-add = Adds a service.
    .example = lokero-cli service add --name Spotify --domain spotify.com --controller "Spotify AB" --country SE --category payment
cli-service-add-name = What you call it
cli-service-list = Lists the services by name.
    .example = lokero-cli service list --search spot
cli-service-list-search = Only those with all these words, or beginnings of words
cli-service-list-limit = At most so many
cli-service-show = Shows what is known of a service.
    .example = lokero-cli service show spotify.com
cli-service-edit = Changes what is given and leaves the rest as it is; an empty value clears.
    .example = lokero-cli service edit spotify.com --privacy-email privacy@spotify.com --notes ""
cli-service-edit-name = What you call it from now on
cli-service-remove = Removes a service with its requests and the files kept with them.
    .example = lokero-cli service remove spotify.com

cli-identity = Keeps your own details, which letters may carry.
    .example = lokero-cli identity set --name "Aino Virtanen" --country FI
cli-identity-set = Sets the details that are given and leaves the rest as it is; an empty value clears.
    .example = lokero-cli identity set --name "Aino Virtanen" --email aino@example.com --country FI
cli-identity-set-name = Your name; may be given more than once, the usual one first
cli-identity-set-former-name = A former name; may be given more than once
cli-identity-set-address = A postal address; may be given more than once
cli-identity-set-email = An e-mail address; may be given more than once
cli-identity-set-number = A number by which you are known, with what it is: phone=+358 40 123 4567; may be given more than once
cli-identity-set-country = Where you live, as two letters
cli-identity-show = Shows your own details.
    .example = lokero-cli identity show --json

cli-request = Keeps your requests and what happens to them.
    .example = lokero-cli request new --service spotify.com --right access
cli-request-by = How it was sent: email, post, form or phone
cli-request-until = The date that it names, such as the end of an extension, as YYYY-MM-DD
cli-request-reasons = Whether it gave reasons: yes or no
cli-request-note = Your note
cli-request-request = The request: its id or its reference
cli-request-new = Begins a request, as a draft.
    .example = lokero-cli request new --service spotify.com --right access --right erasure
cli-request-new-service = The service: its id, one of its domains or its name
cli-request-new-right = A right to exercise: access, rectification, erasure, restriction, recipients, portability, portability-transfer, objection, marketing-objection, automated-decision, consent-withdrawal or breach; may be given more than once
cli-request-letter-language = The language of its letters (en, fi, sv or de); without it the controller’s country decides
cli-request-letter = Writes the letter that is due now, and keeps its exact text. No clock runs from it.
    .example = lokero-cli request letter LOK-1G60-EECF --as text
cli-request-letter-form = The form: text, pdf, eml or mailto
cli-request-letter-kind = Another letter than the one that is due: access, access_followup, rectification, erasure, restriction, recipients, portability, objection_marketing, objection_li, adm_review, consent_withdrawal, breach, reminder, final_notice, complaint, id_demand or extension_reply
cli-request-letter-output = Where it is written; without it text goes to standard output
cli-request-letter-by = How it is sent: email, post or form
cli-request-letter-detail = What the letter says in your words, such as “wrong=Street 1” or “deadline=2026-12-10”; may be given more than once. Grounds for erasure: no_longer_needed, consent_withdrawn, objection, unlawful, legal_duty, child. Cases of restriction: accuracy, unlawful, claims, objection
cli-request-letter-with = An identifier to name beyond the least that is needed; may be given more than once
cli-request-letter-without = An identifier to leave out; may be given more than once
cli-request-letter-edited = A file with the text as you edited it, its subject on the first line; an empty file brings the template’s text back
cli-request-letter-anyway = Sets doubts about the recipient aside
cli-request-letter-draft = Shows the letter as it is, and keeps nothing
cli-request-event = Records that something happened.
    .example = lokero-cli request event LOK-1G60-EECF sent --on 2026-11-20 --by email
cli-request-event-kind = What happened: sent, received, receipt-confirmed, undelivered, identity-asked, identity-given, clarification-asked, clarification-given, fee-asked, extension-notified, answer-full, answer-part, refusal, follow-up-sent, reminder-sent, final-notice-sent, controller-complaint-sent, controller-complaint-acknowledged, complaint-filed, authority-answered, withdrawn, closed or reopened
cli-request-event-on = The day on which it happened, as YYYY-MM-DD
cli-request-event-file = A file to keep with it, such as the answer; may be given more than once
cli-request-correct = Corrects an event by a new one; what is not given stays as it was. The former one stays in the history.
    .example = lokero-cli request correct LOK-1G60-EECF 0197a4c2-8f00-7cc3-98c4-dc0c0c07398f --on 2026-11-19
cli-request-correct-event = The id of the event
cli-request-correct-kind = What happened instead; “retracted” says that it never happened
cli-request-correct-on = The day on which it happened instead, as YYYY-MM-DD
cli-request-list = Lists the requests, those with the nearest date first.
    .example = lokero-cli request list --state waiting
cli-request-list-state = Only those in this state: draft, waiting, undelivered, identity-asked, clarification-asked, extended, overdue, reminded, answered, answered-in-part, refused, complained or closed
cli-request-list-search = Only those with all these words, or beginnings of words
cli-request-list-limit = At most so many
cli-request-show = Shows a request with its timeline.
    .example = lokero-cli request show LOK-1G60-EECF
cli-request-evidence = Writes a kept file out again.
    .example = lokero-cli request evidence 0197a4c2-8f00-7cc3-98c4-dc0c0c07398f -o answer.pdf
cli-request-evidence-evidence = The id of the file
cli-request-evidence-output = Where it is written

cli-template = Keeps your own templates for letters.
    .example = lokero-cli template list
cli-template-kind = The kind of letter, such as access or reminder; “lokero-cli request letter --help” names them all
cli-template-letter-language = The language of the letters (en, fi, sv or de)
cli-template-service = For the letters to this service only: its id, one of its domains or its name
cli-template-set = Takes a template from a file. A bad one is refused with the line and the reason.
    .example = lokero-cli template set --kind access --letter-language en access.txt
cli-template-set-file = The file
cli-template-show = Shows your own template, or else Lokero’s, from which one can be made.
    .example = lokero-cli template show --kind access --letter-language en
cli-template-clear = Removes a template.
    .example = lokero-cli template clear --kind access --letter-language en
cli-template-list = Lists your own templates.
    .example = lokero-cli template list

cli-deadline = Works out one deadline with each step that leads to it, or many. No vault is needed.
    .example = lokero-cli deadline --jurisdiction FI --received 2026-11-26
cli-deadline-jurisdiction = Whose law and holidays count: a state of the EU or the EEA, GB, CH, or a part: GB-ENG, GB-WLS, GB-SCT, GB-NIR, DE-BY and the other German Länder
cli-deadline-received = The day on which the request reached the controller, or the complaint the authority, as YYYY-MM-DD
cli-deadline-event = What is due: first_deadline, which is meant without it, extended_deadline, extension_notice_deadline, no_action_notice_deadline, authority_3_months, first_deadline_identity, first_deadline_clarification or complaint_ack_30_days
cli-deadline-asked = The day on which the controller asked who you are or what you mean
cli-deadline-given = The day on which you answered that
cli-deadline-batch = Answers many questions: a JSON object on each line of standard input, such as {"{"}"id": 1, "jurisdiction": "FI", "receipt_date": "2026-11-26", "event": "first_deadline"{"}"}, with information_requested_date and information_received_date where something was asked

cli-holidays = Lists the public holidays of a year, also those that are open. No vault is needed.
    .example = lokero-cli holidays --jurisdiction FI --year 2027
cli-holidays-jurisdiction = Whose holidays, as for a deadline
cli-holidays-year = The year

cli-search = Finds services and requests by words, or beginnings of words.
    .example = lokero-cli search spot
cli-search-text = The words

cli-due = Lists what needs you, the longest waiting first.
    .example = lokero-cli due --within 14
cli-due-within = Also what will need you within so many days

cli-calendar = Writes the dates that you wait for into a calendar file.
    .example = lokero-cli calendar -o lokero.ics
cli-calendar-output = Where it is written
cli-calendar-neutral = Without the names of services in the titles
cli-calendar-lead = So many days before a date the calendar reminds you; may be given more than once
cli-calendar-replace = Replaces a file that is there already

cli-export = Writes everything into files that other programs read. They are not encrypted.
    .example = lokero-cli export --as json -o lokero.json
cli-export-form = The form: json, which can be read back, or csv, tables for spreadsheets
cli-export-output = Where it is written; further tables and the kept files go beside it
cli-export-replace = Replaces files that are there already

cli-import = Reads an export back into an empty vault.
    .example = lokero-cli import lokero.json --accept all
cli-import-file = The file
cli-import-accept = What to take in: all, or none, which only says what is in the file

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
