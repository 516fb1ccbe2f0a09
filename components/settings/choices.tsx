import { type ReactNode, useId } from 'react'
import { cn } from '#components/ui/cn.ts'

type Props = {
  title: string
  hint?: string | undefined
  problem?: string | undefined
  children: ReactNode
}

/** A question with any number of answers, side by side; what is wrong with them stands beneath. */
export function Choices({ title, hint, problem, children }: Props) {
  const id = useId()
  return (
    <fieldset aria-describedby={`${id}-note`} className="min-w-0">
      <legend className="mb-1 text-meta text-second">{title}</legend>
      <div className="flex flex-wrap gap-1.5">{children}</div>
      <p id={`${id}-note`} className={cn('mt-1 text-meta empty:hidden', problem ? 'text-late-word' : 'text-hint')}>
        {problem ?? hint}
      </p>
    </fieldset>
  )
}

type ChoiceProps = {
  name: string
  kind?: 'checkbox' | 'radio'
  isChosen: boolean
  isIdle?: boolean
  onChoose: () => void
}

/** One answer: a box, and its word. */
export function Choice({ name, kind = 'checkbox', isChosen, isIdle = false, onChoose }: ChoiceProps) {
  return (
    <label
      className={cn(
        'inline-flex min-h-8 max-w-full items-center gap-2 rounded-md border px-2.5 text-[13px]',
        isChosen ? 'border-text bg-raised' : 'border-edge text-second',
        isIdle ? 'cursor-not-allowed opacity-50' : 'cursor-pointer hover:text-text',
      )}
    >
      <input type={kind} className="accent-text" checked={isChosen} disabled={isIdle} onChange={onChoose} />
      <bdi className="min-w-0 truncate">{name}</bdi>
    </label>
  )
}
