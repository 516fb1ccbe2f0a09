import type { Fault } from '#server/domain/refused.ts'
import type { FormRules } from '../forms/index.ts'
import { isNew, type Subject } from './checked-post.ts'
import type { Values } from './post.ts'

/** What a post's stages ask for, and what publishing it does (facts C43). */
export function faultsInStages(subject: Subject): Fault[] {
  const { post, rules } = subject
  if (post.type === 'translation' || !isNew(subject, 'formId', 'completedStages', 'values', 'status')) return []
  const isOfForm = (id: number) => rules?.stages.some((stage) => stage.id === id)
  const faults: (Fault | false)[] = [
    isNew(subject, 'formId', 'completedStages') &&
      !post.completedStages.every(isOfForm) && { field: 'completed_stages', message: 'names no stage of the form' },
    ...missingStages(subject),
    ...missingAnswers(subject),
  ]
  return faults.filter((fault) => fault !== false)
}

function missingStages(subject: Subject): Fault[] {
  const { post, rules } = subject
  if (post.status !== 'published' || !isNew(subject, 'status', 'formId', 'completedStages')) return []
  const missing = rules?.stages.filter(({ id, required }) => required && !post.completedStages.includes(id)) ?? []
  const name = ({ label }: FormRules['stages'][number]) => label
  return missing.length === 0
    ? []
    : [
        {
          field: 'completed_stages',
          message: `lacks what must be completed before publishing: ${missing.map(name).join(', ')}`,
        },
      ]
}

/** `title` and `description` are answered by the post's own title and content. */
const ITS_OWN = ['title', 'description']

function missingAnswers({ post, rules }: Subject): Fault[] {
  const asked =
    rules?.attributes.filter(({ stageId, required }) => required && post.completedStages.includes(stageId)) ?? []
  return asked
    .filter(({ key, type }) => !ITS_OWN.includes(type) && !isAnswered(post.values, key))
    .map(({ key }) => ({ field: 'values', message: `lacks ${key}, which a completed stage requires` }))
}

const isAnswered = (values: Values, key: string) => Object.hasOwn(values, key) && values[key]?.length !== 0
