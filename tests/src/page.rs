//! The window as a person uses it: by the words on it.
//!
//! Every wait ends: a step that does not come true within [`PATIENCE`] fails with what was on the screen instead.

use std::collections::BTreeMap;
use std::fs;
use std::future::Future;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};

use crate::desktop::{Desktop, Running, start};

/// The longest that one step may take; deriving a key on a busy machine is the slowest.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// The open window.
pub struct Page {
    client: Client,
    language: String,
    words: BTreeMap<String, String>,
    axe: String,
    _driver: Running,
    _display: Running,
}

impl Page {
    /// Starts the program on `desktop`, which answers the dialog for saving with `save_to`.
    pub async fn open(desktop: &Desktop, save_to: &Path) -> Page {
        let (display, number) = display(desktop);
        let port = free_port();
        let driver = start(
            desktop
                .command("WebKitWebDriver")
                .arg(format!("--port={port}"))
                .env("DISPLAY", format!(":{number}"))
                .env("TAURI_WEBVIEW_AUTOMATION", "true")
                .env("LOKERO_TEST", "1")
                .env("LOKERO_TEST_SAVE_TO", save_to)
                .env("GDK_BACKEND", "x11")
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
            "webkit2gtk-driver",
        );
        let client = in_time("the window", connect(port)).await;
        let axe = root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(&axe).expect("axe-core is missing; `cargo xtask test` installs it");
        let mut page = Page {
            client,
            language: String::new(),
            words: BTreeMap::new(),
            axe,
            _driver: driver,
            _display: display,
        };
        page.speak("en");
        page
    }

    /// From now on the words on the screen are looked for in this language.
    pub fn speak(&mut self, language: &str) {
        self.language = language.to_owned();
        self.words = ["common", "errors", "kit", "window"]
            .iter()
            .flat_map(|file| plain_messages(language, file))
            .collect();
    }

    /// The words of a message, which has no values in it.
    pub fn word(&self, id: &str) -> String {
        self.words.get(id).unwrap_or_else(|| panic!("there is no plain message {id}")).clone()
    }

    /// Waits until the words of message `id` are on the screen.
    pub async fn sees(&self, id: &str) {
        self.sees_text(&self.word(id)).await;
    }

    pub async fn sees_text(&self, text: &str) {
        const LOOK: &str = "return document.body.innerText.includes(arguments[0])";
        self.until(&format!("“{text}”"), || async {
            self.client.execute(LOOK, vec![json!(text)]).await.is_ok_and(|found| found == json!(true))
        })
        .await;
    }

    /// Waits until a script on the page answers `true`.
    pub async fn comes_true(&self, script: &str) {
        self.until(script, || async {
            self.client.execute(script, vec![]).await.is_ok_and(|answer| answer == json!(true))
        })
        .await;
    }

    /// Presses the button with the words of message `id`.
    pub async fn presses(&self, id: &str) {
        let button = self.button(id).await;
        button.click().await.unwrap_or_else(|error| panic!("{id} cannot be pressed: {error}"));
    }

    async fn button(&self, id: &str) -> Element {
        let word = self.word(id);
        self.find(&format!("//button[normalize-space(.)={}]", quoted(&word))).await
    }

    /// Chooses what is labelled with the words of message `id`: one of several, or a switch.
    pub async fn chooses(&self, id: &str) {
        let word = quoted(&self.word(id));
        let choice = format!("//label[.//text()[normalize-space(.)={word}]]");
        let label = self.find(&choice).await;
        label.click().await.unwrap_or_else(|error| panic!("{id} cannot be chosen: {error}"));
    }

    /// Types into the field that is labelled with the words of message `id`, in place of what is there.
    pub async fn types(&self, id: &str, text: &str) {
        let word = quoted(&self.word(id));
        let field = format!("//*[@id=//label[contains(normalize-space(.), {word})]/@for]");
        let field = self.find(&field).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap_or_else(|error| panic!("{id} cannot be typed into: {error}"));
    }

    /// Presses “Lock”, and finds the window that takes the place of this one.
    pub async fn locks(&mut self) {
        let before = self.client.window().await.unwrap();
        let button = self.button("window-lock").await;
        // The window may be gone before it has said that the button was pressed.
        let _ = button.click().await;
        self.until("the window to be replaced", || self.has_replaced(&before)).await;
        self.sees("window-locked-title").await;
    }

    async fn has_replaced(&self, before: &WindowHandle) -> bool {
        let Ok(windows) = self.client.windows().await else { return false };
        match windows.as_slice() {
            [one] if one != before => self.client.switch_to_window(one.clone()).await.is_ok(),
            _ => false,
        }
    }

    /// Holds the present screen to the rules of accessibility and takes its picture, in both appearances.
    pub async fn is_looked_at(&self, name: &str) {
        const APPEARANCE: &str = "return document.documentElement.dataset.theme ?? null";
        let chosen = self.client.execute(APPEARANCE, vec![]).await.unwrap();
        for theme in ["light", "dark"] {
            self.appears(&json!(theme)).await;
            self.is_accessible(name, theme).await;
            let picture = self.client.screenshot().await.unwrap();
            let path = screens().join(format!("{name}-{theme}-{}.png", self.language));
            fs::write(path, picture).unwrap();
        }
        self.appears(&chosen).await;
    }

    async fn appears(&self, theme: &Value) {
        const SHOW: &str = "
            const [theme, done] = arguments;
            if (theme) document.documentElement.dataset.theme = theme;
            else delete document.documentElement.dataset.theme;
            requestAnimationFrame(async () => {
                await Promise.allSettled(document.getAnimations().map((motion) => motion.finished));
                requestAnimationFrame(() => done(null));
            });";
        in_time("the appearance", self.client.execute_async(SHOW, vec![theme.clone()])).await.unwrap();
    }

    async fn is_accessible(&self, name: &str, theme: &str) {
        const AUDIT: &str = "
            const done = arguments[0];
            axe.run(document, { resultTypes: ['violations'] }).then(
                ({ violations }) => done(violations.map(({ id, help, nodes }) =>
                    `${id} (${help}): ${nodes.map((node) => node.html).join(' ')}`)),
                (error) => done([String(error)]));";
        self.client.execute(&self.axe, vec![]).await.unwrap();
        let found = in_time("axe", self.client.execute_async(AUDIT, vec![])).await.unwrap();
        assert_eq!(found, json!([]), "{name}, {theme}, {}", self.language);
    }

    /// What a script on the page answers.
    pub async fn asks(&self, script: &str) -> Value {
        in_time("a script", self.client.execute(script, vec![])).await.unwrap()
    }

    /// What the page is told when it tries to go or to reach somewhere.
    pub async fn tries(&self, script: &str) -> Value {
        in_time("a script", self.client.execute_async(script, vec![])).await.unwrap()
    }

    pub async fn closes(self) {
        let _ = in_time("the end", self.client.clone().close()).await;
    }

    async fn find(&self, path: &str) -> Element {
        self.until(path, || async { self.client.find(Locator::XPath(path)).await.is_ok() }).await;
        self.client.find(Locator::XPath(path)).await.unwrap()
    }

    async fn until<F: Future<Output = bool>>(&self, what: &str, come_true: impl Fn() -> F) {
        let deadline = Instant::now() + PATIENCE;
        while !in_time(what, come_true()).await {
            if Instant::now() > deadline {
                let shown = self.client.execute("return document.body.innerText", vec![]).await;
                panic!("waited in vain for {what}; the screen shows: {shown:?}");
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

/// A display of the test's own, with a number that nobody else has.
fn display(desktop: &Desktop) -> (Running, u32) {
    use std::io::{BufRead, BufReader};
    let mut display = start(
        desktop
            .command("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null()),
        "xvfb",
    );
    let mut number = String::new();
    BufReader::new(display.0.stdout.take().unwrap()).read_line(&mut number).unwrap();
    let number = number.trim().parse().expect("Xvfb names its display");
    (display, number)
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

async fn connect(port: u16) -> Client {
    let program = program("lokero");
    let options = json!({ "webkitgtk:browserOptions": { "binary": program, "args": [] }, "timeouts": { "script": 30_000 } });
    let Value::Object(options) = options else { unreachable!() };
    loop {
        let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
        builder.capabilities(options.clone());
        match builder.connect(&format!("http://127.0.0.1:{port}")).await {
            Ok(client) => return client,
            // The driver does not listen yet.
            Err(fantoccini::error::NewSessionError::FailedC(_)) => {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            Err(error) => panic!("the driver opens no window: {error}"),
        }
    }
}

async fn in_time<T>(what: &str, step: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, step).await.unwrap_or_else(|_| panic!("waited in vain for {what}"))
}

/// A program of this workspace, built as the test was.
pub fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let built = test.parent().and_then(Path::parent).unwrap().join(name);
    assert!(built.exists(), "{} is missing; `cargo build --workspace` makes it", built.display());
    built
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn screens() -> PathBuf {
    let folder = program("lokero").parent().and_then(Path::parent).unwrap().join("screens");
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The messages of one line that hold no values.
fn plain_messages(language: &str, file: &str) -> Vec<(String, String)> {
    let path = root().join(format!("crates/words/messages/{language}/{file}.ftl"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let message = |line: &str| {
        let (id, words) = line.split_once(" = ")?;
        let plain = id.starts_with(|first: char| first.is_ascii_lowercase()) && !words.contains('{');
        plain.then(|| (id.to_owned(), words.trim().to_owned()))
    };
    text.lines().filter_map(message).collect()
}

/// A text as an XPath literal, which knows no escapes.
fn quoted(text: &str) -> String {
    assert!(!text.contains('"'), "XPath cannot quote {text}");
    format!("\"{text}\"")
}
