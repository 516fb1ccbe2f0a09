import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '#testing/words.ts'
import { NEW_RULE, type RuleDraft } from './rule-draft.ts'
import { ruleSentence } from './rule-sentence.ts'

const names = {
  tags: new Map([
    ['t1', 'fire'],
    ['t2', 'smoke'],
  ]),
  roles: new Map([['r1', 'driver C']]),
  groups: new Map([['g1', 'Night']]),
  vehicles: new Map([['v1', 'E 1']]),
}
const said = (rule: Partial<RuleDraft>) =>
  ruleSentence({ ...NEW_RULE, ...rule }, names, english).replaceAll(/[\u2068\u2069]/g, '')

test('a rule reads as a sentence', () => {
  assert.equal(
    said({ anyTag: false, tags: ['t1'], roles: ['r1'], vehicles: ['v1'] }),
    'P1 and P2 with tag fire call driver C and the crew of E 1, as an alarm.',
  )
  assert.equal(
    said({ kind: 'information', priorities: [3], anyTag: false, tags: ['t1', 't2'], groups: ['g1'] }),
    'P3 with tag fire or smoke tells group Night, as an information.',
  )
  assert.equal(
    said({ priorities: [], everybody: true, roles: ['r1'] }),
    'Alarms of every priority call everybody, as an alarm.',
  )
})

test('it says where it calls nobody, and where its tags are gone', () => {
  assert.equal(said({ priorities: [1] }), 'P1 calls nobody, as an alarm.')
  assert.match(said({ anyTag: false, everybody: true }), /with a tag that was deleted call everybody/)
})
