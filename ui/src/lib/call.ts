import { invoke } from "@tauri-apps/api/core";
import type { Commands, ErrorView } from "../bindings";

type Given<K extends keyof Commands> = Commands[K]["args"] extends null ? [] : [Commands[K]["args"]];

/** Asks the program to do one thing. Rejects with whatever went wrong: see `toError`. */
export function call<K extends keyof Commands>(
  command: K,
  ...given: Given<K>
): Promise<Commands[K]["answer"]> {
  return invoke(command, given[0] ?? {});
}

/** What the program said went wrong; anything else that can be thrown is `unexpected`. */
export function toError(thrown: unknown): ErrorView {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "params" in thrown) {
    return thrown as ErrorView;
  }
  return failure("unexpected");
}

/** A failure that the screen finds by itself, before it asks the program. */
export function failure(code: string): ErrorView {
  return { code, params: {} };
}
