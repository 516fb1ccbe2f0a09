import { type ComponentProps, useId } from 'react'
import { cn } from './cn.ts'

type Own = { label: string; problem?: string | undefined; hint?: string }

export const inputLook =
  'w-full rounded-md border border-edge bg-page px-2.5 py-[7px] text-body text-text aria-[invalid=true]:border-late'

/** A labelled text field; what is wrong with it stands under it. */
export function Field({ label, problem, hint, className, ...rest }: Own & ComponentProps<'input'>) {
  const id = useId()
  return (
    <div className={className}>
      <FieldLabel id={id} label={label} />
      <input
        id={id}
        className={inputLook}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-note`}
        {...rest}
      />
      <FieldNote id={id} problem={problem} hint={hint} />
    </div>
  )
}

/** The same for longer text. */
export function LongField({ label, problem, hint, className, ...rest }: Own & ComponentProps<'textarea'>) {
  const id = useId()
  return (
    <div className={className}>
      <FieldLabel id={id} label={label} />
      <textarea
        id={id}
        className={cn(inputLook, 'resize-y')}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-note`}
        {...rest}
      />
      <FieldNote id={id} problem={problem} hint={hint} />
    </div>
  )
}

type SelectProps = Omit<ComponentProps<'select'>, 'onChange'> & { label: string; onChange: (value: string) => void }

/** A labelled list to choose from; its options are the children. */
export function SelectField({ label, onChange, className, ...rest }: SelectProps) {
  const id = useId()
  return (
    <div className={className}>
      <FieldLabel id={id} label={label} />
      <select id={id} className={inputLook} onChange={({ target }) => onChange(target.value)} {...rest} />
    </div>
  )
}

const FieldLabel = ({ id, label }: { id: string; label: string }) => (
  <label htmlFor={id} className="mb-1 block text-meta text-second">
    {label}
  </label>
)

const FieldNote = ({ id, problem, hint }: { id: string; problem: string | undefined; hint: string | undefined }) => (
  <p id={`${id}-note`} className={cn('text-meta', problem ? 'mt-1 text-late-word' : 'text-hint', hint && 'mt-1')}>
    {problem ?? hint}
  </p>
)
