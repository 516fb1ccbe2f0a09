import type { z } from 'zod'
import {
  createTeamTest,
  getTeamTest,
  listTeamTests,
  type TeamTest as WireTest,
} from '#lib/contracts/team/team-tests.ts'
import * as tests from '#server/domain/team-tests/index.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import type { On } from './on.ts'
import { iso } from './wire.ts'

const toWire = ({ createdAt, version: _, ...rest }: tests.TeamTest): z.input<typeof WireTest> => ({
  ...rest,
  createdAt: iso(createdAt),
})

export function teamTestRoutes(on: On): void {
  const test = answersWith('test', tests.teamTestById, toWire)
  const find = ({ ctx, params }: Named) => tests.teamTestById(ctx, params.id)

  on(createTeamTest, { run: async (call) => test.shown(call, await tests.testTeam(call.ctx)) })
  on(listTeamTests, { run: test.listed(tests.pageTeamTests, 'tst') })
  on(getTeamTest, { find, run: test.found })
}
