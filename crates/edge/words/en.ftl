### What every page says. Reading age 9.

skip-to-page = Skip to the page
language = Language
places = Places
sign-out = Sign out
demo-note = This is a demo. Nobody here is real.
demo-change = Be someone else
words-unchecked = A machine wrote these words, and no person has checked them yet. If something sounds wrong, tell your worker.

stop-or-leave = Stop or leave
stop-for-now = Stop for now
leave = Leave
leave-quickly = this page quickly
leave-activated = Leaving.
leave-timed-out = Stopped leaving.
leave-two-more = Shift. Press 2 more times to leave.
leave-one-more = Shift. Press 1 more time to leave.

foot-leaving = How the Leave button works
foot-help-now = Someone to talk to now
foot-me = My sign-in
foot-privacy = What we keep and why
foot-engage-for = Engage, for { $authority }

problem = Problem
problem-summary = { $count ->
    [one] One thing to look at
   *[other] { $count } things to look at
 }
password-show = Show
password-hide = Hide
password-show-label = Show password
password-hide-label = Hide password
password-shown = Your password can be seen
password-hidden = Your password is hidden
what-you-typed = What you typed, so that you can copy it
reference = If you tell someone about this, give them these letters: { $reference }
go-home = Go back to the start

not-found-title = There is nothing here for you
not-found-sentence = The page may have moved, or it is not yours to open. Nothing is wrong with what you did.
signed-out-title = You were signed out
signed-out-sentence = You were away for a while, so we signed you out to keep you safe. Nothing was sent. Copy your words from below, then sign in again.
stale-form-title = This page was open too long
stale-form-sentence = Go back, load the page again and send it once more. Nothing was changed.
too-often-title = Too many tries
too-often-sentence = Please wait a few minutes and try again. If you cannot get in, ask your worker for a code.
cannot-be-kept-title = We cannot keep anything right now
cannot-be-kept-sentence = Nothing was saved and nothing was sent. Please go back: your words are still on the page. Try again in a few minutes.
unexpected-title = Something broke on our side
unexpected-sentence = It is not your fault. Please go back and try again.

monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday
january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December
day-in-words = { $weekday } { $day } { $month }
day-in-words-with-year = { $weekday } { $day } { $month } { $year }
moment-in-words = { $day } at { $time }

notice-about = Needs somebody now
## The device: what is kept on it, reading aloud, a tablet that many people use
foot-looks = How it looks
foot-phone = On this phone
read-aloud = Read aloud
read-stop = Stop reading
shared-note = This is a shared tablet.
shared-note-keeps = It keeps nothing you write, and closes by itself.
here-offline = There is no network right now. You can go on: what you write is kept on this phone.
here-waiting = Some of your words are only on this phone.
here-waiting-more = They are locked away, and go by themselves when there is a network.
here-failed = Some of your words could not be sent.
here-failed-more = They are still on this phone. Nothing is lost.
here-look = Look at them
