// Every page, as someone who may open it. every_page.spec.ts fails when docs/routes.md has one that is not here.
import type { Visited } from './everywhere.ts'
import { besideYoungPeople, onDuty, workers } from './pages_at_work.ts'
import { at, goesOn, sendsTheOnlyForm } from './visiting.ts'

const young: Visited[] = [
  at('/home', 'Amira', 'her home, with a promise'),
  at('/home', 'Yusuf', 'his home, with news'),
  at('/home', 'Zoe', 'her home, with nothing yet'),
  at('/say', 'Amira', 'what to say'),
  at('/say', 'Ben', 'what he began to say'),
  at('/say', 'Zoe', 'that her review has no date yet'),
  at('/say', 'Mali', 'words or pictures first'),
  ...[1, 2, 3].map((number) =>
    at('/say/{statement}/{number}', 'Ben', `faces and cards, screen ${number}`, {
      path: (all) => `/say/${all.pictures}/${number}`,
    }),
  ),
  ...[1, 2, 3].map((number) =>
    at('/say/{statement}/{number}', 'Tomos', `faces, cards and a ladder, screen ${number}`, {
      path: (all) => `/say/${all.howHeIs}/${number}`,
    }),
  ),
  at('/say/{statement}/{number}', 'Tomos', 'three houses', { path: (all) => `/say/${all.houses}/1` }),
  at('/say/{statement}/{number}', 'Tomos', 'a house that is missing', {
    path: (all) => `/say/${all.houses}/1`,
    then: (page) => goesOn(page, 422),
    status: 422,
  }),
  at('/say/{statement}/{number}', 'Ben', 'a question for words', { path: (all) => `/say/${all.draft}/1` }),
  at('/say/{statement}/{number}', 'Ben', 'a question with choices', { path: (all) => `/say/${all.draft}/6` }),
  at('/say/{statement}/{number}', 'Ben', 'a question with a problem', {
    path: (all) => `/say/${all.draft}/6`,
    then: (page) => goesOn(page, 422),
    status: 422,
  }),
  at('/say/{statement}/{number}', 'Ben', 'a question with a photo', { path: (all) => `/say/${all.draft}/2` }),
  ...['drawing', 'photo', 'recording'].map((sort) =>
    at('/say/{statement}/{number}/add/{sort}', 'Ben', `a ${sort} to add`, {
      path: (all) => `/say/${all.draft}/1/add/${sort}`,
    }),
  ),
  at('/say/{statement}/{number}/add/{sort}', 'Ben', 'that no photo was chosen', {
    path: (all) => `/say/${all.draft}/1/add/photo`,
    then: (page) => page.locator('.attach button.govuk-button').click(),
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
  at('/my-statements', 'Amira', 'everything she said'),
  at('/my-statements', 'Zoe', 'that she said nothing yet'),
  at('/my-statements/{statement}', 'Ben', 'what he said with pictures', {
    path: (all) => `/my-statements/${all.toldInPictures}`,
  }),
  at('/my-statements/{statement}', 'Amira', 'what waits', { path: (all) => `/my-statements/${all.shared}` }),
  at('/my-statements/{statement}', 'Yusuf', 'an answer', { path: (all) => `/my-statements/${all.answered}` }),
  at('/my-statements/{statement}/take-back', 'Amira', 'that she can take it back', {
    path: (all) => `/my-statements/${all.shared}/take-back`,
  }),
  at('/my-statements/{statement}/withdraw', 'Yusuf', 'what withdrawing does', {
    path: (all) => `/my-statements/${all.answered}/withdraw`,
  }),
  at('/my-drafts', 'Ben', 'his drafts'),
  at('/my-drafts', 'Amira', 'that she has none'),
  at('/my-drafts/{statement}/throw-away', 'Ben', 'a draft to throw away', {
    path: (all) => `/my-drafts/${all.draft}/throw-away`,
  }),
  at('/my-readers', 'Amira', 'who read her words'),
  at('/my-readers', 'Zoe', 'that nobody read hers'),
  at('/my-diary', 'Amira', 'her diary'),
  at('/my-diary', 'Yusuf', 'his empty diary'),
  at('/my-diary/write', 'Amira', 'a place to write'),
  at('/my-diary/write', 'Amira', 'an entry with a problem', { then: sendsTheOnlyForm, status: 422 }),
  at('/my-diary/{entry}/change', 'Amira', 'an entry to change', { path: (all) => `/my-diary/${all.entry}/change` }),
  at('/my-diary/{entry}/share', 'Amira', 'an entry to share', { path: (all) => `/my-diary/${all.entry}/share` }),
  at('/my-diary/{entry}/throw-away', 'Amira', 'an entry to throw away', {
    path: (all) => `/my-diary/${all.entry}/throw-away`,
  }),
  at('/my-rights', 'Amira', 'her rights, and what she began'),
  at('/my-rights', 'Yusuf', 'his rights'),
  at('/my-rights/advocate', 'Amira', 'how to get an advocate'),
  at('/my-rights/complain', 'Amira', 'how to complain'),
  at('/my-rights/complain', 'Amira', 'a complaint with problems', { then: sendsTheOnlyForm, status: 422 }),
  at('/my-complaints/{complaint}', 'Amira', 'her complaint', { path: (all) => `/my-complaints/${all.complaint}` }),
  at('/my-words', 'Amira', 'her words to take away'),
  at('/my-plan', 'Amira', 'her plan'),
  at('/my-plan', 'Zoe', 'her plan without a review'),
  at('/my-people', 'Amira', 'her people'),
  at('/my-people', 'Tomos', 'his people, without an advocate'),
  at('/me', 'Amira', 'her sign-in'),
  at('/not-safe', 'Amira', 'a way to say that she is not safe'),
  at('/not-safe', 'Amira', 'that she must choose one', {
    then: (page) => page.locator('main form button.govuk-button').click(),
    status: 422,
  }),
  at('/not-safe', 'Zoe', 'that nobody can say when somebody reads'),
  at('/not-safe/{concern}', 'Tomos', 'what happens now', { path: (all) => `/not-safe/${all.concern}` }),
  at('/help', 'Amira', 'someone to talk to'),
  at('/privacy', 'Amira', 'what is kept'),
  at('/leaving-quickly', 'Amira', 'how to leave'),
  at('/how-it-looks', 'Amira', 'how it looks'),
  at('/on-this-phone', 'Amira', 'what is only on her phone'),
  at('/on-this-phone', '', 'what opens without a network'),
  at('', '', 'a shared tablet’s way in', {
    path: () => '/sign-in',
    then: async (page) => {
      await page.context().addCookies([{ name: 'engage-shared', value: 'yes', url: new URL(page.url()).origin }])
      await page.reload()
    },
  }),
  at('', 'Amira', 'nothing there', { path: () => '/nothing/here', status: 404 }),
  at('', 'Amira', 'that it is shared already', { path: (all) => `/say/${all.shared}/1`, status: 409 }),
  at('', 'Ben', 'that he was signed out', {
    path: (all) => `/say/${all.draft}/1`,
    then: async (page) => {
      await page.getByRole('textbox').fill('A long thought that must not be lost.')
      await page.context().clearCookies({ name: 'engage' })
      await goesOn(page, 401)
    },
    status: 401,
  }),
]

const administrators: Visited[] = [
  at('/duty/hours', 'Alex', 'listening hours'),
  at('/duty/hours', 'Alex', 'hours with a problem', {
    then: async (page) => {
      await page.locator('#minutes').fill('0')
      await page.locator('#hours button.govuk-button').click()
    },
    status: 422,
  }),
  at('/duty/rota', 'Alex', 'the rota, for an administrator'),
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
  at('/how-it-looks', '', 'how it looks'),
  at('', '', 'nothing there', { path: () => '/nothing/here', status: 404 }),
]

export const everyPage: Visited[] = [
  ...young,
  ...workers,
  ...onDuty,
  ...besideYoungPeople,
  ...administrators,
  ...familiesAndAnyone,
]

/** Whether young people may meet it: it is then also read in Arabic. Only an administrator is led to the setting up. */
export function isForYoungPeople(visited: Visited): boolean {
  return young.includes(visited) || (!visited.who && visited.route !== '/set-up/{token}')
}
