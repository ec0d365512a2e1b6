# What the inventory is made of, as both programs call it.

## Fields

field-name = namn
field-former-name = tidigare namn
field-domain = domän
field-account = konto
field-source = källa
field-controller = personuppgiftsansvarig
field-country = land
field-residence = bosättningsland
field-address = adress
field-email = e-postadress
field-number = nummer
field-privacy-email = e-postadress för dataskyddsfrågor
field-privacy-form = formulär för dataskyddsfrågor
field-representative = företrädare i EU
field-officer = dataskyddsombud
field-purposes = ändamål
field-legal-basis = rättslig grund
field-recipients = mottagare
field-transfers = överföring till länder utanför EES
field-retention = lagringstid
field-price = pris
field-notes = anteckningar
field-added = tillagd
field-id = id
field-service = tjänst
field-right = rättigheter
field-state = status
field-next-step = nästa steg
field-law = lag
field-opened = påbörjad
field-channel = via
field-until = till och med
field-reasons = orsak angavs
field-note = anteckning
field-file = fil
field-letter = brev
field-kind = slag
field-language = språk
field-event = händelser

said-yes = ja
said-no = nej

## Rights

right-access = tillgång till mina uppgifter
right-rectification = rättelse
right-erasure = radering
right-restriction = begränsning av behandling
right-recipients = vilka mottagare som har underrättats om ändringen
right-portability = mina uppgifter att ta med mig (dataportabilitet)
right-portability-transfer = överföring till en annan personuppgiftsansvarig
right-objection = invändning mot behandling
right-marketing-objection = ingen mer direktmarknadsföring
right-automated-decision = omprövning av ett automatiserat beslut
right-consent-withdrawal = återkallande av samtycke
right-breach = information om en personuppgiftsincident

## States of a request

state-draft = utkast
state-waiting = väntar på svar
state-undelivered = nådde inte fram
state-identity-asked = de vill veta vem du är
state-clarification-asked = de vill veta vad du menar
state-extended = svarstiden är förlängd
state-overdue = svarstiden har gått ut
state-reminded = påminnelse skickad
state-answered = besvarad
state-answered-in-part = delvis besvarad
state-refused = avslagen
state-complained = hos tillsynsmyndigheten
state-closed = avslutad

## What happened

event-sent = skickad
event-received = framme hos den personuppgiftsansvarige
event-receipt-confirmed = den personuppgiftsansvarige bekräftade mottagandet
event-undelivered = kom tillbaka utan att ha nått fram
event-identity-asked = den personuppgiftsansvarige bad dig styrka din identitet
event-identity-given = du styrkte din identitet
event-clarification-asked = den personuppgiftsansvarige bad dig förtydliga din begäran
event-clarification-given = du förtydligade din begäran
event-fee-asked = den personuppgiftsansvarige begärde en avgift
event-extension-notified = den personuppgiftsansvarige förlängde svarstiden
event-answer-full = besvarad i sin helhet
event-answer-part = delvis besvarad
event-refusal = avslagen
event-follow-up-sent = begäran om komplettering skickad
event-reminder-sent = påminnelse skickad
event-final-notice-sent = sista påminnelse skickad
event-controller-complaint-sent = klagomål skickat till den personuppgiftsansvarige
event-controller-complaint-acknowledged = den personuppgiftsansvarige bekräftade att klagomålet hade kommit fram
event-complaint-filed = klagomål inlämnat till tillsynsmyndigheten
event-authority-answered = tillsynsmyndigheten svarade
event-withdrawn = återkallad
event-closed = avslutad
event-reopened = återupptagen
event-retracted = struken som felaktig

## Ways of sending

channel-email = e-post
channel-post = post
channel-form = webbformulär
channel-phone = telefon

## Kinds of data

category-contact = kontaktuppgifter
category-identity = identitet
category-account = användarkonto
category-payment = betalningar
category-purchases = köp
category-location = platsuppgifter
category-messages = meddelanden
category-photos = foton
category-health = hälsa
category-biometric = biometriska uppgifter
category-employment = arbete
category-education = utbildning
category-finance = ekonomi
category-insurance = försäkringar
category-usage = användning av tjänsten
category-preferences = intressen och inställningar
category-social = sociala kontakter
category-children = barn
category-government-id = identitetshandlingar
category-other = övrigt

## How well it is known

certainty-assumed = antaget
certainty-stated = uppgett av tjänsten
certainty-confirmed = bekräftat i ett svar
