import type { QueryKey } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'
import { RowNote, useRowVerb } from '../row-verb.tsx'
import { useFormToggle } from '../use-form-toggle.ts'
import { type FieldName, NO_WORDS, type Words } from './words.ts'
import { WordsForm } from './words-form.tsx'

type Props = {
  /** On the button; `name` says it in full where the button's place alone would. */
  shown: string
  name: string
  field: FieldName
  long?: boolean
  small?: boolean
  list: QueryKey
  add: (words: Words) => Promise<unknown>
}

/** A button that becomes a form for one more. */
export function AddWords({ shown, name, field, long = false, small = false, list, add }: Props) {
  const { t } = useWords()
  const verb = useRowVerb(list)
  const { isOpen, button, close, toggle } = useFormToggle()
  return (
    <>
      <div className="flex items-center gap-2">
        <Button
          ref={button}
          look={small ? 'quiet' : 'plain'}
          size={small ? 'small' : 'normal'}
          className={small ? '-ms-2' : undefined}
          aria-label={name}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          <Plus size={15} aria-hidden /> {shown}
        </Button>
        <RowNote verb={verb} />
      </div>
      {isOpen && (
        <WordsForm
          {...{ name, field, long }}
          action={t('settings.add')}
          start={NO_WORDS}
          save={(words) => verb.mutateAsync(() => add(words)).then(close)}
          onDone={close}
        />
      )}
    </>
  )
}
