import type { Translate } from '#lib/words/translate.ts'

const HAPPENED: Record<string, 'attached' | 'described' | 'removed'> = {
  MEDIA_CREATE: 'attached',
  MEDIA_UPDATE: 'described',
  MEDIA_DELETE: 'removed',
}

export const mediaText = (action: string, t: Translate): string =>
  t(`alarms.timeline.media.${HAPPENED[action] ?? 'changed'}`)

/** What the server calls a medium that nobody has described. */
const KINDS = ['picture', 'video', 'document'] as const

/** The medium's description, or what kind of file it is. It begins the line. */
export function mediumName(descriptor: string | null, t: Translate): string | null {
  const kind = KINDS.find((one) => one === descriptor)
  if (kind) return t(`alarms.timeline.medium.${kind}`)
  return descriptor && descriptor.charAt(0).toUpperCase() + descriptor.slice(1)
}
