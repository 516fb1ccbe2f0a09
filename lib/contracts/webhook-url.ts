import { requiredText } from './text.ts'

/** Where webhooks go: said plainly, so that the place that is checked is the place that is meant. */
export const WebhookUrl = requiredText(2000)
  .superRefine((given, ctx) => {
    const problem = problemOf(given)
    if (problem) ctx.addIssue({ code: 'custom', message: problem })
  })
  .meta({ format: 'uri', example: 'https://example.com/muster' })

function problemOf(given: string): string | undefined {
  const url = /^https?:\/\/[^\s\\]+$/i.test(given) && URL.canParse(given) ? new URL(given) : undefined
  if (!url) return 'must be an absolute http or https address'
  if (url.username !== '' || url.password !== '') return 'must not hold a name or password'
  if (url.hostname.endsWith('.')) return 'must not have a dot at the end of its host'
  if (isIPv4(url.hostname) && !plainly(given, url.hostname)) return 'must have an IPv4 address as four decimal numbers'
  return undefined
}

const isIPv4 = (host: string) => /^\d+\.\d+\.\d+\.\d+$/.test(host)

/** 127.0.0.1 can be written 2130706433, 0x7f.1, 0177.0.0.1, 127.0.0.1. and in other digits; a URL parser takes them all. */
const plainly = (given: string, host: string) => {
  const rest = given.slice(given.indexOf('//') + 2)
  return rest.startsWith(host) && /^([:/?#]|$)/.test(rest.slice(host.length))
}
