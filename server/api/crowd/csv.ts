import { Readable } from 'node:stream'
import type { z } from 'zod'
import * as contracts from '#lib/contracts/crowd/csv.ts'
import type { Context } from '#server/domain/context.ts'
import * as imports from '#server/domain/crowd/imports/index.ts'
import { permit } from '#server/domain/crowd/viewer.ts'
import { invalid, notFound } from '#server/domain/error.ts'
import { refuse } from '#server/domain/refused.ts'
import type { CrowdCall, Named } from './call.ts'
import { csvToWire, fixedFromWire } from './csv-wire.ts'
import { page } from './envelope.ts'
import type { On } from './on.ts'
import { idOf } from './wire-parts.ts'

export function csvRoutes(on: On): void {
  for (const list of [contracts.listCsv, contracts.listCsvBelow])
    on(list, {
      find: allowed,
      run: async (call) => {
        const found = await imports.listCsv(call.ctx, call.query)
        const proposed = await proposalsFor(call.ctx, found.rows)
        return page(call, found, (csv) => csvToWire(csv, proposed.get(csv.id) ?? [], call))
      },
    })
  on(contracts.uploadCsv, {
    find: allowed,
    run: async (call) => {
      const [file] = call.files
      if (!file) throw invalid('is required', 'file')
      const named = call.body?.encoding || undefined
      const encoding = named && imports.encodingNamed(named)
      refuse([named !== undefined && !encoding && { field: 'encoding', message: 'is no encoding that is known here' }])
      return shown(call, await imports.keepCsv(call.ctx, call.viewer, call.rt.files, { ...file, encoding }))
    },
  })
  on(contracts.importCsvByBody, {
    find: allowed,
    run: (call) => {
      const { id, ...how } = call.body
      refuse([!id && { field: 'id', message: 'is required' }])
      return begin(call, id ?? 0, how)
    },
  })
  on(contracts.getCsv, { find, run: (call) => shown(call, call.found.id) })
  on(contracts.updateCsv, {
    find,
    run: async (call) => {
      const { maps_to: mapsTo, fixed } = call.body
      const change = { mapsTo: mapsTo ?? undefined, fixed: fixed ? fixedFromWire(fixed) : undefined }
      await imports.updateCsv(call.ctx, call.viewer, call.found.id, change)
      return shown(call, call.found.id)
    },
  })
  on(contracts.deleteCsv, {
    find,
    run: async (call) => {
      const last = await shown(call, call.found.id)
      await imports.deleteCsv(call.ctx, call.viewer, call.rt.files, call.found.id)
      return last
    },
  })
  on(contracts.importCsv, { find, run: (call) => begin(call, call.found.id, call.body ?? {}) })
  on(contracts.listCsvErrors, {
    find,
    run: async (call) => {
      if (call.query.format === 'csv') return errorFile(call.ctx, call.found)
      const found = await imports.listErrors(call.ctx, call.found.id, call.query)
      return page(call, found, ({ line, faults, record }) => ({ line, errors: faults, record }))
    },
  })
}

/** Before the body is read: it may be large. */
const allowed = async ({ viewer }: CrowdCall): Promise<true> => {
  permit(imports.mayImport(viewer))
  return true
}

async function find(call: Named) {
  const csv = await imports.csvById(call.ctx, idOf(call.params.id))
  return csv && (await allowed(call)) && csv
}

async function begin(call: CrowdCall, id: number, how: NonNullable<z.output<typeof contracts.importCsv.body>>) {
  await imports.startImport(call.ctx, call.viewer, id, {
    dryRun: how.dry_run ?? false,
    createTags: how.create_tags ?? false,
    dateOrder: how.date_order ?? null,
    dates: how.dates ?? null,
    separator: how.separator ?? null,
    timezone: how.timezone ?? null,
  })
  return shown(call, id)
}

async function shown(call: CrowdCall, id: number) {
  const csv = await imports.csvById(call.ctx, id)
  if (!csv) throw notFound('CSV file')
  const proposed = await proposalsFor(call.ctx, [csv])
  return csvToWire(csv, proposed.get(id) ?? [], call)
}

/** By the ids of the files whose columns nobody has named. */
async function proposalsFor(ctx: Context, files: imports.CsvImport[]): Promise<ReadonlyMap<number, (string | null)[]>> {
  const propose = imports.openProposals(ctx)
  const unnamed = files.filter(({ mapsTo }) => mapsTo.length === 0)
  return new Map(await Promise.all(unnamed.map(async (csv) => [csv.id, await propose(csv)] as const)))
}

function errorFile(ctx: Context, csv: imports.CsvImport): Response {
  const name = `${csv.filename.replace(/\.\w+$/, '').replaceAll(/[^\w.-]+/g, '-') || 'rows'}-errors.csv`
  const headers = { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` }
  // safe: Node's own web streams are those of its Response
  return new Response(Readable.toWeb(imports.errorFile(ctx, csv)) as ReadableStream<Uint8Array>, { headers })
}
