export type Backup = { on: string };

export type ErrorView = { code: string; params: Record<string, string> };

export type Language = "en" | "fi" | "sv";

export type Overview = {
  name: string;
  vault: string;
  created: string;
  recoveryKept: boolean;
  keychain: boolean;
  keychainAvailable: boolean;
  lastBackup: Backup | null;
  generation: number;
};

export type Screen =
  | { at: "first-run" }
  | { at: "kit"; name: string; vault: string; made: string; first: boolean }
  | { at: "locked"; vault: string; keychain: boolean; backup: Backup | null }
  | { at: "open"; overview: Overview }
  | { at: "trouble"; error: ErrorView; backup: string | null };

export type Start = { language: Language; theme: Theme; screen: Screen };

export type Strength = { score: number };

export type Theme = "system" | "light" | "dark";

export type Commands = {
  create: { args: { name: string; passphrase: string }; answer: Screen };
  kit_confirm: { args: { lastFour: string }; answer: boolean };
  kit_done: { args: { later: boolean }; answer: Screen };
  kit_save: { args: null; answer: boolean };
  lock: { args: null; answer: Screen };
  new_kit: { args: null; answer: Screen };
  overview: { args: null; answer: Screen };
  set_keychain: { args: { on: boolean }; answer: Screen };
  set_language: { args: { language: Language }; answer: null };
  set_theme: { args: { theme: Theme }; answer: null };
  start: { args: null; answer: Start };
  strength: { args: { passphrase: string }; answer: Strength };
  unlock: { args: { passphrase: string }; answer: Screen };
  unlock_with_keychain: { args: null; answer: Screen };
  unlock_with_kit: { args: { key: string; newPassphrase: string }; answer: Screen };
};

export type MessageId =
  | "date-long"
  | "error-backup-damaged"
  | "error-backup-key-missing"
  | "error-backup-missing"
  | "error-damaged"
  | "error-damaged-key"
  | "error-disk-full"
  | "error-exists"
  | "error-file-not-read"
  | "error-file-not-written"
  | "error-folder-not-found"
  | "error-in-use"
  | "error-keychain-absent"
  | "error-keychain-empty"
  | "error-keychain-locked"
  | "error-keychain-refused"
  | "error-keychain-slow"
  | "error-keychain-stale"
  | "error-kit-not-made"
  | "error-locked"
  | "error-missing-file"
  | "error-name-empty"
  | "error-name-long"
  | "error-newer-version"
  | "error-no-home"
  | "error-not-a-recovery-key"
  | "error-not-confirmed"
  | "error-not-found"
  | "error-passphrase-empty"
  | "error-passphrase-long"
  | "error-passphrase-short"
  | "error-passphrases-differ"
  | "error-read-only"
  | "error-sync-folder"
  | "error-system"
  | "error-unexpected"
  | "error-unsafe-build"
  | "error-usage"
  | "error-wrong-passphrase"
  | "error-wrong-recovery-key"
  | "kit-care"
  | "kit-care-how"
  | "kit-command"
  | "kit-command-result"
  | "kit-intro"
  | "kit-keep"
  | "kit-key"
  | "kit-key-hint"
  | "kit-made"
  | "kit-place"
  | "kit-square"
  | "kit-title"
  | "kit-vault"
  | "kit-with-lokero"
  | "kit-with-lokero-how"
  | "kit-without-lokero"
  | "kit-without-lokero-how"
  | "window-appearance-dark"
  | "window-appearance-light"
  | "window-appearance-system"
  | "window-back"
  | "window-backup-none"
  | "window-backup-verified"
  | "window-computer-absent"
  | "window-computer-ask"
  | "window-computer-ask-hint"
  | "window-computer-finish"
  | "window-computer-keychain"
  | "window-computer-keychain-hint"
  | "window-computer-lead"
  | "window-computer-saving"
  | "window-computer-title"
  | "window-continue"
  | "window-create"
  | "window-creating"
  | "window-good-forgotten"
  | "window-good-forgotten-text"
  | "window-good-length"
  | "window-good-length-text"
  | "window-good-yours"
  | "window-good-yours-text"
  | "window-keychain-still"
  | "window-keychain-still-text"
  | "window-keychain-undo"
  | "window-keychain-undo-text"
  | "window-keychain-what"
  | "window-keychain-what-text"
  | "window-kit-checking"
  | "window-kit-hidden"
  | "window-kit-keep-old"
  | "window-kit-last-four"
  | "window-kit-later"
  | "window-kit-lead"
  | "window-kit-new-lead"
  | "window-kit-readable"
  | "window-kit-save"
  | "window-kit-save-again"
  | "window-kit-saved"
  | "window-kit-saving"
  | "window-kit-short"
  | "window-kit-title"
  | "window-kit-wrong"
  | "window-language-en"
  | "window-language-fi"
  | "window-language-lead"
  | "window-language-sv"
  | "window-language-title"
  | "window-lock"
  | "window-locked-title"
  | "window-locked-vault"
  | "window-locking"
  | "window-lost"
  | "window-lost-key"
  | "window-lost-key-hint"
  | "window-lost-lead"
  | "window-lost-open"
  | "window-lost-opening"
  | "window-lost-title"
  | "window-open-appearance"
  | "window-open-backup"
  | "window-open-backup-none"
  | "window-open-created"
  | "window-open-keychain"
  | "window-open-keychain-absent"
  | "window-open-keychain-allow"
  | "window-open-kit"
  | "window-open-kit-kept"
  | "window-open-kit-make"
  | "window-open-kit-making"
  | "window-open-kit-missing"
  | "window-open-language"
  | "window-open-vault"
  | "window-paper"
  | "window-paper-key"
  | "window-passphrase"
  | "window-passphrase-again"
  | "window-passphrase-empty"
  | "window-passphrase-hide"
  | "window-passphrase-lead"
  | "window-passphrase-new"
  | "window-passphrase-show"
  | "window-passphrase-title"
  | "window-promise-free"
  | "window-promise-free-text"
  | "window-promise-silent"
  | "window-promise-silent-text"
  | "window-promise-yours"
  | "window-promise-yours-text"
  | "window-step-computer"
  | "window-step-done"
  | "window-step-kit"
  | "window-step-language"
  | "window-step-passphrase"
  | "window-steps"
  | "window-strength-0"
  | "window-strength-1"
  | "window-strength-2"
  | "window-strength-3"
  | "window-strength-4"
  | "window-strength-unknown"
  | "window-title"
  | "window-trouble-again"
  | "window-trouble-backup"
  | "window-trouble-do"
  | "window-trouble-kept"
  | "window-trouble-kept-text"
  | "window-trouble-restore"
  | "window-trouble-trying"
  | "window-unlock"
  | "window-unlock-keychain"
  | "window-unlock-keychain-running"
  | "window-unlocking"
  | "window-vault-name"
  | "window-vault-name-default"
  | "window-vault-name-hint";
