import type { Report } from '#lib/client/model.ts'
import type { Translate } from '#lib/words/translate.ts'

const LONGEST = 80

/** The citizen's own words where there are any, in quotes; else the category. */
export function reportTitle({ description, category }: Pick<Report, 'description' | 'category'>, t: Translate): string {
  const words = description?.trim().replaceAll(/\s+/g, ' ') ?? ''
  if (!words) return category
  return t('reports.quoted', { words: words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words })
}
