### What young people, workers and reviewing officers read. Reading age 9 for young people, 12 for staff.

place-home = Home
place-say = Say something
place-inbox = To answer
place-reviews = Reviews

back = Back
more-pages = More pages
next-page = Next page
see-it = See it
you = You

## Home
hello = Hello { $name }
home-lead = This is your place. You choose what to say and who reads it.
new-for-you = New for you
nothing-new = Nothing new right now.
news-answered = { $who } answered you
news-opened = { $who } opened what you shared
promised-you = What people promised you
nothing-promised = No promises yet. When you share something, you will see here who must answer, and by when.
what-to-say = What do you want to say?
go-on-saying = Go on with what you began

## The answer clock
someone-new = Someone new
clock-promised = { $who } will answer by { $day }
clock-late = { $who } is late. The promise was { $day }
clock-late-manager = { $manager } knows and can read it too. You do not need to do anything.
clock-answered = { $who } answered you
clock-helped = { $who } answered, and you said it helped
clock-unresolved = You said the answers did not help
clock-unresolved-more = You can talk to an advocate, or make a complaint. See “Someone to talk to now”.

## Saying something
say-title = What do you want to say?
say-lead = You can stop at any time. Nothing is sent until you say so.
kind-before-my-review = Before my review
before-my-review-more = What you want people to know on { $day }.
say-no-review = There is no date for your next review yet. When there is, you can say here what you want people to know before it.
go-on-with = Go on with “{ $what }”
draft-progress = { $done } of { $all } done. Only you can see it.
not-safe-now = If you are not safe right now,
not-safe-link = see who you can talk to now
no-review-title = There is no review yet
no-review-sentence = As soon as your next review has a date, you can say what you want before it.

question-of = Question { $number } of { $all }
words-hint = Write as much or as little as you like. Any words, any spelling.
save-and-go-on = Save and go on
or-just-as-good = Or, just as good:
way-skip = Skip this one
way-do-not-know = I don’t know
way-ask-me = Ask me in person
kept-only-you = Your words are kept when you go on. Only you can see them.
problem-no-words = Write something, or choose one of the other three
problem-no-choice = Choose one, or one of the other three
problem-too-long = That is longer than 4,000 letters. Please make it shorter

ask-talk-about = What do you most want to talk about?
ask-who-comes = Who do you want there, and who not?
ask-where-and-when = Where and when would you like it to be?
ask-not-happened = What did people say they would do that has not happened?
ask-not-aloud = Is there anything you do not want said out loud?
ask-take-part = How do you want to take part?
choice-speak = I will come and speak
choice-someone-speaks = I will come, and someone speaks for me
choice-send-words = I will not come, but read out what I wrote
choice-not-come = I do not want to take part this time

you-skipped = You skipped this one.
you-does-not-know = You said you don’t know.
you-ask-in-person = You want to be asked this in person.

## Sharing it
last-thing = Last thing before you share
who-will-read = Who will read this?
who-will-read-lead = These people, and no one else. Take the tick off to leave someone out.
your-role-social-worker = Your social worker
your-role-team-manager = Your social worker’s manager
your-role-iro = Runs your review (IRO)
your-role-personal-adviser = Your personal adviser
your-role-advocate = Your advocate
your-role-foster-carer = Your foster carer
your-role-family-member = Your family
your-role-duty-worker = Worker on duty
reads-role-social-worker = Reads everything here and must answer you.
reads-role-personal-adviser = Reads everything here.
reads-role-iro = Reads everything here before your review.
reads-if-needed = Reads it only if the answer is late or did not help.
reads-it-all = Reads it all.
left-out-unless = Left out unless you tick this.
who-takes-over = If someone new takes over from one of your workers, they can read it too, so that you still get your answer. You will see it when they open it.
one-thing = One thing to know.
if-not-safe = If you tell us that you or someone else is not safe, your worker has to act on it. They will talk to you first if they can.
share-it = Share it
nothing-sent-yet = Nothing is sent until you press Share it.
look-once-more = Look at it once more
change-answer = Change
problem-nobody-answers = Leave in someone who can answer you: your social worker, their manager or whoever runs your review
already-shared-title = You have shared this already
already-shared-sentence = You can see it on your home page, with who opened it.

## What I shared
you-shared-on = You shared this on { $day }.
answer-from = Answer from { $who }
did-this-help = Did this help?
why-label = You can say why (you do not have to)
helped-yes = Yes
helped-a-bit = A bit
helped-no = No
if-no = If you say no, the next person reads it too, and someone answers you again.
if-no-last = If you say no, we will show you who else can help: an advocate, or how to complain.
problem-no-face = Choose Yes, A bit or No
you-said-helped-yes = You said it helped.
you-said-helped-a-bit = You said it helped a bit.
you-said-helped-no = You said it did not help.
already-said-title = You have said this already
already-said-sentence = Open it again to see what happened next.
what-you-said = What you said
who-opened = What happened
step-shared = You shared it
step-opened = { $who } opened it
step-answered = { $who } answered
who-can-read = Who can read this
you-took-out = You left them out. They cannot read it.
outcome-will-change = This will change
outcome-partly = Part of this will change
outcome-will-not = Not this time, and here is why

## The worker's side
inbox-empty = Nobody is waiting for you
inbox-empty-more = When a young person shares something with you, it is here, ordered by the day you owe them an answer.
inbox-lead = { $all } waiting, { $late } late. Ordered by the day you promised.
inbox-choose = Choose one to read
inbox-choose-more = Their own words open here, beside your answer.
due-today = Today
due-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
 }
due-in = { $days ->
    [one] Tomorrow
   *[other] In { $days } days
 }
tag-new = New
tag-did-not-help = Did not help
review-of = { $name }’s next review
next-review-on = Next review { $day }
page-of = { $name }’s page
shared-on = Shared on { $day }.
you-promised = You owe an answer by { $day }.
own-words-of = { $name }’s own words
closed-words = This page is closed to you now. The words have been taken off the screen.
they-skipped = { $name } skipped this one.
they-does-not-know = { $name } does not know.
they-ask-in-person = { $name } wants to be asked this in person.
they-said-helped-yes = { $name } said this helped.
they-said-helped-a-bit = { $name } said this helped a bit.
they-said-helped-no = { $name } said this did not help.
answered-by-on = { $who } answered on { $day }
your-answer-to = Your answer to { $name }
what-will-happen = What will happen?
offer-will-change = Yes, this will change
offer-partly = Part of it will change
offer-will-not = Not this time, and I say why
what-they-read = What you want { $name } to read
reply-hint = Short sentences. Say what, who and when. They read it exactly as you write it.
send-answer = Send it to { $name }
someone-else-answers = Someone else owes the answer to this.
problem-no-outcome = Choose what will happen
problem-no-answer = Write an answer that the young person can read
already-answered-title = This is answered already
already-answered-sentence = Someone answered it while your page was open, or it was passed on. Nothing of yours was sent: go back to copy your words.

reviews-title = Your next reviews
reviews-empty = You have no reviews to come
reviews-lead = { $spoken } of { $all } young people have spoken.
column-day = Day
column-young-person = Young person
column-spoken = Has spoken
column-answer = Answer
spoken-on = Yes, { $day }
not-spoken = Not yet
read-words = Read
not-shared-with-you = Not shared with you
answer-none = None owed
answer-waiting = Waiting
answer-late = Late
answer-given = Answered
answer-helped = It helped
answer-unresolved = Did not help

### Reviews: how a young person took part, and what suggests it. For reviewing officers.
reviews-held-title = Reviews that were held
reviews-which = Which reviews
reviews-coming = To come
reviews-held = Held, and how they took part is not said yet
reviews-everyone = Everyone
reviews-not-spoken = Have not spoken
reviews-have-spoken = Have spoken
reviews-none-such = There is no such review
reviews-code-more = The code is what the return would say if they did not come: PN7 means that nobody heard their views.
reviews-see-why = Why
reviews-say-code = Say how they took part
column-code = Suggested code
column-code-if = If they do not come
participation-of = How { $name } takes part
participation-review-on = Review { $day }
participation-is = { $code }: { $words }.
participation-confirmed-on = Said on { $day }.
participation-not-yet = You can say how they took part from { $day } on.
participation-ask = How did { $name } take part?
participation-keep = Keep this
participation-PN0 = Under 4 at the review
participation-PN1 = Came and spoke for themselves
participation-PN2 = Came, and someone else spoke for them
participation-PN3 = Came, and showed their views without words
participation-PN4 = Came, and did not give views
participation-PN5 = Did not come, and asked someone to speak for them
participation-PN6 = Did not come, and sent their views
participation-PN7 = Did not come, and sent no views
evidence-title = What they shared before it
evidence-none = { $name } has shared nothing for this review.
evidence-shared = “{ $kind }”, shared on { $day }.
evidence-readers = Named to read it:
evidence-read = Read it
suggest-title = What that suggests
suggest-tag = Suggested
suggest-if-came = If they came
suggest-if-not = If they did not come
suggest-always = In any case
suggest-under-4 = { $name } is under 4 at the review, so the return has one code only.
suggest-not-spoken = Nothing was shared. If { $name } did not come and nobody brings their views, the review did not hear them.
suggest-speak = { $name } said that they would come and speak. What they shared stands as their views if they did not.
suggest-someone-speaks = { $name } said that they would come and that someone would speak for them.
suggest-send-words = { $name } asked that what they wrote is read out, and said that they would not come.
suggest-not-come = { $name } did not want to take part this time, and shared their views.
suggest-spoken = { $name } shared their views before the review.
problem-no-participation = Choose how they took part
problem-only-short-breaks = All that is recorded for this young person is agreed short breaks. The return has no reviews for those.
problem-not-under-4 = They are 4 or over at the review: choose another code than PN0
problem-under-4 = They are under 4 at the review: the code is PN0
review-not-held-title = This review has not been held yet
review-not-held-sentence = You can say how they took part on the day of the review, or after it.

### How a team answers. For team managers.
place-team-answers = Team answers
team-answers-title = How your teams answer
team-answers-lead = What young people were promised, and what came of it.
team-answers-over = From { $from } to { $until }
team-answers-none = You manage no team now.
team-answers-how = An answer is counted in the month it came, for the team the young person was with then. “Waits now” is what your young people wait for today, whoever owes it.
months-from = From
months-until = Until
months-show = Show
column-team = Team
column-owed-now = Waits now
column-late-now = Late now
column-shared = Shared
column-in-time = Answered in time
column-median = Half answered within
column-was-late = Were late
column-did-not-help = Did not help
column-said = What they shared
working-days = { $days ->
    [one] 1 working day
   *[other] { $days } working days
}
answers-listed-late = { $team }: answers that were late
answers-listed-not-help = { $team }: answers that did not help
answers-listed-more = Only what you may read is listed, of young people who are with your team now.
answers-listed-none = There is nothing here that you may read

### What an answer is about: ticked by whoever answers, counted and never read.
themes-title = What is this about? (for the counts)
themes-hint = Tick what fits, or nothing. The young person does not see it, and your words are not counted.
theme-family = Family and contact with them
theme-friends = Friends
theme-home = Where they live
theme-carers = Who cares for them
theme-school = School or college
theme-health = Health
theme-feelings = How they feel
theme-safety = Being safe
theme-worker = Their worker
theme-meetings = Reviews and meetings
theme-money = Money
theme-free-time = Free time
theme-future = Their future
theme-something-else = Something else

### The questions of the public dataset, in our own words. Reading age 9.
kind-keeping-me-safe = My plan to keep me safe
keeping-me-safe-more = Five short questions. You can answer yes or no, or leave any of them out.
ask-plan-worries = Has someone told you why people are worried about your family, so that you understand it?
ask-plan-story = Does your story in words and pictures help you understand what happened in your family?
ask-plan-agree = Do you agree with what your worker says needs to happen to keep you safe?
ask-plan-safe = Does the plan tell everyone what they need to do to keep you safe?
ask-plan-tablet = Did writing or drawing on a screen help you say what you think and what you want?
choice-plan-yes = Yes
choice-plan-no = No
