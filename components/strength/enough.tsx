import { StatusIcon } from '#components/status/status-icon.tsx'

/** A shape beside the word: a circle for enough, a triangle for short. */
export const Enough = ({ isShort, size = 14 }: { isShort: boolean; size?: number }) => (
  <StatusIcon shape={isShort ? 'triangle' : 'circle'} tone={isShort ? 'dispatched' : 'free'} size={size} />
)
