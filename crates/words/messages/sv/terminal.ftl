# What the terminal says: answers, questions, and the help of every command.

## Answers

terminal-note = observera
terminal-made = Valvet ligger i { $path }.
terminal-kit-written = Återställningsbladet finns i { $file }. Skriv ut bladet, lägg undan det och ta bort filen: den som har bladet kan öppna valvet.
terminal-kit-kept = Noterat: återställningsbladet är undanlagt och läsbart.
terminal-no-kit = Det finns inget återställningsblad. Om lösenfrasen går förlorad kan ingen öppna valvet; ”lokero-cli recovery new-kit” skapar ett blad.
terminal-default-name = Mitt valv
terminal-status = ”{ $name }”, nummer { $number }, skapat { $on }, i { $path }
terminal-status-kit-kept = Återställningsblad: undanlagt på papper
terminal-status-kit-unproven = Återställningsblad: inte bekräftat undanlagt på papper
terminal-status-keychain-on = Nyckelring: får öppna valvet på den här datorn
terminal-status-keychain-off = Nyckelring: används inte
terminal-status-backup = Senaste säkerhetskopia: { $on }
terminal-verified = { $count ->
    [one] Valvet är helt, med sin { $count } ändring.
   *[other] Valvet är helt, med alla sina { $count } ändringar.
}
terminal-renamed = Valvet heter nu ”{ $name }”.
terminal-passphrase-changed = Den nya lösenfrasen öppnar valvet; den gamla gör det inte längre.
terminal-keychain-on = Datorns nyckelring får nu öppna valvet.
terminal-keychain-off = Datorns nyckelring öppnar inte längre valvet.
terminal-backup-made = Säkerhetskopian är skriven och kontrolläst i sin helhet: { $file }
terminal-backup-whole = Säkerhetskopian av ”{ $name }” från { $on } är hel.
terminal-backup-gone = (finns inte kvar)
terminal-no-backups = Det finns ingen säkerhetskopia ännu.
terminal-restored = Det återställda valvet ligger i { $path }.
terminal-rescued = Det som var helt ligger i { $path }. Det skadade valvet har inte rörts.
terminal-destroyed = Valvet i { $path } är raderat. Säkerhetskopiorna har inte rörts.
terminal-service-added = { $name } finns nu i registret. Tjänstens id är { $id }.
terminal-service-edited = { $name } har ändrats.
terminal-service-removed = { $name } har tagits bort, liksom begärandena till tjänsten och filerna som har sparats med dem.
terminal-no-services = Det finns inga sådana tjänster.
terminal-identity = Dina egna uppgifter
terminal-no-identity = Lokero vet ännu ingenting om dig; ange dina uppgifter med ”lokero-cli identity set”.
terminal-request-new = Begäran { $reference } är ett utkast; ingen svarstid löper ännu. Begärans id är { $id }.
terminal-letter-written = Brevet finns i { $file }.
terminal-letter-kept = Texten har sparats med begäran. Ingen frist börjar löpa av det.
terminal-letter-record = Texten har sparats med begäran. Anteckna när brevet har gått iväg: { $command }
terminal-letter-unfilled = Återstår att fylla i: { $fields }.
terminal-letter-doubtful = Kontrollera mottagaren: { $doubts }.
terminal-letter-edited = Det här är din redigerade text ({ $on }); kontrollera datumen i den.
terminal-letter-send-from = Skicka det från { $address }, så att de känner igen dig.
terminal-letter-not-archival = Sidan är taggad men varken PDF/A eller PDF/UA.
terminal-letter-lacking = Typsnitten saknar dessa tecken, och på sidan visas rutor i stället: { $signs }
terminal-letter-subject-only = Brevet är för långt för en adress, så den innehåller bara ämnet. Ta texten med --as text och klistra in den.
terminal-template-set = Mallen har sparats.
terminal-template-cleared = Mallen har tagits bort; breven är Lokeros egna igen.
terminal-no-templates = Du har inga egna mallar.
terminal-no-requests = Det finns inga sådana begäranden.
terminal-event-recorded = Registrerat.
terminal-event-corrected = Rättat; den tidigare händelsen finns kvar i historiken.
terminal-evidence-written = { $name } finns i { $file }.
terminal-exported = Allt finns i { $file }. Det är inte krypterat.
terminal-exported-files = De sparade filerna finns i { $folder }.
terminal-import-found = Filens innehåll: tjänster { $services }, begäranden { $requests }, sparade filer { $files }. Inget har lästs in; det gör du med ”--accept all”.
terminal-imported = Inläst: tjänster { $services }, begäranden { $requests }, sparade filer { $files }.
terminal-nothing-found = Inget hittades.
terminal-late-since = { $count ->
    [one] { $count } dag försenat
   *[other] { $count } dagar försenat
}
terminal-days-left = { $count ->
    [0] i dag
    [one] { $count } dag kvar
   *[other] { $count } dagar kvar
}
terminal-reckoned-anew = Sedan något senast hände har helgdagar eller regler blivit kända som kan ha flyttat de här dagarna.
terminal-nothing-due = Ingenting väntar på dig.
terminal-calendar-written = { $count ->
    [one] { $count } dag finns i { $file }.
   *[other] { $count } dagar finns i { $file }.
}
terminal-newest-backup = Den senaste kontrollerade säkerhetskopian är { $file }, från { $on }.

## Notes

terminal-notice-read-only = Det går inte att skriva i valvets mapp, så valvet är bara öppet för läsning.
terminal-notice-older = Den här datorn har sett valvet i ett nyare läge: en äldre kopia har lagts i dess ställe.
terminal-notice-checked = Programmet hade avbrutits mitt i arbetet. Allt har kontrollerats, och inget saknas.
terminal-cleaned = Osynliga tecken har tagits bort: { $field }.
terminal-weak-passphrase = Lösenfrasen är lätt att gissa. Fem eller sex ord som inte har med varandra att göra är bättre.

## Questions

terminal-ask-passphrase = Lösenfras:
terminal-ask-new-passphrase = Ny lösenfras:
terminal-ask-again = Samma en gång till:
terminal-ask-destroy = Det här raderar valvet för gott. Skriv dess namn, { $name }, om du vill fortsätta.

## Complaints about what was given

usage-missing = Det här saknas: { $argument }
usage-no-command = Ett kommando saknas.
usage-unknown = { $argument } är okänt här.
usage-conflict = { $argument } kan inte användas tillsammans med { $value }.
usage-twice = { $argument } angavs två gånger.
usage-no-value = { $argument } behöver ett värde.
usage-bad-value = ”{ $value }” är inget giltigt värde för { $argument }.
usage-other = Kommandot gick inte att förstå.

## Help

cli-usage = Användning:
cli-commands = Kommandon
cli-command-value = KOMMANDO
cli-options = Flaggor
cli-options-value = FLAGGOR
cli-arguments = Argument
cli-example = Exempel:
cli-help = Visar den här hjälpen
cli-version = Visar versionen

cli = För ett krypterat register över vilka som har dina uppgifter, bara på den här datorn.
    .example = lokero-cli init --recovery-kit kit.pdf
cli-vault = Valvets mapp; om den inte anges systemets datamapp
cli-passphrase-file = En fil med lösenfrasen på första raden; - är standard in
cli-recovery-file = En fil med återställningsbladets nyckel; - är standard in
cli-json = Svarar med ett enda JSON-dokument
cli-today = Datum som ska räknas som dagens, i formen ÅÅÅÅ-MM-DD
cli-language = Språk för meddelanden och dokument (en, fi eller sv)

cli-init = Skapar ett nytt valv.
    .example = lokero-cli init --recovery-kit kit.pdf
cli-init-recovery-kit = Filen som återställningsbladet skrivs till, för utskrift
cli-init-no-recovery-kit = Skapar inget återställningsblad
cli-init-name = Valvets namn, så som det står på återställningsbladet

cli-status = Talar om vilket valv det här är och hur det är skyddat.
    .example = lokero-cli status --json

cli-verify = Kontrollerar valvet: sigill, sidor, rader och nyckelfiler.
    .example = lokero-cli verify --deep
cli-verify-deep = Kontrollerar även de filer som förvaras i valvet

cli-rename = Ger valvet ett nytt namn.
    .example = lokero-cli rename "Aino"
cli-rename-name = Det nya namnet

cli-service = Håller reda på tjänsterna i registret.
    .example = lokero-cli service add --name Spotify --domain spotify.com --country SE
cli-service-domain = En av tjänstens domäner; kan anges flera gånger
cli-service-account = Det som tjänsten känner igen dig på, till exempel en e-postadress eller ett kundnummer; kan anges flera gånger
cli-service-category = Ett slags uppgifter som tjänsten har om dig, hur säkert det är och varifrån du vet det: health, health:stated eller ”health:confirmed:deras svar”. Slag: contact, identity, account, payment, purchases, location, messages, photos, health, biometric, employment, education, finance, insurance, usage, preferences, social, children, government-id, other. Hur säkert det är: assumed, stated, confirmed. Kan anges flera gånger
cli-service-controller = Den personuppgiftsansvarige: företaget eller organisationen som ansvarar för uppgifterna
cli-service-country = Landet där den personuppgiftsansvarige är etablerad, med två bokstäver
cli-service-address = Den personuppgiftsansvariges postadress
cli-service-privacy-email = E-postadressen för dataskyddsfrågor
cli-service-privacy-form = Adressen till webbformuläret för dataskyddsfrågor
cli-service-representative = Företrädaren i EU, om den personuppgiftsansvarige finns utanför EU
cli-service-representative-address = Företrädarens postadress
cli-service-representative-country = Företrädarens land, med två bokstäver
cli-service-representative-email = Företrädarens e-postadress
cli-service-officer = Dataskyddsombudet
cli-service-officer-address = Dataskyddsombudets postadress
cli-service-officer-country = Dataskyddsombudets land, med två bokstäver
cli-service-officer-email = Dataskyddsombudets e-postadress
cli-service-purposes = Vad uppgifterna används till
cli-service-legal-basis = På vilken rättslig grund uppgifterna behandlas
cli-service-recipients = Vilka som tar emot uppgifterna
cli-service-transfers = Till vilka länder utanför EES uppgifterna överförs
cli-service-retention = Hur länge uppgifterna lagras
cli-service-price = Vad tjänsten kostar dig
cli-service-notes = Dina anteckningar
cli-service-service = Tjänsten: dess id, en av dess domäner eller dess namn
cli-service-add = Lägger till en tjänst.
    .example = lokero-cli service add --name Spotify --domain spotify.com --controller "Spotify AB" --country SE --category payment
cli-service-add-name = Vad du kallar tjänsten
cli-service-list = Visar tjänsterna i bokstavsordning.
    .example = lokero-cli service list --search spot
cli-service-list-search = Bara de som innehåller alla orden; början av ett ord räcker
cli-service-list-limit = Högst så här många
cli-service-show = Visar vad som är känt om en tjänst.
    .example = lokero-cli service show spotify.com
cli-service-edit = Ändrar det som anges och låter resten vara; ett tomt värde tar bort uppgiften.
    .example = lokero-cli service edit spotify.com --privacy-email privacy@spotify.com --notes ""
cli-service-edit-name = Vad du kallar tjänsten i fortsättningen
cli-service-remove = Tar bort en tjänst, begärandena till den och filerna som har sparats med dem.
    .example = lokero-cli service remove spotify.com

cli-identity = Förvarar dina egna uppgifter, som kan tas med i breven.
    .example = lokero-cli identity set --name "Aino Lindholm" --country FI
cli-identity-set = Sparar de uppgifter som anges och låter resten vara; ett tomt värde tar bort uppgiften.
    .example = lokero-cli identity set --name "Aino Lindholm" --email aino@example.com --country FI
cli-identity-set-name = Ditt namn; kan anges flera gånger, det vanligaste först
cli-identity-set-former-name = Ett tidigare namn; kan anges flera gånger
cli-identity-set-address = En postadress; kan anges flera gånger
cli-identity-set-email = En e-postadress; kan anges flera gånger
cli-identity-set-number = Ett nummer som andra känner igen dig på, och vad det är för nummer: telefon=+358 40 123 4567; kan anges flera gånger
cli-identity-set-country = Landet där du bor, med två bokstäver
cli-identity-show = Visar dina egna uppgifter.
    .example = lokero-cli identity show --json

cli-request = Håller reda på dina begäranden och vad som händer med dem.
    .example = lokero-cli request new --service spotify.com --right access
cli-request-by = Hur det skickades: email, post, form eller phone
cli-request-until = Datumet som händelsen anger, till exempel när en förlängning går ut, i formen ÅÅÅÅ-MM-DD
cli-request-reasons = Om orsak angavs: yes eller no
cli-request-note = Din anteckning
cli-request-request = Begäran: dess id eller referens
cli-request-new = Påbörjar en begäran som ett utkast.
    .example = lokero-cli request new --service spotify.com --right access --right erasure
cli-request-new-service = Tjänsten: dess id, en av dess domäner eller dess namn
cli-request-new-right = En rättighet att utöva: access, rectification, erasure, restriction, recipients, portability, portability-transfer, objection, marketing-objection, automated-decision, consent-withdrawal eller breach; kan anges flera gånger
cli-request-letter-language = Brevens språk (en, fi, sv eller de); annars avgör den personuppgiftsansvariges land
cli-request-letter = Skriver brevet som står på tur och sparar dess exakta text. Ingen frist börjar löpa av det.
    .example = lokero-cli request letter LOK-1G60-EECF --as text
cli-request-letter-form = Formen: text, pdf, eml eller mailto
cli-request-letter-kind = Ett annat brev än det som står på tur: access, access_followup, rectification, erasure, restriction, recipients, portability, objection_marketing, objection_li, adm_review, consent_withdrawal, breach, reminder, final_notice, complaint, id_demand eller extension_reply
cli-request-letter-output = Filen som det skrivs till; annars skrivs texten till standard ut
cli-request-letter-by = Hur det skickas: email, post eller form
cli-request-letter-detail = Vad brevet säger med dina egna ord, till exempel ”wrong=Gatan 1” eller ”deadline=2026-12-10”; kan anges flera gånger. Grunder för radering (ground): no_longer_needed, consent_withdrawn, objection, unlawful, legal_duty, child. Grunder för begränsning (case): accuracy, unlawful, claims, objection
cli-request-letter-with = En uppgift att nämna utöver det som behövs; kan anges flera gånger
cli-request-letter-without = En uppgift att utelämna; kan anges flera gånger
cli-request-letter-edited = En fil med texten som du har redigerat, med ämnet på första raden; en tom fil ger tillbaka mallens text
cli-request-letter-anyway = Bortser från tvivel om mottagaren
cli-request-letter-draft = Visar brevet som det är och sparar ingenting
cli-request-event = Registrerar att något har hänt.
    .example = lokero-cli request event LOK-1G60-EECF sent --on 2026-11-20 --by email
cli-request-event-kind = Vad som har hänt: sent, received, receipt-confirmed, undelivered, identity-asked, identity-given, clarification-asked, clarification-given, fee-asked, extension-notified, answer-full, answer-part, refusal, follow-up-sent, reminder-sent, final-notice-sent, controller-complaint-sent, controller-complaint-acknowledged, complaint-filed, authority-answered, withdrawn, closed eller reopened
cli-request-event-on = Dagen då det hände, i formen ÅÅÅÅ-MM-DD
cli-request-event-file = En fil att spara med händelsen, till exempel svaret; kan anges flera gånger
cli-request-correct = Rättar en händelse genom en ny; det som inte anges blir kvar som det var. Den tidigare finns kvar i historiken.
    .example = lokero-cli request correct LOK-1G60-EECF 0197a4c2-8f00-7cc3-98c4-dc0c0c07398f --on 2026-11-19
cli-request-correct-event = Händelsens id
cli-request-correct-kind = Vad som egentligen hände; ”retracted” betyder att det aldrig hände
cli-request-correct-on = Dagen då det egentligen hände, i formen ÅÅÅÅ-MM-DD
cli-request-list = Visar dina begäranden, de med närmaste datum först.
    .example = lokero-cli request list --state waiting
cli-request-list-state = Bara de med den här statusen: draft, waiting, undelivered, identity-asked, clarification-asked, extended, overdue, reminded, answered, answered-in-part, refused, complained eller closed
cli-request-list-search = Bara de som innehåller alla orden; början av ett ord räcker
cli-request-list-limit = Högst så här många
cli-request-show = Visar en begäran med dess tidslinje.
    .example = lokero-cli request show LOK-1G60-EECF
cli-request-evidence = Tar ut en sparad fil ur valvet.
    .example = lokero-cli request evidence 0197a4c2-8f00-7cc3-98c4-dc0c0c07398f -o svar.pdf
cli-request-evidence-evidence = Filens id
cli-request-evidence-output = Filen som innehållet skrivs till

cli-template = Förvarar dina egna brevmallar.
    .example = lokero-cli template list
cli-template-kind = Brevets slag, till exempel access eller reminder; ”lokero-cli request letter --help” räknar upp alla
cli-template-letter-language = Brevens språk (en, fi, sv eller de)
cli-template-service = Bara för breven till den här tjänsten: dess id, en av dess domäner eller dess namn
cli-template-set = Tar en mall från en fil. En felaktig mall avvisas med rad och orsak.
    .example = lokero-cli template set --kind access --letter-language sv begaran.txt
cli-template-set-file = Filen
cli-template-show = Visar din egen mall, eller Lokeros som du kan göra en egen av.
    .example = lokero-cli template show --kind access --letter-language sv
cli-template-clear = Tar bort en mall.
    .example = lokero-cli template clear --kind access --letter-language sv
cli-template-list = Visar dina egna mallar.
    .example = lokero-cli template list

cli-deadline = Räknar ut en frist steg för steg, eller många på en gång. Inget valv behövs.
    .example = lokero-cli deadline --jurisdiction FI --received 2026-11-26
cli-deadline-jurisdiction = Vems lag och helgdagar som gäller: en stat i EU eller EES, GB, CH eller en del av en stat: GB-ENG, GB-WLS, GB-SCT, GB-NIR, DE-BY och de andra tyska delstaterna
cli-deadline-received = Dagen då begäran kom fram till den personuppgiftsansvarige, eller klagomålet till myndigheten, i formen ÅÅÅÅ-MM-DD
cli-deadline-event = Vad som väntas: first_deadline (om inget anges), extended_deadline, extension_notice_deadline, no_action_notice_deadline, authority_3_months, first_deadline_identity, first_deadline_clarification eller complaint_ack_30_days
cli-deadline-asked = Dagen då den personuppgiftsansvarige frågade vem du är eller vad du menar
cli-deadline-given = Dagen då du svarade på det
cli-deadline-batch = Besvarar många frågor: ett JSON-objekt på varje rad av standard in, till exempel {"{"}"id": 1, "jurisdiction": "FI", "receipt_date": "2026-11-26", "event": "first_deadline"{"}"}, med information_requested_date och information_received_date om något har frågats

cli-holidays = Räknar upp helgdagarna under ett år, även de oklara. Inget valv behövs.
    .example = lokero-cli holidays --jurisdiction FI --year 2027
cli-holidays-jurisdiction = Vems helgdagar; samma koder som för en frist
cli-holidays-year = Året

cli-search = Söker bland tjänster och begäranden; början av ett ord räcker.
    .example = lokero-cli search spot
cli-search-text = Orden att söka efter

cli-due = Räknar upp det som väntar på dig, det som väntat längst först.
    .example = lokero-cli due --within 14
cli-due-within = Även det som kommer att vänta på dig inom så många dagar

cli-calendar = Skriver dagarna som du väntar på till en kalenderfil.
    .example = lokero-cli calendar -o lokero.ics
cli-calendar-output = Filen som skrivs
cli-calendar-neutral = Utan tjänsternas namn i rubrikerna
cli-calendar-lead = Så många dagar före påminner kalendern; kan anges flera gånger
cli-calendar-replace = Ersätter en fil som redan finns

cli-export = Skriver allt till filer som andra program kan läsa. Filerna är inte krypterade.
    .example = lokero-cli export --as json -o lokero.json
cli-export-form = Formatet: json, som kan läsas in igen, eller csv, tabeller för kalkylprogram
cli-export-output = Filen som exporten skrivs till; övriga tabeller och de sparade filerna läggs bredvid
cli-export-replace = Ersätter filer som redan finns

cli-import = Läser in en export i ett tomt valv.
    .example = lokero-cli import lokero.json --accept all
cli-import-file = Filen
cli-import-accept = Vad som ska läsas in: all eller none; none visar bara vad filen innehåller

cli-backup = Skapar, kontrollerar och återställer säkerhetskopior.
    .example = lokero-cli backup create --to /media/stick
cli-backup-create = Skriver en säkerhetskopia och kontrolläser den i sin helhet; äldre som inte längre behövs tas bort.
    .example = lokero-cli backup create --to /media/stick
cli-backup-create-to = Mappen; om den inte anges den senaste säkerhetskopians mapp
cli-backup-verify = Läser en säkerhetskopia i sin helhet, som vid en återställning.
    .example = lokero-cli backup verify lokero-2026-11-22-15.lokero
cli-backup-verify-file = Säkerhetskopian
cli-backup-restore = Återställer en säkerhetskopia till ett valv i en ny mapp.
    .example = lokero-cli backup restore lokero-2026-11-22-15.lokero --to restored
cli-backup-restore-file = Säkerhetskopian
cli-backup-restore-to = Den nya mappen
cli-backup-list = Visar det här valvets säkerhetskopior.
    .example = lokero-cli backup list

cli-passphrase = Byter lösenfras.
    .example = lokero-cli passphrase change
cli-passphrase-change = Ger valvet en ny lösenfras; med --recovery-file även när den gamla är glömd.
    .example = lokero-cli --recovery-file key.txt passphrase change
cli-passphrase-change-new-passphrase-file = En fil med den nya lösenfrasen på första raden; - är standard in

cli-recovery = Ersätter återställningsbladet.
    .example = lokero-cli recovery new-kit -o kit.pdf
cli-recovery-new-kit = Skapar ett nytt återställningsblad; det gamla öppnar inte längre valvet.
    .example = lokero-cli recovery new-kit -o kit.pdf
cli-recovery-new-kit-output = Filen som bladet skrivs till

cli-recovery-confirm = Noterar att återställningsbladet är undanlagt och läsbart; valvet öppnas med det.
    .example = lokero-cli --recovery-file key.txt recovery confirm

cli-keychain = Låter datorns nyckelring öppna valvet, eller hindrar den.
    .example = lokero-cli keychain enable
cli-keychain-enable = Låter datorns nyckelring öppna valvet.
    .example = lokero-cli keychain enable
cli-keychain-disable = Hindrar nyckelringen från att öppna valvet.
    .example = lokero-cli keychain disable

cli-rescue = Kopierar det som är helt i ett skadat valv till en ny mapp.
    .example = lokero-cli rescue --to rescued
cli-rescue-to = Den nya mappen

cli-destroy = Raderar valvet från den här datorn för gott. Säkerhetskopiorna blir kvar.
    .example = lokero-cli destroy
cli-destroy-yes = Frågar inte efter valvets namn

cli-completions = Skriver ut kompletteringar för ett skal.
    .example = lokero-cli completions bash
cli-completions-shell = Skalet (bash, elvish, fish, powershell eller zsh)

cli-man = Skriver ut manualsidan.
    .example = lokero-cli man
