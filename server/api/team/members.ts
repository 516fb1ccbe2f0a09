import { createMember, deleteMember, getMember, listMembers, updateMember } from '#lib/contracts/team/members.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import * as members from '#server/domain/members/index.ts'
import type { On } from './app.ts'
import { one, page, pageRequest } from './envelope.ts'
import { memberToWire } from './team-wire.ts'

export function memberRoutes(on: On): void {
  on(createMember, {
    run: async ({ ctx, rt, body }) => {
      const id = await members.createMember(ctx, body)
      if (body.user !== undefined) rt.sessions.forget()
      return read(ctx, id)
    },
  })
  on(listMembers, {
    run: async ({ ctx, query }) => {
      const found = await members.pageMembers(ctx, query.search, pageRequest(query, 'mem'))
      return page(found, found.rows.map(memberToWire))
    },
  })
  on(getMember, {
    find: ({ ctx, params }) => members.memberById(ctx, params.id),
    run: async ({ found }) => shown(found),
  })
  on(updateMember, {
    find: ({ ctx, params }) => members.memberById(ctx, params.id),
    run: async ({ ctx, rt, params, body }) => {
      await members.updateMember(ctx, params.id, body)
      if (body.user !== undefined) rt.sessions.forget()
      return read(ctx, params.id)
    },
  })
  on(deleteMember, {
    run: async ({ ctx, rt, params }) => {
      await members.deleteMember(ctx, params.id)
      rt.sessions.forget()
      return one({ id: params.id })
    },
  })
}

const shown = (member: members.Member) => one(memberToWire(member), member.version)

async function read(ctx: Context, id: string) {
  const member = await members.memberById(ctx, id)
  if (!member) throw notFound('member')
  return shown(member)
}
