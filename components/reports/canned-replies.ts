import type { CannedReply } from '#lib/client/model.ts'

/** A canned reply as it is chosen (the team's words) and as it is sent (the citizen's, where there are any). */
export type ReplyChoice = { id: string; own: string; sent: string; isTranslated: boolean }

/** The replies for a citizen who reads `locale`; "sv-FI" takes what is there for "sv", and "sv" what is there for "sv-FI". */
export const replyChoices = (replies: readonly CannedReply[], locale: string | null): ReplyChoice[] =>
  replies.map(({ id, text, translations }) => {
    const sent =
      locale === null
        ? undefined
        : (find(translations, locale) ?? find(translations, languageOf(locale)) ?? findRegion(translations, locale))
    return { id, own: text, sent: sent ?? text, isTranslated: sent !== undefined && sent !== text }
  })

const find = (translations: CannedReply['translations'], locale: string) =>
  translations.find((one) => one.locale.toLowerCase() === locale.toLowerCase())?.text

const findRegion = (translations: CannedReply['translations'], locale: string) =>
  translations.find((one) => languageOf(one.locale).toLowerCase() === languageOf(locale).toLowerCase())?.text

const languageOf = (locale: string) => locale.split('-')[0] ?? locale
