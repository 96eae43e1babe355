// The pages of those who work with young people.
import { sendsAnEmptyAnswer } from './everywhere.ts'
import type { Everywhere, Visited } from './everywhere.ts'
import * as beside from './together.ts'
import { at, sendsTheOnlyForm } from './visiting.ts'

export const workers: Visited[] = [
  at('/inbox', 'Priya', 'what she owes'),
  at('/inbox', 'Dan', 'what he owes, and is late'),
  at('/inbox', 'Lena', 'that nobody waits'),
  at('/statements/{statement}', 'Priya', 'what Amira says', { path: (all) => `/statements/${all.shared}` }),
  at('/statements/{statement}', 'Dan', 'what Ben says with pictures', {
    path: (all) => `/statements/${all.toldInPictures}`,
  }),
  at('/statements/{statement}', 'Priya', 'what she answered', { path: (all) => `/statements/${all.answered}` }),
  at('/statements/{statement}', 'Priya', 'an answer without words', {
    path: () => '/inbox',
    then: sendsAnEmptyAnswer,
    status: 422,
  }),
  at('/reviews', 'Sam', 'who has spoken'),
  at('/reviews', 'Sam', 'who has not', { path: () => '/reviews?spoken=no' }),
  at('/reviews', 'Sam', 'that none waits for a code', { path: () => '/reviews?when=held' }),
  at('/reviews/{review}', 'Sam', 'how Amira would take part', {
    path: () => '/reviews',
    then: (page) => page.locator('a[href^="/reviews/"]').first().click(),
  }),
  at('/team-answers', 'Grace', 'how her team answers'),
  at('/team-answers/{team}', 'Helen', 'what was late', {
    path: () => '/team-answers',
    then: (page) => page.locator('a[href^="/team-answers/"]').first().click(),
  }),
  at('/young-people/not-heard', 'Priya', 'whom she has not heard'),
  at('/young-people/not-heard', 'Bethan Lloyd', 'whom she has not heard of a whole caseload'),
  at('/heard', 'Fran', 'that her authority is too small to say'),
  at('/heard', 'Non Griffiths', 'who is heard in a large authority'),
  at('/complaints', 'Grace', 'complaints'),
  at('/complaints', 'Helen', 'that no complaint waits'),
  at('/complaints/{complaint}', 'Grace', 'a complaint to look into', { path: (all) => `/complaints/${all.complaint}` }),
  at('/complaints/{complaint}', 'Grace', 'an answer to a complaint without words', {
    path: (all) => `/complaints/${all.complaint}`,
    then: sendsTheOnlyForm,
    status: 422,
  }),
  at('/complaints/{complaint}', 'Sam', 'a complaint he is told of', { path: (all) => `/complaints/${all.complaint}` }),
  at('/advocate-requests', 'Nia', 'who asks for an advocate'),
  at('/young-people', 'Priya', 'her young people'),
  at('/young-people', 'Lena', 'that she has none'),
  at('/young-people', 'Bethan Lloyd', 'a whole caseload'),
  at('/young-people/{young_person}', 'Priya', 'Amira', { path: (all) => `/young-people/${all.amira}` }),
  at('', 'Priya', 'a code for Amira', { path: (all) => `/young-people/${all.amira}`, then: sendsTheOnlyForm }),
  at('/me', 'Priya', 'her sign-in'),
  at('/how-it-looks', 'Priya', 'how it looks'),
  at('', 'Priya', 'nothing there', { path: () => '/nothing/here', status: 404 }),
]

export const onDuty: Visited[] = [
  at('/duty', 'Omar', 'what was raised'),
  at('/duty', 'Helen', 'what was raised, for a manager'),
  at('/duty/{concern}', 'Helen', 'one concern', { path: (all) => `/duty/${all.concern}` }),
  at('/duty/my-number', 'Omar', 'where texts go'),
  at('/duty/my-number', 'Omar', 'a number that is none', {
    then: async (page) => {
      await page.locator('#number').fill('my phone')
      await page.locator('main form button.govuk-button').click()
    },
    status: 422,
  }),
  at('/duty/rota', 'Grace', 'the rota'),
  at('/duty/rota', 'Grace', 'that somebody must be chosen', {
    then: (page) => page.locator('#add-shift button.govuk-button').click(),
    status: 422,
  }),
  at('/duty/drills', 'Grace', 'practice'),
]

const together = (all: Everywhere) => `/young-people/${all.amira}/together`
const translated = (all: Everywhere) => `/statements/${all.shared}/translate/1`

export const besideYoungPeople: Visited[] = [
  at('/young-people/{young_person}/together', 'Priya', 'where to sit down with Amira', { path: together }),
  at('/together/{statement}/{number}', 'Priya', 'a question with Amira', { path: together, then: beside.sitsDown }),
  at('', 'Priya', 'a question with Amira and a problem', {
    path: together,
    then: async (page) => {
      await beside.sitsDown(page)
      await page.locator('button[value=said]').click()
      await page.locator('.govuk-error-summary').waitFor()
    },
    status: 422,
  }),
  at('/together/{statement}/share', 'Priya', 'who will read it, with Amira', {
    path: together,
    then: beside.sitsDownAndAnswers,
  }),
  at('/together/{statement}/shared', 'Priya', 'that it is shared', { path: together, then: beside.sharesTogether }),
  at('/my-statements/{statement}/put-right/{number}', 'Amira', 'something to put right', {
    path: (all) => `/my-statements/${all.shared}/put-right/1`,
  }),
  at('/statements/{statement}/translate/{number}', 'Priya', 'a translation to add', { path: translated }),
  at('/statements/{statement}/print', 'Priya', 'a statement on paper', {
    path: (all) => `/statements/${all.shared}/print`,
  }),
  at('', 'Priya', 'how her words read', {
    path: (all) => `/statements/${all.shared}`,
    then: beside.checksWords,
  }),
  at('/young-people/{young_person}/handover', 'Priya', 'what to hand over', {
    path: (all) => `/young-people/${all.amira}/handover`,
  }),
  at('/cover', 'Priya', 'who answers while she is away'),
  at('/cover', 'Grace', 'who answers in her team'),
  at('/cover', 'Sam', 'that nobody can cover'),
  at('/practice', 'Dan', 'practice'),
  at('/practice/{number}', 'Dan', 'a question to practise', {
    path: () => '/practice',
    then: beside.beginsPractice,
  }),
  at('/practice/share', 'Dan', 'sharing to practise', { path: () => '/practice', then: beside.practises }),
  at('/practice/answer', 'Dan', 'answering to practise', { path: () => '/practice', then: beside.practisesSharing }),
  at('/practice/seen', 'Dan', 'what Robin sees', { path: () => '/practice', then: beside.practisesAnswering }),
]
