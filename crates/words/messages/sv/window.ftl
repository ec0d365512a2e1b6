# The window: its screens in the order in which a person meets them.

## Everywhere

window-title = { $page } – Lokero
window-continue = Fortsätt
window-back = Tillbaka

## First run

window-steps = Steg
window-step-done = klart
window-step-language = Språk
window-step-passphrase = Lösenfras
window-step-kit = Återställningsblad
window-step-computer = Den här datorn

## First run: language

window-language-title = Välj språk
window-language-lead = På det språket talar Lokero med dig. Breven skrivs alltid på mottagarens språk.
window-language-en = English
window-language-fi = Suomi
window-language-sv = Svenska
window-promise-yours = Bara ditt
window-promise-yours-text = Allt ligger i ett krypterat valv på den här datorn. Inget konto, ingen e-postadress.
window-promise-silent = Inget nätverk
window-promise-silent-text = Lokero öppnar aldrig någon anslutning. Det som lämnar datorn går genom dina egna händer.
window-promise-free = Ingen inlåsning
window-promise-free-text = Allt går att ta ut, i format som andra program kan läsa.

## First run: passphrase

window-passphrase-title = Välj en lösenfras
window-passphrase-lead = Den öppnar ditt valv. Du kommer att skriva den ofta, så gör den lång men lätt för fingrarna.
window-passphrase = Lösenfras
window-passphrase-new = Ny lösenfras
window-passphrase-again = Samma en gång till
window-passphrase-show = Visa lösenfrasen
window-passphrase-hide = Dölj lösenfrasen
window-passphrase-empty = Skriv lösenfrasen.
window-strength-unknown = Här visas hur stark den är.
window-strength-0 = Gissas genast
window-strength-1 = Lätt att gissa
window-strength-2 = Gissas med viss möda
window-strength-3 = Svår att gissa
window-strength-4 = Mycket svår att gissa
window-vault-name = Valvets namn
window-vault-name-hint = Namnet står på återställningsbladet, så att du vet vilket valv bladet öppnar.
window-vault-name-default = Mitt valv
window-create = Skapa valvet
window-creating = Valvet skapas…
window-good-length = Längden gör den stark
window-good-length-text = Fem eller sex ord som inte har med varandra att göra är bättre än ett enda ord fullt av specialtecken.
window-good-yours = Ingen annan känner till den
window-good-yours-text = Den sparas ingenstans och skickas inte till någon, så ingen kan ge dig en ny.
window-good-forgotten = Om du glömmer den
window-good-forgotten-text = I nästa steg får du ett blad att skriva ut, som öppnar valvet utan lösenfrasen.

## Recovery kit

window-kit-title = Skriv ut ett blad och lägg undan det
window-kit-lead = Om du glömmer lösenfrasen öppnar det här bladet valvet. Utan vare sig lösenfras eller blad kan ingen öppna det: varken du eller vi.
window-kit-new-lead = Det här bladet ersätter det gamla: när det har sparats öppnar det gamla inte längre valvet.
window-kit-save = Spara som PDF
window-kit-save-again = Spara en gång till
window-kit-saving = Sparar…
window-kit-saved = Sparat. Skriv ut bladet och ta sedan bort filen: den som har bladet kan öppna valvet.
window-kit-readable = Går det att läsa på papper?
window-kit-last-four = Skriv nyckelns fyra sista tecken.
window-kit-hidden = Nyckeln visas aldrig på skärmen.
window-kit-short = Skriv alla fyra tecken.
window-kit-wrong = Det är inte de fyra sista tecknen i nyckeln på det här bladet.
window-kit-later = Senare
window-kit-keep-old = Behåll det gamla bladet
window-kit-checking = Kontrollerar…
window-paper = Bladet som sparas
window-paper-key = Återställningsnyckeln, dold på skärmen

## First run: this computer

window-computer-title = Får den här datorn öppna valvet?
window-computer-lead = Datorns nyckelring kan förvara en nyckel, så att du slipper skriva lösenfrasen varje gång.
window-computer-ask = Fråga mig varje gång
window-computer-ask-hint = Det bättre valet om någon annan använder datorn.
window-computer-keychain = Låt nyckelringen öppna valvet
window-computer-keychain-hint = Den som är inloggad som du på den här datorn kan öppna valvet med ett klick.
window-computer-absent = Ingen nyckelring är tillgänglig på den här datorn, så Lokero frågar efter lösenfrasen varje gång. Om du skaffar en senare kan du tillåta den på valvets sida.
window-computer-finish = Gå till valvet
window-computer-saving = Frågar nyckelringen…
window-keychain-what = Vad en nyckelring är
window-keychain-what-text = Platsen där datorn redan förvarar lösenord. Den öppnas när du loggar in.
window-keychain-still = Vad som inte ändras
window-keychain-still-text = Lösenfrasen och återställningsbladet öppnar valvet som förut.
window-keychain-undo = Du kan ändra dig
window-keychain-undo-text = När som helst, på valvets sida.

## Lock screen

window-locked-title = Lokero är låst
window-locked-vault = Valv { $number }
window-unlock = Lås upp
window-unlocking = Låser upp…
window-unlock-keychain = Lås upp med datorns nyckelring
window-unlock-keychain-running = Frågar nyckelringen…
window-lost = Jag har tappat bort lösenfrasen
window-backup-verified = Senaste säkerhetskopia: { $on }, kontrollerad
window-backup-none = Ingen säkerhetskopia ännu

## Lost passphrase

window-lost-title = Öppna valvet med återställningsbladet
window-lost-lead = Ta fram det utskrivna bladet, skriv av nyckeln och välj en ny lösenfras. Allt i valvet blir kvar som det är.
window-lost-key = Återställningsnyckel
window-lost-key-hint = Den börjar med AGE-SECRET-KEY-1. Mellanslag och radbrytningar spelar ingen roll.
window-lost-open = Byt till den nya lösenfrasen
window-lost-opening = Öppnar valvet…

## The open vault

window-open-vault = Valvets nummer
window-open-created = Skapat
window-open-kit = Återställningsblad
window-open-kit-kept = Undanlagt på papper
window-open-kit-missing = Inte undanlagt ännu. Om du glömmer lösenfrasen kan ingen öppna valvet.
window-open-kit-make = Skapa ett nytt blad
window-open-kit-making = Skapar bladet…
window-open-keychain = Nyckelring
window-open-keychain-allow = Får öppna valvet på den här datorn
window-open-keychain-absent = Ingen nyckelring är tillgänglig på den här datorn.
window-open-backup = Senaste säkerhetskopia
window-open-backup-none = Ingen ännu. Skapa en i terminalen:
# Said above the open vault when there is a reason to.
window-notice-read-only = Det går inte att skriva i valvets mapp, så valvet är bara öppet för läsning.
window-notice-older = Den här datorn har sett valvet i ett nyare läge: en äldre kopia har lagts i dess ställe.
window-notice-checked = Lokero hade avbrutits mitt i arbetet. Allt har kontrollerats, och inget saknas.
window-open-language = Språk
window-open-appearance = Utseende
window-appearance-system = Som systemet
window-appearance-light = Ljust
window-appearance-dark = Mörkt
window-lock = Lås
window-locking = Låser…

## Trouble

window-trouble-kept = Vad som finns kvar
window-trouble-kept-text = Lokero har varken ändrat eller tagit bort något. Allt ligger kvar som det var.
window-trouble-do = Vad du kan göra
window-trouble-backup = Senaste kontrollerade säkerhetskopia
window-trouble-restore = Återställ den till en ny mapp i terminalen:
window-trouble-again = Försök igen
window-trouble-trying = Försöker…
