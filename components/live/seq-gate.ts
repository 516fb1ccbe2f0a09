export type Verdict = 'apply' | 'old' | 'gap'

/** Where a frame stands to what we have: next in line, already seen, or something is missing before it. */
export function judge(frame: { prev: number; seq: number }, own: number | null): Verdict {
  if (own === null) return 'gap'
  if (frame.seq <= own) return 'old'
  return frame.prev === own ? 'apply' : 'gap'
}
