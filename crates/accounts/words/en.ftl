### People, and how they sign in. Reading age 9 for young people and families, 12 for staff.

## Signing in

sign-in-title = Come in
sign-in-lead = Engage is where young people say what they want, and see what came of it.
sign-in-name = Your sign-in name or e-mail
sign-in-password = Password
sign-in = Sign in
sign-in-have-code = I have a code from my worker
sign-in-name-missing = Type your sign-in name or your e-mail
sign-in-password-missing = Type your password
sign-in-wrong = That name and password do not go together. After a few tries, wait a little, or ask your worker for a code
back-to-sign-in = Back to signing in

cannot-get-in = I cannot get in
cannot-get-in-lead = That happens to everyone. Here is what to do.
cannot-get-in-young = If you are a young person, a parent or a carer
cannot-get-in-young-ask = Ask your worker for a code. They can read it to you or write it down. Nobody needs your old password.
cannot-get-in-young-code = Type the code here.
cannot-get-in-young-choose = Once you are in, you can choose a new password.
cannot-get-in-staff = If you work for the council
cannot-get-in-staff-ask = Ask an administrator to send you a new link. It comes by e-mail and works once, for 7 days.
cannot-get-in-wait = If you are sure the password is right
cannot-get-in-wait-why = After five wrong tries you have to wait a little, and each further wrong try makes the wait longer, up to 15 minutes. A code from your worker works straight away.

code-title = Use your code
code-lead = Your worker gave you a code. It works once.
code-label = Your code
code-hint = Ten letters and numbers. Small letters and spaces are fine.
code-come-in = Come in
code-have-password = I have a password
code-missing = Type the code that your worker gave you
code-wrong = This code does not work. It may be a typing mistake, or it was used already, or it is more than a day old. Your worker can give you a new one
code-over-title = This code was used already
code-over-sentence = A code works once. If it was not you who used it, tell your worker. They can give you a new one.

invitation-title = Welcome
invitation-lead = You were invited to Engage. Choose how you will sign in from now on.
invitation-with-email = You will sign in with your e-mail address: the one this link was sent to.
invitation-come-in = Come in
invitation-not-yours = If you did not expect this, close the page. Nothing happens.
invitation-over-title = This link does not work any more
invitation-over-sentence = It was used already, or it is more than 7 days old. Ask whoever invited you for a new one.

choose-name = Choose a sign-in name
choose-name-hint = You will type it each time you come in. It need not be your real name.
choose-name-missing = Choose a sign-in name
choose-name-too-short = Choose a longer name: 3 letters or more
choose-name-too-long = Choose a shorter name: 60 letters or fewer
choose-name-no-at = Choose a name without @
choose-name-taken = Somebody has this name already. Choose another one
name-taken-title = Somebody was faster
name-taken-sentence = This sign-in name was taken a moment ago. Go back and choose another one.
choose-password = Choose a password
choose-password-hint = 8 letters or more. Three words that have nothing to do with each other are good.
choose-password-hint-staff = 12 characters or more. Three or four words that have nothing to do with each other are good.
password-missing = Choose a password
password-too-short = Make it longer: 8 letters or more
password-too-short-staff = Make it longer: 12 characters or more
password-too-long = Make it shorter: 200 characters or fewer
password-easily-guessed = Somebody could guess this one. Add a word or two that have nothing to do with it

me-title = My sign-in
me-name = My name
me-sign-in-name = I sign in as
me-no-sign-in-name = You have no sign-in name yet
me-language = My language
me-language-hint = For your pages and for e-mails to you.
me-language-keep = Keep this language
me-sessions = Where I am signed in
me-sessions-why = If you see something here that is not you, end it and change your password.
me-session-some-device = A phone or computer
me-session-since = Since { $moment }
me-session-seen = Last used { $moment }
me-session-this = This is the one you are using now
me-session-end = End it
me-session-end-others = End all the others
me-password-change = Change my password
me-password-change-why = Everywhere else you are signed in, that ends.
me-password-choose = Choose a password
me-password-choose-why = With a password you can come in without a code next time.
me-password-old = Your password until now
me-password-old-wrong = This is not your password until now. If you forgot it, ask your worker for a code, or an administrator for a new link
me-password-new = Your new password
me-password-keep = Keep this password
me-password-not-now = Not now
me-done-password = Your password is changed. Everywhere else you were signed in, that has ended.
me-done-ended = Ended. Nobody is signed in there now.

leaving-title = How the Leave button works
leaving-lead = For when someone comes in and you do not want them to see this page.
leaving-does = What it does
leaving-does-page = It opens a page about the weather in place of this one.
leaving-does-sign-out = It signs you out. Going back does not show your pages: you would have to sign in again.
leaving-does-words = What you were writing and had not kept is taken off this phone or computer. What you had kept is safe. An answer that waits for a network stays, locked: nobody sees it until you sign in again.
leaving-keys = With a keyboard
leaving-keys-how = Press the Shift key three times. It does the same.
leaving-does-not = What it does not do
leaving-does-not-history = It does not clear your history. The list of pages you looked at still says that you were on Engage. You can delete that in your browser's settings.
leaving-does-not-hide = It does not hide you from someone who watches this phone or computer with a tracking app, or who can see your screen from somewhere else. If you think someone does, use another one: at school, in a library, at a friend's.
leaving-before = Try it once
leaving-before-try = Press it now and see. Then sign in again.

set-up-title = Set up your authority
set-up-lead = This link works once. It makes the authority and you as its first administrator.
set-up-authority-part = The authority
set-up-authority = Name of the authority
set-up-authority-hint = As people know it, such as Westmere Council
set-up-authority-missing = Type the name of the authority
set-up-nation = Where it is
set-up-nation-hint = Bank holidays and the law differ.
set-up-nation-missing = Choose where it is
set-up-england = England
set-up-wales = Wales
set-up-scotland = Scotland
set-up-person-part = You
set-up-person = Your full name
set-up-person-missing = Type your full name
set-up-email = Your work e-mail
set-up-email-hint = You sign in with it.
set-up-email-missing = Type an e-mail address, such as name@example.gov.uk
set-up-email-taken = Somebody signs in with this address already
set-up-do = Set it up
set-up-over-title = This link does not work any more
set-up-over-sentence = It was used already, or it is more than 30 minutes old. Whoever runs Engage can make a new one by starting it again.

demo-title = Who would you like to be?
demo-lead = This is Engage with made-up people in it. Choose one, look around, say something, and come back as someone else.
demo-start-with = A good way to begin: say something as a young person, then answer it as their social worker.
demo-age = { $age } years old
demo-there-for = There for { $names }
demo-role-young-person = Says what they want said, chooses who reads it, and sees what came of it.
demo-role-family-member = Reads what a young person chose to share with them.
demo-role-foster-carer = Looks after a young person, and reads what is shared with them.
demo-role-social-worker = Has an inbox with a day on every answer, and answers in plain words.
demo-role-team-manager = Hears when an answer is late, or when it did not help.
demo-role-iro = Chairs the reviews, and sees who has spoken before each of them.
demo-role-personal-adviser = Is there for care leavers.
demo-role-advocate = Speaks up for a young person who asks for it.
demo-role-duty-worker = Is on duty today.
demo-role-participation-officer = Sees to it that young people are heard at all.
demo-role-communications-officer = Speaks in public for the service.
demo-role-recruiter = Finds social workers, foster carers and adopters.
demo-role-trainer = Runs training.
demo-role-evaluator = Measures what works. Sees counts, never words.
demo-role-administrator = Sets up people and roles. Never sees a young person's words.

privacy-title = What we keep and why
privacy-lead = Plain answers about what Engage knows, and who can see it.
privacy-keep = What we keep
privacy-keep-how = Your name, your birthday if you are a young person, your e-mail if you gave one, who the people around you are, and what you write here with the answers to it.
privacy-why = Why
privacy-why-how = So that the people who decide about a young person's life hear what that young person wants, answer by a day they promise, and can be held to it.
privacy-read = Who can read it
privacy-read-how = The people named beside your words before you send them. A social worker's manager can read along. When somebody stops being your worker, they cannot open your pages any more, from that minute on.
privacy-not-read = Who cannot
privacy-not-read-how = The people who set up Engage for the council and the people who count how well it works do not see your words. Nobody sells anything here, and nobody learns from your words to show you things.
privacy-sealed = How it is kept safe
privacy-sealed-how = Names and words are locked with a key of their own for each person. Whoever steals the computer they are on cannot read them without those keys.
privacy-log = We write down who looked
privacy-log-how = Each time somebody opens a young person's record, Engage notes who and when. Nobody can change that list without it showing.
privacy-device = On your phone or computer
privacy-device-how = Engage keeps one small note there that says you are signed in, and one each for your language and for how pages look. What you are writing stays on it until you send it or leave. Signing out takes your words off it, but for answers that no network has taken yet: those stay, locked, until you are back. A shared tablet keeps nothing.
privacy-long = How long
privacy-long-how = The law says how long a council must keep the records of a young person in care. In England that is mostly until 75 years after they were born. You can ask to see what is kept about you, and ask for mistakes to be put right: ask your worker, or anyone at the council.

letter-something-new-subject = Something new for you
letter-something-new-text =
    Hello,

    there is something new for you. Open this page to see it:

    { $link }

    If you did not expect this, you can delete it.
letter-needs-you-subject = Something needs you now
letter-needs-you-text =
    Hello,

    something needs you now. Open this page and say that you have it:

    { $link }

    If nobody does, the next person is told.
letter-practice-subject = Practice: something needs you now
letter-practice-text =
    Hello,

    this is practice. Something needs you now. Open this page and say that you have it:

    { $link }

    If nobody does, the next person is told.
letter-invitation-subject = A link for you
letter-invitation-text =
    Hello,

    with this link you choose how you sign in. It works once, for 7 days:

    { $link }

    If you did not expect this, you can delete it.

## People

place-people = People
place-teams = Teams
place-failed-jobs = Failed work
place-young-people = Young people
place-our-people = Who works with us

role-young-person = Young person
role-family-member = Family member
role-foster-carer = Foster carer
role-social-worker = Social worker
role-team-manager = Team manager
role-iro = Independent reviewing officer
role-personal-adviser = Personal adviser
role-advocate = Advocate
role-duty-worker = Duty worker
role-participation-officer = Participation officer
role-communications-officer = Communications officer
role-recruiter = Recruiter
role-trainer = Trainer
role-evaluator = Evaluator
role-administrator = Administrator

people-others = Workers, families and carers
people-young = Young people
people-find = Part of a name, or a case number
people-role = Role
people-any-role = Any role
people-show = Show
people-none = Nobody matches
people-none-how = Try part of the name, or take off the role.
people-everyone = Show everyone
people-name = Name
people-called = Likes to be called
people-case-number = Case number
people-roles-now = Roles now
people-team = Team
people-pages = More people
people-next = The next 50
where-you-are = Where you are
choose-one = Choose one
typed-day = Day
typed-month = Month
typed-year = Year
table-from = From
table-until = Until
table-state = State
table-as = As
state-over = Over
state-later = Not begun yet

invite-someone = Invite someone
invite-young-person = Invite a young person
invite-name = Full name
invite-preferred-name = What they like to be called
invite-preferred-name-hint = Leave this empty if it is their first name.
invite-email = E-mail, if they have one
invite-email-hint = We send one message with a link. It names nobody and says nothing about anyone.
invite-born = Date of birth
invite-case-number-hint = Their number in your case system.
invite-team = Team, for workers
invite-no-team = No team yet
invite-language = Language of their letters and pages
invite-send = Add and invite them
invited-title = { $name } is invited
invited-here = Invited
invited-sent = A message with a link is on its way to their e-mail.
invited-link = The link, for them alone
invited-link-hint = Copy it now: it is shown only this once. It works once, for a week. Links and codes from before do not work any more. Do not keep it.
invited-on = See their page
invited-another = Invite someone else

span-from = From
span-until = Until
span-until-hint = The last day. Leave this empty if there is no end yet.
span-hour = Hour
span-hour-hint = Such as 12:00. Leave this empty for now if it is today, or for the start of the day.

person-age = Age
person-change = Change
person-signing-in = Signing in
person-has-password = Has a password.
person-invited = Is invited.
person-not-invited = Cannot sign in yet.
person-invited-until = A link or code works until { $when }.
person-last-seen = Last here { $when }.
person-send-link = Send a new link
person-make-link = Make a new link
person-ask-worker = They have been here before and have no e-mail. If they cannot get in, a worker can make a code for them.
person-roles = Roles
person-no-roles = No role yet.
person-related = The people in their life
person-related-to = Young people they are related to
person-no-related = Nobody yet.

role-give = Give a role
role-give-to = Give { $name } a role
role-end = End now
role-sign-in-again = They will be signed out everywhere, and sign in again with what they may do then.
role-held-already = They have this role at that time already.
role-young-person-alone = A young person’s account is for them alone. It cannot go with another role.
role-apart-from-words = An administrator or evaluator must have no way to a young person’s words. This role leads to them, so one person cannot have both. Ask someone else to take one of the two.
link-is-theirs-title = This person has been here before
link-is-theirs-sentence = A link in your hands would let you in as them. Ask their worker to make a code for them.
last-administrator-title = Someone must be here to set things up
last-administrator-sentence = This is the last administrator. Make someone else an administrator, with no end day, and then come back.

team-manages = manages it
teams-how = To put someone in a team, open their page and choose Change beside Team.
teams-none = There are no teams yet.
team-nobody = Nobody is in this team yet.
team-add = Add a team
team-name = Name of the team
team-of = Which team is { $name } in?
team-as = As what?
team-as-member = A member
team-as-manager = The manager: sees and answers what waits for the team’s social workers and personal advisers
team-join = Put them in this team

relate = Add someone to their life
relate-to = Add someone to { $name }’s life
relate-send = Add them
relate-already = They are this to the young person at that time already.
relationship-end = End
relationship-end-of = End: { $name } and { $young_person }
end-when = When does it end?
end-when-hint = Leave this empty for now.
end-hour-hint = Such as 12:00. On a day without an hour, it ends as the day begins.
end-means = From that moment { $name } sees nothing more here, on pages that are open too.
change-social-worker = Change social worker
change-social-worker-of = Change { $name }’s social worker
change-social-worker-means = The old social worker ends and the new one begins at the same moment.
pick-who = Who?
pick-find = Part of their name
pick-none = Nobody with this role matches. Give them the role first, on their own page.
pick-more = There are more. Type part of the name to find them.

jobs-waiting = { $count ->
    [0] No work waits.
    [one] One piece of work waits.
   *[other] { $count } pieces of work wait.
 }
jobs-waiting-since = The oldest has waited since { $when }.
jobs-none-failed = Nothing has failed
jobs-how = Engage tried these again and again and then gave up. Put right what is wrong first, such as the mail server.
jobs-kind = Work
jobs-given-up = Given up
jobs-tries = Tries
jobs-why = Why
jobs-again = Try again

identity-about = Who this is about
young-person-people = The people in their life now
young-person-nobody = Nobody is named yet.
my-young-people-as = You are their
my-young-people-none = You work with no young person yet
my-young-people-none-how = When you are allocated, they stand here. If someone is missing, ask an administrator.
hand-over = Help them sign in
hand-over-how = { $name } can sign in with a code from you. Give it to nobody else, and only when you are sure who you are talking to.
hand-over-make = Make a sign-in code
hand-over-for = A sign-in code for { $name }
hand-over-open = Open { $address }
hand-over-type = Type the code.
hand-over-until = It works once, until { $when }.
hand-over-once = It is shown only this once. Codes and links from before do not work any more.
hand-over-done = Done

my-people = My people
my-people-lead = The people who are here for you, and what each of them does.
my-people-your-social-worker = Your social worker
my-people-your-personal-adviser = Your personal adviser
my-people-your-iro = Runs your review (IRO)
my-people-your-advocate = Your advocate
my-people-your-foster-carer = Your foster carer
my-people-your-family-member = Your family
my-people-your-duty-worker = On duty for you
my-people-your-team-manager = The manager
my-people-does-social-worker = Visits you, makes your plan with you, and must answer what you share.
my-people-does-personal-adviser = Helps you get ready to live on your own, and must answer what you share.
my-people-does-iro = Runs your review and checks that people keep their promises to you.
my-people-does-advocate = Someone on your side who helps you say what you want.
my-people-does-foster-carer = Looks after you at home. Reads nothing here unless you say so.
my-people-does-family-member = Reads nothing here unless you say so.
my-people-does-duty-worker = Helps when your own worker is away.
my-people-does-team-manager = Helps your worker, and is told when an answer is late.
my-people-advocate = An advocate
my-people-no-one-yet = No one yet
my-people-advocate-right = It is free, and it is your right.
my-people-advocate-how = How to get an advocate

our-people-of = Who works with { $name }
our-people-no-one = Nobody is named yet.
our-people-none = There is nobody to show now
our-people-none-how = If you think this is wrong, ask the social worker.

problem-day = Write a day, a month and a year, such as 26 11 2026.
problem-hour = Write the hour like 12:00.
problem-until-before-from = The last day must come after the first.
problem-end-before-begin = It cannot end before it began.
problem-role = Choose a role.
problem-name = Write their name.
problem-name-long = This is too long. Write a shorter name.
problem-email = Write one e-mail address, such as sam@example.org.
problem-case-number-taken = Someone has this case number already.
problem-case-number-long = This is too long for a case number.
problem-born = This day is still to come.
problem-team = Choose a team.
problem-team-staff = Only people who work here can be in a team.
problem-team-manager = Give them the role of team manager first.
problem-team-name = Write what the team is called.
problem-team-taken = There is a team with this name already.
problem-person = Choose who.
problem-person-role = They do not have this role at that time. Give them the role first.

## Who answers while someone is away
cover-link = Going on leave? Choose who answers meanwhile
cover-title = Who answers while someone is away
cover-lead = From the first day to the last, a colleague sees what is owed and answers it. Young people see who answers. It ends by itself.
cover-now = Now and coming
cover-told = { $who } answers for { $away }
cover-span = From { $from } until { $until }
cover-end = End it now
cover-nobody = To choose somebody, you need a colleague in your team who answers too. An administrator puts people in teams.
cover-away = Who is away?
cover-who = Who answers?
cover-who-hint = A colleague of the same team. Whoever a young person left out stays out.
cover-until-hint = The last day away.
cover-send = Choose them
cover-needs-end = Give the last day: cover always ends
cover-needs-away = Choose who is away
cover-needs-colleague = Choose who answers
cover-needs-another = Choose someone else: this one is away
cover-while-away = Answers while { $away } is away
## How it looks
looks-title = How it looks
looks-lead = Choose what is easy on your eyes. It stays with you, on every device you sign in on.
looks-lead-visitor = Choose what is easy on your eyes. This browser keeps it.
looks-lead-shared = Sign in first, and what you choose stays with you. This shared tablet keeps nothing.
looks-keep = Keep it like this
looks-kept = Kept.
looks-text = How big the letters are
looks-text-usual = Usual
looks-text-larger = Larger
looks-text-largest = Largest
looks-spacing = Space between letters and lines
looks-spacing-usual = Usual
looks-spacing-wide = More space
looks-letters = The shape of the letters
looks-letters-usual = Atkinson (usual)
looks-letters-lexend = Lexend
looks-letters-opendyslexic = OpenDyslexic
looks-theme = Light or dark
looks-theme-usual = As this device is set
looks-theme-light = Light
looks-theme-dark = Dark
looks-contrast = How strong the colours are
looks-contrast-usual = As this device is set
looks-contrast-high = Stronger
looks-tint = The paper
looks-tint-usual = Usual
looks-tint-sand = Sand
looks-tint-blue = Light blue
looks-tint-green = Light green
looks-tint-rose = Rose
looks-motion = Things that move
looks-motion-usual = As this device is set
looks-motion-calm = Nothing moves
looks-colour = Your colour
looks-colour-usual = Teal
looks-colour-violet = Violet
looks-colour-blue = Blue
looks-colour-moss = Moss green

## On a phone and on a shared tablet
phone-app-name = My place
phone-app-more = A place of your own.
shared-tablet = This is a shared tablet
shared-tablet-hint = It then keeps nothing about you, and signs you out after a few minutes.
