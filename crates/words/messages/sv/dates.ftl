# Deadlines, how they were reached, and what they rest on.

## A deadline and its computation

deadline-law = tillämplig lag
deadline-calendar = helgdagar
deadline-readings = Lagen kan tolkas på andra sätt. Ingen är sen förrän { $latest } har passerat:
deadline-line = { $text } ({ $sources })
deadline-reading = { $on } – { $text } ({ $sources })
deadline-assumed = Ankomstdagen är antagen.
deadline-stopped = Fristen står stilla sedan { $since }: { $why }.
deadline-by-analogy = Lagen föreskriver den här fristen för en annan rättighet; här tillämpas den analogt.
deadline-past = fristen gick ut { $on }
holiday-disputed = { $holiday } – oklart om dagen räknas som helgdag: { $why }

## Periods that can be asked for

period-first-deadline = svar på begäran
period-extended-deadline = svar på begäran efter förlängning
period-extension-notice-deadline = underrättelse om att svarstiden förlängs
period-no-action-notice-deadline = motiverad underrättelse om att inga åtgärder vidtas
period-authority-3-months = besked från tillsynsmyndigheten
period-first-deadline-identity = svar på begäran efter en fråga om din identitet
period-first-deadline-clarification = svar på begäran efter en fråga om vad du menar
period-complaint-ack-30-days = bekräftelse av klagomålet till den personuppgiftsansvarige

## Deadlines of a request

due-stop-at-once = behandlingen ska upphöra genast
due-answer = svar
due-information = besked om vad som har gjorts
due-extended-answer = svar efter förlängningen
due-controllers-date = datum som den personuppgiftsansvarige angav
due-extension-notice = underrättelse om att svarstiden förlängs
due-refusal-notice = motiverad underrättelse om avslag
due-follow-up-date = datum i din uppföljning
due-reminder-date = datum i din påminnelse
due-final-notice-date = datum i din sista uppmaning
due-controller-complaint-date = datum i ditt klagomål till den personuppgiftsansvarige
due-complaint-acknowledgement = bekräftelse av ditt klagomål till den personuppgiftsansvarige
due-authority-word = besked från tillsynsmyndigheten

due-status-open = öppen
due-status-met = uppfylld
due-status-void = gäller inte längre

pause-identity = de vill veta vem du är
pause-clarification = de vill veta vad du menar

## The next step

next-send-letter = Skicka brevet.
next-send-again = Skicka brevet igen, till en annan adress eller på ett annat sätt.
next-wait = Vänta på svaret.
next-answer-identity-demand = Svara på frågan om vem du är.
next-answer-clarification = Svara på frågan om vad du menar.
next-answer-fee-demand = Svara på kravet på avgift.
next-object-to-extension = Invänd mot förlängningen: underrättelsen om den har en brist.
next-check-answer = Kontrollera om svaret är fullständigt.
next-follow-up = Begär det som saknas.
next-answer-refusal = Svara på avslaget eller lämna in ett klagomål.
next-remind = Påminn den personuppgiftsansvarige.
next-send-final-notice = Skicka en sista uppmaning.
next-complain-to-controller = Klaga först hos den personuppgiftsansvarige; det kräver Storbritanniens lag.
next-complain = Lämna in ett klagomål till tillsynsmyndigheten.
next-wait-for-authority = Vänta på tillsynsmyndigheten.
next-ask-authority = Fråga tillsynsmyndigheten hur långt ärendet har kommit.
next-go-to-court = Myndigheten har inte hört av sig på tre månader: du kan gå till domstol.
next-close = Avsluta begäran.
next-none = Det finns inget mer att göra.

## Steps of a computation

step-arrives-recorded = Kom fram enligt ditt kvitto: { $after }
step-arrives-confirmed = Hade enligt den personuppgiftsansvarige själv kommit fram senast { $after }
step-arrives-same-day = Skickad { $before }; e-post, webbformulär och samtal antas komma fram samma dag
step-arrives-channel-unknown = Skickad { $before }, okänt hur; antas vara ett e-postmeddelande, som kommer fram samma dag
step-arrives-post-inland = Postad { $before }; ett brev inom landet antas ta sju dagar: { $after }
step-arrives-post-abroad = Postad { $before }; ett brev till utlandet antas ta fjorton dagar: { $after }
step-named-user = Datum som du själv angav: { $after }
step-named-usual = Inget datum angavs; den vanliga tiden löper till { $after }
step-named-controller = Datum som den personuppgiftsansvarige angav: { $after }
step-at-once = Ska göras genast, utan någon frist: { $after }
step-starts-receipt = Begäran kom fram till den personuppgiftsansvarige { $before }; själva dagen räknas inte
step-starts-day-after-receipt = Fristen räknas från dagen efter mottagandet: { $after }
step-starts-complaint-lodged = Klagomålet lämnades in till tillsynsmyndigheten { $before }; själva dagen räknas inte
step-starts-complaint-received = Klagomålet kom fram till den personuppgiftsansvarige { $before }; själva dagen räknas inte
step-starts-identity-confirmed = Den personuppgiftsansvarige fick det som behövdes för att bekräfta din identitet { $before }; själva dagen räknas inte
step-period-added-months = { $count ->
    [one] En månad, till samma dag i nästa månad: { $after }
   *[other] { $count } månader, till samma dag i månaden: { $after }
}
step-period-added-months-short = { $count ->
    [one] En månad; nästa månad har ingen dag { $day }, så fristen går ut den sista dagen i månaden: { $after }
   *[other] { $count } månader; den sista månaden har ingen dag { $day }, så fristen går ut den sista dagen i månaden: { $after }
}
step-period-added-days = { $count ->
    [one] En dag: { $after }
   *[other] { $count } dagar: { $after }
}
step-pause-added-identity = { $count ->
    [one] Fristen stod stilla i en dag medan du tillfrågades om vem du är: { $after }
   *[other] Fristen stod stilla i { $count } dagar medan du tillfrågades om vem du är: { $after }
}
step-pause-added-clarification = { $count ->
    [one] Fristen stod stilla i en dag medan du tillfrågades om vad du menar: { $after }
   *[other] Fristen stod stilla i { $count } dagar medan du tillfrågades om vad du menar: { $after }
}
step-first-day-counted = Även den första dagen räknas, så fristen går ut en dag tidigare: { $after }
step-moved-saturday = Ingen frist går ut på en lördag, så den löper till { $after }
step-moved-sunday = Ingen frist går ut på en söndag, så den löper till { $after }
step-moved-holiday = Ingen frist går ut på en helgdag ({ $name }), så den löper till { $after }
step-moved-possible-holiday = Om dagen är en helgdag ({ $name }: { $doubt }) löper fristen till { $after }

## Readings of the law

reading-no-suspension = fristen står inte stilla medan du tillfrågas
reading-suspended-days-added = de dagar då ditt svar inväntades läggs till
reading-new-month-from-identification = en ny månad löper från den dag då din identitet bekräftades
reading-exclusive-count = av de dagar då fristen stod stilla räknas inte den första eller den sista
reading-one-month-then-two-months-unrolled = en månad, och två till från dess sista dag
reading-two-months-from-rolled-first-deadline = två månader till från den arbetsdag då den första fristen gick ut
reading-all-possible-holidays = varje dag som någon anser vara helgdag räknas som en sådan
reading-no-roll = fristens slut flyttas inte till en arbetsdag
reading-day-before-corresponding-date = fristen går ut dagen före motsvarande datum i månaden
reading-beginning-when-received-inclusive = mottagningsdagen räknas som den första dagen
reading-ico-before-15-aug-2019-day-after-receipt = fristen räknas från dagen efter mottagandet, som ICO gjorde före den 15 augusti 2019
reading-extended-all-the-same = även en bristfällig underrättelse förlänger fristen

## Flaws of a notice of extension

flaw-late = den kom för sent
flaw-without-reasons = den angav inga skäl
flaw-without-date = den angav inget datum
flaw-adds-nothing = datumet som den angav är inte senare än det första

## The law and the calendar

law-gdpr = EU:s allmänna dataskyddsförordning (GDPR)
law-uk-gdpr = Storbritanniens dataskyddsförordning (UK GDPR) och dataskyddslag
law-swiss-fadp = den schweiziska dataskyddslagen (DSG)

law-basis-established-in-eea = den personuppgiftsansvarige är etablerad i EES
law-basis-towards-eea = den personuppgiftsansvarige är etablerad utanför EES, och du bor i EES
law-basis-residence-in-eea = du bor i EES; den personuppgiftsansvariges land är okänt
law-basis-representative-in-eea = den personuppgiftsansvarige har en företrädare i EU
law-basis-established-in-uk = den personuppgiftsansvarige är etablerad i Storbritannien
law-basis-towards-uk = den personuppgiftsansvarige är etablerad utanför Storbritannien, och du bor där
law-basis-residence-in-uk = du bor i Storbritannien; den personuppgiftsansvariges land är okänt
law-basis-established-in-switzerland = den personuppgiftsansvarige är etablerad i Schweiz
law-basis-effect-in-switzerland = den personuppgiftsansvarige är etablerad utanför Schweiz, men behandlingen får verkan där
law-basis-residence-in-switzerland = du bor i Schweiz; den personuppgiftsansvariges land är okänt

calendar-basis-controller = den personuppgiftsansvarige är etablerad där
calendar-basis-representative = den personuppgiftsansvariges företrädare finns där
calendar-basis-residence = antaget, eftersom du bor där

no-law-no-country = Varken den personuppgiftsansvariges land eller ditt bosättningsland är känt, så ingen lag sätter någon frist.
no-law-residence-unknown = Den personuppgiftsansvarige finns utanför Europa och ditt bosättningsland är okänt, så ingen lag sätter någon frist.
no-law-outside-the-laws = Varken den personuppgiftsansvarige eller du finns där dataskyddsförordningen, UK GDPR eller den schweiziska dataskyddslagen gäller.

doubt-regional = firas bara i delar av landet
doubt-customary = ledig av sedvana eller en halv dag
doubt-equated = likställs i lag med helgdag när frister beräknas, men finns inte i statens förteckning
doubt-decree = förklarad ledig för ett år
doubt-substitute = i stället för en helgdag som inföll på ett veckoslut
doubt-without-rest = statens högtidsdag, då man arbetar
doubt-one-off = beslutad för ett enda tillfälle
doubt-lists-differ = de publicerade förteckningarna stämmer inte överens

## What it rests on

source-gdpr-art-3-1 = artikel 3.1 i dataskyddsförordningen
source-gdpr-art-3-2 = artikel 3.2 i dataskyddsförordningen
source-gdpr-art-7-3 = artikel 7.3 i dataskyddsförordningen
source-gdpr-art-12-3 = artikel 12.3 i dataskyddsförordningen
source-gdpr-art-12-4 = artikel 12.4 i dataskyddsförordningen
source-gdpr-art-12-6 = artikel 12.6 i dataskyddsförordningen
source-gdpr-art-21-3 = artikel 21.3 i dataskyddsförordningen
source-gdpr-art-27 = artikel 27 i dataskyddsförordningen
source-gdpr-art-78-2 = artikel 78.2 i dataskyddsförordningen
source-gdpr-recital-63 = skäl 63 i dataskyddsförordningen
source-reg-1182-71-art-2-1 = artikel 2.1 i förordning (EEG, Euratom) nr 1182/71
source-reg-1182-71-art-3-1 = artikel 3.1 i förordning (EEG, Euratom) nr 1182/71
source-reg-1182-71-art-3-2-c = artikel 3.2 c i förordning (EEG, Euratom) nr 1182/71
source-reg-1182-71-art-3-4 = artikel 3.4 i förordning (EEG, Euratom) nr 1182/71
source-cjeu-c-171-03 = EU-domstolens dom C-171/03, Toeters
source-edpb-01-2022 = Europeiska dataskyddsstyrelsens riktlinjer 01/2022, avsnitt 5.3
source-fi-authority = dataombudsmannen i Finland: tre månader från den ursprungliga begäran
source-de-bgb-190 = 190 § i den tyska civillagen (BGB), analogt
source-fi-act-434-2003-59 = 59 § i den finska förvaltningslagen (434/2003), analogt
source-tfeu-art-355 = artikel 355 i EUF-fördraget
source-eea-agreement = EES-avtalet, gemensamma kommitténs beslut 154/2018
source-no-act = den norska personuppgiftslagen (personopplysningsloven), som även gäller Svalbard och Jan Mayen
source-uk-gdpr-art-3-1 = artikel 3.1 i Storbritanniens dataskyddsförordning (UK GDPR)
source-uk-gdpr-art-3-2 = artikel 3.2 i Storbritanniens dataskyddsförordning (UK GDPR)
source-uk-gdpr-art-7-3 = artikel 7.3 i Storbritanniens dataskyddsförordning (UK GDPR)
source-uk-gdpr-art-12-3 = artikel 12.3 i Storbritanniens dataskyddsförordning (UK GDPR)
source-uk-gdpr-art-12-4 = artikel 12.4 i Storbritanniens dataskyddsförordning (UK GDPR)
source-uk-gdpr-art-12a = artikel 12A i Storbritanniens dataskyddsförordning (UK GDPR)
source-uk-gdpr-art-21-3 = artikel 21.3 i Storbritanniens dataskyddsförordning (UK GDPR)
source-uk-gdpr-art-78-2 = artikel 78.2 i Storbritanniens dataskyddsförordning (UK GDPR)
source-uk-dpa-164a-3 = 164A § 3 mom. i Storbritanniens dataskyddslag (Data Protection Act 2018)
source-uk-dpa-166 = 166 § i Storbritanniens dataskyddslag (Data Protection Act 2018)
source-ico-access = den brittiska dataskyddsmyndighetens (ICO) vägledning om rätten till tillgång, 8.12.2025
source-ico-before-15-aug-2019 = den brittiska dataskyddsmyndighetens (ICO) vägledning före den 15.8.2019
source-ch-fadp-art-3-1 = artikel 3.1 i den schweiziska dataskyddslagen (DSG)
source-ch-fadp-art-25-7 = artikel 25.7 i den schweiziska dataskyddslagen (DSG)
source-ch-fadp-art-30-2-b = artikel 30.2 b i den schweiziska dataskyddslagen (DSG)
source-ch-dpo-art-16-5 = artikel 16.5 i den schweiziska dataskyddsförordningen (DSV)
source-ch-dpo-art-18-1 = artikel 18.1 i den schweiziska dataskyddsförordningen (DSV)
source-ch-dpo-art-18-2 = artikel 18.2 i den schweiziska dataskyddsförordningen (DSV)
source-ch-dpo-art-18-3 = artikel 18.3 i den schweiziska dataskyddsförordningen (DSV)
source-ch-co-art-77 = artikel 77 i den schweiziska obligationsrätten (OR)
source-ch-co-art-78 = artikel 78 i den schweiziska obligationsrätten (OR)
source-ch-sr-173-110-3 = den schweiziska lagen om frister på lördagar (SR 173.110.3)

## Whose holidays

jurisdiction-at = Österrike
jurisdiction-be = Belgien
jurisdiction-bg = Bulgarien
jurisdiction-cy = Cypern
jurisdiction-cz = Tjeckien
jurisdiction-de = Tyskland
jurisdiction-dk = Danmark
jurisdiction-ee = Estland
jurisdiction-es = Spanien
jurisdiction-fi = Finland
jurisdiction-fr = Frankrike
jurisdiction-gr = Grekland
jurisdiction-hr = Kroatien
jurisdiction-hu = Ungern
jurisdiction-ie = Irland
jurisdiction-it = Italien
jurisdiction-lt = Litauen
jurisdiction-lu = Luxemburg
jurisdiction-lv = Lettland
jurisdiction-mt = Malta
jurisdiction-nl = Nederländerna
jurisdiction-pl = Polen
jurisdiction-pt = Portugal
jurisdiction-ro = Rumänien
jurisdiction-se = Sverige
jurisdiction-si = Slovenien
jurisdiction-sk = Slovakien
jurisdiction-is = Island
jurisdiction-li = Liechtenstein
jurisdiction-no = Norge
jurisdiction-gb = Storbritannien
jurisdiction-ch = Schweiz
jurisdiction-gb-eng = England
jurisdiction-gb-wls = Wales
jurisdiction-gb-sct = Skottland
jurisdiction-gb-nir = Nordirland
jurisdiction-de-bb = Brandenburg
jurisdiction-de-be = Berlin
jurisdiction-de-bw = Baden-Württemberg
jurisdiction-de-by = Bayern
jurisdiction-de-hb = Bremen
jurisdiction-de-he = Hessen
jurisdiction-de-hh = Hamburg
jurisdiction-de-mv = Mecklenburg-Vorpommern
jurisdiction-de-ni = Niedersachsen
jurisdiction-de-nw = Nordrhein-Westfalen
jurisdiction-de-rp = Rheinland-Pfalz
jurisdiction-de-sh = Schleswig-Holstein
jurisdiction-de-sl = Saarland
jurisdiction-de-sn = Sachsen
jurisdiction-de-st = Sachsen-Anhalt
jurisdiction-de-th = Thüringen
