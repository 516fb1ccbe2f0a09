import { type ReactNode, useId } from 'react'

type Props = { title: string; note?: string | null; action?: ReactNode; children: ReactNode }

/** One thing to look at, with its name and what can be done about all of it. */
export function Card({ title, note, action, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="rounded-[10px] border border-line bg-panel px-4 py-3">
      <header className="flex items-center justify-between gap-3 pb-2">
        <h2 id={id} className="font-bold text-[17px]">
          {title}
          {note && <span className="ms-2 font-normal text-[15px] text-second">{note}</span>}
        </h2>
        {action}
      </header>
      {children}
    </section>
  )
}
