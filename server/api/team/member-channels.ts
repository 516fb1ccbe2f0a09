import {
  type ChannelIn,
  getChannels,
  getMemberChannels,
  getPushKey,
  setMemberChannels,
  subscribePush,
  testMemberChannel,
  testMemberChannels,
  unsubscribePush,
} from '#lib/contracts/team/member-channels.ts'
import { setUpHere } from '#server/channels/set-up-here.ts'
import { smsGatewayToken } from '#server/channels/sms-gateway-token.ts'
import * as channels from '#server/domain/channels/index.ts'
import type { Context } from '#server/domain/context.ts'
import { invalid } from '#server/domain/error.ts'
import { memberById } from '#server/domain/members/index.ts'
import { requirePublicUrl } from '#server/http/public-url.ts'
import type { Parts } from '#server/parts/parts.ts'
import type { Named } from './call.ts'
import { channelToWire, deviceToWire } from './channel-wire.ts'
import { one } from './envelope.ts'
import type { On } from './on.ts'
import { isOwnMember as own } from './own-member.ts'
import { nowSeconds } from './problem.ts'

export function memberChannelRoutes(on: On): void {
  const find = ({ ctx, params }: Named) => memberById(ctx, params.id)

  on(getMemberChannels, { find, own, run: async ({ ctx, found }) => shown(ctx, found.id) })
  on(setMemberChannels, {
    find,
    own,
    run: async ({ ctx, found, body }) => {
      await channels.setChannels(ctx, found.id, body.channels.map(fromWire))
      return shown(ctx, found.id)
    },
  })
  on(testMemberChannels, {
    find,
    own,
    run: async ({ ctx, found }) => {
      await channels.testChannels(ctx, found.id)
      return { timestamp: nowSeconds() }
    },
  })
  on(testMemberChannel, {
    find: async ({ ctx, params }) =>
      (await memberById(ctx, params.id)) &&
      (await channels.channelsOf(ctx, params.id)).find(({ id }) => id === params.channel_id),
    own,
    run: async ({ ctx, params, found }) => {
      await channels.testChannels(ctx, params.id, found.id)
      return { timestamp: nowSeconds() }
    },
  })
  on(getChannels, {
    run: async ({ ctx, rt, caller }) => {
      const maySee = caller.scopes.has('members.channels:update')
      return one({ ...(await setUpHere(ctx, rt.config)), smsGateway: maySee ? smsGatewayUrl(rt) : null })
    },
  })
  on(getPushKey, { run: async ({ rt }) => one({ key: rt.installation.vapid.publicKey }) })
  on(subscribePush, {
    find,
    own,
    run: async (call) => {
      const { ctx, rt, caller, found, body } = call
      const { endpoint, keys, label } = body
      requireHttps(rt.config.WEBHOOK_ALLOW_PRIVATE, endpoint)
      requirePublicUrl(rt, endpoint, 'endpoint')
      const sessionId = own(call) ? (caller.user?.sessionId ?? null) : null
      return one(deviceToWire(await channels.subscribePush(ctx, found.id, { endpoint, ...keys, label, sessionId })))
    },
  })
  on(unsubscribePush, {
    find: async ({ ctx, params }) =>
      (await memberById(ctx, params.id)) &&
      (await channels.devicesOf(ctx, params.id)).find(({ id }) => id === params.subscription_id),
    own,
    run: async ({ ctx, params, found }) => {
      await channels.unsubscribePush(ctx, params.id, found.id)
      return { timestamp: nowSeconds() }
    },
  })
}

const smsGatewayUrl = ({ config, installation, links }: Parts) =>
  `${links.origin()}/sms/gateway/${smsGatewayToken(config, installation)}`

function requireHttps(allowPrivate: boolean, endpoint: string): void {
  const { protocol } = new URL(endpoint)
  if (protocol === 'https:' || (allowPrivate && protocol === 'http:')) return
  throw invalid('endpoint: must be an address of https', 'endpoint')
}

const fromWire = (channel: ChannelIn): channels.NewChannel => ({
  kind: channel.kind,
  ...('topic' in channel && { address: channel.topic }),
  ...('number' in channel && { address: channel.number }),
  ...('address' in channel && { address: channel.address }),
})

async function shown(ctx: Context, memberId: string) {
  const [ladder, devices] = [await channels.channelsOf(ctx, memberId), await channels.devicesOf(ctx, memberId)]
  return one({ channels: ladder.map(channelToWire), devices: devices.map(deviceToWire) })
}
