const MOST = 1_000_000
const UNREAD = ['script', 'style', 'head', 'title', '!--']
const BREAKS = /<\/?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|blockquote|hr|section|article)\b[^<>]*>/gi
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** What a page of HTML says, in plain text: lines where there are blocks, nothing of what is not read. */
export function textOfHtml(html: string): string {
  const read = UNREAD.reduce(without, html.slice(0, MOST))
  const lines = read.replaceAll(/\s+/g, ' ').replaceAll(BREAKS, '\n')
  return decoded(lines.replaceAll(/<[^<>]*>/g, ''))
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** Walks instead of matching, so that a page made to be slow is not. */
function without(html: string, tag: string): string {
  const lower = html.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase()) // toLowerCase makes two letters of an İ
  const [open, close] = tag === '!--' ? ['<!--', '-->'] : [`<${tag}`, `</${tag}`]
  const kept: string[] = []
  let from = 0
  for (let at = lower.indexOf(open); at >= 0; at = lower.indexOf(open, from)) {
    kept.push(html.slice(from, at))
    const end = lower.indexOf(close, at + open.length)
    if (end < 0) return kept.join('')
    from = tag === '!--' ? end + close.length : lower.indexOf('>', end) + 1
    if (from === 0) return kept.join('')
  }
  return [...kept, html.slice(from)].join('')
}

const decoded = (text: string) =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole
  })
