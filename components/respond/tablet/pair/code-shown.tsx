import { useWords } from '#components/words/words-context.ts'
import { DIGITS } from './accept-code.ts'

const BOXES = [...Array(DIGITS).keys()]

/** The digits in their boxes, from left to right in every language. */
export function CodeShown({ code }: { code: string }) {
  const { t } = useWords()
  return (
    <p dir="ltr" className="flex gap-2">
      <span className="sr-only" role="status">
        {t('tablet.pair.typed', { count: code.length, digits: code.split('').join(' ') })}
      </span>
      {BOXES.map((at) => (
        <span
          key={at}
          aria-hidden
          className={`grid h-16 min-w-0 flex-1 place-items-center rounded-[10px] border-2 bg-panel font-bold text-[28px] tabular-nums ${at === code.length ? 'border-focus' : 'border-edge'} ${at === DIGITS / 2 ? 'ms-2' : ''}`}
        >
          {code[at]}
        </span>
      ))}
    </p>
  )
}
