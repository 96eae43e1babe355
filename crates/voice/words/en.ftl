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
not-safe-now = If you are not safe, or worried about someone, say it here

## What must be seen today
know-today-hint = If you choose one of the last two, whoever is on duty reads this too, as soon as they are here, and has to act on it. So do they if what you wrote says that you are not safe.
mark-nothing = Not today
say-not-safe = Tell someone
read-today-too = Someone on duty reads this too
step-opened-on-duty = { $who }, who was on duty, opened it

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
who-answers = { $name } must answer you. If you leave { $name } out, the next worker on this list answers.
who-will-read-lead = These people, and no one else unless you say that someone is not safe. Take the tick off to leave someone out.
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

### Every way to speak: kinds, editions, questions, choices.

everything-said = Everything you said
everything-said-lead = What you shared, the newest first. Only you see this list.
nothing-said = You have not shared anything yet. When you do, it stays here for you.
older-ones = Older ones
newest-first = Back to the newest

edition-asked = How do you want to say it?
edition-first = First choose how you want to say things. You can change it any time.
edition-words = With words
edition-pictures = With pictures
said-with-pictures = Said with pictures.

group-about-me = About me
group-happened = Something happened
group-meetings = Visits and meetings
group-i-want = What I want

kind-this-is-me = This is me
about-this-is-me = What you like, what helps, and what people should know.
kind-how-i-am = How I am
about-how-i-am = How you feel, and what would make it better.
kind-where-i-live = Where I live
about-where-i-live = The house, the rules, and who looks after you.
kind-family-time = Time with my family
about-family-time = Who you want to see, and how it is.
kind-three-houses = My three houses
about-three-houses = What is good, what worries you, what you dream of.
kind-good-news = Good news
about-good-news = Something went well and you want people to know.
kind-something-wrong = Something is wrong
about-something-wrong = Big or small. Someone has to answer you.
kind-before-a-visit = Before a visit
about-before-a-visit = Your worker is coming. Say what matters first.
about-before-my-review = What you want people to know at your review.
kind-after-my-meeting = After my meeting
about-after-my-meeting = Did people listen? What was decided?
kind-new-worker = Hello to a new worker
about-new-worker = What someone new should know about you.
kind-i-want-change = I want something changed
about-i-want-change = Ask for it, complain, or get someone on your side.
kind-my-future = My plan and my future
about-my-future = What you hope for, and what your plan says.
kind-leaving-care = Getting ready to leave care
about-leaving-care = What you can do already, and what you need help with.

## How to answer
several-hint = Choose as many as you like.
anything-else = Anything else? Write it here if you want to.
house-own-name = Give this house your own name (you do not have to)
house-in-it = What is in this house?
problem-no-house = Choose a house, or one of the other three ways
ladder-ends = The steps go from “as bad as can be” up to “just how I want it”.

ask-me-called = What do you like to be called?
ask-me-like = What do you like?
ask-me-people = Who is important to you?
ask-me-good-at = What are you good at?
ask-me-helps = What helps you when things are hard?
ask-me-helps-cards = What helps you when you feel bad?
ask-me-please-do-not = What should people please not do or say?
ask-me-know = What else should people know about you?

ask-am-now = How are you right now?
ask-am-feelings = Which feelings do you have today?
ask-am-ladder = All in all, how are things for you?
ask-am-sky = What is the weather like inside you?
ask-ladder-not-lower = What keeps it from being lower?
ask-ladder-one-step = What would be one step up?
ask-who-helps = Who could help?

ask-live-ladder = How is it where you live?
ask-live-sky = How is it where you live?
ask-live-good = What is good there, and keeps it from being lower?
ask-live-good-cards = What is good where you live?
ask-live-hard-cards = What is hard where you live?
ask-live-true = Which of these are true where you live?
ask-safe-there = Do you feel safe where you live?

ask-family-who = Who do you want to see or talk to?
ask-family-enough = How much time together do you want?
ask-family-feel = How is it when you see your family?
ask-family-good = What is good about it?
ask-family-change = What should be different?

ask-house-first = Which house do you go into first?
ask-house-next = Which house comes next?
ask-house-last = And the last house?
ask-houses-do-first = What should people do first?
ask-cards-good = What is good in your life?
ask-cards-worries = What worries you?
ask-cards-dreams = What do you dream of?

ask-good-what = What is your good news?
ask-good-what-cards = What is your good news about?
ask-good-feel = How does it make you feel?
ask-good-who = Who helped to make it happen?
ask-good-keep = What should people keep on doing?
ask-good-do = What should we do with your good news?

ask-wrong-what = What is wrong?
ask-wrong-where = Where is something wrong?
ask-wrong-feel = How does it make you feel?
ask-safe-now = Do you feel safe?
ask-wrong-how-long = How long has it been like this?
ask-wrong-want = What do you want to happen?

ask-visit-talk = What do you want to talk about?
ask-visit-talk-cards = What do you want to talk about?
ask-visit-promised = What did your worker say they would do? Has it happened?
ask-visit-not = What do you not want to talk about?
ask-visit-where = Where would you like to meet?
ask-visit-who = Who should be there?
ask-visit-do = What would you like to do together?
ask-visit-helps = What would make it a good visit?

ask-talk-about-cards = What do you want people to talk about?
ask-who-there = Who do you want there?

ask-after-why = Did you know why there was a meeting?
ask-after-say = Could you say what you wanted to say?
ask-after-words = Did the adults use words that you know?
ask-after-decided = What was decided? Say it as you understood it.
ask-after-agree = Do you agree with it?
ask-after-missed = What was left out, or should have been said?
ask-after-feel = How was the meeting for you?

ask-new-first = What is the first thing they should know?
ask-new-like = What do you want from a worker?
ask-new-reach = What is the best way to reach you?
ask-new-ask = What do you want to ask them?

ask-change-what = What do you want changed?
ask-change-what-cards = What should change?
ask-change-how-much = How should it change?
ask-change-why = Why does it matter to you?
ask-change-told = Have you told someone before?
ask-change-road = What should happen with this?
ask-change-good-answer = What would be a good answer?

ask-future-hope = What do you want your life to be like in a year?
ask-future-matters = What matters most to you now?
ask-future-first = What should happen first?
ask-future-know-plan = Do you know what is in your plan?
ask-future-not-right = What in your plan is not right, or not true any more?

ask-leaving-ready = How ready do you feel?
ask-leaving-feel = How do you feel about moving on?
ask-leaving-sure = What are you sure about already?
ask-leaving-help = What do you want help with?
ask-leaving-people = Who can you turn to?
ask-leaving-before = What should happen before you move?

## Faces, steps and skies
choice-face-very-good = Really good
choice-face-good = Good
choice-face-some = So-so
choice-face-bad = Not good
choice-face-very-bad = Really bad
choice-yes = Yes
choice-partly = A bit
choice-no = No
choice-safe-yes = Yes, I feel safe
choice-safe-sometimes = Sometimes
choice-safe-no = No, I do not feel safe
choice-step-10 = Just how I want it
choice-step-9 = Nearly how I want it
choice-step-8 = Good
choice-step-7 = Mostly good
choice-step-6 = A bit more good than hard
choice-step-5 = Half and half
choice-step-4 = A bit more hard than good
choice-step-3 = Mostly hard
choice-step-2 = Very hard
choice-step-1 = Nearly as bad as can be
choice-step-0 = As bad as can be
choice-sky-sun = Sun: just how I want it
choice-sky-sun-and-cloud = Sun and cloud: mostly good
choice-sky-cloud = Cloud: half and half
choice-sky-rain = Rain: it is hard
choice-sky-storm = Storm: as bad as can be

## Feelings
choice-happy = Happy
choice-calm = Calm
choice-excited = Excited
choice-proud = Proud
choice-loved = Loved
choice-tired = Tired
choice-bored = Bored
choice-worried = Worried
choice-sad = Sad
choice-lonely = Lonely
choice-angry = Angry
choice-scared = Scared
choice-mixed-up = Mixed up

## People
choice-mum = My mum
choice-dad = My dad
choice-brother-or-sister = My brother or sister
choice-grandparent = My gran or grandad
choice-carer = My carer
choice-friend = A friend
choice-social-worker = My social worker
choice-teacher = My teacher
choice-advocate = An advocate
choice-reviewer = Whoever runs my review
choice-nobody = Nobody
choice-other = Something or someone else
choice-pet = A pet
choice-just-us = Only the two of us
choice-with-carer = My carer too
choice-with-friend = A friend, or my brother or sister too
choice-with-advocate = An advocate too

## Places, things and doing
choice-at-home = At home
choice-my-room = My room
choice-school = School
choice-outside = Outside
choice-in-the-car = In the car
choice-online = Online
choice-on-the-phone = On the phone
choice-somewhere-else = Somewhere else
choice-sport = Sport
choice-music = Music
choice-drawing = Drawing and making
choice-reading = Books and stories
choice-games = Games
choice-toys = Toys
choice-food = Food
choice-family-time = Time with my family
choice-celebration = A party or a treat
choice-a-hug = A hug
choice-quiet = A quiet place
choice-talking = Talking
choice-playing = Playing
choice-going-out = Going out
choice-rules = Rules
choice-noise = Noise and shouting
choice-other-children = Other children
choice-far-away = Being far away
choice-health = My health
choice-work = Work
choice-money = Money
choice-cooking = Cooking
choice-travel = Travelling
choice-a-home-of-my-own = A home of my own
choice-who-i-am = Who I am

## Where I live
choice-like-my-room = I like my room
choice-someone-i-trust = There is someone I trust
choice-they-notice = They notice how I feel
choice-time-alone = I can have time alone
choice-friends-come = My friends can come
choice-fair-rules = The rules are fair
choice-see-my-people = I can see the people I love
choice-none-of-these = None of these

## How much, how long
choice-more = More
choice-the-same = The same as now
choice-less = Less
choice-not-sure-yet = I am not sure yet
choice-stop = It should stop
choice-something-new = Something new
choice-since-today = Since today
choice-since-this-week = Since this week
choice-for-a-long-time = For a long time
choice-again-and-again = It stops and starts again

## Good news
choice-just-know = Just know it and be glad with me
choice-tell-people = Tell other people
choice-put-in-my-plan = Put it in my plan

## Visits, meetings and workers
choice-be-on-time = Be on time
choice-do-something = Do something together
choice-sit-quiet = Sit somewhere quiet
choice-put-laptop-away = Put the laptop away
choice-tell-me-before = Tell me before what it is about
choice-listen = Listen to me
choice-do-what-they-say = Do what they say
choice-explain = Explain things
choice-tell-me-the-truth = Tell me the truth
choice-a-message = A message
choice-face-to-face = Face to face
choice-through-carer = Through my carer
choice-run-it = I want to run it myself, with help
choice-agree = I agree
choice-agree-in-part = I agree with part of it
choice-do-not-agree = I do not agree
choice-do-not-understand = I do not understand it

## Wanting a change
choice-first-time = No, this is the first time
choice-told-nothing-happened = Yes, and nothing happened
choice-told-said-no = Yes, and they said no
choice-told-they-try = Yes, and they are trying
choice-road-tell = Tell my worker, who answers me
choice-road-complain = Make a complaint: someone else looks at it
choice-road-advocate = Get an advocate: someone on my side who speaks with me
choice-road-not-sure = I am not sure. Talk it over with me

## Houses
choice-house-good = House of good things
choice-house-worries = House of worries
choice-house-dreams = House of dreams

## Answers where nothing was asked for
outcome-heard = I have read what you said
offer-heard = I have read it, and I write back
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
about-keeping-me-safe = Five short questions. You can answer yes or no, or leave any of them out.
ask-plan-worries = Has someone told you why people are worried about your family, so that you understand it?
ask-plan-story = Does your story in words and pictures help you understand what happened in your family?
ask-plan-agree = Do you agree with what your worker says needs to happen to keep you safe?
ask-plan-safe = Does the plan tell everyone what they need to do to keep you safe?
ask-plan-tablet = Did writing or drawing on a screen help you say what you think and what you want?
## Writing with a young person
write-together = Write together
write-together-with = Write together with { $name }
together-lead = Sit side by side. { $name } says it, you help, and it is theirs.
together-their-words = Type { $name }’s exact words, in any spelling. Beside each answer it says who typed.
together-who-reads = { $name } chooses who reads it. They can leave you out.
together-closed = What { $name } wrote alone stays closed to you: other drafts, and a diary.
together-after = Once it is shared, or when you stop, you see no more of it than any other reader.
together-go-on = Go on with what you began
together-nothing = There is nothing to write yet: { $name }’s next review has no date.
together-what = What does { $name } want to say?
together-practise = Would you like to try it first?
together-bar = Writing together
together-you-are = You are writing with { $name }
together-stop = Stop for now
together-kept = Kept when you go on. { $name } can go on with it later, alone. { $who } cannot open it after you stop.
together-last-thing = Last thing, { $name }
together-beside-you = Is beside you now. You can leave them out.
together-said = { $name } said: share it
together-shared = It is shared
together-closed-now = It is closed on this device now. What happens next is on your own pages, or { $who } can tell you.
together-give-back = Give the device back to { $who }
problem-did-not-say = Tick this when they say: share it
problem-no-how = Choose how this answer came about
problem-no-tongue = Choose the language of the words above
how-asked = How did this answer come about?
offer-how-with-help = { $name } typed or chose it
offer-how-adult-typed = { $who } typed { $name }’s exact words
offer-how-spoken = { $name } spoke, and the device wrote it down
offer-how-drawn = { $name } drew or showed it, and said what it means
tongue-other = The words are in another language
tongue-which = Which language does { $name } say this in?
tongue-same = The language of this page
tongue-translation = The same, in the language of this page
tongue-translation-hint = { $name }’s own words stand first. This stands below them.
how-alone = { $name } wrote this alone.
how-with-help = { $name } typed this, with { $who } beside them.
how-adult-typed = Typed by { $who }: { $name }’s exact words.
how-spoken = { $name } spoke this, with { $who } beside them. The device wrote it down.
how-drawn = { $name } drew or showed this to { $who }, and said what it means.
how-translated = { $name } said this in another language. { $who } wrote it down.
how-tongue = Said in { $tongue }.
your-how-alone = You wrote this alone.
your-how-with-help = You typed this, with { $who } beside you.
your-how-adult-typed = { $who } typed this: your exact words.
your-how-spoken = You spoke this, with { $who } beside you.
your-how-drawn = You drew or showed this to { $who }.
your-how-translated = You said this in another language. { $who } wrote it down.
written-alone = Written alone by { $name }.
beside-translation = Translated by { $who }, { $day }
beside-put-right = { $name } put this right on { $day }
beside-you-put-right = You put this right on { $day }
put-right = Put something right
put-right-title = Put something right
put-right-lead = Your first words stay as they were. What you write now stands below them.
put-right-words = What do you want to say instead, or as well?
put-right-keep = Put it beside
put-right-told = The people who read your first words are told that there is something new.
problem-nothing-put-right = Write what you want to say
translate-add = Add a translation
translate-title = Add a translation
translate-lead = { $name }’s own words stay first. Your translation stands below them, with your name, and cannot be changed later.
translate-tongue = The language you translate into
translate-words = Your translation
translate-hint = As close to their words as you can. Add nothing and leave nothing out.
translate-keep = Put it beside
problem-no-tongue-of-translation = Choose the language you translate into
problem-no-translation = Write the translation

## How an answer reads
check-words = Check my words
plain-title = How your words read
plain-asks = One look before it goes to { $name }
plain-age-of = { $name } is { $age }.
plain-reads-like = This reads like age { $age }, at a rough estimate.
plain-fits = That fits.
plain-long-on-average = Your sentences have { $words } words on average. Shorter ones are easier. There is no age estimate for Welsh.
plain-nothing = Nothing stands out. Short sentences, plain words.
plain-long = Long sentences: could each be two?
plain-swaps = Words of the trade. If you mean this, there is a plainer one:
plain-swap = “{ $not }”: { $say }
plain-yours = Nothing was sent or changed. Change what you like, then send it.

## Handing over, and answering for someone
covering-for = Covering for { $away }
handed-over = Handed over
answers-instead = { $who } answers now instead of { $instead }, since { $since }. The day stays { $day }.
answers-meanwhile = { $who } answers while { $away } is away. The day stays { $day }.
handover-open = Hand over open promises
handover-of = Hand over { $name }’s open promises
handover-lead = Open promises go to whoever comes next, and the day of each stays as it is. { $name } sees who answers now. Write what the next one must know.
handover-promises = What is promised now
handover-none-open = Nothing waits for an answer that you can see.
handover-words = What must the next one know about these promises?
handover-hint = What you began, whom you asked, what is left. { $name } may ask to read it, so write it as you would say it to them. Leave out what { $name } did not want others to know.
handover-keep = Hand it over
handover-before = Handed over before
handover-by = { $who }, { $day }
problem-nothing-handed-over = Write what the next one must know

## On paper
print-link = Print it, or save it as a PDF
print-how = Use your browser’s print. It can also save this as a PDF, with headings that a screen reader finds. Nothing of the words is changed.
print-left-out = { $name } left somebody out. Put this in the case file only where that person cannot open it.
print-who = Whose words
print-shared = Shared
print-promised = Answer promised for
print-printed = Printed by
print-answers = What was answered
print-no-answer = Not answered yet.
print-opened = Who opened it
print-not-opened = Nobody has opened it yet.
print-mark = Mark of these words
print-mark-means = Made from the words as they were shared (SHA-256). The same words give the same mark on every copy.

## Practising
practice-title = Practise with somebody who does not exist
practice-tag = Practice
practice-lead = Robin is made up. Go the whole way once: the questions, who reads it, and your answer as Robin would see it.
practice-no-record = Robin has no record. Nothing here is counted, and nobody gets a message.
practice-wiped = Tonight it is wiped. You can wipe it sooner.
practice-no-names = Do not write about anyone real here.
practice-begin = Begin
practice-go-on = Go on practising
practice-wipe = Wipe it
practice-send = Show it to { $name }
practice-seen = This is what { $name } sees
practice-then = A young person would now be asked whether it helped. If it did not, the next person answers.
## In control: taken back, withdrawn, drafts, who read it
you-decide = You decide about this
take-it-back = Take it back
take-back-until = You can take it back until { $at }.
take-back-title = Do you want to take it back?
take-back-lead = It will be a draft again. Only you can see it then. You can change it, share it again or throw it away.
take-back-nobody = Nobody has opened it yet.
cannot-un-read = { $who } opened it on { $at }. They cannot un-read it, but they cannot open it again.
take-back-answered-title = This has been answered already
take-back-answered-sentence = You cannot take it back any more. You can still withdraw it: open it again and look at the end.
take-back-is-over-title = The half hour is over
take-back-is-over-sentence = You cannot take it back any more. You can still withdraw it: open it again and look at the end.
kept-for-safety-title = This one has to stay
kept-for-safety-sentence = This says that someone may not be safe. So the people who must act on it keep it, and it cannot go away.
not-shared-title = This is not shared
not-shared-sentence = It is a draft. Only you can see it.
step-taken-back = You took it back
step-withdrawn = You withdrew it
clock-withdrawn = You withdrew this. Nobody owes you an answer to it

withdraw-this = Withdraw what you said
withdraw-title = Do you want to withdraw this?
withdraw-lead = You can withdraw what you said at any time. This is what happens then.
withdraw-readers = Your readers do not see the words any more
withdraw-readers-more = They see that you withdrew it, and when. Whoever read it before may still remember it.
withdraw-answer = Nobody has to answer it any more
withdraw-answer-more = You can say something new at any time.
withdraw-file = The words stay locked in your file
withdraw-file-more = The law says we must keep your file until your 75th birthday. You can always read your words here and take them with you. A court can ask for them.
withdraw-safety = This one was marked because someone may not be safe
withdraw-safety-more = The people who must act on it can still read it. That is so that you or someone else is kept safe.
withdraw-why = You can say why (you do not have to)
withdraw-why-hint = The people who could read it will see this.
withdraw-it = Withdraw it
you-withdrew-on = You withdrew this on { $day }
already-withdrawn-title = You have withdrawn this already
already-withdrawn-sentence = Nobody owes you an answer to it, and your readers do not see the words.
not-settled = Not settled? Get an advocate, or complain
they-withdrew = { $name } withdrew this on { $day }
they-withdrew-closed = The words are not shown any more, and no answer is owed. They stay sealed in the file, as the law on records asks.
they-withdrew-safety = No answer is owed any more. You still see the words because this was marked: someone may not be safe. The young person was told so.

my-drafts = Your drafts
my-drafts-lead = What you began and have not shared. Only you can see these.
my-drafts-none = You have no drafts.
draft-begun = Begun on { $day }
draft-taken-back = You took this back on { $at }
draft-go-on = Go on
draft-throw-away = Throw away
throw-away-title = Do you want to throw this away?
throw-away-lead = “{ $what }” will be gone for good. Nobody can bring it back, and we cannot either.
throw-it-away = Throw it away

my-readers = Who read my words
my-readers-lead = Everyone who opened something you shared. The newest is first.
my-readers-none = Nobody has opened anything yet.
opened-first = Opened on { $at }
opened-last = Last opened on { $at }
usual-readers = Your usual choices
usual-none = You have none yet. When you share something, you can ask us to remember your choices.
usual-not-my-carer = Your foster carer is left out
usual-reads = { $who } reads it
usual-left-out = { $who } is left out
usual-forget = Forget my usual choices
not-my-carer = Not my carer
not-my-carer-more = We remember it for next time.
carers-are-out = Your foster carer is left out, as you chose.
carers-ask-again = Stop leaving them out
remember-readers = Remember these choices for next time

more-that-is-yours = More that is yours
yours-diary = My diary
yours-diary-more = Only you read it.
yours-rights = Get help with a problem
yours-rights-more = An advocate, or a complaint.
yours-readers = Who read my words
yours-readers-more = Who opened what, and when.
yours-words = Take my words with me
yours-words-more = Everything you said, as a file.

kind-from-my-diary = From my diary
about-from-my-diary = Something you wrote in your diary.
ask-from-my-diary = What do you want to share from your diary?

## The copy of everything they said
told-begun = You began this, and have not shared it
told-shared = You shared this
told-shared-first = You shared this for a first time
told-taken-back = You took it back
told-opened = Opened for the first time by
told-opened-last = Opened for the last time by
told-answered = Answered by
told-withdrawn = You withdrew this
told-why = Why
told-outcome = What will happen
told-answer = The answer
told-helped = Did it help?
## Drawings, photos and recordings
or-show-it = Or show it, or say it out loud:
then-drawing = Draw it
then-photo = Add a photo
then-recording = Say it
add-drawing = Draw it
add-photo = Add a photo
add-recording = Say it out loud
drawing-on-paper = Draw on paper. Then take a photo of your drawing.
photo-lead = A photo of anything you want people to see. If other people are in it, ask them first.
photo-preview = How it will look
recording-lead = Say it in your own voice. You can listen to it before anyone else can.
choose-drawing = A photo of your drawing
choose-photo = Your photo
choose-recording = Your recording
about-label = What is it about?
about-hint = You do not have to say. It helps people who cannot see or hear it well.
keep-drawing = Keep this drawing
keep-photo = Keep this photo
keep-recording = Keep this recording
attach-only-you = Only you can see it until you share it. You can take it out again.
attach-no-place = We take out where and when it was made.
drawing-sheet = Your sheet of paper
drawing-colour = Colour
colour-black = Black
colour-red = Red
colour-orange = Orange
colour-green = Green
colour-blue = Blue
colour-purple = Purple
colour-brown = Brown
colour-white = White
drawing-line = Line
line-thin = Thin
line-thick = Thick
line-very-thick = Very thick
drawing-undo = Take back
drawing-redo = Put back
drawing-keys = Draw with the keyboard
drawing-keys-more = Go to the sheet with Tab. The arrow keys move the pen. The space bar puts it down on the paper, and lifts it again.
pen-at = Pen at
pen-down = Pen down
pen-up = Pen up
recording-ready = Not recording.
recording-listening = Recording now. Press Stop when you are done.
recording-done = Recorded. It is only on this device until you press Keep this recording.
recording-refused = This device does not let us listen. You can allow it in its settings, or choose a recording that you have.
recording-start = Start
recording-stop = Stop
recording-again = Throw it away
recording-listen = Listen to your recording
your-drawing = Your drawing
your-photo = Your photo
your-recording = Your recording
take-out-drawing = Take the drawing out
take-out-photo = Take the photo out
take-out-recording = Take the recording out
take-out-more = It will be gone, and nobody will see it.
take-out-now = Take it out
you-said = You showed it, or said it out loud.
they-said = { $name } showed it, or said it out loud.
theirs-drawing = A drawing by { $name }
theirs-photo = A photo from { $name }
theirs-recording = A recording of { $name }
problem-no-drawing = Draw something first
problem-no-photo = Choose a photo first
problem-no-recording = Record something first
problem-picture-too-large = That file is larger than 12 MB. Please choose a smaller one
problem-recording-too-large = That file is larger than 12 MB. Please make a shorter recording
problem-not-a-picture = We cannot show that kind of file. Please choose a photo or a picture
problem-not-a-recording = We cannot play that kind of file. Please choose another recording
problem-too-many-pixels = That picture is too big to look at. Please choose a smaller one
problem-recording-too-long = That is longer than 5 minutes. Please make a shorter one, or two
problem-picture-broken = That picture does not open. Please choose another one
problem-recording-broken = That recording does not play. Please choose another one
problem-about-too-long = Please say in fewer words what it is
problem-enough-attached = There are 6 here already. Take one out first
## On this phone
phone-title = On this phone
phone-lead = You can write here without a network. Your words are locked away on this phone, and go to your pages by themselves when there is a network.
phone-no-network = There is no network right now. Nothing you write is lost.
phone-needs-scripts = This page needs JavaScript. Without it, nothing is kept on this phone.
phone-nothing = Nothing of yours is only on this phone.
phone-go-on = Go on with what you want to say
phone-only-here = Only on this phone
phone-send-now = Send them now
phone-may-be-cleared = Some phones clear this after 7 days. Send your words soon, or put this on your home screen: then they stay.
phone-begin = Say something without a network
phone-begin-more = Nobody sees it until you choose who reads it.
phone-install = Put it on your home screen
phone-install-how = Open the menu of your browser and choose “Install” or “Add to Home Screen”. Its name there is “My place”.
phone-sign-in = You were signed out.
phone-sign-in-link = Sign in, and your words are sent
phone-writing-here = What you write here is only on this phone, until there is a network.
phone-answered-before = You have an answer to this already. It is safe. What you write now takes its place.
phone-leave-it = Leave it as it is
phone-why-waiting = Only on this phone. It waits for a network.
phone-why-said-otherwise = You said something else to this since, somewhere else. Both are kept. Try again if you want this one.
phone-why-already-shared = You had shared this already, so we did not change it. Your words are still here.
phone-why-no-review = There is no date for your next review yet, so this waits. Your words are still here.
phone-why-problem = It is too long, or it has no words. Copy it, and make it shorter.
phone-why-gone = It does not fit any more. Your words are still here: you can copy them.
phone-again = Try again
phone-copy = Copy my words
phone-copied = Copied
phone-delete = Delete from this phone
phone-delete-sure = Yes, delete it
said-otherwise-title = You said something else since
said-otherwise-sentence = Both are kept. Look at “On this phone” to choose.
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
