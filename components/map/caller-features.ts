import type { Fix, Positions } from '#components/live/positions-store.ts'
import { reportOfCaller } from '#components/reports/caller-id.ts'
import { callerWords } from '#components/reports/caller-words.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { Words } from '#lib/words/words.ts'
import type { Marker } from './diff-features.ts'
import { callerIcon } from './icon-names.ts'

type CallerFeature = Marker<{ id: string; icon: string; label: string; opacity: number; radius: number }>

const NO_BREAK = '\u00a0'
const EQUATOR_M = 40_075_017
const WORLD_PX = 512

/**
 * Citizens who share where they are, by the number of their report. `radius`: of the circle they are in, in pixels at
 * zoom 0; 0 where nobody knows it.
 */
export function callerFeatures(byId: Positions['byId'], nowMs: number, words: Words): Map<string, CallerFeature> {
  const features = new Map<string, CallerFeature>()
  for (const [id, fix] of byId) {
    const report = reportOfCaller(id)
    if (report === undefined) continue
    const { text, isLost } = callerWords(fix, nowMs, words)
    features.set(report, {
      type: 'Feature',
      properties: {
        id: report,
        icon: callerIcon(isLost ? 'hollow' : 'solid'),
        opacity: isLost ? 0.6 : 1,
        label: lineOf([words.t('reports.caller.named', { report }), isLost ? text : exactness(fix, words)], words),
        radius: pixelsAtZoom0(fix.accuracyM ?? 0, fix.lat),
      },
      geometry: { type: 'Point', coordinates: [fix.lng, fix.lat] },
    })
  }
  return features
}

const exactness = ({ accuracyM }: Pick<Fix, 'accuracyM'>, { format }: Words) =>
  accuracyM == null ? null : format.accuracy(accuracyM).replace(' ', NO_BREAK)

/** In Mercator a metre grows towards the poles. */
const pixelsAtZoom0 = (metres: number, lat: number): number =>
  (metres * WORLD_PX) / (EQUATOR_M * Math.cos((lat * Math.PI) / 180))
