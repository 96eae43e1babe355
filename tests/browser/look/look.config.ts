// `npm run look`: every page as a picture in results/look, to be held beside the lines of the design.
// `npm run pictures`: the pictures in docs/pictures.
import { defineConfig } from '@playwright/test'
import usual from '../playwright.config.ts'

export default defineConfig({
  ...usual,
  testDir: '.',
  testMatch: '*.look.ts',
  globalSetup: '../prepare.ts',
  outputDir: '../results/left-behind',
  timeout: 240_000,
  reporter: 'list',
})
