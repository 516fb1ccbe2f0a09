import type { Context } from '#server/domain/context.ts'
import type { Listed, Listing } from '#server/domain/crowd/listing.ts'
import type { Viewer } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import { onlyWho, onlyWhoMay } from './allowed.ts'
import type { CrowdCall } from './call.ts'
import { page } from './envelope.ts'
import type { Reader } from './reader.ts'

type Found<Row> = CrowdCall & { found: Row }

/** Who may make one, and change one, whatever they send: facts C91. */
type Rights<Row> = { create: (viewer: Viewer) => boolean; change: (row: Row, viewer: Viewer) => boolean }

/**
 * The answers to what is done with things of one kind: the thing itself, as it is after a change, and as it last was
 * after a deletion. `what` names it in the refusal where somebody else has deleted it in between. What takes a body comes with its
 * `allow`.
 */
export function answersWith<Row extends { id: number }, Wire>(
  what: string,
  byId: (ctx: Context, id: number) => Promise<Row | undefined>,
  toWire: (row: Row, reader: Reader) => Wire,
  rights: Rights<Row>,
) {
  const shown = async (call: CrowdCall, id: number): Promise<Wire> => {
    const row = await byId(call.ctx, id)
    if (!row) throw notFound(what)
    return toWire(row, call)
  }
  return {
    shown,
    found: async (call: Found<Row>) => toWire(call.found, call),
    listed:
      <Query, Filter>(
        list: (ctx: Context, viewer: Viewer, filter: Filter, listing: Query) => Promise<Listed<Row>>,
        filterFrom: (query: Query, viewer: Viewer) => Filter,
      ) =>
      async (call: CrowdCall & { query: Query & Listing }) => {
        const filter = filterFrom(call.query, call.viewer)
        return page(call, await list(call.ctx, call.viewer, filter, call.query), toWire)
      },
    created: <Body, New>(
      create: (ctx: Context, viewer: Viewer, made: New) => Promise<number>,
      fromWire: (body: Body) => New,
    ) => ({
      allow: onlyWho(rights.create),
      run: async (call: CrowdCall & { body: Body }) =>
        shown(call, await create(call.ctx, call.viewer, fromWire(call.body))),
    }),
    changed: <Body, Change>(
      update: (ctx: Context, viewer: Viewer, id: number, change: Change) => Promise<unknown>,
      fromWire: (body: Body, before: Row) => Change,
    ) => ({
      allow: onlyWhoMay(rights.change),
      run: async (call: Found<Row> & { body: Body }) => {
        await update(call.ctx, call.viewer, call.found.id, fromWire(call.body, call.found))
        return shown(call, call.found.id)
      },
    }),
    allow: { create: onlyWho(rights.create), change: onlyWhoMay(rights.change) },
    deleted: (remove: (ctx: Context, viewer: Viewer, id: number) => Promise<unknown>) => async (call: Found<Row>) => {
      await remove(call.ctx, call.viewer, call.found.id)
      return toWire(call.found, call)
    },
  }
}
