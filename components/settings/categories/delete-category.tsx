import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { Confirm } from '#components/ui/confirm.tsx'
import type { ReportCategory } from '#lib/client/model.ts'
import { IconButton } from '../icon-button.tsx'
import type { useRowVerb } from '../row-verb.tsx'
import { focusTitle } from '../settings-page.tsx'
import { deleteCategory } from './category-verbs.ts'

type Props = { category: ReportCategory; parts: number; verb: ReturnType<typeof useRowVerb> }

/** Deletes a category after a question; its reports keep its name. */
export function DeleteCategory({ category, parts, verb }: Props) {
  const [isAsking, setAsking] = useState(false)
  if (!useMay('categories:delete')) return null
  const { name } = category
  const also =
    parts === 0 ? '' : parts === 1 ? 'Its subcategory goes with it. ' : `Its ${parts} subcategories go with it. `
  return (
    <>
      <IconButton icon={Trash2} label={`Delete ${name}`} onClick={() => setAsking(true)} />
      <Confirm
        open={isAsking}
        onOpenChange={setAsking}
        title={`Delete ${name}?`}
        text={`${also}Reports that were filed under it keep its name. Citizens cannot choose it any more.`}
        action="Delete"
        onConfirm={() => verb.mutate(() => deleteCategory(category).then(focusTitle))}
      />
    </>
  )
}
