import { useWords } from '#components/words/words-context.ts'

/** Filled once the server has it, hollow until then. */
export function Tick({ isConfirmed }: { isConfirmed: boolean }) {
  const { t } = useWords()
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 18 18"
      role="img"
      aria-label={t(isConfirmed ? 'reports.chat.sent' : 'reports.chat.sending')}
      className={isConfirmed ? 'fill-current' : 'fill-none stroke-current stroke-[1.600px]'}
    >
      <path d="M1.500 9.500L4 7l3 3 7-7 2.500 2.500L7 15z" strokeLinejoin="round" />
    </svg>
  )
}
