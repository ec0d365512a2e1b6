import type { Language, Theme } from "../bindings";
import { call } from "./call";
import { language, t } from "./words.svelte";

let theme = $state<Theme>("system");

/** What this window remembers beside the vault. */
export const settings = {
  get theme(): Theme {
    return theme;
  },

  show(found: { language: Language; theme: Theme }): void {
    language.current = found.language;
    theme = found.theme;
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  },

  async setLanguage(next: Language): Promise<void> {
    await call("set_language", { language: next });
    settings.show({ language: next, theme });
  },

  async setTheme(next: Theme): Promise<void> {
    await call("set_theme", { theme: next });
    settings.show({ language: language.current, theme: next });
  },
};

/** Each language by its own name. */
export function languages(): { value: Language; label: string; lang: string }[] {
  return [
    { value: "en", label: t("window-language-en"), lang: "en" },
    { value: "fi", label: t("window-language-fi"), lang: "fi" },
    { value: "sv", label: t("window-language-sv"), lang: "sv" },
  ];
}

export function themes(): { value: Theme; label: string }[] {
  return [
    { value: "system", label: t("window-appearance-system") },
    { value: "light", label: t("window-appearance-light") },
    { value: "dark", label: t("window-appearance-dark") },
  ];
}
