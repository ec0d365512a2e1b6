# The window: its screens in the order in which a person meets them.

## Everywhere

window-title = { $page } – Lokero
window-continue = Continue
window-back = Back

## First run

window-steps = Steps
window-step-done = done
window-step-language = Language
window-step-passphrase = Passphrase
window-step-kit = Recovery kit
window-step-computer = This computer

## First run: language

window-language-title = Choose your language
window-language-lead = Lokero speaks it with you. Every letter goes out in the language of the one who gets it.
window-language-en = English
window-language-fi = Suomi
window-language-sv = Svenska
window-promise-yours = Yours alone
window-promise-yours-text = Everything lies in one encrypted vault on this computer. No account, no e-mail address.
window-promise-silent = No network
window-promise-silent-text = Lokero opens no connection, ever. What leaves, leaves by your own hand.
window-promise-free = Never held hostage
window-promise-free-text = All of it can be taken out, in formats that other programs read.

## First run: passphrase

window-passphrase-title = Choose a passphrase
window-passphrase-lead = It opens your vault. You will type it often, so let it be long but easy on the fingers.
window-passphrase = Passphrase
window-passphrase-new = New passphrase
window-passphrase-again = The same once more
window-passphrase-show = Show the passphrase
window-passphrase-hide = Hide the passphrase
window-passphrase-empty = Type the passphrase.
window-strength-unknown = Its strength is shown here.
window-strength-0 = Guessed at once
window-strength-1 = Easy to guess
window-strength-2 = Guessed with some effort
window-strength-3 = Hard to guess
window-strength-4 = Very hard to guess
window-vault-name = Name of the vault
window-vault-name-hint = It stands on the recovery kit, so that you know which vault the page opens.
window-vault-name-default = My vault
window-create = Create the vault
window-creating = Creating the vault…
window-good-length = Length makes it strong
window-good-length-text = Five or six words that have nothing to do with one another are better than one word full of signs.
window-good-yours = Nobody else knows it
window-good-yours-text = It is stored nowhere and sent to nobody, so nobody can give you a new one.
window-good-forgotten = If you forget it
window-good-forgotten-text = The next step makes a page on paper that opens the vault without it.

## Recovery kit

window-kit-title = Print one page and put it away
window-kit-lead = If you forget the passphrase, this page opens the vault. Without either of them nobody can: not you, and not we.
window-kit-new-lead = This page takes the place of the old one: once it is saved, the old one no longer opens the vault.
window-kit-save = Save as PDF
window-kit-save-again = Save it again
window-kit-saving = Saving…
window-kit-saved = Saved. Print it, then delete the file: whoever has the page can open the vault.
window-kit-readable = Is it readable on paper?
window-kit-last-four = Type the last four characters of the key.
window-kit-hidden = The screen never shows the key.
window-kit-short = Type all four characters.
window-kit-wrong = These are not the last four characters of the key on this page.
window-kit-later = Later
window-kit-keep-old = Keep the old kit
window-kit-checking = Checking…
window-paper = The page that will be saved
window-paper-key = The recovery key, hidden on screen

## First run: this computer

window-computer-title = May this computer open the vault?
window-computer-lead = Its keychain can keep a key, so that you need not type the passphrase each time.
window-computer-ask = Ask me each time
window-computer-ask-hint = The better choice if anyone else uses this computer.
window-computer-keychain = Let the keychain open it
window-computer-keychain-hint = Whoever is signed in as you on this computer can open the vault with one click.
window-computer-absent = No keychain answers on this computer, so Lokero will ask for the passphrase each time. If you set one up later, you can allow it on the vault’s page.
window-computer-finish = Go to the vault
window-computer-saving = Asking the keychain…
window-keychain-what = What a keychain is
window-keychain-what-text = The place where this computer already keeps passwords. It opens when you sign in.
window-keychain-still = What stays the same
window-keychain-still-text = The passphrase and the recovery kit open the vault as before.
window-keychain-undo = You can change it
window-keychain-undo-text = At any time, on the vault’s page.

## Lock screen

window-locked-title = Lokero is locked
window-locked-vault = Vault { $number }
window-unlock = Unlock
window-unlocking = Unlocking…
window-unlock-keychain = Unlock with this computer’s keychain
window-unlock-keychain-running = Asking the keychain…
window-lost = I have lost the passphrase
window-backup-verified = Last backup: { $on }, verified
window-backup-none = No backup yet

## Lost passphrase

window-lost-title = Open the vault with the recovery kit
window-lost-lead = Take out the printed page, type its key and choose a new passphrase. Everything in the vault stays as it is.
window-lost-key = Recovery key
window-lost-key-hint = It begins with AGE-SECRET-KEY-1. Spaces and line breaks do not matter.
window-lost-open = Set the new passphrase
window-lost-opening = Opening the vault…

## The open vault

window-open-vault = Vault number
window-open-created = Created
window-open-kit = Recovery kit
window-open-kit-kept = Kept on paper
window-open-kit-missing = Not put away yet. If you forget the passphrase, nobody can open the vault.
window-open-kit-make = Make a new kit
window-open-kit-making = Making it…
window-open-keychain = Keychain
window-open-keychain-allow = May open the vault on this computer
window-open-keychain-absent = No keychain answers on this computer.
window-open-backup = Last backup
window-open-backup-none = None yet. In the terminal:
# Said above the open vault when there is a reason to.
window-notice-read-only = The vault’s folder cannot be written to, so the vault is open for reading only.
window-notice-older = This computer has seen a newer state of this vault: an older copy was put in its place.
window-notice-checked = Lokero had been stopped in the middle of its work. Everything was checked, and nothing is missing.
window-open-language = Language
window-open-appearance = Appearance
window-appearance-system = As the system
window-appearance-light = Light
window-appearance-dark = Dark
window-lock = Lock
window-locking = Locking…

## Trouble

window-trouble-kept = What was kept
window-trouble-kept-text = Lokero has changed nothing and deleted nothing. Everything lies as it was found.
window-trouble-do = What to do
window-trouble-backup = Newest verified backup
window-trouble-restore = It is put into a new folder, in the terminal:
window-trouble-again = Try again
window-trouble-trying = Trying…
