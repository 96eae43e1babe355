// Every page, as someone who may open it. every_page.spec.ts fails when docs/routes.md has one that is not here.
import type { Page } from '@playwright/test'
import { type Visited, sendsAnEmptyAnswer } from './everywhere.ts'

const at = (route: string, who: string, name: string, more: Partial<Visited> = {}): Visited => ({
  route,
  who,
  name,
  path: () => route,
  ...more,
})

const sendsTheOnlyForm = (page: Page) => page.locator('main form[method=post] button.govuk-button').first().click()

const young: Visited[] = [
  at('/home', 'Amira', 'her home, with a promise'),
  at('/home', 'Yusuf', 'his home, with news'),
  at('/home', 'Zoe', 'her home, with nothing yet'),
  at('/say', 'Amira', 'what to say'),
  at('/say', 'Ben', 'what he began to say'),
  at('/say', 'Zoe', 'that her review has no date yet'),
  at('/say/{statement}/{number}', 'Ben', 'a question for words', { path: (all) => `/say/${all.draft}/1` }),
  at('/say/{statement}/{number}', 'Ben', 'a question with choices', { path: (all) => `/say/${all.draft}/6` }),
  at('/say/{statement}/{number}', 'Ben', 'a question with a problem', {
    path: (all) => `/say/${all.draft}/6`,
    then: (page) => page.locator('.question__on').click(),
    status: 422,
  }),
  at('/say/{statement}/share', 'Ben', 'who will read it', { path: (all) => `/say/${all.draft}/share` }),
  at('/say/{statement}/share', 'Ben', 'that someone must answer', {
    path: (all) => `/say/${all.draft}/share`,
    then: async (page) => {
      const ticked = page.locator('.reader:has(.reader__tick:checked) label')
      while (await ticked.count()) await ticked.first().click()
      await page.locator('main form button.govuk-button').click()
    },
    status: 422,
  }),
  at('/my-statements/{statement}', 'Amira', 'what waits', { path: (all) => `/my-statements/${all.shared}` }),
  at('/my-statements/{statement}', 'Yusuf', 'an answer', { path: (all) => `/my-statements/${all.answered}` }),
  at('/my-plan', 'Amira', 'her plan'),
  at('/my-plan', 'Zoe', 'her plan without a review'),
  at('/my-people', 'Amira', 'her people'),
  at('/my-people', 'Tomos', 'his people, without an advocate'),
  at('/me', 'Amira', 'her sign-in'),
  at('/help', 'Amira', 'someone to talk to'),
  at('/privacy', 'Amira', 'what is kept'),
  at('/leaving-quickly', 'Amira', 'how to leave'),
  at('', 'Amira', 'nothing there', { path: () => '/nothing/here', status: 404 }),
  at('', 'Amira', 'that it is shared already', { path: (all) => `/say/${all.shared}/1`, status: 409 }),
  at('', 'Ben', 'that he was signed out', {
    path: (all) => `/say/${all.draft}/1`,
    then: async (page) => {
      await page.getByRole('textbox').fill('A long thought that must not be lost.')
      await page.context().clearCookies({ name: 'engage' })
      await page.locator('.question__on').click()
    },
    status: 401,
  }),
]

const workers: Visited[] = [
  at('/inbox', 'Priya', 'what she owes'),
  at('/inbox', 'Dan', 'what he owes, and is late'),
  at('/inbox', 'Lena', 'that nobody waits'),
  at('/statements/{statement}', 'Priya', 'what Amira says', { path: (all) => `/statements/${all.shared}` }),
  at('/statements/{statement}', 'Priya', 'what she answered', { path: (all) => `/statements/${all.answered}` }),
  at('/statements/{statement}', 'Priya', 'an answer without words', {
    path: () => '/inbox',
    then: sendsAnEmptyAnswer,
    status: 422,
  }),
  at('/reviews', 'Sam', 'who has spoken'),
  at('/young-people', 'Priya', 'her young people'),
  at('/young-people', 'Lena', 'that she has none'),
  at('/young-people', 'Bethan Lloyd', 'a whole caseload'),
  at('/young-people/{young_person}', 'Priya', 'Amira', { path: (all) => `/young-people/${all.amira}` }),
  at('', 'Priya', 'a code for Amira', { path: (all) => `/young-people/${all.amira}`, then: sendsTheOnlyForm }),
  at('/me', 'Priya', 'her sign-in'),
  at('', 'Priya', 'nothing there', { path: () => '/nothing/here', status: 404 }),
]

const administrators: Visited[] = [
  at('/people', 'Alex', 'everyone'),
  at('/people', 'Alex', 'young people', { path: () => '/people?who=young-people' }),
  at('/people', 'Alex', 'that nobody matches', { path: () => '/people?find=nobody-at-all' }),
  at('/people/new', 'Alex', 'an invitation'),
  at('/people/new', 'Alex', 'an invitation for a young person', { path: () => '/people/new?role=young_person' }),
  at('/people/new', 'Alex', 'an invitation with problems', {
    then: (page) => page.locator('#invite button.govuk-button').click(),
    status: 422,
  }),
  at('/people/{person}', 'Alex', 'Amira', { path: (all) => `/people/${all.amira}` }),
  at('/people/{person}', 'Alex', 'Priya', { path: (all) => `/people/${all.priya}` }),
  at('/people/{person}/roles', 'Alex', 'a role to give', { path: (all) => `/people/${all.priya}/roles` }),
  at('/people/{person}/team', 'Alex', 'a team to join', { path: (all) => `/people/${all.priya}/team` }),
  at('/people/{person}/relationships', 'Alex', 'someone to add', {
    path: (all) => `/people/${all.amira}/relationships?role=advocate`,
  }),
  at('/people/{person}/social-worker', 'Alex', 'a social worker to change', {
    path: (all) => `/people/${all.amira}/social-worker`,
  }),
  at('/relationships/{relationship}/end', 'Alex', 'a relationship to end', {
    path: (all) => `/relationships/${all.relationship}/end`,
  }),
  at('/teams', 'Alex', 'teams'),
  at('/failed-jobs', 'Alex', 'that nothing has failed'),
  at('', 'Alex', 'a link to hand over', {
    path: (all) => `/people/${all.priya}`,
    then: (page) => page.locator('form[action$="/invitation"] button').click(),
  }),
]

const familiesAndAnyone: Visited[] = [
  at('/our-people', 'Leila', 'who works with them'),
  at('/our-people', 'Ruth', 'that there is nobody to show'),
  at('/me', 'Leila', 'her sign-in'),
  at('/sign-in', '', 'the way in'),
  at('/sign-in', '', 'a sign-in that is not right', {
    then: (page) => page.locator('#sign-in button.govuk-button:visible').last().click(),
    status: 422,
  }),
  at('/sign-in/help', '', 'what to do when you cannot get in'),
  at('/code', '', 'a place for a code'),
  at('/invitation/{token}', '', 'an invitation', { path: (all) => `/invitation/${all.invitation}` }),
  at('/set-up/{token}', '', 'an authority to set up', { path: (all) => all.setUp }),
  at('/demo', '', 'everyone in the demo'),
  at('/help', '', 'someone to talk to'),
  at('/privacy', '', 'what is kept'),
  at('/leaving-quickly', '', 'how to leave'),
  at('', '', 'nothing there', { path: () => '/nothing/here', status: 404 }),
]

export const everyPage: Visited[] = [...young, ...workers, ...administrators, ...familiesAndAnyone]

/** Whether young people may meet it: it is then also read in Arabic. Only an administrator is led to the setting up. */
export function isForYoungPeople(visited: Visited): boolean {
  return young.includes(visited) || (!visited.who && visited.route !== '/set-up/{token}')
}
