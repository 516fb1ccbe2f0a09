import type { Context } from '#server/domain/context.ts'
import { refuse } from '#server/domain/refused.ts'
import { rulesOf } from '../forms/index.ts'
import { checkNewPost, insertPost, type NewPost } from '../posts/index.ts'
import { MUSTER } from '../viewer.ts'
import { answeredWith, type Place, type Shown } from './enclosed.ts'
import { withLines } from './mentions.ts'

/** What a post is made of: a message and what came with it. `lines`: what is said of that in words. */
type Source = {
  messageId: number
  title: string | null
  text: string
  type: string
  formId: number | null
  place: Place | null
  pictures: Shown[]
  lines: string[]
}

const MOST_TITLE = 80

/** Makes a draft post of a message and returns its id; its entry in the log is the caller's. */
export async function makePost(ctx: Context, source: Source): Promise<number> {
  const { messageId, title, text, type, lines } = source
  const formId = await open(ctx, source.formId)
  const { values, left } = answeredWith({}, formId === null ? undefined : await rulesOf(ctx, formId), source)
  const content = withLines(text, [...lines, ...left.map(addressOf)]).trim() || title?.trim() || '–'
  const post = draft({ title: titleOf(title, withLines(text, lines), type), content, messageId, formId })
  const judged = await checkNewPost(ctx, MUSTER, { ...post, values })
  // What the form does not take of it stands in words; it must not keep the message out.
  const { faults, checked } = judged.faults.length > 0 ? await checkNewPost(ctx, MUSTER, post) : judged
  refuse(faults)
  const id = await insertPost(ctx, MUSTER, checked)
  await ctx.db.updateTable('message').set({ post_id: id }).where('id', '=', messageId).execute()
  return id
}

/** Where a picture is served that no question asks for. */
export const addressOf = ({ file }: Shown): string => `/media/${file}`

const draft = (post: Pick<NewPost, 'title' | 'content' | 'messageId' | 'formId'>): NewPost => ({
  ...post,
  status: 'draft',
  slug: null,
  locale: null,
  membershipId: null,
  parentId: null,
  authorEmail: null,
  authorRealname: null,
  publishedTo: [],
  completedStages: [],
  values: {},
  tags: [],
  postDate: null,
  importKey: null,
})

/** A form that is gone or switched off must not keep a message out. */
async function open({ db, teamId }: Context, formId: number | null): Promise<number | null> {
  if (formId === null) return null
  const form = db
    .selectFrom('form')
    .select('id')
    .where('team_id', '=', teamId)
    .where('id', '=', formId)
    .where('disabled', '=', false)
  return (await form.executeTakeFirst())?.id ?? null
}

/** The subject, or how the text begins. */
function titleOf(title: string | null, text: string, type: string): string {
  const line = (title?.trim() || text.trim()).split(/[\r\n]/, 1)[0]!.replaceAll(/\s+/g, ' ') // safe: a split has one part
  const letters = [...line]
  if (letters.length === 0) return type === 'email' ? 'E-mail' : 'Text message'
  return letters.length <= MOST_TITLE
    ? line
    : `${letters
        .slice(0, MOST_TITLE - 1)
        .join('')
        .trimEnd()}…`
}
