import type { QueryKey } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { RowNote, useRowVerb } from '../row-verb.tsx'
import { NO_WORDS, type Words } from './words.ts'
import { WordsForm } from './words-form.tsx'

type Props = {
  /** On the button; `name` says it in full where the button's place alone would. */
  shown: string
  name: string
  label: string
  long?: boolean
  small?: boolean
  list: QueryKey
  add: (words: Words) => Promise<unknown>
}

/** A button that becomes a form for one more. */
export function AddWords({ shown, name, label, long = false, small = false, list, add }: Props) {
  const verb = useRowVerb(list)
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <div className="flex items-center gap-2">
        <Button
          ref={button}
          look={small ? 'quiet' : 'plain'}
          size={small ? 'small' : 'normal'}
          className={small ? '-ml-2' : undefined}
          aria-label={name}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Plus size={15} aria-hidden /> {shown}
        </Button>
        <RowNote verb={verb} />
      </div>
      {isOpen && (
        <WordsForm
          {...{ name, label, long }}
          action="Add"
          start={NO_WORDS}
          save={(words) => verb.mutateAsync(() => add(words)).then(close)}
          onDone={close}
        />
      )}
    </>
  )
}
