import type { ListQuery } from '#lib/contracts/team/envelope.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import type { IdPage, PageRequest } from '#server/domain/paging.ts'
import type { Named, TeamCall } from './call.ts'
import { one, page, pageRequest } from './envelope.ts'
import type { Reader } from './reader.ts'

type Found<Row> = TeamCall & { found: Row }

/**
 * The answers to what is done with things of one kind: the thing itself, as it is after a change, and its id after a
 * deletion. `what` names it in the refusal where somebody else has deleted it in between.
 */
export function answersWith<Id, Row extends { id: Id; version: number }, Wire>(
  what: string,
  byId: (ctx: Context, id: Id) => Promise<Row | undefined>,
  toWire: (row: Row, reader: Reader) => Wire,
) {
  const printed = (row: Row, reader: Reader) => one(toWire(row, reader), row.version)
  const shown = async (call: TeamCall, id: Id) => {
    const row = await byId(call.ctx, id)
    if (!row) throw notFound(what)
    return printed(row, call)
  }
  return {
    shown,
    found: async (call: Found<Row>) => printed(call.found, call),
    /** A page of those whose ids begin with `prefix`. */
    listed:
      (
        list: (ctx: Context, search: string | undefined, request: PageRequest) => Promise<IdPage & { rows: Row[] }>,
        prefix: string,
      ) =>
      async (call: TeamCall & { query: ListQuery & { search?: string | undefined } }) => {
        const found = await list(call.ctx, call.query.search, pageRequest(call.query, prefix))
        return page(found, (row) => toWire(row, call))
      },
    created:
      <Body>(create: (ctx: Context, body: Body) => Promise<Id>) =>
      async (call: TeamCall & { body: Body }) =>
        shown(call, await create(call.ctx, call.body)),
    changed:
      <Body>(update: (ctx: Context, id: Id, body: Body) => Promise<unknown>) =>
      async (call: Found<Row> & { body: Body }) => {
        await update(call.ctx, call.found.id, call.body)
        return shown(call, call.found.id)
      },
    deleted:
      (remove: (ctx: Context, id: string) => Promise<unknown>) =>
      async ({ ctx, params }: Named) => {
        await remove(ctx, params.id)
        return one({ id: params.id })
      },
  }
}
