// Everything a family's page, and signing in, does beyond its HTML.
import { Button } from 'govuk-frontend/dist/govuk/components/button/button.mjs'
import { CharacterCount } from 'govuk-frontend/dist/govuk/components/character-count/character-count.mjs'
import { ErrorSummary } from 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs'
import { PasswordInput } from 'govuk-frontend/dist/govuk/components/password-input/password-input.mjs'
import { SkipLink } from 'govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs'
import { keepWords } from './kept-words.js'
import { Leaving, forgetOnSignOut, staySignedOut } from './leaving.js'
import { showLooks } from './looks.js'
import { readAloud } from './read-aloud.js'
import { sendOnce } from './send-once.js'
import { closeWhenIdle } from './shared-tablet.js'
import { start } from './start.js'
import { watchStillOpen } from './still-open.js'

start([Leaving, SkipLink, ErrorSummary, Button, CharacterCount, PasswordInput])
keepWords()
forgetOnSignOut()
staySignedOut()
sendOnce()
watchStillOpen()
showLooks()
readAloud()
closeWhenIdle()
