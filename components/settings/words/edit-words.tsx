import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, useState } from 'react'
import { useWords } from '#components/words/words-context.ts'
import { isStale, refusalOf, type Seen } from '../seen.ts'
import type { Words } from './words.ts'
import { WordsForm } from './words-form.tsx'

type Props = Omit<ComponentProps<typeof WordsForm>, 'action' | 'start' | 'mine' | 'save'> & {
  id: string
  read: () => Promise<Seen<Words>>
  save: (words: Words, etag: string) => Promise<unknown>
}

/** Changes words as they stand on the server now; when they change meanwhile, shows the new ones and keeps ours at hand. */
export function EditWords({ id, read, save, ...form }: Props) {
  const { t } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['settings', 'words', id],
    queryFn: read,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [mine, setMine] = useState<Words>()
  if (!data) return <p role="status">{error ? refusalOf(error, t) : 'Reading…'}</p>
  const saveSeen = (words: Words) =>
    save(words, data.etag).catch(async (refused) => {
      if (!isStale(refused)) throw refused
      setMine(words)
      await refetch()
    })
  return <WordsForm key={data.etag} action="Save" start={data.value} mine={mine} save={saveSeen} {...form} />
}
