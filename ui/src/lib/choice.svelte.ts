import { failure } from "./call";

/** A new passphrase while it is being chosen: typed, and typed once more. */
export class PassphraseChoice {
  first = $state("");
  again = $state("");

  /** The passphrase, or the failure that it is none yet. */
  take(): string {
    if (this.first === "") throw failure("passphrase-empty");
    if (this.first !== this.again) throw failure("passphrases-differ");
    return this.first;
  }
}
