# The recovery kit: one page of paper that opens the vault without its passphrase.

kit-title = Palautussivu
kit-intro = Avaa Lokeron holvin ”{ $name }” ilman salalausetta.
kit-keep = Säilytä sivu siellä, missä säilytät passiasi.

kit-key = Avain
kit-key-hint = Lue avain rivi kerrallaan. Siinä ei ole koskaan kirjainta B, I eikä O: se, mikä näyttää sellaiselta, on kahdeksikko, ykkönen tai nolla. Neliössä on sama avain QR-lukijaa varten.
# Said by a screen reader in place of the square.
kit-square = QR-koodi, jossa on sama avain kuin viereisillä riveillä

kit-care = Tee nyt näin
kit-care-how = Tulosta sivu, kirjoita alareunaan, mihin panit sen, ja poista PDF-tiedosto. Jokainen, jolla on tämä sivu ja kopio holvista, voi lukea kaiken, mitä holvissa on. Älä siis valokuvaa sivua äläkä lähetä sitä kenellekään. Kun uudempi sivu on korvannut tämän, hävitä tämä sivu: se avaa yhä vanhemmat varmuuskopiot.

kit-with-lokero = Lokerolla
kit-with-lokero-how = Valitse lukitusnäytössä ”Olen hukannut salalauseen”, kirjoita avain ja valitse uusi salalause.

kit-without-lokero = Ilman Lokeroa
kit-without-lokero-how = Tavallinen age-ohjelma (age-encryption.org) avaa varmuuskopion tällä avaimella. Kirjoita avain tiedostoon kit.txt yhdelle riville ilman välejä. Pane tiedosto samaan kansioon uusimman varmuuskopion kanssa ja anna tämä komento; kirjoita siihen varmuuskopion koko nimi:
kit-command = age -d -i kit.txt -o backup.tar lokero-….lokero
kit-command-result = Tuloksen purkaa mikä tahansa pakkausohjelma tai komento tar xf backup.tar. Siinä ovat SQLite-tietokanta, jota moni ohjelma osaa lukea, ja holvissa säilyttämäsi tiedostot.

kit-made = Tehty
kit-vault = Holvi
# The user writes by hand where the page is kept.
kit-place = Paikka
