const STRIPES = 'repeating-linear-gradient(45deg, var(--color-dispatched) 0 10px, var(--color-ink) 10px 20px) 8'

/** Nobody may take a drill for the real thing: stripes around the whole desk, besides the word in the bar. */
export function TrainingFrame({ centre }: { centre: 'live' | 'training' }) {
  if (centre === 'live') return null
  return (
    <div
      aria-hidden
      className="pointer-events-none fixed inset-0 z-20 border-8 border-transparent"
      style={{ borderImage: STRIPES }}
    />
  )
}
