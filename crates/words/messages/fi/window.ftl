# The window: its screens in the order in which a person meets them.

## Everywhere

window-title = { $page } – Lokero
window-continue = Jatka
window-back = Takaisin

## First run

window-steps = Vaiheet
window-step-done = tehty
window-step-language = Kieli
window-step-passphrase = Salalause
window-step-kit = Palautussivu
window-step-computer = Tämä tietokone

## First run: language

window-language-title = Valitse kieli
window-language-lead = Tällä kielellä Lokero puhuu sinulle. Kirjeet lähtevät aina vastaanottajan kielellä.
window-language-en = English
window-language-fi = Suomi
window-language-sv = Svenska
window-promise-yours = Vain sinun
window-promise-yours-text = Kaikki on yhdessä salatussa holvissa tällä tietokoneella. Ei käyttäjätiliä, ei sähköpostiosoitetta.
window-promise-silent = Ei verkkoa
window-promise-silent-text = Lokero ei avaa verkkoyhteyttä koskaan. Mikä lähtee, lähtee omasta kädestäsi.
window-promise-free = Ei koskaan panttivankina
window-promise-free-text = Saat kaiken ulos muodoissa, joita muutkin ohjelmat lukevat.

## First run: passphrase

window-passphrase-title = Valitse salalause
window-passphrase-lead = Se avaa holvisi. Kirjoitat sen usein, joten tee siitä pitkä mutta sormille helppo.
window-passphrase = Salalause
window-passphrase-new = Uusi salalause
window-passphrase-again = Sama uudestaan
window-passphrase-show = Näytä salalause
window-passphrase-hide = Piilota salalause
window-passphrase-empty = Kirjoita salalause.
window-strength-unknown = Tässä näkyy sen vahvuus.
window-strength-0 = Arvataan heti
window-strength-1 = Helppo arvata
window-strength-2 = Arvattavissa, jos näkee vaivaa
window-strength-3 = Vaikea arvata
window-strength-4 = Hyvin vaikea arvata
window-vault-name = Holvin nimi
window-vault-name-hint = Nimi on palautussivulla, jotta tiedät, minkä holvin sivu avaa.
window-vault-name-default = Oma holvi
window-create = Luo holvi
window-creating = Holvia luodaan…
window-good-length = Pituus tekee siitä vahvan
window-good-length-text = Viisi tai kuusi sanaa, joilla ei ole mitään tekemistä toistensa kanssa, on parempi kuin yksi sana täynnä erikoismerkkejä.
window-good-yours = Kukaan muu ei tiedä sitä
window-good-yours-text = Sitä ei tallenneta minnekään eikä lähetetä kenellekään, joten kukaan ei voi antaa sinulle uutta.
window-good-forgotten = Jos unohdat sen
window-good-forgotten-text = Seuraavassa vaiheessa saat tulostettavan sivun, joka avaa holvin ilman salalausetta.

## Recovery kit

window-kit-title = Tulosta yksi sivu ja pane se talteen
window-kit-lead = Jos unohdat salalauseen, tämä sivu avaa holvin. Ilman kumpaakaan sitä ei avaa kukaan: et sinä emmekä me.
window-kit-new-lead = Tämä sivu tulee vanhan tilalle: kun se on tallennettu, vanha ei enää avaa holvia.
window-kit-save = Tallenna PDF:nä
window-kit-save-again = Tallenna uudestaan
window-kit-saving = Tallennetaan…
window-kit-saved = Tallennettu. Tulosta sivu ja poista sitten tiedosto: holvin voi avata jokainen, jolla sivu on.
window-kit-readable = Saako paperista selvän?
window-kit-last-four = Kirjoita avaimen neljä viimeistä merkkiä.
window-kit-hidden = Avain ei koskaan näy ruudulla.
window-kit-short = Kirjoita kaikki neljä merkkiä.
window-kit-wrong = Nämä eivät ole tämän sivun avaimen neljä viimeistä merkkiä.
window-kit-later = Myöhemmin
window-kit-keep-old = Pidä vanha sivu
window-kit-checking = Tarkistetaan…
window-paper = Sivu, joka tallennetaan
window-paper-key = Palautusavain, jota ruudulla ei näytetä

## First run: this computer

window-computer-title = Saako tämä tietokone avata holvin?
window-computer-lead = Sen avainnippu voi säilyttää avainta, jolloin sinun ei tarvitse kirjoittaa salalausetta joka kerta.
window-computer-ask = Kysy joka kerta
window-computer-ask-hint = Parempi valinta, jos joku muukin käyttää tätä tietokonetta.
window-computer-keychain = Anna avainnipun avata holvi
window-computer-keychain-hint = Kuka tahansa, joka on kirjautunut tälle tietokoneelle sinun tunnuksellasi, voi avata holvin yhdellä napsautuksella.
window-computer-absent = Tällä tietokoneella ei ole avainnippua käytettävissä, joten Lokero kysyy salalauseen joka kerta. Jos otat avainnipun myöhemmin käyttöön, voit sallia sen holvin sivulla.
window-computer-finish = Siirry holviin
window-computer-saving = Avainnipulta kysytään…
window-keychain-what = Mikä avainnippu on
window-keychain-what-text = Paikka, jossa tämä tietokone säilyttää salasanoja jo nyt. Se aukeaa, kun kirjaudut sisään.
window-keychain-still = Mikä pysyy ennallaan
window-keychain-still-text = Salalause ja palautussivu avaavat holvin niin kuin ennenkin.
window-keychain-undo = Voit muuttaa mieltäsi
window-keychain-undo-text = Milloin vain, holvin sivulla.

## Lock screen

window-locked-title = Lokero on lukossa
window-locked-vault = Holvi { $number }
window-unlock = Avaa
window-unlocking = Avataan…
window-unlock-keychain = Avaa tämän tietokoneen avainnipulla
window-unlock-keychain-running = Avainnipulta kysytään…
window-lost = Olen hukannut salalauseen
window-backup-verified = Viimeisin varmuuskopio: { $on }, tarkistettu
window-backup-none = Ei vielä varmuuskopiota

## Lost passphrase

window-lost-title = Avaa holvi palautussivulla
window-lost-lead = Ota tulostettu sivu esiin, kirjoita siinä oleva avain ja valitse uusi salalause. Holvin sisältö säilyy ennallaan.
window-lost-key = Palautusavain
window-lost-key-hint = Avaimen alussa on AGE-SECRET-KEY-1. Väleillä ja rivinvaihdoilla ei ole merkitystä.
window-lost-open = Ota uusi salalause käyttöön
window-lost-opening = Holvia avataan…

## The open vault

window-open-vault = Holvin numero
window-open-created = Luotu
window-open-kit = Palautussivu
window-open-kit-kept = Tallessa paperilla
window-open-kit-missing = Ei vielä tallessa. Jos unohdat salalauseen, holvia ei avaa kukaan.
window-open-kit-make = Tee uusi sivu
window-open-kit-making = Tehdään…
window-open-keychain = Avainnippu
window-open-keychain-allow = Saa avata holvin tällä tietokoneella
window-open-keychain-absent = Tällä tietokoneella ei ole avainnippua käytettävissä.
window-open-backup = Viimeisin varmuuskopio
window-open-backup-none = Ei vielä yhtään. Tee se päätteessä:
# Said above the open vault when there is a reason to.
window-notice-read-only = Holvin kansioon ei voi kirjoittaa, joten holvi on auki vain lukemista varten.
window-notice-older = Tämä holvi on ollut tällä tietokoneella jo uudemmassa tilassa: sen paikalle on pantu vanhempi kopio.
window-notice-checked = Lokeron toiminta oli katkennut kesken. Kaikki on tarkistettu, eikä mitään puutu.
window-open-language = Kieli
window-open-appearance = Ulkoasu
window-appearance-system = Järjestelmän mukaan
window-appearance-light = Vaalea
window-appearance-dark = Tumma
window-lock = Lukitse
window-locking = Lukitaan…

## Trouble

window-trouble-kept = Mikä on tallella
window-trouble-kept-text = Lokero ei ole muuttanut eikä poistanut mitään. Kaikki on niin kuin oli.
window-trouble-do = Mitä voit tehdä
window-trouble-backup = Uusin tarkistettu varmuuskopio
window-trouble-restore = Palauta se uuteen kansioon päätteessä:
window-trouble-again = Yritä uudelleen
window-trouble-trying = Yritetään…
