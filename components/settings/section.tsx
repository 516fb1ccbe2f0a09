import { type ReactNode, useId } from 'react'

/** A part of the page with a title, a word about it, and how a change of it goes. */
export function Section({
  title,
  about,
  note,
  children,
}: {
  title: string
  about: string
  note: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="rounded-md border border-line bg-panel p-4">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id={id} className="font-semibold text-[16px]">
          {title}
        </h2>
        {note}
      </div>
      <p className="mt-1 mb-4 text-second">{about}</p>
      {children}
    </section>
  )
}
