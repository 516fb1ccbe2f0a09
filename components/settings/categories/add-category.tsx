import { useMay } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import type { ReportCategory } from '#lib/client/model.ts'
import { AddWords } from '../words/add-words.tsx'
import { addCategory } from './category-verbs.ts'
import { categoriesQuery } from './queries.ts'

/** Adds one at the end of a level; `parent` null is the upper one. */
export function AddCategory({ parent }: { parent: Pick<ReportCategory, 'id' | 'name'> | null }) {
  const { t } = useWords()
  if (!useMay('categories:create')) return null
  return (
    <AddWords
      shown={t(parent ? 'settings.categories.addPart' : 'settings.categories.add')}
      name={parent ? t('settings.categories.addPartTo', { name: parent.name }) : t('settings.categories.add')}
      field="name"
      small={parent !== null}
      list={categoriesQuery.queryKey}
      add={(words) => addCategory(words, parent?.id ?? null)}
    />
  )
}
