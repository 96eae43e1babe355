### Everything a young person said, to take away. Reading age 9.

my-words = Take my words with me
my-words-home = Home
my-words-lead = You can have everything you ever said here as a file. It is yours, at any age.
my-words-all = Everything is in it
my-words-all-more = What you said, who read it and when, what they answered, what you withdrew, and your complaints.
my-words-true = It shows that nothing was changed
my-words-true-more = Each entry carries a number made from the one before. If anyone changes one word, the numbers do not fit any more.
my-words-careful = Keep it somewhere safe
my-words-careful-more = Anyone who finds the file can read it. Do not save it on a shared phone or tablet.
my-words-diary = My diary goes in too
my-words-take = Get it to read
my-words-take-json = Get it for a computer program

my-words-file = Everything I said
my-words-file-lead = This is a copy of everything this person said in Engage, who read it, and what was answered. It is in order, the oldest first.
my-words-nothing = Nothing has been said yet.
my-words-check = The last number is below. “engage words verify” with this file shows whether anything was changed. How the numbers are made: each is SHA-256 over netstrings of the number before, and then of the entry’s own number, moment, day, what happened, who did it, what it is about, and each thing asked and said. The one before the first is made the same way from the format, language, name, authority and moment of this copy.
my-words-for-a-computer = For a computer program
