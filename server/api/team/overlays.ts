import type { z } from 'zod'
import {
  createOverlay,
  deleteOverlay,
  getOverlay,
  listOverlays,
  updateOverlay,
  type Overlay as WireOverlay,
} from '#lib/contracts/team/overlays.ts'
import { invalid } from '#server/domain/error.ts'
import * as overlays from '#server/domain/overlays/index.ts'
import type { FileProblem } from '#server/http/decode-base64.ts'
import type { Upload } from '#server/http/parse-upload.ts'
import { requirePublicUrl } from '#server/http/public-url.ts'
import { readFeatures } from '#server/overlays/features/read-features.ts'
import { tileAddress } from '#server/overlays/tile-address.ts'
import { answersWith } from './answers-with.ts'
import type { Named, TeamCall } from './call.ts'
import { one } from './envelope.ts'
import type { On } from './on.ts'
import type { Reader } from './reader.ts'
import { iso } from './wire.ts'

export function overlayRoutes(on: On): void {
  const overlay = answersWith('overlay', overlays.overlayById, toWire)
  const find = ({ ctx, params }: Named) => overlays.overlayById(ctx, params.id)

  on(createOverlay, {
    run: async (call) => {
      const { ctx, rt, body, file } = call
      const { file: digest, ...given } = body
      if (given.url !== undefined) requireAddress(call, { ...given, url: given.url })
      const bytes = digest === undefined ? undefined : bytesOf(file)
      return overlay.shown(call, await overlays.addOverlay(ctx, rt.files, readFeatures, { ...given, bytes }))
    },
  })
  on(listOverlays, { run: overlay.listed(overlays.pageOverlays, 'ovl') })
  on(getOverlay, { find, run: overlay.found })
  on(updateOverlay, {
    find,
    run: async (call) => {
      const { ctx, body, found } = call
      if (body.url !== undefined) requireAddress(call, { kind: found.kind, url: body.url })
      await overlays.updateOverlay(ctx, found.id, body)
      return overlay.shown(call, found.id)
    },
  })
  on(deleteOverlay, {
    run: async ({ ctx, rt, params }) => {
      await overlays.deleteOverlay(ctx, rt.files, params.id)
      return one({ id: params.id })
    },
  })
}

/** What it shows by itself is refused at once; what its name stands for is checked at every connection. */
function requireAddress({ rt }: TeamCall, { kind, url }: { kind: overlays.Overlay['kind']; url: string }): void {
  const address = URL.parse(url.startsWith('http') ? templateOf(kind, url) : '')
  if (!address || !['https:', 'http:'].includes(address.protocol)) throw invalid('url: must be a web address', 'url')
  if (address.protocol === 'http:' && !rt.config.WEBHOOK_ALLOW_PRIVATE) throw invalid('url: must be HTTPS', 'url')
  requirePublicUrl(rt, address.href)
}

/** The template with one place in it; empty where that is no address. */
function templateOf(kind: overlays.Overlay['kind'], url: string): string {
  try {
    return tileAddress({ kind, url, layer: null, style: null, matrixSet: null }, { z: 0, x: 0, y: 0 })
  } catch {
    return ''
  }
}

const REFUSALS: Record<FileProblem, string> = {
  malformed: 'file: The file is not valid Base64',
  empty: 'file: The file is empty',
  'too large': 'file: The file is larger than 20 MiB',
}

function bytesOf(file: Upload['file']): Uint8Array {
  if (file instanceof Uint8Array) return file
  throw invalid(REFUSALS[file ?? 'malformed'], 'file')
}

/** Where the pictures come from may hold a password: only who may change it is told. */
function toWire(overlay: overlays.Overlay, { scopes }: Reader): z.input<typeof WireOverlay> {
  const { version, file, createdAt, updatedAt, url, ...rest } = overlay
  const path = file === null ? '{z}/{x}/{y}' : 'features.geojson'
  return {
    ...rest,
    url: scopes.has('overlays:update') ? url : null,
    createdAt: iso(createdAt),
    updatedAt: iso(updatedAt),
    address: `/map/overlays/${overlay.id}/${version}/${path}`,
  }
}
