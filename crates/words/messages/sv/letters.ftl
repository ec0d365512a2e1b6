# What letters are made of, as both programs call it.

## Kinds

letter-kind-access = begäran om tillgång
letter-kind-access-followup = begäran om komplettering av ett svar
letter-kind-rectification = begäran om rättelse
letter-kind-erasure = begäran om radering
letter-kind-restriction = begäran om begränsning
letter-kind-recipients = fråga om vilka som har underrättats om ändringen
letter-kind-portability = begäran om dataportabilitet
letter-kind-objection-marketing = invändning mot direktmarknadsföring
letter-kind-objection-li = invändning mot behandlingen
letter-kind-adm-review = begäran om omprövning av ett automatiserat beslut
letter-kind-consent-withdrawal = återkallelse av samtycke
letter-kind-breach = frågor efter en personuppgiftsincident
letter-kind-reminder = påminnelse
letter-kind-final-notice = sista påminnelse
letter-kind-complaint = klagomål till tillsynsmyndigheten
letter-kind-id-demand = svar på ett krav på bevis på identiteten
letter-kind-extension-reply = svar på en förlängning av fristen

## Languages

letter-language-en = engelska
letter-language-fi = finska
letter-language-sv = svenska
letter-language-de = tyska

## What is still to be filled

letter-field-name = ditt namn
letter-field-reference = referens
letter-field-ground = grund för radering
letter-field-case = grund för begränsning
letter-field-deadline = datum för svaret
letter-field-sent = datum då begäran skickades
letter-field-received = datum då begäran mottogs
letter-field-due = datum då svaret skulle ha lämnats
letter-field-answered = svarets datum
letter-field-extension = datum för beskedet om förlängning
letter-field-extended-due = sista dag för den förlängda fristen
letter-field-identity-asked = datum då bevis på identiteten krävdes
letter-field-decided = beslutets datum
letter-field-carried-out = datum för åtgärden
letter-field-which-data = vilka uppgifter
letter-field-wrong = felaktig uppgift
letter-field-right = rätt uppgift
letter-field-statement = ditt kompletterande utlåtande
letter-field-seen-at = var uppgiften finns
letter-field-evidence = underlag
letter-field-processing = vilken behandling
letter-field-situation = din specifika situation
letter-field-decision = vilket beslut
letter-field-view = dina synpunkter
letter-field-effect = beslutets följder
letter-field-consent = vilket samtycke
letter-field-incident = vad som är känt om incidenten
letter-field-channels = vilken marknadsföring
letter-field-format = filformat
letter-field-period = tidsperiod
letter-field-new-controller = ny personuppgiftsansvarig
letter-field-further-data = vad som visar att det finns fler uppgifter
letter-field-demanded = vad som krävdes
letter-field-given-reasons = angivna orsaker
letter-field-measure = vilken åtgärd
letter-field-calculation = hur datumet har räknats fram
letter-field-controller = den personuppgiftsansvarige med adress
letter-field-account = vad som har hänt
letter-field-wanted = vad tillsynsmyndigheten ska göra
letter-field-court = domstol
letter-field-authority = tillsynsmyndighet
letter-field-identifiers = uppgifter som mottagaren känner dig genom
letter-field-missing = vad som saknas
letter-field-chronology = vad som har hänt och när
letter-field-open-points = vad som återstår
letter-field-attachments = bilagor

## Doubts about a recipient

letter-doubt-no-address = adress saknas
letter-doubt-no-reply = ingen läser svar på den här adressen
letter-doubt-mixed-scripts = domänen blandar bokstäver ur olika skriftsystem
letter-doubt-looks-like = domänen liknar tjänstens egen men är en annan
letter-doubt-freemail = vem som helst kan ha en adress på den här domänen

## What goes beyond the need

letter-need-not-needed = Mer än vad som behövs: { $value }. De hittar dig utan den uppgiften.
letter-need-for-an-answer-by-post = Mer än vad som behövs: { $value }. Uppgiften behövs bara för ett svar per post.
letter-need-never = Den här uppgiften behövs inte i något brev: { $value }

## What is wrong with a template

template-reason-no-subject = första raden är inte ”Subject: …”
template-reason-not-a-part = raden börjar som en del som den inte är
template-reason-mixed-parts = en lista eller tabell innehåller en rad av en annan del
template-reason-unknown-section = avsnittet finns inte
template-reason-unknown-list = listan finns inte
template-reason-not-closed = något har påbörjats men inte avslutats, eller tvärtom
template-reason-not-allowed = inom klamrar får bara ett värde eller ett villkor stå
template-reason-unknown-variable = värdet finns inte
template-reason-too-long = den är för lång eller blir det
template-reason-unseen = den innehåller något som inte syns
template-reason-twice = samma namn anges två gånger
template-reason-missing = ett namn som brevet behöver saknas
