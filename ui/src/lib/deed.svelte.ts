import type { ErrorView } from "../bindings";
import { toError } from "./call";

/** One button's command: it cannot be sent twice, and its error stays beside it until the next try. */
export class Deed {
  running = $state(false);
  error = $state.raw<ErrorView | null>(null);

  /** True when the work was done; false when it failed or another run is still under way. */
  async run(work: () => Promise<void>): Promise<boolean> {
    if (this.running) return false;
    this.running = true;
    this.error = null;
    try {
      await work();
      return true;
    } catch (thrown) {
      this.error = toError(thrown);
      return false;
    } finally {
      this.running = false;
    }
  }
}
