import { useMay } from '#components/session/session-query.ts'
import type { ReportCategory } from '#lib/client/model.ts'
import { AddWords } from '../words/add-words.tsx'
import { addCategory } from './category-verbs.ts'
import { categoriesQuery } from './queries.ts'

/** Adds one at the end of a level; `parent` null is the upper one. */
export function AddCategory({ parent }: { parent: Pick<ReportCategory, 'id' | 'name'> | null }) {
  if (!useMay('categories:create')) return null
  return (
    <AddWords
      shown={parent ? 'Add subcategory' : 'Add category'}
      name={parent ? `Add subcategory to ${parent.name}` : 'Add category'}
      label="Name"
      small={parent !== null}
      list={categoriesQuery.queryKey}
      add={(words) => addCategory(words, parent?.id ?? null)}
    />
  )
}
