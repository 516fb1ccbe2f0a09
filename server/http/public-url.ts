import type { Config } from '#server/config.ts'
import { invalid } from '#server/domain/error.ts'
import { isPrivateHost } from '#server/outbound/address.ts'

/** What the address itself shows is refused at once; what its name stands for is checked at every connection. */
export function requirePublicUrl(
  { config }: { config: Pick<Config, 'WEBHOOK_ALLOW_PRIVATE'> },
  url: string,
  field = 'url',
): void {
  if (config.WEBHOOK_ALLOW_PRIVATE || !isPrivateHost(new URL(url).hostname)) return
  throw invalid(`${field}: must not lead to a private address`, field)
}
