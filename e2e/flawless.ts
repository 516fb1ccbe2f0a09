import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expect } from './fixtures.ts'

const GRAVE = ['serious', 'critical']
/** The first look is at everything, the second at what another theme may change. */
const LOOKS = [
  { colorScheme: 'dark' as const },
  { colorScheme: 'light' as const, runOnly: ['color-contrast', 'link-in-text-block'] },
]

/** What axe finds grave on the page as it stands, in both themes: "dark: color-contrast at .hint". */
async function graveIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found: string[] = []
  for (const { colorScheme, ...options } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(endTransitions)
    const { violations } = await page.evaluate(
      (more) => window.axe.run(document, { resultTypes: ['violations'], ...more }),
      options,
    )
    for (const { id, impact, nodes } of violations)
      if (GRAVE.includes(impact ?? ''))
        found.push(`${colorScheme}: ${id} at ${nodes.map(({ target }) => target).join(', ')}`)
  }
  return found
}

/** A colour halfway between two themes is in neither. */
function endTransitions(): void {
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish()
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
/** Looks at the page as it stands, and goes on whatever it finds. */
export const isFlawless = async (page: Page) => expect.soft(await graveIn(page), page.url()).toEqual([])
