import type { z } from 'zod'
import type { ReportMessage as WireMessage } from '#lib/contracts/team/report-chat.ts'
import type { ReportDetail as WireDetail, Report as WireReport } from '#lib/contracts/team/reports.ts'
import type { Message, Photo, Report } from '#server/domain/reports/index.ts'
import type { Reader } from './reader.ts'
import { actorToWire, iso, locationToWire } from './wire.ts'

/** A report in a list: never who reported, nor the address of their page. */
export const reportToWire = (report: Report): z.input<typeof WireReport> => {
  const { reporter: _, token: __, version: ___, location, lastMessage, position, ...same } = report
  return {
    ...same,
    createdAt: iso(report.createdAt),
    updatedAt: iso(report.updatedAt),
    closedAt: report.closedAt && iso(report.closedAt),
    seenAt: report.seenAt && iso(report.seenAt),
    location: location && locationToWire(location),
    lastMessage: lastMessage && { createdAt: iso(lastMessage.at), side: lastMessage.side, text: lastMessage.text },
    position: position && {
      createdAt: iso(position.at),
      latitude: position.lat,
      longitude: position.lng,
      accuracy: position.accuracy,
    },
  }
}

/** One report, with what its reader may know beside that. */
export const detailToWire = (report: Report, { scopes, origin }: Reader): z.input<typeof WireDetail> => ({
  ...reportToWire(report),
  reporter: scopes.has('reports.reporter:read') ? report.reporter : null,
  publicUrl: scopes.has('reports:update') ? `${origin}/r/${report.token}` : null,
})

export const messageToWire = (m: Message, { origin }: Reader): z.input<typeof WireMessage> => ({
  id: m.id,
  createdAt: iso(m.createdAt),
  side: m.side,
  text: m.text,
  label: m.label,
  creator: actorToWire(m.creator),
  photos: m.photos.map((photo) => photoToWire(photo, origin)),
})

function photoToWire({ id, file, thumbnail }: Photo, origin: string) {
  const url = `${origin}/media/${file}`
  return { id, url, thumbnail: thumbnail ? `${url}/thumbnail` : null, original: `${url}/original` }
}
