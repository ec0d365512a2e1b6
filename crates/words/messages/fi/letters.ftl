# What letters are made of, as both programs call it.

## Kinds

letter-kind-access = tietopyyntö
letter-kind-access-followup = puuttuvien tietojen pyyntö
letter-kind-rectification = oikaisupyyntö
letter-kind-erasure = poistopyyntö
letter-kind-restriction = käsittelyn rajoittamispyyntö
letter-kind-recipients = kysymys siitä, keille muutoksesta on ilmoitettu
letter-kind-portability = pyyntö tietojen siirtämisestä
letter-kind-objection-marketing = suoramarkkinoinnin kielto
letter-kind-objection-li = käsittelyn vastustaminen
letter-kind-adm-review = pyyntö automaattisen päätöksen arvioimisesta uudelleen
letter-kind-consent-withdrawal = suostumuksen peruutus
letter-kind-breach = kysymykset tietoturvaloukkauksesta
letter-kind-reminder = muistutus
letter-kind-final-notice = viimeinen kehotus
letter-kind-complaint = valitus valvontaviranomaiselle
letter-kind-id-demand = vastaus henkilöllisyyden todistamista koskevaan vaatimukseen
letter-kind-extension-reply = vastaus määräajan jatkamiseen

## Languages

letter-language-en = englanti
letter-language-fi = suomi
letter-language-sv = ruotsi
letter-language-de = saksa

## What is still to be filled

letter-field-name = nimi
letter-field-reference = viite
letter-field-ground = poistamisen peruste
letter-field-case = rajoittamisen peruste
letter-field-deadline = päivä, johon mennessä vastausta pyydetään
letter-field-sent = pyynnön lähettämispäivä
letter-field-received = pyynnön vastaanottopäivä
letter-field-due = vastaamisen määräpäivä
letter-field-answered = vastauksen päivä
letter-field-extension = jatkamisilmoituksen päivä
letter-field-extended-due = jatketun määräajan viimeinen päivä
letter-field-identity-asked = päivä, jona henkilöllisyyden todistamista vaadittiin
letter-field-decided = päätöksen päivä
letter-field-carried-out = toimenpiteen päivä
letter-field-which-data = mitkä tiedot
letter-field-wrong = virheellinen tieto
letter-field-right = oikea tieto
letter-field-statement = lisäselvitys
letter-field-seen-at = missä virheellinen tieto näkyy
letter-field-evidence = selvitys oikeasta tiedosta
letter-field-processing = mikä käsittely
letter-field-situation = henkilökohtainen erityinen tilanne
letter-field-decision = mikä päätös
letter-field-view = kanta päätökseen
letter-field-effect = päätöksen vaikutus
letter-field-consent = mikä suostumus
letter-field-incident = mitä tapahtumasta tiedetään
letter-field-channels = mikä markkinointi
letter-field-format = tiedostomuoto
letter-field-period = ajanjakso
letter-field-new-controller = uusi rekisterinpitäjä
letter-field-further-data = mistä ilmenee, että tietoja on enemmän
letter-field-demanded = mitä vaadittiin
letter-field-given-reasons = ilmoitetut syyt
letter-field-measure = mitä tehtiin
letter-field-calculation = määräajan laskeminen
letter-field-controller = rekisterinpitäjä ja sen osoite
letter-field-account = mitä tapahtui
letter-field-wanted = mitä viranomaiselta pyydetään
letter-field-court = tuomioistuin
letter-field-authority = valvontaviranomainen
letter-field-identifiers = tiedot, joista vastaanottaja tunnistaa lähettäjän
letter-field-missing = mitä puuttuu
letter-field-chronology = mitä tapahtui ja milloin
letter-field-open-points = mitä on tekemättä
letter-field-attachments = liitteet

## Doubts about a recipient

letter-doubt-no-address = osoite puuttuu
letter-doubt-no-reply = tähän osoitteeseen tulevia vastauksia ei lueta
letter-doubt-mixed-scripts = verkkotunnuksessa on sekaisin eri kirjaimistojen merkkejä
letter-doubt-looks-like = verkkotunnus muistuttaa palvelun omaa mutta on toinen
letter-doubt-freemail = osoitteen tässä verkkotunnuksessa voi saada kuka tahansa

## What goes beyond the need

letter-need-not-needed = Enemmän kuin tarvitaan: { $value }. Sinut löydetään ilman tätäkin.
letter-need-for-an-answer-by-post = Enemmän kuin tarvitaan: { $value }. Tästä on hyötyä vain, jos vastaus tulee postitse.
letter-need-never = Tätä ei tarvita missään kirjeessä: { $value }

## What is wrong with a template

template-reason-no-subject = ensimmäinen rivi ei ole ”Subject: …”
template-reason-not-a-part = rivi alkaa kuin osa, jota se ei ole
template-reason-mixed-parts = luettelossa tai taulukossa on toisenlaisen osan rivi
template-reason-unknown-section = tällaista jaksoa ei ole
template-reason-unknown-list = tällaista luetteloa ei ole
template-reason-not-closed = jokin on aloitettu mutta ei päätetty, tai päinvastoin
template-reason-not-allowed = aaltosulkeissa saa olla vain arvo tai ehto
template-reason-unknown-variable = tällaista arvoa ei ole
template-reason-too-long = se on liian pitkä tai tulee liian pitkäksi
template-reason-unseen = siinä on jotakin, mikä ei näy
template-reason-twice = sama nimi on annettu kahdesti
template-reason-missing = kirjeen tarvitsema nimi puuttuu
