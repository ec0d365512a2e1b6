# What the inventory is made of, as both programs call it.

## Fields

field-name = nimi
field-former-name = aiempi nimi
field-domain = verkkotunnus
field-account = tunnus palvelussa
field-source = lähde
field-controller = rekisterinpitäjä
field-country = maa
field-residence = asuinmaa
field-address = postiosoite
field-email = sähköpostiosoite
field-number = numero
field-privacy-email = tietosuoja-asioiden sähköpostiosoite
field-privacy-form = tietosuoja-asioiden lomake
field-representative = edustaja EU:ssa
field-officer = tietosuojavastaava
field-purposes = käsittelyn tarkoitukset
field-legal-basis = käsittelyn oikeusperuste
field-recipients = vastaanottajat
field-transfers = siirrot ETA-maiden ulkopuolelle
field-retention = säilytysaika
field-price = hinta
field-notes = muistiinpanot
field-added = lisätty
field-id = tunniste
field-service = palvelu
field-right = oikeudet
field-state = tila
field-next-step = seuraavaksi
field-law = laki
field-opened = aloitettu
field-channel = lähetystapa
field-until = määräpäivä
field-reasons = perustelut esitetty
field-note = muistiinpano
field-file = tiedosto
field-letter = kirje
field-kind = laji
field-language = kieli
field-event = tapahtumat

said-yes = kyllä
said-no = ei

## Rights

right-access = pääsy omiin tietoihin
right-rectification = tietojen oikaiseminen
right-erasure = tietojen poistaminen
right-restriction = käsittelyn rajoittaminen
right-recipients = tieto siitä, keille muutoksesta on ilmoitettu
right-portability = tietojen siirtäminen järjestelmästä toiseen
right-portability-transfer = tietojen siirto suoraan toiselle rekisterinpitäjälle
right-objection = käsittelyn vastustaminen
right-marketing-objection = suoramarkkinoinnin kieltäminen
right-automated-decision = automaattisen päätöksen saattaminen ihmisen arvioitavaksi
right-consent-withdrawal = suostumuksen peruuttaminen
right-breach = tiedot tietoturvaloukkauksesta

## States of a request

state-draft = luonnos
state-waiting = odottaa vastausta
state-undelivered = ei mennyt perille
state-identity-asked = henkilöllisyyttäsi kysytään
state-clarification-asked = täsmennystä pyydetään
state-extended = määräaikaa on jatkettu
state-overdue = vastaus myöhässä
state-reminded = muistutettu
state-answered = vastattu
state-answered-in-part = vastattu osittain
state-refused = evätty
state-complained = valvontaviranomaisen käsiteltävänä
state-closed = päätetty

## What happened

event-sent = lähetetty
event-received = saapunut rekisterinpitäjälle
event-receipt-confirmed = rekisterinpitäjä vahvisti saaneensa pyynnön
event-undelivered = palautunut toimittamattomana
event-identity-asked = rekisterinpitäjä pyysi vahvistamaan henkilöllisyyden
event-identity-given = vahvistit henkilöllisyytesi
event-clarification-asked = rekisterinpitäjä pyysi täsmennystä
event-clarification-given = annoit täsmennyksen
event-fee-asked = rekisterinpitäjä pyysi maksua
event-extension-notified = rekisterinpitäjä ilmoitti jatkavansa määräaikaa
event-answer-full = vastattu kaikilta osin
event-answer-part = vastattu osittain
event-refusal = rekisterinpitäjä kieltäytyi toteuttamasta pyyntöä
event-follow-up-sent = täydennyspyyntö lähetetty
event-reminder-sent = muistutus lähetetty
event-final-notice-sent = viimeinen kehotus lähetetty
event-controller-complaint-sent = valitus lähetetty rekisterinpitäjälle
event-controller-complaint-acknowledged = rekisterinpitäjä vahvisti saaneensa valituksen
event-complaint-filed = valitus tehty valvontaviranomaiselle
event-authority-answered = valvontaviranomainen vastasi
event-withdrawn = peruttu
event-closed = päätetty
event-reopened = avattu uudelleen
event-retracted = mitätöity virheellisenä

## Ways of sending

channel-email = sähköposti
channel-post = posti
channel-form = verkkolomake
channel-phone = puhelin

## Kinds of data

category-contact = yhteystiedot
category-identity = henkilöllisyys
category-account = käyttäjätili
category-payment = maksutiedot
category-purchases = ostokset
category-location = sijainti
category-messages = viestit
category-photos = kuvat
category-health = terveystiedot
category-biometric = biometriset tiedot
category-employment = työ
category-education = koulutus
category-finance = raha-asiat
category-insurance = vakuutukset
category-usage = palvelun käyttö
category-preferences = mieltymykset
category-social = sosiaaliset suhteet
category-children = lapset
category-government-id = henkilöllisyystodistukset
category-other = muut tiedot

## How well it is known

certainty-assumed = oletettu
certainty-stated = palvelun ilmoittama
certainty-confirmed = vahvistettu vastauksessa
