import { type ReactNode, useId } from 'react'

type Props = { title: string; note?: string | null; children: ReactNode }

/** One thing to look at, with its name. */
export function Card({ title, note, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="rounded-[10px] border border-line bg-panel px-4 py-3">
      <h2 id={id} className="pb-2 font-bold text-[17px]">
        {title}
        {note && <span className="ms-2 font-normal text-[15px] text-second">{note}</span>}
      </h2>
      {children}
    </section>
  )
}
