import type { Context } from '#server/domain/context.ts'
import type { Fault } from '#server/domain/refused.ts'
import type { FormRules } from '../forms/index.ts'
import type { Viewer } from '../viewer.ts'
import { faultsInAnswers, idsIn, ofType } from './check-answers.ts'
import { faultsInNames } from './check-names.ts'
import { faultsInStages } from './check-stages.ts'
import { tagsOf, withTagIds } from './check-tags.ts'
import { faultsInTexts } from './check-texts.ts'
import { pointsIn, readValues } from './check-values.ts'
import type { Check, CheckedPost, Subject } from './checked-post.ts'
import { type Known, openKnowledge } from './knowledge.ts'
import type { NewPost, PostStatus } from './post.ts'

/** `checked` is only good for writing where there are no faults. */
export type Judged = { faults: Fault[]; checked: CheckedPost; rules: FormRules | undefined }

/**
 * Everything that is wrong with a new post (facts C40 to C44), and the post as it is to be written if that is nothing.
 * Who may set which status and owner is asked elsewhere. `known`: what earlier posts of the same batch have looked up.
 */
export const checkNewPost = (
  ctx: Context,
  viewer: Viewer,
  post: NewPost,
  known: Known = openKnowledge(ctx, viewer),
): Promise<Judged> => judge({ ctx, viewer, known }, post, 'report')

/** The same of a change, or of a translation. */
export async function judge(at: Check, given: NewPost, type: CheckedPost['type']): Promise<Judged> {
  const { before, known } = at
  const rules = given.formId === null ? undefined : await known.rules(given.formId)
  const sameForm = before !== undefined && before.formId === given.formId
  const attributes = given.formId === null ? undefined : (rules?.attributes ?? [])
  const answers = await withTagIds(known, given.values, rules)
  const read = readValues(answers, attributes, sameForm ? before.values : {})
  const media = [...new Set(idsIn(read.values, ofType(rules, 'media')))]
  const tags = await tagsOf(at, given, read.values, rules)
  const post: CheckedPost = {
    ...given,
    type,
    values: read.values,
    points: pointsIn(read.values, attributes),
    tags: tags.ids,
    media,
    status: given.status ?? usualStatus(rules),
    locale: (given.locale ?? 'en_us').toLowerCase(),
    color: sameForm ? before.color : (rules?.form.color ?? null),
  }
  const valueFaults = given.formId !== null && !rules ? [] : read.faults
  return { faults: await faultsIn({ ...at, post, rules }, [...tags.faults, ...valueFaults]), checked: post, rules }
}

async function faultsIn(subject: Subject, found: Fault[]): Promise<Fault[]> {
  const texts = faultsInTexts(subject.post)
  const named = await faultsInNames(subject)
  const answers = found.some(({ field }) => field === 'values') ? [] : await faultsInAnswers(subject)
  return [...texts, ...named, ...found, ...answers, ...faultsInStages(subject)]
}

/** A draft, unless the form asks for no approval. */
export const usualStatus = (rules: FormRules | undefined): PostStatus =>
  rules && !rules.form.requireApproval ? 'published' : 'draft'
