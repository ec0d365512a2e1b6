# Deadlines, how they were reached, and what they rest on.

## A deadline and its computation

deadline-law = sovellettava laki
deadline-calendar = pyhäpäivät
deadline-readings = Lakia voidaan tulkita toisinkin. Määräaika on varmasti ylitetty vasta, kun tämä päivä on kulunut: { $latest }. Muut tulkinnat:
deadline-line = { $text } ({ $sources })
deadline-reading = { $on } – { $text } ({ $sources })
deadline-assumed = Saapumispäivä on oletettu.
deadline-stopped = Määräajan kuluminen on keskeytynyt: { $why }. Alkaen: { $since }.
deadline-by-analogy = Laki säätää tämän määräajan toiselle oikeudelle; tässä sitä sovelletaan analogisesti.
deadline-past = määräaika päättynyt: { $on }
holiday-disputed = { $holiday } – epäselvää, lasketaanko pyhäpäiväksi: { $why }

## Periods that can be asked for

period-first-deadline = vastaus pyyntöön
period-extended-deadline = vastaus pyyntöön jatketussa määräajassa
period-extension-notice-deadline = ilmoitus määräajan jatkamisesta
period-no-action-notice-deadline = perusteltu ilmoitus siitä, ettei pyyntöön suostuta
period-authority-3-months = valvontaviranomaisen ilmoitus asian etenemisestä
period-first-deadline-identity = vastaus pyyntöön, kun henkilöllisyyttä on kysytty
period-first-deadline-clarification = vastaus pyyntöön, kun tarkennusta on pyydetty
period-complaint-ack-30-days = vahvistus rekisterinpitäjälle tehdyn valituksen saapumisesta

## Deadlines of a request

due-stop-at-once = käsittelyn lopettaminen heti
due-answer = vastaus
due-information = tieto siitä, mitä on tehty
due-extended-answer = vastaus jatketussa määräajassa
due-controllers-date = rekisterinpitäjän ilmoittama päivä
due-extension-notice = ilmoitus määräajan jatkamisesta
due-refusal-notice = perusteltu ilmoitus kieltäytymisestä
due-follow-up-date = täydennyspyynnössä asetettu päivä
due-reminder-date = muistutuksessa asetettu päivä
due-final-notice-date = viimeisessä kehotuksessa asetettu päivä
due-controller-complaint-date = rekisterinpitäjälle tehdyssä valituksessa asetettu päivä
due-complaint-acknowledgement = vahvistus rekisterinpitäjälle tehdyn valituksen saapumisesta
due-authority-word = valvontaviranomaisen ilmoitus asian etenemisestä

due-status-open = avoinna
due-status-met = hoidettu
due-status-void = ei enää voimassa

pause-identity = henkilöllisyyttäsi kysytään
pause-clarification = tarkennusta pyydetään

## The next step

next-send-letter = Lähetä kirje.
next-send-again = Lähetä kirje uudelleen toiseen osoitteeseen tai toisella tavalla.
next-wait = Odota vastausta.
next-answer-identity-demand = Vastaa kysymykseen henkilöllisyydestäsi.
next-answer-clarification = Anna pyydetty tarkennus.
next-answer-fee-demand = Vastaa maksuvaatimukseen.
next-object-to-extension = Vastusta määräajan jatkamista: ilmoitus siitä on puutteellinen.
next-check-answer = Tarkista, onko vastaus täydellinen.
next-follow-up = Pyydä puuttuvat tiedot.
next-answer-refusal = Vastaa kieltäytymiseen tai tee valitus.
next-remind = Muistuta rekisterinpitäjää.
next-send-final-notice = Lähetä viimeinen kehotus.
next-complain-to-controller = Valita ensin rekisterinpitäjälle; Yhdistyneen kuningaskunnan laki edellyttää sitä.
next-complain = Tee valitus valvontaviranomaiselle.
next-wait-for-authority = Odota valvontaviranomaisen ilmoitusta.
next-ask-authority = Kysy valvontaviranomaiselta, miten asia etenee.
next-go-to-court = Viranomainen ei ole ilmoittanut mitään kolmeen kuukauteen: voit viedä asian tuomioistuimeen.
next-close = Sulje pyyntö.
next-none = Enempää ei tarvitse tehdä.

## Steps of a computation

step-arrives-recorded = Saapumispäivä kuitin mukaan: { $after }
step-arrives-confirmed = Rekisterinpitäjän oman ilmoituksen mukaan saapunut viimeistään: { $after }
step-arrives-same-day = Lähetetty: { $before }; sähköpostin, verkkolomakkeen ja puhelun katsotaan saapuvan samana päivänä
step-arrives-channel-unknown = Lähetetty: { $before }; lähetystapaa ei tiedetä, joten oletetaan sähköposti, joka saapuu samana päivänä
step-arrives-post-inland = Postitettu: { $before }; kotimaan kirjeelle lasketaan seitsemän päivää: { $after }
step-arrives-post-abroad = Postitettu: { $before }; ulkomaille menevälle kirjeelle lasketaan neljätoista päivää: { $after }
step-named-user = Itse asettamasi päivä: { $after }
step-named-usual = Päivää ei asetettu; tavanomainen aika päättyy: { $after }
step-named-controller = Rekisterinpitäjän ilmoittama päivä: { $after }
step-at-once = Tehtävä heti, ilman määräaikaa: { $after }
step-starts-receipt = Pyyntö saapui rekisterinpitäjälle: { $before }; saapumispäivää ei lasketa mukaan
step-starts-day-after-receipt = Määräaika lasketaan saapumista seuraavasta päivästä: { $after }
step-starts-complaint-lodged = Valitus tehtiin valvontaviranomaiselle: { $before }; tätä päivää ei lasketa mukaan
step-starts-complaint-received = Valitus saapui rekisterinpitäjälle: { $before }; saapumispäivää ei lasketa mukaan
step-starts-identity-confirmed = Rekisterinpitäjä sai henkilöllisyyden vahvistamiseen tarvitsemansa tiedot: { $before }; tätä päivää ei lasketa mukaan
step-period-added-months = { $count ->
    [one] Yksi kuukausi, seuraavan kuukauden samaan päivään: { $after }
   *[other] { $count } kuukautta, viimeisen kuukauden samaan päivään: { $after }
}
step-period-added-months-short = { $count ->
    [one] Yksi kuukausi; seuraavassa kuukaudessa ei ole { $day }. päivää, joten määräaika päättyy kuukauden viimeisenä päivänä: { $after }
   *[other] { $count } kuukautta; viimeisessä kuukaudessa ei ole { $day }. päivää, joten määräaika päättyy kuukauden viimeisenä päivänä: { $after }
}
step-period-added-days = { $count ->
    [one] Yksi päivä: { $after }
   *[other] { $count } päivää: { $after }
}
step-pause-added-identity = { $count ->
    [one] Määräajan kuluminen oli keskeytynyt yhden päivän, kun henkilöllisyyttäsi kysyttiin: { $after }
   *[other] Määräajan kuluminen oli keskeytynyt { $count } päivää, kun henkilöllisyyttäsi kysyttiin: { $after }
}
step-pause-added-clarification = { $count ->
    [one] Määräajan kuluminen oli keskeytynyt yhden päivän, kun pyyntöön pyydettiin tarkennusta: { $after }
   *[other] Määräajan kuluminen oli keskeytynyt { $count } päivää, kun pyyntöön pyydettiin tarkennusta: { $after }
}
step-first-day-counted = Myös ensimmäinen päivä lasketaan mukaan, joten määräaika päättyy päivää aikaisemmin: { $after }
step-moved-saturday = Määräaika ei pääty lauantaina, joten se jatkuu seuraavaan päivään: { $after }
step-moved-sunday = Määräaika ei pääty sunnuntaina, joten se jatkuu seuraavaan päivään: { $after }
step-moved-holiday = Määräaika ei pääty pyhäpäivänä ({ $name }), joten se jatkuu seuraavaan päivään: { $after }
step-moved-possible-holiday = Jos tämä on pyhäpäivä ({ $name }: { $doubt }), määräaika jatkuu seuraavaan päivään: { $after }

## Readings of the law

reading-no-suspension = määräaika kuluu keskeytyksettä, vaikka sinulta kysytään jotakin
reading-suspended-days-added = määräaikaan lisätään päivät, joina vastaustasi odotettiin
reading-new-month-from-identification = uusi kuukausi alkaa päivästä, jona henkilöllisyys vahvistettiin
reading-exclusive-count = keskeytyksen ensimmäistä tai viimeistä päivää ei lasketa
reading-one-month-then-two-months-unrolled = ensin yksi kuukausi ja sen viimeisestä päivästä kaksi lisää
reading-two-months-from-rolled-first-deadline = kaksi kuukautta lisää siitä arkipäivästä, jona ensimmäinen määräaika päättyi
reading-all-possible-holidays = pyhäpäiväksi luetaan jokainen päivä, jota joku pitää sellaisena
reading-no-roll = määräajan päättyminen ei siirry arkipäivään
reading-day-before-corresponding-date = määräaika päättyy kuukauden vastaavaa päivää edeltävänä päivänä
reading-beginning-when-received-inclusive = saapumispäivä lasketaan ensimmäiseksi päiväksi
reading-ico-before-15-aug-2019-day-after-receipt = määräaika lasketaan saapumista seuraavasta päivästä, kuten ICO teki ennen 15.8.2019
reading-extended-all-the-same = puutteellinenkin ilmoitus jatkaa määräaikaa

## Flaws of a notice of extension

flaw-late = se tuli liian myöhään
flaw-without-reasons = siinä ei ollut perusteluja
flaw-without-date = siinä ei ilmoitettu päivää
flaw-adds-nothing = siinä ilmoitettu päivä ei ole alkuperäistä myöhempi

## The law and the calendar

law-gdpr = EU:n yleinen tietosuoja-asetus
law-uk-gdpr = Yhdistyneen kuningaskunnan tietosuoja-asetus (UK GDPR) ja tietosuojalaki
law-swiss-fadp = Sveitsin tietosuojalaki (DSG)

law-basis-established-in-eea = rekisterinpitäjä on sijoittautunut ETA-alueelle
law-basis-towards-eea = rekisterinpitäjä on sijoittautunut ETA-alueen ulkopuolelle, ja sinä asut ETA-alueella
law-basis-residence-in-eea = asut ETA-alueella; rekisterinpitäjän maata ei tiedetä
law-basis-representative-in-eea = rekisterinpitäjällä on edustaja EU:ssa
law-basis-established-in-uk = rekisterinpitäjä on sijoittautunut Yhdistyneeseen kuningaskuntaan
law-basis-towards-uk = rekisterinpitäjä on sijoittautunut Yhdistyneen kuningaskunnan ulkopuolelle, ja sinä asut siellä
law-basis-residence-in-uk = asut Yhdistyneessä kuningaskunnassa; rekisterinpitäjän maata ei tiedetä
law-basis-established-in-switzerland = rekisterinpitäjä on sijoittautunut Sveitsiin
law-basis-effect-in-switzerland = rekisterinpitäjä on sijoittautunut Sveitsin ulkopuolelle, mutta käsittely vaikuttaa Sveitsissä
law-basis-residence-in-switzerland = asut Sveitsissä; rekisterinpitäjän maata ei tiedetä

calendar-basis-controller = rekisterinpitäjä on sijoittautunut sinne
calendar-basis-representative = rekisterinpitäjän edustaja on siellä
calendar-basis-residence = oletettu, koska asut siellä

no-law-no-country = Rekisterinpitäjän maata ja asuinmaatasi ei tiedetä, joten mikään laki ei aseta määräaikaa.
no-law-residence-unknown = Rekisterinpitäjä on Euroopan ulkopuolella eikä asuinmaatasi tiedetä, joten mikään laki ei aseta määräaikaa.
no-law-outside-the-laws = Rekisterinpitäjä ja sinä olette alueella, jolla ei ole voimassa yleinen tietosuoja-asetus, UK GDPR eikä Sveitsin tietosuojalaki.

doubt-regional = vietetään vain osassa maata
doubt-customary = vapaata tavan mukaan tai puoli päivää
doubt-equated = rinnastetaan laissa pyhäpäivään määräaikoja laskettaessa, mutta ei ole valtion luettelossa
doubt-decree = määrätty vapaaksi yhtenä vuonna
doubt-substitute = viikonloppuun osuneen pyhäpäivän sijaan
doubt-without-rest = valtion juhlapäivä, joka on työpäivä
doubt-one-off = määrätty yhtä tapausta varten
doubt-lists-differ = julkaistut luettelot eroavat toisistaan

## What it rests on

source-gdpr-art-3-1 = yleinen tietosuoja-asetus, 3 artiklan 1 kohta
source-gdpr-art-3-2 = yleinen tietosuoja-asetus, 3 artiklan 2 kohta
source-gdpr-art-7-3 = yleinen tietosuoja-asetus, 7 artiklan 3 kohta
source-gdpr-art-12-3 = yleinen tietosuoja-asetus, 12 artiklan 3 kohta
source-gdpr-art-12-4 = yleinen tietosuoja-asetus, 12 artiklan 4 kohta
source-gdpr-art-12-6 = yleinen tietosuoja-asetus, 12 artiklan 6 kohta
source-gdpr-art-21-3 = yleinen tietosuoja-asetus, 21 artiklan 3 kohta
source-gdpr-art-27 = yleinen tietosuoja-asetus, 27 artikla
source-gdpr-art-78-2 = yleinen tietosuoja-asetus, 78 artiklan 2 kohta
source-gdpr-recital-63 = yleinen tietosuoja-asetus, johdanto-osan 63 perustelukappale
source-reg-1182-71-art-2-1 = asetus (ETY, Euratom) N:o 1182/71, 2 artiklan 1 kohta
source-reg-1182-71-art-3-1 = asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 1 kohta
source-reg-1182-71-art-3-2-c = asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 2 kohdan c alakohta
source-reg-1182-71-art-3-4 = asetus (ETY, Euratom) N:o 1182/71, 3 artiklan 4 kohta
source-cjeu-c-171-03 = unionin tuomioistuimen tuomio C-171/03, Toeters
source-edpb-01-2022 = Euroopan tietosuojaneuvoston ohjeet 01/2022, 5.3 jakso
source-fi-authority = tietosuojavaltuutettu: kolme kuukautta alkuperäisestä pyynnöstä
source-de-bgb-190 = Saksan siviililaki (BGB), 190 §, analogisesti
source-fi-act-434-2003-59 = hallintolaki (434/2003), 59 §, analogisesti
source-tfeu-art-355 = SEUT 355 artikla
source-eea-agreement = ETA-sopimus, sekakomitean päätös 154/2018
source-no-act = Norjan henkilötietolaki (personopplysningsloven), ulotettu Huippuvuorille ja Jan Mayenille
source-uk-gdpr-art-3-1 = Yhdistyneen kuningaskunnan tietosuoja-asetus (UK GDPR), 3 artiklan 1 kohta
source-uk-gdpr-art-3-2 = Yhdistyneen kuningaskunnan tietosuoja-asetus (UK GDPR), 3 artiklan 2 kohta
source-uk-gdpr-art-7-3 = Yhdistyneen kuningaskunnan tietosuoja-asetus (UK GDPR), 7 artiklan 3 kohta
source-uk-gdpr-art-12-3 = Yhdistyneen kuningaskunnan tietosuoja-asetus (UK GDPR), 12 artiklan 3 kohta
source-uk-gdpr-art-12-4 = Yhdistyneen kuningaskunnan tietosuoja-asetus (UK GDPR), 12 artiklan 4 kohta
source-uk-gdpr-art-12a = Yhdistyneen kuningaskunnan tietosuoja-asetus (UK GDPR), 12A artikla
source-uk-gdpr-art-21-3 = Yhdistyneen kuningaskunnan tietosuoja-asetus (UK GDPR), 21 artiklan 3 kohta
source-uk-gdpr-art-78-2 = Yhdistyneen kuningaskunnan tietosuoja-asetus (UK GDPR), 78 artiklan 2 kohta
source-uk-dpa-164a-3 = Yhdistyneen kuningaskunnan vuoden 2018 tietosuojalaki (Data Protection Act 2018), 164A §:n 3 momentti
source-uk-dpa-166 = Yhdistyneen kuningaskunnan vuoden 2018 tietosuojalaki (Data Protection Act 2018), 166 §
source-ico-access = Yhdistyneen kuningaskunnan tietosuojaviranomaisen (ICO) ohje tietoihin pääsystä, 8.12.2025
source-ico-before-15-aug-2019 = Yhdistyneen kuningaskunnan tietosuojaviranomaisen (ICO) ohje ennen 15.8.2019
source-ch-fadp-art-3-1 = Sveitsin tietosuojalaki (DSG), 3 artiklan 1 momentti
source-ch-fadp-art-25-7 = Sveitsin tietosuojalaki (DSG), 25 artiklan 7 momentti
source-ch-fadp-art-30-2-b = Sveitsin tietosuojalaki (DSG), 30 artiklan 2 momentin b kohta
source-ch-dpo-art-16-5 = Sveitsin tietosuoja-asetus (DSV), 16 artiklan 5 momentti
source-ch-dpo-art-18-1 = Sveitsin tietosuoja-asetus (DSV), 18 artiklan 1 momentti
source-ch-dpo-art-18-2 = Sveitsin tietosuoja-asetus (DSV), 18 artiklan 2 momentti
source-ch-dpo-art-18-3 = Sveitsin tietosuoja-asetus (DSV), 18 artiklan 3 momentti
source-ch-co-art-77 = Sveitsin velvoiteoikeuslaki (OR), 77 artikla
source-ch-co-art-78 = Sveitsin velvoiteoikeuslaki (OR), 78 artikla
source-ch-sr-173-110-3 = Sveitsin laki määräajoista lauantaina (SR 173.110.3)

## Whose holidays

jurisdiction-at = Itävalta
jurisdiction-be = Belgia
jurisdiction-bg = Bulgaria
jurisdiction-cy = Kypros
jurisdiction-cz = Tšekki
jurisdiction-de = Saksa
jurisdiction-dk = Tanska
jurisdiction-ee = Viro
jurisdiction-es = Espanja
jurisdiction-fi = Suomi
jurisdiction-fr = Ranska
jurisdiction-gr = Kreikka
jurisdiction-hr = Kroatia
jurisdiction-hu = Unkari
jurisdiction-ie = Irlanti
jurisdiction-it = Italia
jurisdiction-lt = Liettua
jurisdiction-lu = Luxemburg
jurisdiction-lv = Latvia
jurisdiction-mt = Malta
jurisdiction-nl = Alankomaat
jurisdiction-pl = Puola
jurisdiction-pt = Portugali
jurisdiction-ro = Romania
jurisdiction-se = Ruotsi
jurisdiction-si = Slovenia
jurisdiction-sk = Slovakia
jurisdiction-is = Islanti
jurisdiction-li = Liechtenstein
jurisdiction-no = Norja
jurisdiction-gb = Yhdistynyt kuningaskunta
jurisdiction-ch = Sveitsi
jurisdiction-gb-eng = Englanti
jurisdiction-gb-wls = Wales
jurisdiction-gb-sct = Skotlanti
jurisdiction-gb-nir = Pohjois-Irlanti
jurisdiction-de-bb = Brandenburg
jurisdiction-de-be = Berliini
jurisdiction-de-bw = Baden-Württemberg
jurisdiction-de-by = Baijeri
jurisdiction-de-hb = Bremen
jurisdiction-de-he = Hessen
jurisdiction-de-hh = Hampuri
jurisdiction-de-mv = Mecklenburg-Etu-Pommeri
jurisdiction-de-ni = Ala-Saksi
jurisdiction-de-nw = Nordrhein-Westfalen
jurisdiction-de-rp = Rheinland-Pfalz
jurisdiction-de-sh = Schleswig-Holstein
jurisdiction-de-sl = Saarland
jurisdiction-de-sn = Saksi
jurisdiction-de-st = Saksi-Anhalt
jurisdiction-de-th = Thüringen
