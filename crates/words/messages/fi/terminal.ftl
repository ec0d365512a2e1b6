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
terminal-status-kit-unproven = Palautussivu: ei ole vahvistettu, että se on tallessa paperilla
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
terminal-service-added = { $name } on nyt luettelossa. Sen tunniste on { $id }.
terminal-service-edited = Palvelun { $name } tiedot on muutettu.
terminal-service-removed = Palvelu { $name } on poistettu, samoin sitä koskevat pyynnöt ja niihin kuuluvat tiedostot.
terminal-no-services = Palveluja ei löytynyt.
terminal-identity = Omat tiedot
terminal-no-identity = Omia tietojasi ei ole vielä annettu; voit antaa ne komennolla ”lokero-cli identity set”.
terminal-request-new = Pyyntö { $reference } on luonnos; määräaika ei vielä kulu. Pyynnön tunniste on { $id }.
terminal-letter-written = Kirje on tiedostossa { $file }.
terminal-letter-kept = Teksti on tallessa pyynnön yhteydessä. Siitä ei ala kulua määräaika.
terminal-letter-record = Teksti on tallessa pyynnön yhteydessä. Kun kirje on lähtenyt, kirjaa se: { $command }
terminal-letter-unfilled = Vielä täytettävä: { $fields }.
terminal-letter-doubtful = Tarkista vastaanottaja: { $doubts }.
terminal-letter-edited = Teksti on sinun muokkaamasi ({ $on }); tarkista siinä olevat päivät.
terminal-letter-send-from = Lähetä se osoitteesta { $address }, josta sinut tunnetaan.
terminal-letter-not-archival = Sivu on merkitty rakenteeltaan, mutta se ei ole PDF/A eikä PDF/UA.
terminal-letter-lacking = Kirjasimista puuttuvat nämä merkit, ja niiden tilalla sivulla näkyy laatikko: { $signs }
terminal-letter-subject-only = Kirje on liian pitkä osoitteeseen, joten siinä on vain otsikko. Ota teksti valitsimella --as text ja liitä se viestiin.
terminal-template-set = Malli on tallessa.
terminal-template-cleared = Malli on poistettu; kirjeet ovat taas Lokeron omia.
terminal-no-templates = Sinulla ei ole omia malleja.
terminal-no-requests = Pyyntöjä ei löytynyt.
terminal-event-recorded = Kirjattu.
terminal-event-corrected = Korjattu; aiempi tapahtuma jää historiaan.
terminal-evidence-written = { $name } on nyt tiedostossa { $file }.
terminal-exported = Kaikki on tiedostossa { $file }. Sitä ei ole salattu.
terminal-exported-files = Säilytetyt tiedostot ovat kansiossa { $folder }.
terminal-import-found = Tiedostossa: palveluja { $services }, pyyntöjä { $requests }, säilytettyjä tiedostoja { $files }. Holviin ei ole vielä otettu mitään; ota ne holviin valitsimella ”--accept all”.
terminal-imported = Otettu holviin: palveluja { $services }, pyyntöjä { $requests }, säilytettyjä tiedostoja { $files }.
terminal-nothing-found = Mitään ei löytynyt.
terminal-late-since = { $count ->
    [one] { $count } päivän myöhässä
   *[other] { $count } päivää myöhässä
}
terminal-days-left = { $count ->
    [0] tänään
    [one] { $count } päivä jäljellä
   *[other] { $count } päivää jäljellä
}
terminal-reckoned-anew = Viimeisimmän tapahtuman jälkeen on tullut tietoon pyhäpäiviä tai sääntöjä, jotka ovat voineet siirtää näitä päiviä.
terminal-nothing-due = Mikään ei odota sinua.
terminal-calendar-written = { $count ->
    [one] Tiedostossa { $file } on { $count } päivä.
   *[other] Tiedostossa { $file } on { $count } päivää.
}
terminal-newest-backup = Uusin tarkistettu varmuuskopio on { $file } ({ $on }).

## Notes

terminal-notice-read-only = Holvin kansioon ei voi kirjoittaa, joten holvi on auki vain lukemista varten.
terminal-notice-older = Tämä holvi on ollut tällä tietokoneella jo uudemmassa tilassa: sen paikalle on pantu vanhempi kopio.
terminal-notice-checked = Ohjelman toiminta oli katkennut kesken. Kaikki on tarkistettu, eikä mitään puutu.
terminal-cleaned = Näkymättömiä merkkejä jätettiin pois: { $field }.
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

cli-service = Pitää luetteloa palveluista.
    .example = lokero-cli service add --name Spotify --domain spotify.com --country SE
cli-service-domain = Palvelun verkkotunnus; valitsimen voi toistaa
cli-service-account = Mistä palvelu tuntee sinut, esimerkiksi sähköpostiosoite tai asiakasnumero; valitsimen voi toistaa
cli-service-category = Millaisia tietoja palvelulla on, miten varmaa se on ja mistä se tiedetään: health, health:stated tai ”health:confirmed:heidän vastauksensa”. Tietojen lajit: contact, identity, account, payment, purchases, location, messages, photos, health, biometric, employment, education, finance, insurance, usage, preferences, social, children, government-id, other. Varmuus: assumed, stated, confirmed. Valitsimen voi toistaa
cli-service-controller = Yritys tai muu taho, joka vastaa tiedoista (rekisterinpitäjä)
cli-service-country = Maa, johon rekisterinpitäjä on sijoittautunut, kahdella kirjaimella
cli-service-address = Rekisterinpitäjän postiosoite
cli-service-privacy-email = Tietosuoja-asioiden sähköpostiosoite
cli-service-privacy-form = Tietosuoja-asioiden verkkolomakkeen osoite
cli-service-representative = EU:n ulkopuolisen rekisterinpitäjän edustaja EU:ssa
cli-service-representative-address = Edustajan postiosoite
cli-service-representative-country = Edustajan maa kahdella kirjaimella
cli-service-representative-email = Edustajan sähköpostiosoite
cli-service-officer = Tietosuojavastaava
cli-service-officer-address = Tietosuojavastaavan postiosoite
cli-service-officer-country = Tietosuojavastaavan maa kahdella kirjaimella
cli-service-officer-email = Tietosuojavastaavan sähköpostiosoite
cli-service-purposes = Mihin tarkoituksiin tietoja käytetään
cli-service-legal-basis = Millä oikeusperusteella tietoja käsitellään
cli-service-recipients = Ketkä saavat tietoja
cli-service-transfers = Mihin ETA:n ulkopuolisiin maihin tietoja siirretään
cli-service-retention = Kuinka kauan tietoja säilytetään
cli-service-price = Mitä palvelu maksaa sinulle
cli-service-notes = Omat muistiinpanosi
cli-service-service = Palvelu: sen tunniste, jokin sen verkkotunnuksista tai sen nimi
cli-service-add = Lisää palvelun.
    .example = lokero-cli service add --name Spotify --domain spotify.com --controller "Spotify AB" --country SE --category payment
cli-service-add-name = Nimi, jolla kutsut palvelua
cli-service-list = Luettelee palvelut aakkosjärjestyksessä.
    .example = lokero-cli service list --search spot
cli-service-list-search = Vain ne, joissa on kaikki nämä sanat tai sanojen alut
cli-service-list-limit = Enintään näin monta
cli-service-show = Näyttää, mitä palvelusta tiedetään.
    .example = lokero-cli service show spotify.com
cli-service-edit = Muuttaa annetut tiedot ja jättää muut ennalleen; tyhjä arvo poistaa tiedon.
    .example = lokero-cli service edit spotify.com --privacy-email privacy@spotify.com --notes ""
cli-service-edit-name = Nimi, jolla kutsut palvelua tästä lähtien
cli-service-remove = Poistaa palvelun, sitä koskevat pyynnöt ja niihin kuuluvat tiedostot.
    .example = lokero-cli service remove spotify.com

cli-identity = Pitää tallessa omat tietosi, joita kirjeissä voi käyttää.
    .example = lokero-cli identity set --name "Aino Virtanen" --country FI
cli-identity-set = Tallentaa annetut tiedot ja jättää muut ennalleen; tyhjä arvo poistaa tiedon.
    .example = lokero-cli identity set --name "Aino Virtanen" --email aino@example.com --country FI
cli-identity-set-name = Nimesi; valitsimen voi toistaa, tavallisimmin käyttämäsi nimi ensin
cli-identity-set-former-name = Aiempi nimesi; valitsimen voi toistaa
cli-identity-set-address = Postiosoitteesi; valitsimen voi toistaa
cli-identity-set-email = Sähköpostiosoitteesi; valitsimen voi toistaa
cli-identity-set-number = Numero, josta sinut tunnetaan, ja sen laji: puhelin=+358 40 123 4567; valitsimen voi toistaa
cli-identity-set-country = Asuinmaasi kahdella kirjaimella
cli-identity-show = Näyttää omat tietosi.
    .example = lokero-cli identity show --json

cli-request = Pitää kirjaa pyynnöistäsi ja niiden vaiheista.
    .example = lokero-cli request new --service spotify.com --right access
cli-request-by = Miten se lähetettiin: email, post, form tai phone
cli-request-until = Ilmoituksessa mainittu päivä, esimerkiksi jatketun määräajan viimeinen päivä, muodossa VVVV-KK-PP
cli-request-reasons = Esitettiinkö perustelut: yes tai no
cli-request-note = Oma muistiinpanosi
cli-request-request = Pyyntö: sen tunniste tai viite
cli-request-new = Aloittaa pyynnön luonnoksena.
    .example = lokero-cli request new --service spotify.com --right access --right erasure
cli-request-new-service = Palvelu: sen tunniste, jokin sen verkkotunnuksista tai sen nimi
cli-request-new-right = Oikeus, jota käytät: access, rectification, erasure, restriction, recipients, portability, portability-transfer, objection, marketing-objection, automated-decision, consent-withdrawal tai breach; valitsimen voi toistaa
cli-request-letter-language = Kirjeiden kieli (en, fi, sv tai de); muuten sen ratkaisee rekisterinpitäjän maa
cli-request-letter = Kirjoittaa kirjeen, jonka vuoro nyt on, ja tallettaa sen täsmällisen tekstin. Siitä ei ala kulua määräaika.
    .example = lokero-cli request letter LOK-1G60-EECF --as text
cli-request-letter-form = Muoto: text, pdf, eml tai mailto
cli-request-letter-kind = Muu kirje kuin se, jonka vuoro on: access, access_followup, rectification, erasure, restriction, recipients, portability, objection_marketing, objection_li, adm_review, consent_withdrawal, breach, reminder, final_notice, complaint, id_demand tai extension_reply
cli-request-letter-output = Tiedosto, johon se kirjoitetaan; muuten teksti tulee vakiotulosteeseen
cli-request-letter-by = Miten se lähetetään: email, post tai form
cli-request-letter-detail = Mitä kirjeessä sanotaan omin sanoin, esimerkiksi ”wrong=Katu 1” tai ”deadline=2026-12-10”; valitsimen voi toistaa. Poistamisen perusteet (ground): no_longer_needed, consent_withdrawn, objection, unlawful, legal_duty, child. Rajoittamisen perusteet (case): accuracy, unlawful, claims, objection
cli-request-letter-with = Tieto, joka mainitaan välttämättömien lisäksi; valitsimen voi toistaa
cli-request-letter-without = Tieto, joka jätetään pois; valitsimen voi toistaa
cli-request-letter-edited = Tiedosto, jossa on muokkaamasi teksti, otsikko ensimmäisellä rivillä; tyhjä tiedosto palauttaa mallin tekstin
cli-request-letter-anyway = Ohittaa vastaanottajaa koskevat epäilyt
cli-request-letter-draft = Näyttää kirjeen sellaisenaan eikä talleta mitään
cli-request-event = Kirjaa, mitä pyynnölle tapahtui.
    .example = lokero-cli request event LOK-1G60-EECF sent --on 2026-11-20 --by email
cli-request-event-kind = Mitä tapahtui: sent, received, receipt-confirmed, undelivered, identity-asked, identity-given, clarification-asked, clarification-given, fee-asked, extension-notified, answer-full, answer-part, refusal, follow-up-sent, reminder-sent, final-notice-sent, controller-complaint-sent, controller-complaint-acknowledged, complaint-filed, authority-answered, withdrawn, closed tai reopened
cli-request-event-on = Päivä, jona se tapahtui, muodossa VVVV-KK-PP
cli-request-event-file = Tapahtuman kanssa säilytettävä tiedosto, esimerkiksi vastaus; valitsimen voi toistaa
cli-request-correct = Korvaa tapahtuman korjatulla; mitä et anna, pysyy ennallaan. Aiempi tapahtuma jää historiaan.
    .example = lokero-cli request correct LOK-1G60-EECF 0197a4c2-8f00-7cc3-98c4-dc0c0c07398f --on 2026-11-19
cli-request-correct-event = Tapahtuman tunniste
cli-request-correct-kind = Mitä todellisuudessa tapahtui; ”retracted” tarkoittaa, ettei tapahtumaa koskaan ollut
cli-request-correct-on = Päivä, jona se todellisuudessa tapahtui, muodossa VVVV-KK-PP
cli-request-list = Luettelee pyynnöt, lähin päivämäärä ensin.
    .example = lokero-cli request list --state waiting
cli-request-list-state = Vain pyynnöt, joiden tila on draft, waiting, undelivered, identity-asked, clarification-asked, extended, overdue, reminded, answered, answered-in-part, refused, complained tai closed
cli-request-list-search = Vain ne, joissa on kaikki nämä sanat tai sanojen alut
cli-request-list-limit = Enintään näin monta
cli-request-show = Näyttää pyynnön ja sen vaiheet.
    .example = lokero-cli request show LOK-1G60-EECF
cli-request-evidence = Kopioi säilytetyn tiedoston ulos holvista.
    .example = lokero-cli request evidence 0197a4c2-8f00-7cc3-98c4-dc0c0c07398f -o vastaus.pdf
cli-request-evidence-evidence = Tiedoston tunniste
cli-request-evidence-output = Tiedosto, johon se kirjoitetaan

cli-template = Pitää tallessa omat kirjemallisi.
    .example = lokero-cli template list
cli-template-kind = Kirjeen laji, esimerkiksi access tai reminder; ”lokero-cli request letter --help” luettelee kaikki
cli-template-letter-language = Kirjeiden kieli (en, fi, sv tai de)
cli-template-service = Vain tälle palvelulle lähteviä kirjeitä varten: sen tunniste, jokin sen verkkotunnuksista tai sen nimi
cli-template-set = Ottaa mallin tiedostosta. Virheellinen malli hylätään; virheen rivi ja syy kerrotaan.
    .example = lokero-cli template set --kind access --letter-language fi tietopyynto.txt
cli-template-set-file = Tiedosto
cli-template-show = Näyttää oman mallisi tai, jos sitä ei ole, Lokeron mallin, josta voit tehdä omasi.
    .example = lokero-cli template show --kind access --letter-language fi
cli-template-clear = Poistaa mallin.
    .example = lokero-cli template clear --kind access --letter-language fi
cli-template-list = Luettelee omat mallisi.
    .example = lokero-cli template list

cli-deadline = Laskee yhden määräajan vaihe vaiheelta tai monta kerralla. Holvia ei tarvita.
    .example = lokero-cli deadline --jurisdiction FI --received 2026-11-26
cli-deadline-jurisdiction = Kenen lakia ja pyhäpäiviä noudatetaan: EU- tai ETA-valtio, GB, CH tai alue: GB-ENG, GB-WLS, GB-SCT, GB-NIR, DE-BY ja muut Saksan osavaltiot
cli-deadline-received = Päivä, jona pyyntö saapui rekisterinpitäjälle tai valitus viranomaiselle, muodossa VVVV-KK-PP
cli-deadline-event = Mitä odotetaan: first_deadline (oletus), extended_deadline, extension_notice_deadline, no_action_notice_deadline, authority_3_months, first_deadline_identity, first_deadline_clarification tai complaint_ack_30_days
cli-deadline-asked = Päivä, jona rekisterinpitäjä kysyi henkilöllisyyttäsi tai pyysi tarkennusta
cli-deadline-given = Päivä, jona vastasit siihen
cli-deadline-batch = Vastaa moneen kysymykseen: vakiosyötteen joka rivillä on JSON-olio, esimerkiksi {"{"}"id": 1, "jurisdiction": "FI", "receipt_date": "2026-11-26", "event": "first_deadline"{"}"}, ja jos jotakin kysyttiin, myös information_requested_date ja information_received_date

cli-holidays = Luettelee vuoden pyhäpäivät, myös epäselvät. Holvia ei tarvita.
    .example = lokero-cli holidays --jurisdiction FI --year 2027
cli-holidays-jurisdiction = Kenen pyhäpäivät; samat koodit kuin määräajoissa
cli-holidays-year = Vuosi

cli-search = Etsii palveluja ja pyyntöjä sanoilla tai sanojen aluilla.
    .example = lokero-cli search spot
cli-search-text = Etsittävät sanat

cli-due = Luettelee, mikä odottaa sinua, pisimpään odottanut ensin.
    .example = lokero-cli due --within 14
cli-due-within = Myös se, mikä odottaa sinua näin monen päivän kuluessa

cli-calendar = Kirjoittaa odottamasi päivät kalenteritiedostoon.
    .example = lokero-cli calendar -o lokero.ics
cli-calendar-output = Tiedosto, johon kirjoitetaan
cli-calendar-neutral = Jättää palvelujen nimet pois otsikoista
cli-calendar-lead = Kalenteri muistuttaa näin monta päivää ennen; valitsimen voi toistaa
cli-calendar-replace = Korvaa tiedoston, joka on jo olemassa

cli-export = Kirjoittaa kaiken tiedostoihin, joita muutkin ohjelmat lukevat. Tiedostoja ei salata.
    .example = lokero-cli export --as json -o lokero.json
cli-export-form = Muoto: json, jonka voi lukea takaisin, tai csv, taulukot taulukkolaskentaa varten
cli-export-output = Tiedosto, johon kirjoitetaan; muut taulukot ja säilytetyt tiedostot tulevat sen viereen
cli-export-replace = Korvaa tiedostot, jotka ovat jo olemassa

cli-import = Lukee vientitiedoston takaisin tyhjään holviin.
    .example = lokero-cli import lokero.json --accept all
cli-import-file = Vientitiedosto
cli-import-accept = Mitä otetaan holviin: all (kaikki) tai none, joka vain kertoo, mitä tiedostossa on

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
