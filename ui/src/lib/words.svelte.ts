import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { ErrorView, Language, MessageId } from "../bindings";

const files = import.meta.glob<string>("../../../crates/words/messages/*/{common,errors,kit,window}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** How a date is written. English is written the European way, as the letters are. */
export const locales: Record<Language, string> = { en: "en-GB", fi: "fi-FI", sv: "sv-SE" };

function bundle(language: Language): FluentBundle {
  // No isolation marks: the three languages run in one direction.
  const made = new FluentBundle(locales[language], { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/${language}/`)) made.addResource(new FluentResource(text));
  }
  return made;
}

const bundles: Record<Language, FluentBundle> = { en: bundle("en"), fi: bundle("fi"), sv: bundle("sv") };

let current = $state<Language>("en");

export const language = {
  get current(): Language {
    return current;
  },
  set current(next: Language) {
    current = next;
    document.documentElement.lang = next;
  },
};

function say(id: string, params?: Record<string, FluentVariable>): string | undefined {
  const [name = id, attribute] = id.split(".");
  const message = bundles[current].getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  // With a list for the faults a missing parameter leaves its name in the sentence; without one it would throw.
  return pattern ? bundles[current].formatPattern(pattern, params, []) : undefined;
}

/** The words of a message in the chosen language. */
export function t(id: MessageId, params?: Record<string, FluentVariable>): string {
  return say(id, params) ?? id;
}

/** An error in two sentences: what happened, and what to do. */
export function explain({ code, params }: ErrorView): { what: string; help: string } {
  const known = bundles[current].hasMessage(`error-${code}`) ? code : "unexpected";
  return { what: say(`error-${known}`, params) ?? known, help: say(`error-${known}.help`, params) ?? "" };
}
