### A young person's plan. Reading age 9.

place-my-plan = My plan
my-next-review = My next review
review-place = It is { $place }.
review-chair = { $name } runs it. They make sure that you are listened to.
review-what = A review is a meeting about you. People look at what was promised, what has happened, and what should happen next.
say-before-review = Say what you want before it
no-plan-here = Your plan is not in Engage yet.
no-plan-more = Ask your worker to show it to you. You have a right to see it.
