/** A new passphrase while it is being chosen: typed, and typed once more. */
export class PassphraseChoice {
  first = $state("");
  again = $state("");
  problem = $state<"empty" | "different" | null>(null);

  /** Whether it can be sent; if not, `problem` says why. */
  check(): boolean {
    this.problem = this.first === "" ? "empty" : this.first === this.again ? null : "different";
    return this.problem === null;
  }

  clear(): void {
    this.first = "";
    this.again = "";
    this.problem = null;
  }
}
