import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { Confirm } from '#components/ui/confirm.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { ReportCategory } from '#lib/client/model.ts'
import { IconButton } from '../icon-button.tsx'
import type { useRowVerb } from '../row-verb.tsx'
import { focusTitle } from '../settings-page.tsx'
import { deleteCategory } from './category-verbs.ts'

type Props = { category: ReportCategory; parts: number; verb: ReturnType<typeof useRowVerb> }

/** Deletes a category after a question; its reports keep its name. */
export function DeleteCategory({ category, parts, verb }: Props) {
  const { t } = useWords()
  const [isAsking, setAsking] = useState(false)
  if (!useMay('categories:delete')) return null
  const { name } = category
  return (
    <>
      <IconButton icon={Trash2} label={t('settings.categories.delete', { name })} onClick={() => setAsking(true)} />
      <Confirm
        open={isAsking}
        onOpenChange={setAsking}
        title={t('settings.categories.deleteTitle', { name })}
        text={t('settings.categories.deleteText', { parts })}
        action={t('settings.delete')}
        onConfirm={() => verb.mutate(() => deleteCategory(category).then(focusTitle))}
      />
    </>
  )
}
