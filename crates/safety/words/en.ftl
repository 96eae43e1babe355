### What is raised, who is on duty, and the truth about the hour. Reading age 9 for young people, 12 for staff.

place-duty = Duty
place-rota = Rota
place-hours = Listening hours
place-drills = Practice
to-home = Home

## The truth about the hour
hour-about = Who is here now
hour-now = Someone is on duty until { $when }. If you say that you are not safe, they read it.
hour-later = Nobody reads this until { $when }.
hour-unknown = Nobody is reading this now, and we cannot say when somebody will.
hour-gap = Someone should be here now, and nobody is. That is our mistake. The people who can mend it can see it.
hour-ring = If you cannot wait, you can always ring:
hour-danger = if someone is hurt or in danger
hour-childline = Childline, to talk. Free, day and night
hour-authority = { $authority }, when nobody is here
when-today = { $time } today
when-weekday = { $day } at { $time }
at-time = at { $time }

## A young person says that they are not safe
not-safe-title = Do you want someone to know today?
not-safe-lead = You can say it here in a few words, or with no words at all.
not-safe-what-happens = What happens if you do
not-safe-they-read = The people named below read what you write here. The first one is told as soon as someone is on duty.
not-safe-must-act = They have to act on it. They talk with you first if they can.
not-safe-told-nobody-known = Nobody is on duty yet. We tell every team manager.
not-safe-next = { $count ->
    [one] If nobody says in 1 minute that they have it, the next person is told.
   *[other] If nobody says in { $count } minutes that they have it, the next person is told.
 }
not-safe-ask = What do you want to say?
mark-not-safe = I am not safe
mark-worried-about-someone = I am worried about someone
not-safe-words = What do you want them to know?
not-safe-words-hint = You can leave this empty. Any words, any spelling.
not-safe-who = Who will be told
not-safe-leave-out = Take the tick off anyone who must not know. We tell them only if nobody else is left.
told-first = On duty. Told first.
told-second = On duty too. Told if the first does not answer.
told-manager = Your social worker’s manager. Told if nobody on duty answers.
told-last = The last one to be told, if nobody else answers.
not-safe-tell = Tell them now
not-safe-nothing-yet = Nobody is told until you press this.
not-safe-again = Say something more
problem-no-mark = Choose one of the two
problem-words-long = That is longer than 4,000 letters. Please make it shorter

## What happens now
what-happens-title = What happens now
what-happens-lead = You told us. That was the right place.
what-happens-look-again = You can look here again at any time. It is on your home page too.
raised-told = Someone on duty has been told
raised-later = Nobody reads this until { $when }
raised-passed-on = Nobody has answered yet, so we told the next person too
raised-seen = { $who } saw this { $when }
raised-until-then = Someone is told as soon as they are here. If you cannot wait until then, ring one of the numbers below.
raised-waiting = When someone has seen it, you see their name here. If you cannot wait, ring one of the numbers below.
raised-now = What happens now: { $who } talks with you, or asks someone you know to. They do what is needed to keep you safe.
raised-closed = Two people looked at this together and think that it is done. If it is not, say so again.

## Duty
duty-now = { $first } is on duty until { $when }. There is no second person.
duty-now-both = { $first } is on duty until { $when }, with { $second } as second.
duty-nobody = Nobody is on duty now. Young people’s pages say so.
duty-raised = Raised
duty-empty = Nothing is waiting
duty-empty-more = When a young person says that they are not safe, or something they shared says so, it is here, and you are told.
duty-for-others = { $count ->
    [one] 1 more waits for somebody else to open.
   *[other] { $count } more wait for others to open.
 }
duty-practice = Practice
practice-young-person = A practice young person
practice-only = This is practice.
practice-more = Nobody is in danger. It goes the same way as a real one, so that we know that the way works.
concern-is-waiting = Nobody has it
concern-is-overdue = Nobody has it, late
concern-is-had = Somebody has it
concern-is-closing = To be agreed
concern-is-closed = Closed
raised-at = Raised on { $when }.
have-it-by = Somebody must have it by { $when }.
concern-owner = With { $who }.
notice-nobody-has-it = { $count ->
    [one] A young person is waiting: nobody has said that they have it.
   *[other] { $count } young people are waiting: nobody has said that they have it.
 }
notice-practice = { $count ->
    [one] Practice: nobody has said that they have it.
   *[other] Practice: nobody has said that they have these { $count }.
 }
notice-nobody-on-duty = { $count ->
   *[other] Nobody is on duty now, and somebody should be. Young people’s pages say so. Put someone on the rota.
 }

## One concern
concern-title = { $name } needs somebody today
nobody-has-it = Nobody has said that they have it
then-next = Then the next person is told.
acknowledge = I have it
had-by = { $who } has had it since { $when }
already-had-title = Somebody has this already
already-had-sentence = Open it again to see who.
why-raised = Why it was raised
because-not-safe = { $name } marked “I am not safe”.
because-worried-about-someone = { $name } marked “I am worried about someone”.
because-chosen = { $name } chose an answer that means it: { $code }.
because-phrase = In what { $name } wrote stands: “{ $phrase }”.
because-drill = A manager is practising.
category-hurt = May be hurt by someone
category-afraid = May be afraid
category-touched = May be sexual harm
category-self-harm = May hurt themselves
category-not-living = May not want to live
category-used = May be used by someone
category-uncared = May not be cared for
category-running = May run away
category-another = May be about somebody else
phrase-reviewed = Phrases, version { $version }, read by a safeguarding lead on { $day }.
phrase-not-reviewed = Phrases, version { $version }. No safeguarding lead has read these yet.
phrases-only-raise = A phrase only raises. It does not know what was meant, and nothing is decided by it: read the words themselves.
own-words-here = What { $name } wrote
read-their-words = Read what { $name } shared
reading-is-told = { $name } sees that you opened it, and when.
what-happened = What happened
was-raised = Raised
was-told-first = { $who }, first on duty, is told
was-told-second = { $who }, second on duty, is told
was-told-manager = { $who }, the team manager, is told
was-told-last = { $who }, the last person, is told
was-told-everyone = { $who }, a team manager, is told
said-had = { $who } said that they have it
was-closed = { $who } agreed that it is done
practice-over = Practice is over
write-deed = Write down what was done
which-deed = What was done?
deed-spoke-with = Spoke with the young person
deed-called-carer = Called the carer
deed-called-worker = Called their social worker
deed-called-999 = Called the police or an ambulance
deed-strategy = Held a strategy discussion
deed-no-action = No further action, and here is why
deed-sent-back = Not done yet
deed-words = More about it
deed-words-hint = Short and exact. It stands in the young person’s record. “No further action” needs its reason.
keep-deed = Write it down
problem-no-deed = Choose what was done
problem-no-reason = Write why
close-concern = Close it
close-means = A second person must agree that it is done. Until then it stays open.
ask-to-close = Ask for it to be closed
closing-asked = { $who } asked for it to be closed on { $when }.
second-must-agree = Somebody else must agree. You cannot close it alone.
why-not-done = If it is not done: what is missing?
agree-done = It is done, close it
not-done = It is not done
nothing-done-title = Nothing is written down yet
nothing-done-sentence = Write down what was done before you ask for it to be closed.
not-open-title = This cannot be done now
not-open-sentence = Somebody may have done it before you. Open it again to see how it stands.

## Rota
rota-how = Young people read on their own pages whether anyone is here. That is true only if this is.
rota-gaps = Hours without anybody, in the next 14 days
rota-no-gaps = Somebody is on duty for every listening hour.
rota-gaps-mean = For these hours young people read that nobody is here. You and the administrators are told by letter the day before.
rota-add = Put someone on the rota
rota-first = First
rota-first-hint = Duty workers and team managers. They are told first.
rota-second = Second
rota-second-hint = Told when the first does not answer in time.
rota-choose = Choose someone
rota-no-second = Nobody
rota-day = Day
rota-from = From
rota-until = Until
rota-days = How often?
rota-days-1 = On this day only
rota-days-5 = On 5 working days from then
rota-days-10 = On 10 working days from then
rota-days-20 = On 20 working days from then
rota-put = Put on the rota
rota-coming = Now and to come
rota-empty = Nobody is on the rota.
rota-take-off = Take off
column-when = When
span-in-words = { $day }, { $from } to { $until }
problem-no-first = Choose someone
problem-same-second = Choose somebody else as second
problem-no-day = Choose a day
problem-no-time = Write a time like 09:00

## Listening hours
hours-how = In these hours somebody on the rota reads what young people raise. At other times their pages say that nobody does, from when somebody will, and whom to ring.
hours-days = When somebody listens
hours-days-hint = Leave a day empty when nobody does. Until midnight is 00:00.
hours-bank-holidays = On bank holidays too
hours-phone = The number to ring at other times
hours-phone-hint = Your emergency duty team. It stands on young people’s pages.
hours-minutes = Minutes until somebody must have it
hours-minutes-hint = From 5 to 240. Then the next person is told, and so on.
hours-last = The last person
hours-last-hint = A duty worker or team manager. Told when nobody before has answered.
hours-keep = Keep these hours
problem-hours = Write from when until when, or leave both empty
problem-no-hours = Choose at least one day
problem-no-phone = Write a telephone number
problem-minutes = Write a number from 5 to 240
problem-no-last = Choose who is told at last

## Practice
drills-how = Practice goes the same way as a real concern: to the rota, by letter and by text, with the same clock. It is marked as practice everywhere and counted apart.
drill-start = Start practice now
drill-wait = Practice is going on. You can start another when somebody has this one.
drill-results = Results
drills-none = Nobody has practised yet.
drill-running-now = Nobody has it yet
drill-in-time = In time
drill-late = Late
drill-running-title = Practice is going on already
drill-running-sentence = You can start another when somebody has this one.
column-started = Started
column-result = Result
column-who = Who had it
column-minutes = Minutes
column-told = People told

## My number
my-number = Where texts go
my-number-how = When something is raised and you are next, you are told by letter and by text. The text says only that something needs you, and where Engage is.
my-number-no-texts = Texts are not set up here yet: whoever runs Engage sets text_command. Until then you are told by letter alone.
my-number-label = Your mobile number
my-number-hint = Leave this empty if you do not want texts. Only the text gateway is given it.
my-number-keep = Keep this number

## Texts
text-needs-you = Something needs you now. Sign in at { $link }
text-practice = Practice. Something needs you now. Sign in at { $link }

## Someone to talk to now
help-title = Someone to talk to now
help-lead = Engage is not read day and night. If you cannot wait, these people answer now.
help-danger = If someone is hurt or in danger
help-danger-call = Call
help-danger-text = It is free, day and night.
help-young = If you are under 19 and want to talk
help-young-call = Call Childline on
help-young-about = It is free, day and night, and it does not show on a phone bill. You can also chat at
help-adults = If you are an adult and worried about a child
help-adults-call = Call the NSPCC on
help-adults-about = It is free. You need not give your name.
help-own = The people near you
help-own-sign-in = Sign in to see your council's own number here. You can also ask your worker whom to call in the evening and at weekends.
help-own-number = { $authority }, in the evening and at weekends
help-own-none = { $authority } has not put its own number here. Your worker can tell you whom to call in the evening and at weekends.
help-not-watched = Nobody is told that you opened this page.
