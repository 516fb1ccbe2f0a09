import { encode } from 'uqr'

/** What cameras need around a code, in modules (ISO/IEC 18004). */
const QUIET = 4

/** A text for a camera: dark on light in either theme, for not every camera reads it the other way round. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: QUIET })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? ['M', x, ',', y, 'h1v1h-1z'] : [])))
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-44 shrink-0 rounded-md bg-white"
    >
      <path d={dark.join('')} className="fill-black" />
    </svg>
  )
}
