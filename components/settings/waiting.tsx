import { sentenceOf } from '#lib/client/problem.ts'

/** Until a list is there, or why it is not. */
export const Waiting = ({ error }: { error: Error | null }) => (
  <p role="status" className="text-second">
    {error ? sentenceOf(error) : 'Reading…'}
  </p>
)
