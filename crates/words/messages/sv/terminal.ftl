# What the terminal says: answers, questions, and the help of every command.

## Answers

terminal-note = observera
terminal-made = Valvet ligger i { $path }.
terminal-kit-written = Återställningsbladet finns i { $file }. Skriv ut bladet, lägg undan det och ta bort filen: den som har bladet kan öppna valvet.
terminal-kit-kept = Noterat: återställningsbladet är undanlagt och läsbart.
terminal-no-kit = Det finns inget återställningsblad. Om lösenfrasen går förlorad kan ingen öppna valvet; ”lokero-cli recovery new-kit” skapar ett blad.
terminal-default-name = Mitt valv
terminal-status = ”{ $name }”, nummer { $number }, skapat { $on }, i { $path }
terminal-status-kit-kept = Återställningsblad: undanlagt på papper
terminal-status-kit-unproven = Återställningsblad: inte bekräftat undanlagt på papper
terminal-status-keychain-on = Nyckelring: får öppna valvet på den här datorn
terminal-status-keychain-off = Nyckelring: används inte
terminal-status-backup = Senaste säkerhetskopia: { $on }
terminal-verified = { $count ->
    [one] Valvet är helt, med sin { $count } ändring.
   *[other] Valvet är helt, med alla sina { $count } ändringar.
}
terminal-renamed = Valvet heter nu ”{ $name }”.
terminal-passphrase-changed = Den nya lösenfrasen öppnar valvet; den gamla gör det inte längre.
terminal-keychain-on = Datorns nyckelring får nu öppna valvet.
terminal-keychain-off = Datorns nyckelring öppnar inte längre valvet.
terminal-backup-made = Säkerhetskopian är skriven och kontrolläst i sin helhet: { $file }
terminal-backup-whole = Säkerhetskopian av ”{ $name }” från { $on } är hel.
terminal-backup-gone = (finns inte kvar)
terminal-no-backups = Det finns ingen säkerhetskopia ännu.
terminal-restored = Det återställda valvet ligger i { $path }.
terminal-rescued = Det som var helt ligger i { $path }. Det skadade valvet har inte rörts.
terminal-destroyed = Valvet i { $path } är raderat. Säkerhetskopiorna har inte rörts.
terminal-newest-backup = Den senaste kontrollerade säkerhetskopian är { $file }, från { $on }.

## Notes

terminal-notice-read-only = Det går inte att skriva i valvets mapp, så valvet är bara öppet för läsning.
terminal-notice-older = Den här datorn har sett valvet i ett nyare läge: en äldre kopia har lagts i dess ställe.
terminal-notice-checked = Programmet hade avbrutits mitt i arbetet. Allt har kontrollerats, och inget saknas.
terminal-weak-passphrase = Lösenfrasen är lätt att gissa. Fem eller sex ord som inte har med varandra att göra är bättre.

## Questions

terminal-ask-passphrase = Lösenfras:
terminal-ask-new-passphrase = Ny lösenfras:
terminal-ask-again = Samma en gång till:
terminal-ask-destroy = Det här raderar valvet för gott. Skriv dess namn, { $name }, om du vill fortsätta.

## Complaints about what was given

usage-missing = Det här saknas: { $argument }
usage-no-command = Ett kommando saknas.
usage-unknown = { $argument } är okänt här.
usage-conflict = { $argument } kan inte användas tillsammans med { $value }.
usage-twice = { $argument } angavs två gånger.
usage-no-value = { $argument } behöver ett värde.
usage-bad-value = ”{ $value }” är inget giltigt värde för { $argument }.
usage-other = Kommandot gick inte att förstå.

## Help

cli-usage = Användning:
cli-commands = Kommandon
cli-command-value = KOMMANDO
cli-options = Flaggor
cli-options-value = FLAGGOR
cli-arguments = Argument
cli-example = Exempel:
cli-help = Visar den här hjälpen
cli-version = Visar versionen

cli = För ett krypterat register över vilka som har dina uppgifter, bara på den här datorn.
    .example = lokero-cli init --recovery-kit kit.pdf
cli-vault = Valvets mapp; om den inte anges systemets datamapp
cli-passphrase-file = En fil med lösenfrasen på första raden; - är standard in
cli-recovery-file = En fil med återställningsbladets nyckel; - är standard in
cli-json = Svarar med ett enda JSON-dokument
cli-today = Datum som ska räknas som dagens, i formen ÅÅÅÅ-MM-DD
cli-language = Språk för meddelanden och dokument (en, fi eller sv)

cli-init = Skapar ett nytt valv.
    .example = lokero-cli init --recovery-kit kit.pdf
cli-init-recovery-kit = Filen som återställningsbladet skrivs till, för utskrift
cli-init-no-recovery-kit = Skapar inget återställningsblad
cli-init-name = Valvets namn, så som det står på återställningsbladet

cli-status = Talar om vilket valv det här är och hur det är skyddat.
    .example = lokero-cli status --json

cli-verify = Kontrollerar valvet: sigill, sidor, rader och nyckelfiler.
    .example = lokero-cli verify --deep
cli-verify-deep = Kontrollerar även de filer som förvaras i valvet

cli-rename = Ger valvet ett nytt namn.
    .example = lokero-cli rename "Aino"
cli-rename-name = Det nya namnet

cli-backup = Skapar, kontrollerar och återställer säkerhetskopior.
    .example = lokero-cli backup create --to /media/stick
cli-backup-create = Skriver en säkerhetskopia och kontrolläser den i sin helhet; äldre som inte längre behövs tas bort.
    .example = lokero-cli backup create --to /media/stick
cli-backup-create-to = Mappen; om den inte anges den senaste säkerhetskopians mapp
cli-backup-verify = Läser en säkerhetskopia i sin helhet, som vid en återställning.
    .example = lokero-cli backup verify lokero-2026-11-22-15.lokero
cli-backup-verify-file = Säkerhetskopian
cli-backup-restore = Återställer en säkerhetskopia till ett valv i en ny mapp.
    .example = lokero-cli backup restore lokero-2026-11-22-15.lokero --to restored
cli-backup-restore-file = Säkerhetskopian
cli-backup-restore-to = Den nya mappen
cli-backup-list = Visar det här valvets säkerhetskopior.
    .example = lokero-cli backup list

cli-passphrase = Byter lösenfras.
    .example = lokero-cli passphrase change
cli-passphrase-change = Ger valvet en ny lösenfras; med --recovery-file även när den gamla är glömd.
    .example = lokero-cli --recovery-file key.txt passphrase change
cli-passphrase-change-new-passphrase-file = En fil med den nya lösenfrasen på första raden; - är standard in

cli-recovery = Ersätter återställningsbladet.
    .example = lokero-cli recovery new-kit -o kit.pdf
cli-recovery-new-kit = Skapar ett nytt återställningsblad; det gamla öppnar inte längre valvet.
    .example = lokero-cli recovery new-kit -o kit.pdf
cli-recovery-new-kit-output = Filen som bladet skrivs till

cli-recovery-confirm = Noterar att återställningsbladet är undanlagt och läsbart; valvet öppnas med det.
    .example = lokero-cli --recovery-file key.txt recovery confirm

cli-keychain = Låter datorns nyckelring öppna valvet, eller hindrar den.
    .example = lokero-cli keychain enable
cli-keychain-enable = Låter datorns nyckelring öppna valvet.
    .example = lokero-cli keychain enable
cli-keychain-disable = Hindrar nyckelringen från att öppna valvet.
    .example = lokero-cli keychain disable

cli-rescue = Kopierar det som är helt i ett skadat valv till en ny mapp.
    .example = lokero-cli rescue --to rescued
cli-rescue-to = Den nya mappen

cli-destroy = Raderar valvet från den här datorn för gott. Säkerhetskopiorna blir kvar.
    .example = lokero-cli destroy
cli-destroy-yes = Frågar inte efter valvets namn

cli-completions = Skriver ut kompletteringar för ett skal.
    .example = lokero-cli completions bash
cli-completions-shell = Skalet (bash, elvish, fish, powershell eller zsh)

cli-man = Skriver ut manualsidan.
    .example = lokero-cli man
