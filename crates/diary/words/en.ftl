### A young person's diary. Reading age 9.

my-diary = My diary
diary-home = Home
diary-lead = Only you read this. It is not in your file. You can share a bit of it, if you ever want to.
diary-write = Write something
diary-empty = Nothing in here yet.
diary-changed = Changed on { $at }
diary-change = Change
diary-share = Share a bit of this
diary-throw-away = Throw away
diary-pages = More of your diary
diary-older = Older
diary-face-good = Good
diary-face-some = So-so
diary-face-bad = Not good

write-title = What do you want to write?
write-only-you = Only you can read this.
write-only-you-more = No worker, no carer and nobody who runs Engage has a page that shows it. We note that you wrote something, never what.
write-court = One limit: a court could order that it is opened. That almost never happens.
write-not-safe = If you write here that you are not safe, nobody sees it. So tell someone, or share that bit.
write-not-safe-link = See who you can talk to now
write-face = How was your day? (you do not have to)
write-words = Your words
write-keep = Keep it
problem-empty-entry = Write something, or choose a face
problem-long-entry = That is longer than 4,000 letters. Please make it shorter

diary-throw-title = Do you want to throw this away?
diary-throw-lead = It will be gone for good. We cannot bring it back.
diary-throw-it-away = Throw it away
diary-throw-kept = A locked safety copy of everything can still hold it, until that copy is thrown away too.

share-entry-title = Which bit do you want to share?
share-entry-lead = Take out what you do not want to share. Only what stands here goes on. Your diary stays as it is.
share-entry-words = The bit you share
share-entry-go = Go on to who will read it
share-entry-kept = Nothing is sent yet. You choose who reads it on the next page.
problem-nothing-to-share = Leave in the words that you want to share

told-about-diary = My diary
told-diary = You wrote in your diary
told-diary-words = Your words
told-diary-face = How your day was
