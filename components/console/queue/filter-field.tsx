import { Search } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { Kbd } from '#components/ui/kbd.tsx'
import { useKeys } from '#components/view/use-keys.ts'
import { useWords } from '#components/words/words-context.ts'

/** Narrows the list while one types; Escape empties it. */
export function FilterField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const clearOnEscape = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape') return
    onChange('')
    event.currentTarget.blur()
  }
  useKeys({ f: () => input.current?.focus() })
  return (
    <div className="flex items-center gap-2 text-hint">
      <div className="flex h-8 flex-1 items-center gap-[7px] rounded-md border border-line bg-page px-[9px] focus-within:outline-2 focus-within:outline-focus">
        <Search size={13} aria-hidden />
        <input
          ref={input}
          type="search"
          aria-label={t('console.queue.filter')}
          placeholder={t('console.queue.filter')}
          className="min-w-0 flex-1 bg-transparent text-meta text-text outline-none"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={clearOnEscape}
        />
      </div>
      <Kbd>F</Kbd>
    </div>
  )
}
