import type { ComponentProps } from 'react'
import { useWords } from '#components/words/words-context.ts'
import type { Seen } from '../seen.ts'
import { useSeen } from '../use-seen.ts'
import { Waiting } from '../waiting.tsx'
import type { Words } from './words.ts'
import { WordsForm } from './words-form.tsx'

type Props = Omit<ComponentProps<typeof WordsForm>, 'action' | 'start' | 'mine' | 'save'> & {
  id: string
  read: () => Promise<Seen<Words>>
  save: (words: Words, etag: string) => Promise<unknown>
}

/** Changes words as they stand on the server now; when they change meanwhile, shows the new ones and keeps ours at hand. */
export function EditWords({ id, read, save: change, ...form }: Props) {
  const { t } = useWords()
  const { seen, error, mine, save } = useSeen(id, read, change)
  if (!seen) return <Waiting error={error} />
  return <WordsForm key={seen.etag} action={t('settings.save')} start={seen.value} mine={mine} save={save} {...form} />
}
