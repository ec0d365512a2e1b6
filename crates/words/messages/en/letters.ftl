# What letters are made of, as both programs call it.

## Kinds

letter-kind-access = request for access
letter-kind-access-followup = follow-up on an incomplete answer
letter-kind-rectification = request for correction
letter-kind-erasure = request for erasure
letter-kind-restriction = request for restriction
letter-kind-recipients = question who was told of the change
letter-kind-portability = request for data to take along
letter-kind-objection-marketing = objection to marketing
letter-kind-objection-li = objection to processing
letter-kind-adm-review = request for review of an automated decision
letter-kind-consent-withdrawal = withdrawal of consent
letter-kind-breach = questions after a data breach
letter-kind-reminder = reminder
letter-kind-final-notice = final notice
letter-kind-complaint = complaint to the supervisory authority
letter-kind-id-demand = answer to a demand for proof of identity
letter-kind-extension-reply = answer to an extension

## Languages

letter-language-en = English
letter-language-fi = Finnish
letter-language-sv = Swedish
letter-language-de = German

## What is still to be filled

letter-field-name = your name
letter-field-reference = reference
letter-field-ground = ground for erasure
letter-field-case = ground for restriction
letter-field-deadline = date for the answer
letter-field-sent = date the request was sent
letter-field-received = date the request was received
letter-field-due = date the answer was due
letter-field-answered = date of the answer
letter-field-extension = date of the extension notice
letter-field-extended-due = latest end of the extended period
letter-field-identity-asked = date proof of identity was demanded
letter-field-decided = date of the decision
letter-field-carried-out = date of the measure
letter-field-which-data = which data
letter-field-wrong = what is wrong
letter-field-right = what is right
letter-field-statement = your statement
letter-field-seen-at = where the data were seen
letter-field-evidence = evidence
letter-field-processing = which processing
letter-field-situation = your particular situation
letter-field-decision = which decision
letter-field-view = your point of view
letter-field-effect = effect of the decision
letter-field-consent = which consent
letter-field-incident = what is known of the incident
letter-field-channels = which marketing
letter-field-format = file format
letter-field-period = period of time
letter-field-new-controller = new controller
letter-field-further-data = what shows that there are more data
letter-field-demanded = what was demanded
letter-field-given-reasons = reasons given
letter-field-measure = what was done
letter-field-calculation = calculation of the date
letter-field-controller = controller and its address
letter-field-account = what happened
letter-field-wanted = what the authority should do
letter-field-court = court
letter-field-authority = supervisory authority
letter-field-identifiers = your details known to the recipient
letter-field-missing = what is missing
letter-field-chronology = what happened and when
letter-field-open-points = what is still to be done
letter-field-attachments = attachments

## Doubts about a recipient

letter-doubt-no-address = there is no address
letter-doubt-no-reply = nobody reads answers at this address
letter-doubt-mixed-scripts = the domain mixes letters of different scripts
letter-doubt-looks-like = the domain looks like the service’s own, and is another
letter-doubt-freemail = anybody can have an address at this domain

## What goes beyond the need

letter-need-not-needed = More than is needed: { $value }. They find you without it.
letter-need-for-an-answer-by-post = More than is needed: { $value }. It serves only an answer by post.
letter-need-never = In no letter is this needed: { $value }

## What is wrong with a template

template-reason-no-subject = the first line is not “Subject: …”
template-reason-not-a-part = the line begins like a part that it is not
template-reason-mixed-parts = a list or a table has a line of another part in it
template-reason-unknown-section = there is no such section
template-reason-unknown-list = there is no such list
template-reason-not-closed = something is begun and not ended, or the other way round
template-reason-not-allowed = between braces only a value or a choice may stand
template-reason-unknown-variable = there is no such value
template-reason-too-long = it is too long, or becomes so
template-reason-unseen = there is something in it that cannot be seen
template-reason-twice = the same name is given twice
template-reason-missing = a name that a letter needs is not given
