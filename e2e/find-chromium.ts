import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * A Chromium for the browser tests: Playwright's own, the system's, one from Debian when we may install it, else
 * Playwright's download. Returns its path.
 * @throws {Error} naming the command that would get one; the browser tests are never skipped
 */
export function findChromium(): string {
  const found = present()
  if (found) return found
  for (const install of [fromDebian, fromPlaywright]) {
    install()
    const now = present()
    if (now) return now
  }
  throw new Error(
    'The browser tests need a Chromium. Get one with:  npx playwright install chromium  (or: sudo apt-get install chromium)',
  )
}

function present(): string | undefined {
  const own = chromium.executablePath()
  return [own, ...SYSTEM].find((path) => path !== '' && existsSync(path))
}

function fromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log('No Chromium here: apt-get install chromium …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'], env })
}

function fromPlaywright(): void {
  console.log('No Chromium here: playwright install chromium …')
  try {
    execFileSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
      stdio: 'inherit',
    })
  } catch (error) {
    console.log(`That did not work: ${(error as Error).message.split('\n')[0]}`)
  }
}
