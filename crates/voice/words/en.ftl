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
who-answers = { $name } must answer you. If you leave { $name } out, the next worker on this list answers.
your-role-social-worker = Your social worker
your-role-team-manager = Your social worker’s manager
your-role-iro = Runs your review (IRO)
your-role-personal-adviser = Your personal adviser
your-role-advocate = Your advocate
your-role-foster-carer = Your foster carer
your-role-family-member = Your family
your-role-duty-worker = Worker on duty
reads-and-answers = Reads everything here and must answer you.
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

## The language of the words
language-of-my-words = I write in another language
language-of-my-words-label = The language of my words
written-in = Written in { $language }.
written-in-en = English
written-in-cy = Welsh
written-in-ar = Arabic
written-in-ckb = Kurdish (Sorani)
written-in-fa = Persian (Farsi)
written-in-prs = Dari
written-in-ps = Pashto
written-in-ur = Urdu
written-in-am = Amharic
written-in-ti = Tigrinya
written-in-so = Somali
written-in-sq = Albanian
written-in-vi = Vietnamese
written-in-uk = Ukrainian
written-in-bn = Bengali
written-in-pa = Punjabi
written-in-pl = Polish
written-in-pt = Portuguese
written-in-ro = Romanian
written-in-es = Spanish
written-in-fr = French
written-in-tr = Turkish
