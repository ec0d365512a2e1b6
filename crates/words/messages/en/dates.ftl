# Deadlines, how they were reached, and what they rest on.

## A deadline and its computation

deadline-law = law
deadline-calendar = public holidays
deadline-readings = The law can be read in other ways. Nobody is late before { $latest } has passed:
deadline-line = { $text } ({ $sources })
deadline-reading = { $on } – { $text } ({ $sources })
deadline-assumed = The day of arrival is assumed.
deadline-stopped = The clock has stood still since { $since }: { $why }.
deadline-by-analogy = The law sets this period for another right; here it is taken over by analogy.
deadline-past = ended on { $on }
holiday-disputed = { $holiday } – open whether it counts: { $why }

## Periods that can be asked for

period-first-deadline = answer to the request
period-extended-deadline = answer to the request, after an extension
period-extension-notice-deadline = notice that it takes longer
period-no-action-notice-deadline = notice that nothing is done, with reasons
period-authority-3-months = word from the supervisory authority
period-first-deadline-identity = answer to the request, after a question about your identity
period-first-deadline-clarification = answer to the request, after a question about what you mean
period-complaint-ack-30-days = acknowledgement of the complaint to the controller

## Deadlines of a request

due-stop-at-once = stop at once
due-answer = answer
due-information = information on what was done
due-extended-answer = answer, after the extension
due-controllers-date = date that the controller named
due-extension-notice = notice that it takes longer
due-refusal-notice = notice of refusal, with reasons
due-follow-up-date = date set in your follow-up
due-reminder-date = date set in your reminder
due-final-notice-date = date set in your final notice
due-controller-complaint-date = date set in your complaint to the controller
due-complaint-acknowledgement = acknowledgement of your complaint to the controller
due-authority-word = word from the supervisory authority

due-status-open = open
due-status-met = met
due-status-void = no longer owed

pause-identity = you are asked who you are
pause-clarification = you are asked what you mean

## The next step

next-send-letter = Send the letter.
next-send-again = Send the letter again, to another address or in another way.
next-wait = Wait for the answer.
next-answer-identity-demand = Answer the question who you are.
next-answer-clarification = Answer the question what you mean.
next-answer-fee-demand = Answer the demand for a fee.
next-object-to-extension = Object to the extension: the notice of it has a flaw.
next-check-answer = Check whether the answer is complete.
next-follow-up = Ask for what is missing.
next-answer-refusal = Answer the refusal, or complain.
next-remind = Remind the controller.
next-send-final-notice = Send a final notice.
next-complain-to-controller = Complain to the controller first; the law of the United Kingdom asks for that.
next-complain = Complain to the supervisory authority.
next-wait-for-authority = Wait for the supervisory authority.
next-ask-authority = Ask the supervisory authority how far it is.
next-go-to-court = The authority has been silent for three months: the way to a court is open.
next-close = Close the request.
next-none = Nothing is left to do.

## Steps of a computation

step-arrives-recorded = By your receipt, it arrived on { $after }
step-arrives-confirmed = By the controller’s own word, it had arrived by { $after }
step-arrives-same-day = Sent on { $before }; e-mail, web forms and calls are taken to arrive the same day
step-arrives-channel-unknown = Sent on { $before }, not known how; it is taken for an e-mail, which arrives the same day
step-arrives-post-inland = Posted on { $before }; a letter within the country is taken to need seven days: { $after }
step-arrives-post-abroad = Posted on { $before }; a letter abroad is taken to need fourteen days: { $after }
step-named-user = You named this date: { $after }
step-named-usual = No date was named; the usual time runs until { $after }
step-named-controller = The controller named this date: { $after }
step-at-once = Due at once, without any period: { $after }
step-starts-receipt = The request reached the controller on { $before }; the day itself is not counted
step-starts-day-after-receipt = The period is counted from the day after receipt: { $after }
step-starts-complaint-lodged = The complaint was lodged with the authority on { $before }; the day itself is not counted
step-starts-complaint-received = The complaint reached the controller on { $before }; the day itself is not counted
step-starts-identity-confirmed = The controller had what it needed to confirm your identity on { $before }; the day itself is not counted
step-period-added-months = { $count ->
    [one] One month, to the same day of the next month: { $after }
   *[other] { $count } months, to the same day of the month: { $after }
}
step-period-added-months-short = { $count ->
    [one] One month; the next month has no day { $day }, so it ends on that month’s last day: { $after }
   *[other] { $count } months; the last of them has no day { $day }, so they end on that month’s last day: { $after }
}
step-period-added-days = { $count ->
    [one] One day: { $after }
   *[other] { $count } days: { $after }
}
step-pause-added-identity = { $count ->
    [one] The clock stood still for one day while you were asked who you are: { $after }
   *[other] The clock stood still for { $count } days while you were asked who you are: { $after }
}
step-pause-added-clarification = { $count ->
    [one] The clock stood still for one day while you were asked what you mean: { $after }
   *[other] The clock stood still for { $count } days while you were asked what you mean: { $after }
}
step-first-day-counted = The first day counts as well, so the period ends one day sooner: { $after }
step-moved-saturday = No period ends on a Saturday, so it goes on to { $after }
step-moved-sunday = No period ends on a Sunday, so it goes on to { $after }
step-moved-holiday = No period ends on a public holiday ({ $name }), so it goes on to { $after }
step-moved-possible-holiday = If this is a public holiday ({ $name }: { $doubt }), the period goes on to { $after }

## Readings of the law

reading-no-suspension = the clock does not stand still while you are asked
reading-suspended-days-added = the days on which you were asked are added
reading-new-month-from-identification = a new month runs from the day on which your identity was confirmed
reading-exclusive-count = of the days on which the clock stood still, the first or the last does not count
reading-one-month-then-two-months-unrolled = one month, and two more from its last day
reading-two-months-from-rolled-first-deadline = two more months from the working day on which the first period ended
reading-all-possible-holidays = every day on which somebody sees a public holiday counts as one
reading-no-roll = the end does not move to a working day
reading-day-before-corresponding-date = the period ends on the day before the same date of the month
reading-beginning-when-received-inclusive = the day of receipt counts as the first day
reading-ico-before-15-aug-2019-day-after-receipt = the period is counted from the day after receipt, as the ICO did before 15 August 2019
reading-extended-all-the-same = a notice of extension with a flaw extends the period all the same

## Flaws of a notice of extension

flaw-late = it came too late
flaw-without-reasons = it gave no reasons
flaw-without-date = it named no date
flaw-adds-nothing = the date it named is no later than the first one

## The law and the calendar

law-gdpr = General Data Protection Regulation (GDPR)
law-uk-gdpr = UK GDPR and Data Protection Act 2018
law-swiss-fadp = Swiss Federal Act on Data Protection (FADP)

law-basis-established-in-eea = the controller is established in the EEA
law-basis-towards-eea = the controller is established outside the EEA, and you live in it
law-basis-residence-in-eea = you live in the EEA; the controller’s country is not known
law-basis-representative-in-eea = the controller has a representative in the EU
law-basis-established-in-uk = the controller is established in the United Kingdom
law-basis-towards-uk = the controller is established outside the United Kingdom, and you live in it
law-basis-residence-in-uk = you live in the United Kingdom; the controller’s country is not known
law-basis-established-in-switzerland = the controller is established in Switzerland
law-basis-effect-in-switzerland = the controller is established outside Switzerland, with effect in it
law-basis-residence-in-switzerland = you live in Switzerland; the controller’s country is not known

calendar-basis-controller = the controller is established there
calendar-basis-representative = the controller’s representative is there
calendar-basis-residence = assumed, because you live there

no-law-no-country = Neither the controller’s country nor yours is known, so no law sets a deadline.
no-law-residence-unknown = The controller is outside Europe, and it is not known where you live, so no law sets a deadline.
no-law-outside-the-laws = Neither the controller nor you are where the GDPR, the UK GDPR or the Swiss act is in force.

doubt-regional = kept in parts of the country only
doubt-customary = closed by custom, or for half a day
doubt-equated = like a holiday for time limits by a national act, but not on the state’s list
doubt-decree = declared free for one year by decree
doubt-substitute = in place of a holiday that fell on a weekend
doubt-without-rest = a holiday of the state on which people work
doubt-one-off = declared for one occasion
doubt-lists-differ = the published lists do not agree

## What it rests on

source-gdpr-art-3-1 = GDPR Art. 3(1)
source-gdpr-art-3-2 = GDPR Art. 3(2)
source-gdpr-art-7-3 = GDPR Art. 7(3)
source-gdpr-art-12-3 = GDPR Art. 12(3)
source-gdpr-art-12-4 = GDPR Art. 12(4)
source-gdpr-art-12-6 = GDPR Art. 12(6)
source-gdpr-art-21-3 = GDPR Art. 21(3)
source-gdpr-art-27 = GDPR Art. 27
source-gdpr-art-78-2 = GDPR Art. 78(2)
source-gdpr-recital-63 = GDPR recital 63
source-reg-1182-71-art-2-1 = Reg. 1182/71 Art. 2(1)
source-reg-1182-71-art-3-1 = Reg. 1182/71 Art. 3(1)
source-reg-1182-71-art-3-2-c = Reg. 1182/71 Art. 3(2)(c)
source-reg-1182-71-art-3-4 = Reg. 1182/71 Art. 3(4)
source-cjeu-c-171-03 = CJEU C-171/03 Toeters
source-edpb-01-2022 = EDPB Guidelines 01/2022, section 5.3
source-fi-authority = Tietosuojavaltuutettu: three months from the original request
source-de-bgb-190 = § 190 BGB, by analogy
source-fi-act-434-2003-59 = Hallintolaki 434/2003 § 59, by analogy
source-tfeu-art-355 = TFEU Art. 355
source-eea-agreement = EEA Agreement, Joint Committee Decision 154/2018
source-no-act = Personopplysningsloven, extended to Svalbard and Jan Mayen
source-uk-gdpr-art-3-1 = UK GDPR Art. 3(1)
source-uk-gdpr-art-3-2 = UK GDPR Art. 3(2)
source-uk-gdpr-art-7-3 = UK GDPR Art. 7(3)
source-uk-gdpr-art-12-3 = UK GDPR Art. 12(3)
source-uk-gdpr-art-12-4 = UK GDPR Art. 12(4)
source-uk-gdpr-art-12a = UK GDPR Art. 12A
source-uk-gdpr-art-21-3 = UK GDPR Art. 21(3)
source-uk-gdpr-art-78-2 = UK GDPR Art. 78(2)
source-uk-dpa-164a-3 = Data Protection Act 2018 s. 164A(3)
source-uk-dpa-166 = Data Protection Act 2018 s. 166
source-ico-access = ICO, guidance on the right of access, 8.12.2025
source-ico-before-15-aug-2019 = ICO, guidance before 15.8.2019
source-ch-fadp-art-3-1 = FADP Art. 3(1)
source-ch-fadp-art-25-7 = FADP Art. 25(7)
source-ch-fadp-art-30-2-b = FADP Art. 30(2)(b)
source-ch-dpo-art-16-5 = DPO Art. 16(5)
source-ch-dpo-art-18-1 = DPO Art. 18(1)
source-ch-dpo-art-18-2 = DPO Art. 18(2)
source-ch-dpo-art-18-3 = DPO Art. 18(3)
source-ch-co-art-77 = Swiss Code of Obligations Art. 77
source-ch-co-art-78 = Swiss Code of Obligations Art. 78
source-ch-sr-173-110-3 = SR 173.110.3

## Whose holidays

jurisdiction-at = Austria
jurisdiction-be = Belgium
jurisdiction-bg = Bulgaria
jurisdiction-cy = Cyprus
jurisdiction-cz = Czechia
jurisdiction-de = Germany
jurisdiction-dk = Denmark
jurisdiction-ee = Estonia
jurisdiction-es = Spain
jurisdiction-fi = Finland
jurisdiction-fr = France
jurisdiction-gr = Greece
jurisdiction-hr = Croatia
jurisdiction-hu = Hungary
jurisdiction-ie = Ireland
jurisdiction-it = Italy
jurisdiction-lt = Lithuania
jurisdiction-lu = Luxembourg
jurisdiction-lv = Latvia
jurisdiction-mt = Malta
jurisdiction-nl = Netherlands
jurisdiction-pl = Poland
jurisdiction-pt = Portugal
jurisdiction-ro = Romania
jurisdiction-se = Sweden
jurisdiction-si = Slovenia
jurisdiction-sk = Slovakia
jurisdiction-is = Iceland
jurisdiction-li = Liechtenstein
jurisdiction-no = Norway
jurisdiction-gb = United Kingdom
jurisdiction-ch = Switzerland
jurisdiction-gb-eng = England
jurisdiction-gb-wls = Wales
jurisdiction-gb-sct = Scotland
jurisdiction-gb-nir = Northern Ireland
jurisdiction-de-bb = Brandenburg
jurisdiction-de-be = Berlin
jurisdiction-de-bw = Baden-Württemberg
jurisdiction-de-by = Bavaria
jurisdiction-de-hb = Bremen
jurisdiction-de-he = Hesse
jurisdiction-de-hh = Hamburg
jurisdiction-de-mv = Mecklenburg-Western Pomerania
jurisdiction-de-ni = Lower Saxony
jurisdiction-de-nw = North Rhine-Westphalia
jurisdiction-de-rp = Rhineland-Palatinate
jurisdiction-de-sh = Schleswig-Holstein
jurisdiction-de-sl = Saarland
jurisdiction-de-sn = Saxony
jurisdiction-de-st = Saxony-Anhalt
jurisdiction-de-th = Thuringia
