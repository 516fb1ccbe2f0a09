import type { Fix, Positions } from '#components/live/positions-store.ts'
import { reportOfCaller } from '#components/reports/caller-id.ts'
import { callerWords } from '#components/reports/caller-words.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { Words } from '#lib/words/words.ts'
import { callerIcon } from './icon-names.ts'
import type { Mark } from './mark.ts'

const NO_BREAK = '\u00a0'

/** Citizens who share where they are, by the number of their report, each in the circle they are in. */
export function callerMarks(byId: Positions['byId'], nowMs: number, words: Words): Mark[] {
  return [...byId].flatMap(([id, fix]) => {
    const report = reportOfCaller(id)
    return report === undefined ? [] : [callerMark(report, fix, nowMs, words)]
  })
}

function callerMark(report: string, fix: Fix, nowMs: number, words: Words): Mark {
  const { text, isLost } = callerWords(fix, nowMs, words)
  return {
    id: report,
    lng: fix.lng,
    lat: fix.lat,
    icon: callerIcon(isLost ? 'hollow' : 'solid'),
    opacity: isLost ? 0.6 : 1,
    label: lineOf([words.t('reports.caller.named', { report }), isLost ? text : exactness(fix, words)], words),
    withinM: fix.accuracyM ?? 0,
  }
}

const exactness = ({ accuracyM }: Pick<Fix, 'accuracyM'>, { format }: Words) =>
  accuracyM == null ? null : format.accuracy(accuracyM).replace(' ', NO_BREAK)
