import type { Config } from '#server/config.ts'
import type { ChannelKind } from '#server/db/alert-tables.ts'
import type { Db } from '#server/db/open.ts'
import type { Context } from '#server/domain/context.ts'
import type { InstallationKeys } from '#server/installation/installation-keys.ts'
import type { Mailer } from '#server/mail/open-mailer.ts'
import { type LookUp, systemLookUp } from '#server/outbound/checked-lookup.ts'
import { openPoster } from '#server/outbound/open-poster.ts'
import { byMail } from './by-mail.ts'
import { byNtfy } from './by-ntfy.ts'
import { byPush, pushSubject } from './by-push.ts'
import { bySms } from './by-sms.ts'
import { byVoice } from './by-voice.ts'
import type { Channel } from './channel.ts'
import { type Links, openLinks } from './links.ts'
import { openSms } from './open-sms.ts'
import { smsGatewayToken } from './sms-gateway-token.ts'
import { forgetLostDevice } from './tell-of-lost-device.ts'

type Parts = {
  db: Db
  config: Config
  installation: InstallationKeys
  /** Where this process answers, for links where no PUBLIC_URL is set. */
  addresses: ReadonlySet<string>
  mailer: Mailer
  now: () => Date
  contextOf: (who: { teamId: string; centre: 'live'; actor: { kind: 'system' } }) => Context
  log: { warn: (about: object, text: string) => void }
}
export type Channels = Record<ChannelKind, Channel>

/** Every way in which somebody is alerted. `lookUp`: how the names of push services are looked up. */
export function openChannels(
  { db, config, installation, addresses, mailer, now, contextOf, log }: Parts,
  lookUp: LookUp = systemLookUp,
): { channels: Channels; links: Links; close: () => Promise<void> } {
  const links = openLinks(installation.alertLinks, () => originOf(config, addresses))
  const { NTFY_URL, NTFY_TOKEN, WEBHOOK_ALLOW_PRIVATE: allowPrivate } = config
  const ntfy = NTFY_URL === undefined ? undefined : { url: NTFY_URL, token: NTFY_TOKEN }
  const sms = openSms(db, config, smsGatewayToken(config, installation))
  const poster = openPoster({ lookUp, allowPrivate, now })
  const push = byPush({
    vapid: installation.vapid,
    subject: pushSubject(config),
    links,
    poster,
    onGone: (notice, { id }) => {
      const ctx = contextOf({ teamId: notice.team.id, centre: 'live', actor: { kind: 'system' } })
      return forgetLostDevice(ctx, notice, id, { ntfy, mailer, sms, links }).catch((error) =>
        log.warn({ memberId: notice.member.id, reason: error.name }, 'nobody could be told that a device is gone'),
      )
    },
  })
  const voice = byVoice(db, config, links)
  const channels = { push, ntfy: byNtfy(ntfy, links), sms: bySms(sms, links), voice, mail: byMail(mailer, links) }
  return { channels, links, close: poster.close }
}

/** What links begin with: the public address, else one that others on this network can reach, else any. */
function originOf({ PUBLIC_URL, PORT }: Config, addresses: ReadonlySet<string>): string {
  if (PUBLIC_URL) return new URL(PUBLIC_URL).origin
  const known = [...addresses]
  return known.find((address) => !/\/\/(localhost|127\.)/.test(address)) ?? known[0] ?? `http://localhost:${PORT}`
}
