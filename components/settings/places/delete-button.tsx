import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Confirm } from '#components/ui/confirm.tsx'
import { useWords } from '#components/words/words-context.ts'
import { IconButton } from '../icon-button.tsx'
import { focusTitle } from '../settings-page.tsx'

type Props = { label: string; title: string; text: string; onDelete: () => void }

/** Deletes something after a question. */
export function DeleteButton({ label, title, text, onDelete }: Props) {
  const { t } = useWords()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <IconButton icon={Trash2} label={label} onClick={() => setAsking(true)} />
      <Confirm
        open={isAsking}
        onOpenChange={setAsking}
        {...{ title, text }}
        action={t('settings.delete')}
        focusAfter={focusTitle}
        onConfirm={onDelete}
      />
    </>
  )
}
