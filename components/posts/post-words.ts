import type { Post } from '#lib/client/crowd-posts.ts'
import type { Translate } from '#lib/words/translate.ts'

/** What a post is called; without a title it still is called something. */
export const postTitle = ({ title }: Pick<Post, 'title'>, t: Translate): string => title || t('posts.untitled')

const STATUSES = ['draft', 'published', 'archived'] as const
type Status = (typeof STATUSES)[number]
const isKnown = (status: string): status is Status => STATUSES.some((known) => known === status)

/** "draft"; a status of a later version is shown as it is. */
export const postStatus = ({ status }: Pick<Post, 'status'>, t: Translate): string =>
  isKnown(status) ? t(`posts.status.${status}`) : status
