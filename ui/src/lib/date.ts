import { language, locales } from "./words.svelte";

/** A civil date with its weekday: "Monday 23 November 2026". */
export function date(iso: string): string {
  const form = new Intl.DateTimeFormat(locales[language.current], { dateStyle: "full", timeZone: "UTC" });
  // Engines differ about the comma after an English weekday; the printed page has none.
  return form.format(new Date(`${iso}T00:00:00Z`)).replace(",", "");
}
