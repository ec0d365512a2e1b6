//! What the command line says of itself: help, mistakes, completions, the man page.

use insta::assert_snapshot;
use tests::terminal::Terminal;

const COMMANDS: &[&str] = &[
    "",
    "init",
    "status",
    "verify",
    "rename",
    "service",
    "service add",
    "service list",
    "service show",
    "service edit",
    "service remove",
    "identity",
    "identity set",
    "identity show",
    "request",
    "request new",
    "request letter",
    "request event",
    "request correct",
    "request list",
    "request show",
    "request evidence",
    "template",
    "template set",
    "template show",
    "template clear",
    "template list",
    "due",
    "deadline",
    "holidays",
    "due",
    "calendar",
    "search",
    "export",
    "import",
    "backup",
    "backup create",
    "backup verify",
    "backup restore",
    "backup list",
    "passphrase",
    "passphrase change",
    "recovery",
    "recovery new-kit",
    "recovery confirm",
    "keychain",
    "keychain enable",
    "keychain disable",
    "rescue",
    "destroy",
    "completions",
    "man",
];

/// Words of the command line's own grammar, which are the same in every language.
fn is_name(word: &str) -> bool {
    word.contains("lokero-") || word.starts_with("--")
}

#[test]
fn every_command_explains_itself_with_an_example_in_every_language() {
    let terminal = Terminal::new();
    for (language, heading) in [("en", "Example:"), ("fi", "Esimerkki:"), ("sv", "Exempel:")] {
        for command in COMMANDS {
            let mut arguments: Vec<&str> = command.split_whitespace().collect();
            arguments.extend(["--help", "--language", language]);
            let said = terminal.run(&arguments);
            assert_eq!((said.status, said.err.as_str()), (0, ""), "{command} {language}");
            let example = said.out.split_once(&format!("{heading}\n")).map(|(_, example)| example.trim());
            let example = example.unwrap_or_else(|| panic!("{command} {language}: {}", said.out));
            assert!(example.starts_with("lokero-cli ") && example.contains(command), "{command}: {example}");
            let ids: Vec<&str> = said
                .out
                .split(|c: char| c.is_whitespace() || "[]<>,.:;()“”".contains(c))
                .filter(|word| (word.starts_with("cli-") || word.starts_with("terminal-")) && !is_name(word))
                .collect();
            assert!(ids.is_empty(), "{command} {language}: {ids:?}");
            if language != "en" {
                let mut english = arguments.clone();
                english.pop();
                english.push("en");
                let english = terminal.run(&english).out;
                let shared: Vec<&str> = said
                    .out
                    .lines()
                    .filter(|line| line.contains(". ") || line.trim_end().ends_with('.'))
                    .filter(|line| english.lines().any(|other| other == *line))
                    .collect();
                assert!(shared.is_empty(), "{command} is not said in {language}: {shared:?}");
            }
        }
    }
}

/// A command that is listed in the help of its parent is one that the list above tries.
#[test]
fn every_listed_command_is_tried() {
    let terminal = Terminal::new();
    for command in COMMANDS {
        let parent: Vec<&str> = command.split_whitespace().collect();
        let help = terminal.run(&[&parent[..], &["--help"]].concat()).out;
        let Some((_, listed)) = help.split_once("\nCommands:\n") else { continue };
        let commands = listed.lines().take_while(|line| !line.is_empty());
        for line in commands.filter(|line| !line.starts_with("   ")) {
            let name = line.split_whitespace().next().unwrap();
            let whole = format!("{command} {name}");
            assert!(COMMANDS.contains(&whole.trim()), "{whole}");
        }
    }
}

#[test]
fn the_help_of_making_a_vault() {
    let terminal = Terminal::new();
    assert_snapshot!(terminal.run(&["init", "--help"]).shown(), @r"
    Makes a new vault.

    Usage:
      lokero-cli init [OPTIONS] <--recovery-kit <FILE>|--no-recovery-kit>

    Options:
          --recovery-kit <FILE>     Where the recovery kit is written, a page to print
          --no-recovery-kit         Makes no recovery kit
          --name <NAME>             The vault’s name, as it stands on the kit
          --vault <DIR>             The vault’s folder; without it the platform’s data folder
          --passphrase-file <FILE>  A file with the passphrase on its first line; - is standard input
          --recovery-file <FILE>    A file with the key of the recovery kit; - is standard input
          --json                    Answers as one JSON document
          --today <DATE>            The date to take as today’s, as YYYY-MM-DD
          --language <CODE>         The language of messages and documents (en, fi or sv)
      -h, --help                    Shows this help

    Example:
      lokero-cli init --recovery-kit kit.pdf
    = 0
    ");
    assert_snapshot!(terminal.run(&["--language=sv", "recovery", "new-kit", "--help"]).shown(), @r"
    Skapar ett nytt återställningsblad; det gamla öppnar inte längre valvet.

    Användning:
      lokero-cli recovery new-kit --output <FILE>

    Flaggor:
      -o, --output <FILE>           Filen som bladet skrivs till
          --vault <DIR>             Valvets mapp; om den inte anges systemets datamapp
          --passphrase-file <FILE>  En fil med lösenfrasen på första raden; - är standard in
          --recovery-file <FILE>    En fil med återställningsbladets nyckel; - är standard in
          --json                    Svarar med ett enda JSON-dokument
          --today <DATE>            Datum som ska räknas som dagens, i formen ÅÅÅÅ-MM-DD
          --language <CODE>         Språk för meddelanden och dokument (en, fi eller sv)
      -h, --help                    Visar den här hjälpen

    Exempel:
      lokero-cli recovery new-kit -o kit.pdf
    = 0
    ");
}

#[test]
fn the_language_is_the_system_s_unless_told() {
    let terminal = Terminal::new();
    for (lang, heading) in [
        ("fi_FI.UTF-8", "Esimerkki:"),
        ("sv_FI.UTF-8", "Exempel:"),
        ("de_DE.UTF-8", "Example:"),
        ("C", "Example:"),
    ] {
        let said = terminal.finish(terminal.cli(&["init", "--help"]).env("LANG", lang));
        assert!(said.out.contains(heading), "{lang}: {}", said.out);
    }
    let told =
        terminal.finish(terminal.cli(&["init", "--help", "--language", "sv"]).env("LANG", "fi_FI.UTF-8"));
    assert!(told.out.contains("Exempel:"), "{}", told.out);
}

#[test]
fn wrong_usage_is_said_and_has_its_status() {
    let terminal = Terminal::new();
    let mut said = String::new();
    for arguments in [
        &[][..],
        &["backup"],
        &["initt"],
        &["status", "--nonsense"],
        &["status", "extra\u{1b}[31m"],
        &["init"],
        &["init", "--recovery-kit"],
        &["init", "--recovery-kit", "a.pdf", "--no-recovery-kit"],
        &["init", "--no-recovery-kit", "--name", ""],
        &["rename"],
        &["rescue"],
        &["status", "--language", "de"],
        &["status", "--passphrase-file", "a", "--recovery-file", "b"],
        &["status", "--vault", "a", "--vault", "b"],
        &["completions", "csh"],
        &["backup", "restore", "a.lokero"],
    ] {
        let wrong = terminal.run(arguments);
        assert_eq!((wrong.status, wrong.code()), (2, "usage"), "{arguments:?}: {}", wrong.err);
        assert!(wrong.out.is_empty(), "{arguments:?}: {}", wrong.out);
        said.push_str(&format!("{}\n", wrong.err.lines().next().unwrap()));
    }
    let day = terminal.finish(&mut terminal.cli_on("2026-02-30", &["status"]));
    assert_eq!(day.status, 2);
    said.push_str(&day.err);
    assert_snapshot!(said, @r"
    error[usage]: A command is missing.
    error[usage]: A command is missing.
    error[usage]: initt is not known here.
    error[usage]: --nonsense is not known here.
    error[usage]: extra[31m is not known here.
    error[usage]: This is missing: <--recovery-kit <FILE>|--no-recovery-kit>
    error[usage]: --recovery-kit <FILE> needs a value.
    error[usage]: --recovery-kit <FILE> cannot be used together with --no-recovery-kit.
    error[usage]: --name <NAME> needs a value.
    error[usage]: This is missing: <NAME>
    error[usage]: This is missing: --to <DIR>
    error[usage]: “de” is not a value of --language <CODE>.
    error[usage]: --passphrase-file <FILE> cannot be used together with --recovery-file <FILE>.
    error[usage]: --vault <DIR> was given twice.
    error[usage]: “csh” is not a value of <SHELL>.
    error[usage]: This is missing: --to <DIR>
    error[usage]: “2026-02-30” is not a value of --today <DATE>.
    help: “lokero-cli --help” shows what can be given.
    ");
}

#[test]
fn wrong_usage_is_said_in_the_user_s_language_and_to_programs() {
    let terminal = Terminal::new();
    assert_snapshot!(terminal.run(&["--language", "fi", "initt"]).shown(), @r"
    ! error[usage]: initt on tässä tuntematon.
    ! help: ”lokero-cli --help” näyttää, mitä voit antaa.
    = 2
    ");
    assert_snapshot!(terminal.run(&["--language", "sv", "init", "--json"]).shown(), @r#"
    {
      "error": {
        "backup": null,
        "code": "usage",
        "help": "”lokero-cli --help” visar vad du kan ange.",
        "message": "Det här saknas: <--recovery-kit <FILE>|--no-recovery-kit>"
      }
    }
    ! error[usage]: Det här saknas: <--recovery-kit <FILE>|--no-recovery-kit>
    ! help: ”lokero-cli --help” visar vad du kan ange.
    = 2
    "#);
}

#[test]
fn shells_complete_every_command() {
    let terminal = Terminal::new();
    for shell in ["bash", "zsh", "fish"] {
        let said = terminal.run(&["completions", shell]).done();
        for name in COMMANDS.iter().flat_map(|command| command.split_whitespace()) {
            assert!(said.out.contains(name), "{shell}: {name}");
        }
        assert!(said.out.contains("recovery-kit"), "{shell}");
    }
    let script = terminal.run(&["completions", "bash"]).out;
    std::fs::write(terminal.home("completions"), script).unwrap();
    let complete = r#"source ./completions
        complete=$(sed -n 's/.*complete -F \([^ ]*\).*/\1/p' completions | head -n 1)
        COMP_WORDS=(lokero-cli backup re) COMP_CWORD=2; $complete lokero-cli re backup; echo "${COMPREPLY[@]}"
        COMP_WORDS=(lokero-cli recovery new-kit --o) COMP_CWORD=3; $complete lokero-cli --o new-kit; echo "${COMPREPLY[@]}""#;
    let said = terminal.finish(terminal.command("bash").args(["-euc", complete]));
    assert_eq!(said.out, "restore\n--output\n", "{}", said.err);
}

#[test]
fn the_man_page_names_every_command_and_option() {
    let terminal = Terminal::new();
    let page = terminal.run(&["man"]).done().out;
    assert!(page.contains(".TH lokero-cli 1"), "{page}");
    for command in COMMANDS {
        if !COMMANDS.iter().any(|other| other.starts_with(&format!("{command} ")) || command.is_empty()) {
            assert!(page.contains(&format!(".SH \"lokero-cli {command}\"")), "{command}");
        }
    }
    for option in
        ["vault", "passphrase\\-file", "recovery\\-file", "json", "today", "language", "recovery\\-kit"]
    {
        assert!(page.contains(&format!("\\-\\-{option}")), "{option}");
    }
    let document = terminal.run(&["man", "--json"]).done().json();
    assert_eq!(document["man"].as_str().unwrap().trim_end(), page.trim_end());
    assert!(terminal.run(&["man", "--language", "fi"]).done().out.contains("Esimerkki"));
}
