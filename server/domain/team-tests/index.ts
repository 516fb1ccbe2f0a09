export { dueTests } from './due-tests.ts'
export { pageTeamTests, type TeamTest, teamTestById } from './store.ts'
export { testTeam } from './test-team.ts'
