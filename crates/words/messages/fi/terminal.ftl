# What the terminal says: answers, questions, and the help of every command.

## Answers

terminal-note = huomautus
terminal-made = Holvi on kansiossa { $path }.
terminal-kit-written = Palautussivu on tiedostossa { $file }. Tulosta sivu, pane se talteen ja poista tiedosto: holvin voi avata jokainen, jolla sivu on.
terminal-kit-kept = Merkitty: palautussivu on tallessa ja luettavissa.
terminal-no-kit = Palautussivua ei ole. Jos salalause katoaa, holvia ei avaa kukaan; palautussivun voit tehdä komennolla ”lokero-cli recovery new-kit”.
terminal-default-name = Oma holvi
terminal-status = ”{ $name }”, numero { $number }, luontipäivä { $on }, kansio { $path }
terminal-status-kit-kept = Palautussivu: tallessa paperilla
terminal-status-kit-unproven = Palautussivu: ei tiettävästi tallessa paperilla
terminal-status-keychain-on = Avainnippu: saa avata holvin tällä tietokoneella
terminal-status-keychain-off = Avainnippu: ei käytössä
terminal-status-backup = Viimeisin varmuuskopio: { $on }
terminal-verified = { $count ->
    [one] Holvi on ehjä, ja sen { $count } muutos on tallessa.
   *[other] Holvi on ehjä, ja sen kaikki { $count } muutosta ovat tallessa.
}
terminal-renamed = Holvin nimi on nyt ”{ $name }”.
terminal-passphrase-changed = Uusi salalause avaa holvin, vanha ei enää.
terminal-keychain-on = Tämän tietokoneen avainnippu saa nyt avata holvin.
terminal-keychain-off = Tämän tietokoneen avainnippu ei enää avaa holvia.
terminal-backup-made = Varmuuskopio on kirjoitettu ja tarkistettu lukemalla se kokonaan: { $file }
terminal-backup-whole = Holvin ”{ $name }” varmuuskopio ({ $on }) on ehjä.
terminal-backup-gone = (ei enää paikallaan)
terminal-no-backups = Varmuuskopioita ei vielä ole.
terminal-restored = Palautettu holvi on kansiossa { $path }.
terminal-rescued = Se, mikä oli ehjää, on kansiossa { $path }. Vaurioituneeseen holviin ei koskettu.
terminal-destroyed = Kansiossa { $path } ollut holvi on tuhottu. Varmuuskopioihin ei koskettu.
terminal-newest-backup = Uusin tarkistettu varmuuskopio on { $file } ({ $on }).

## Notes

terminal-notice-read-only = Holvin kansioon ei voi kirjoittaa, joten holvi on auki vain lukemista varten.
terminal-notice-older = Tämä holvi on ollut tällä tietokoneella jo uudemmassa tilassa: sen paikalle on pantu vanhempi kopio.
terminal-notice-checked = Ohjelman toiminta oli katkennut kesken. Kaikki on tarkistettu, eikä mitään puutu.
terminal-weak-passphrase = Tämä salalause on helppo arvata. Viisi tai kuusi sanaa, joilla ei ole mitään tekemistä toistensa kanssa, on parempi.

## Questions

terminal-ask-passphrase = Salalause:
terminal-ask-new-passphrase = Uusi salalause:
terminal-ask-again = Sama uudestaan:
terminal-ask-destroy = Tämä tuhoaa holvin lopullisesti. Jos haluat jatkaa, kirjoita holvin nimi ({ $name }).

## Complaints about what was given

usage-missing = Tämä puuttuu: { $argument }
usage-no-command = Komento puuttuu.
usage-unknown = { $argument } on tässä tuntematon.
usage-conflict = Näitä ei voi käyttää yhdessä: { $argument } ja { $value }.
usage-twice = { $argument } annettiin kahdesti.
usage-no-value = { $argument } tarvitsee arvon.
usage-bad-value = Arvo ”{ $value }” ei kelpaa tähän: { $argument }.
usage-other = Komentoa ei ymmärretty.

## Help

cli-usage = Käyttö:
cli-commands = Komennot
cli-command-value = KOMENTO
cli-options = Valitsimet
cli-options-value = VALITSIMET
cli-arguments = Argumentit
cli-example = Esimerkki:
cli-help = Näyttää tämän ohjeen
cli-version = Näyttää version

cli = Pitää salattua luetteloa siitä, kenellä on tietojasi – vain tällä tietokoneella.
    .example = lokero-cli init --recovery-kit kit.pdf
cli-vault = Holvin kansio; ellei sitä anneta, järjestelmän datakansio
cli-passphrase-file = Tiedosto, jonka ensimmäisellä rivillä on salalause; - on vakiosyöte
cli-recovery-file = Tiedosto, jossa on palautussivun avain; - on vakiosyöte
cli-json = Vastaa yhtenä JSON-dokumenttina
cli-today = Päivämäärä, jota käytetään tämän päivän sijasta, muodossa VVVV-KK-PP
cli-language = Viestien ja asiakirjojen kieli (en, fi tai sv)

cli-init = Luo uuden holvin.
    .example = lokero-cli init --recovery-kit kit.pdf
cli-init-recovery-kit = Tiedosto, johon tulostettava palautussivu kirjoitetaan
cli-init-no-recovery-kit = Ei tee palautussivua
cli-init-name = Holvin nimi sellaisena kuin se on palautussivulla

cli-status = Kertoo, mikä holvi tämä on ja miten se on suojattu.
    .example = lokero-cli status --json

cli-verify = Tarkistaa holvin: sinetin, sivut, rivit ja avaintiedostot.
    .example = lokero-cli verify --deep
cli-verify-deep = Tarkistaa myös holvissa säilytettävät tiedostot

cli-rename = Antaa holville uuden nimen.
    .example = lokero-cli rename "Aino"
cli-rename-name = Uusi nimi

cli-backup = Tekee, tarkistaa ja palauttaa varmuuskopioita.
    .example = lokero-cli backup create --to /media/stick
cli-backup-create = Kirjoittaa varmuuskopion ja tarkistaa sen lukemalla sen kokonaan; vanhemmat, joita ei enää tarvita, poistetaan.
    .example = lokero-cli backup create --to /media/stick
cli-backup-create-to = Kansio; ellei sitä anneta, viimeisimmän varmuuskopion kansio
cli-backup-verify = Lukee varmuuskopion kokonaan samalla tavalla kuin palautettaessa.
    .example = lokero-cli backup verify lokero-2026-11-22-15.lokero
cli-backup-verify-file = Varmuuskopio
cli-backup-restore = Tekee varmuuskopiosta holvin uuteen kansioon.
    .example = lokero-cli backup restore lokero-2026-11-22-15.lokero --to restored
cli-backup-restore-file = Varmuuskopio
cli-backup-restore-to = Uusi kansio
cli-backup-list = Luettelee tämän holvin varmuuskopiot.
    .example = lokero-cli backup list

cli-passphrase = Vaihtaa salalauseen.
    .example = lokero-cli passphrase change
cli-passphrase-change = Antaa holville uuden salalauseen; valitsimella --recovery-file myös silloin, kun vanha on unohtunut.
    .example = lokero-cli --recovery-file key.txt passphrase change
cli-passphrase-change-new-passphrase-file = Tiedosto, jonka ensimmäisellä rivillä on uusi salalause; - on vakiosyöte

cli-recovery = Korvaa palautussivun uudella.
    .example = lokero-cli recovery new-kit -o kit.pdf
cli-recovery-new-kit = Tekee uuden palautussivun; vanha ei enää avaa holvia.
    .example = lokero-cli recovery new-kit -o kit.pdf
cli-recovery-new-kit-output = Tiedosto, johon sivu kirjoitetaan

cli-recovery-confirm = Merkitsee, että palautussivu on tallessa ja luettavissa; holvi avataan sillä.
    .example = lokero-cli --recovery-file key.txt recovery confirm

cli-keychain = Sallii tämän tietokoneen avainnipun avata holvin tai kieltää sen.
    .example = lokero-cli keychain enable
cli-keychain-enable = Sallii tämän tietokoneen avainnipun avata holvin.
    .example = lokero-cli keychain enable
cli-keychain-disable = Kieltää avainnippua avaamasta holvia.
    .example = lokero-cli keychain disable

cli-rescue = Kopioi vaurioituneesta holvista uuteen kansioon sen, mikä on ehjää.
    .example = lokero-cli rescue --to rescued
cli-rescue-to = Uusi kansio

cli-destroy = Poistaa holvin tältä tietokoneelta lopullisesti. Varmuuskopiot jäävät.
    .example = lokero-cli destroy
cli-destroy-yes = Ei kysy holvin nimeä

cli-completions = Tulostaa komentotulkin täydennykset.
    .example = lokero-cli completions bash
cli-completions-shell = Komentotulkki (bash, elvish, fish, powershell tai zsh)

cli-man = Tulostaa man-sivun.
    .example = lokero-cli man
