import { compile } from 'html-to-text'

const MOST = 1_000_000
/** Each tag takes the longer the more are open around it: 240,000 in one another took 15 s, 10,000 take 0.1 s. */
const MOST_TAGS = 10_000

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const convert = compile({
  wordwrap: false,
  baseElements: { selectors: [] }, // mailing lists write behind the end of the body
  limits: { maxDepth: 500 },
  encodeCharacters: { '\u00a0': ' ' },
  selectors: [
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
    ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
    ...['head', 'title', 'img'].map((selector) => ({ selector, format: 'skip' })),
  ],
})

/** What a page of HTML says, in plain text: lines where there are blocks, addresses behind their links. */
export function textOfHtml(html: string): string {
  const beginning = html.slice(0, MOST).split('<', MOST_TAGS).join('<')
  const lines = convert(beginning).split('\n')
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
