import { pointText } from '#lib/geo/position-text.ts'
import { localeOfTag } from '#lib/words/locales.ts'
import { messagesIn } from '#lib/words/messages.ts'
import { wordsOf } from '#lib/words/words.ts'
import type { Context } from '#server/domain/context.ts'
import type { Place } from './enclosed.ts'

/** `pictures`: how many. `notKept`: names or types of what is not. */
type Beside = { place: Place | null; pictures: number; notKept: string[] }

/** Lines that say, in the team's language, what came beside the words of a message. */
export async function mentionsOf(ctx: Context, { place, pictures, notKept }: Beside): Promise<string[]> {
  if (!place && pictures === 0 && notKept.length === 0) return []
  const team = ctx.db.selectFrom('team').select('locale').where('id', '=', ctx.teamId)
  const locale = localeOfTag((await team.executeTakeFirst())?.locale ?? '') ?? 'en'
  const { t } = wordsOf(locale, await messagesIn(locale))
  const point = place && pointText(place)
  return [
    ...(place ? [t('posts.enclosed.place', { place: place.name ? `${place.name} (${point})` : `${point}` })] : []),
    ...(pictures > 0 ? [t('posts.enclosed.pictures', { count: pictures })] : []),
    ...(notKept.length > 0 ? [t('posts.enclosed.notKept', { names: notKept.join(', ') })] : []),
  ]
}

/** A text with lines below it. */
export const withLines = (text: string, lines: string[]): string =>
  lines.length === 0 ? text : [...(text.trim() ? [text.trimEnd(), ''] : []), ...lines].join('\n')
