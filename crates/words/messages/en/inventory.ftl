# What the inventory is made of, as both programs call it.

## Fields

field-name = name
field-former-name = former name
field-domain = domain
field-account = account
field-source = source
field-controller = controller
field-country = country
field-residence = country of residence
field-address = address
field-email = e-mail
field-number = number
field-privacy-email = e-mail for privacy matters
field-privacy-form = form for privacy matters
field-representative = representative in the EU
field-officer = data-protection officer
field-purposes = purposes
field-legal-basis = legal basis
field-recipients = recipients
field-transfers = transfers abroad
field-retention = kept for
field-price = price
field-notes = notes
field-added = added
field-id = id
field-service = service
field-right = rights
field-state = state
field-next-step = next step
field-law = law
field-opened = begun
field-channel = by
field-until = until
field-reasons = reasons given
field-note = note
field-file = file
field-letter = letter
field-kind = kind
field-language = language
field-event = events

said-yes = yes
said-no = no

## Rights

right-access = access to my data
right-rectification = correction
right-erasure = erasure
right-restriction = restriction
right-recipients = who was told of the change
right-portability = my data to take along
right-portability-transfer = transfer to another controller
right-objection = objection
right-marketing-objection = no more marketing
right-automated-decision = review of an automated decision
right-consent-withdrawal = withdrawal of consent
right-breach = information about a breach

## States of a request

state-draft = draft
state-waiting = waiting for the answer
state-undelivered = did not arrive
state-identity-asked = they ask who you are
state-clarification-asked = they ask what you mean
state-extended = they took more time
state-overdue = overdue
state-reminded = reminded
state-answered = answered
state-answered-in-part = answered in part
state-refused = refused
state-complained = with the supervisory authority
state-closed = closed

## What happened

event-sent = sent
event-received = reached the controller
event-receipt-confirmed = the controller confirmed the receipt
event-undelivered = came back undelivered
event-identity-asked = the controller asked for proof of identity
event-identity-given = you gave proof of identity
event-clarification-asked = the controller asked for clarification
event-clarification-given = you gave clarification
event-fee-asked = the controller asked for a fee
event-extension-notified = the controller took more time
event-answer-full = answered in full
event-answer-part = answered in part
event-refusal = refused
event-follow-up-sent = follow-up sent
event-reminder-sent = reminder sent
event-final-notice-sent = final notice sent
event-controller-complaint-sent = complaint to the controller sent
event-controller-complaint-acknowledged = the controller acknowledged the complaint
event-complaint-filed = complaint to the supervisory authority filed
event-authority-answered = the supervisory authority answered
event-withdrawn = withdrawn
event-closed = closed
event-reopened = reopened
event-retracted = taken back as a mistake

## Ways of sending

channel-email = e-mail
channel-post = post
channel-form = web form
channel-phone = phone

## Kinds of data

category-contact = contact details
category-identity = identity
category-account = account
category-payment = payment
category-purchases = purchases
category-location = location
category-messages = messages
category-photos = photos
category-health = health
category-biometric = biometric data
category-employment = work
category-education = education
category-finance = finances
category-insurance = insurance
category-usage = use of the service
category-preferences = preferences
category-social = social contacts
category-children = children
category-government-id = identity documents
category-other = other

## How well it is known

certainty-assumed = assumed
certainty-stated = stated by the service
certainty-confirmed = confirmed by an answer
