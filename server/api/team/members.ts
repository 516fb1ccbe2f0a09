import { createMember, deleteMember, getMember, listMembers, updateMember } from '#lib/contracts/team/members.ts'
import * as members from '#server/domain/members/index.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import { one } from './envelope.ts'
import type { On } from './on.ts'
import { memberToWire } from './team-wire.ts'

export function memberRoutes(on: On): void {
  const member = answersWith('member', members.memberById, memberToWire)
  const find = ({ ctx, params }: Named) => members.memberById(ctx, params.id)

  on(createMember, {
    run: async (call) => {
      const id = await members.createMember(call.ctx, call.body)
      if (call.body.user !== undefined) call.rt.sessions.forget()
      return member.shown(call, id)
    },
  })
  on(listMembers, { run: member.listed(members.pageMembers, 'mem') })
  on(getMember, { find, run: member.found })
  on(updateMember, {
    find,
    run: async (call) => {
      await members.updateMember(call.ctx, call.found.id, call.body)
      if (call.body.user !== undefined) call.rt.sessions.forget()
      return member.shown(call, call.found.id)
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
