//! What the window remembers on this computer, before and beside any vault: `window.json`.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::view::{Language, Theme};

/// The language and the appearance that the person chose.
pub struct Settings {
    file: Option<PathBuf>,
    chosen: Chosen,
}

#[derive(Clone, Copy, Default, Serialize, Deserialize)]
#[serde(default)]
struct Chosen {
    language: Option<Language>,
    theme: Theme,
}

impl Settings {
    /// Reads the choices in `file`. Where they cannot be read, nothing was chosen yet.
    pub fn read(file: Option<PathBuf>) -> Self {
        let text = file.as_deref().and_then(|file| std::fs::read(file).ok());
        let chosen = text.and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
        Self { file, chosen }
    }

    /// The language chosen, else the system's, else English.
    pub fn language(&self) -> Language {
        self.chosen.language.unwrap_or_else(|| {
            let system = host::locale().unwrap_or_default();
            words::Language::from_locale(&system).into()
        })
    }

    pub fn theme(&self) -> Theme {
        self.chosen.theme
    }

    pub fn choose_language(&mut self, language: Language) {
        self.chosen.language = Some(language);
        self.keep();
    }

    pub fn choose_theme(&mut self, theme: Theme) {
        self.chosen.theme = theme;
        self.keep();
    }

    /// A choice that cannot be kept holds until the program ends; it is no reason to stop the person.
    fn keep(&self) {
        let Some(file) = &self.file else { return };
        let folder = file.parent().map(std::fs::create_dir_all);
        if let (Some(Ok(())), Ok(text)) = (folder, serde_json::to_vec_pretty(&self.chosen)) {
            let _ = host::files::write_private(file, &text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_kept_and_anything_unreadable_is_no_choice() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("lokero/window.json");
        let mut settings = Settings::read(Some(file.clone()));
        assert_eq!(settings.theme(), Theme::System);
        settings.choose_language(Language::Sv);
        settings.choose_theme(Theme::Dark);
        let again = Settings::read(Some(file.clone()));
        assert_eq!((again.language(), again.theme()), (Language::Sv, Theme::Dark));

        std::fs::write(&file, r#"{"theme": "sepia"}"#).unwrap();
        assert_eq!(Settings::read(Some(file)).theme(), Theme::System);
    }
}
