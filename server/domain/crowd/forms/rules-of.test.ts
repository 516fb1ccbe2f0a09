import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Permission } from '#lib/permissions.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import type { Viewer } from '../viewer.ts'
import { attributesByKey, createAttribute, createForm, createStage, formById, mayUseForm, rulesOf } from './index.ts'

const rt = await withRuntime()
const contextOf = async (name: string) => {
  const { teamId } = await openCrowd(rt, name)
  return rt.contextOf({ teamId, centre: 'live', actor: { kind: 'system' } })
}
const ctx = await contextOf('Team')
const foreign = await contextOf('Other team')
const admin: Viewer = { membershipId: null, role: 'admin', isAdmin: true, permissions: new Set() }

const blank = {
  name: 'A form',
  description: null,
  color: null,
  parentId: null,
  disabled: false,
  requireApproval: true,
  everyoneCanCreate: true,
  canCreate: [],
  hideAuthor: false,
  hideTime: false,
  hideLocation: false,
}
const stageOf = (formId: number, label: string, priority: number) =>
  createStage(ctx, admin, {
    formId,
    label,
    priority,
    description: null,
    icon: null,
    required: false,
    type: 'task',
    showWhenPublished: true,
    taskIsInternalOnly: false,
  })
const attributeOf = (stageId: number, key: string, priority: number) =>
  createAttribute(ctx, admin, {
    stageId,
    formId: null,
    key,
    label: key,
    priority,
    instructions: null,
    input: 'text',
    type: 'varchar',
    required: true,
    default: null,
    options: ['a'],
    cardinality: 2,
    config: {},
    responsePrivate: true,
  })

test('a form with its stages and attributes in their order, as they are one by one', async () => {
  const id = await createForm(ctx, admin, blank)
  const last = await stageOf(id, 'Last', 3)
  const first = await stageOf(id, 'First', 1)
  await attributeOf(last, 'z', 1)
  await attributeOf(first, 'b', 2)
  await attributeOf(first, 'a', 1)
  const rules = await rulesOf(ctx, id)
  assert.ok(rules)
  assert.deepEqual(rules.form, await formById(ctx, id))
  const stages = rules.stages.map((stage) => stage.id)
  assert.deepEqual(stages, [first, last])
  const keys = rules.attributes.map(({ key }) => key)
  assert.deepEqual(keys, ['a', 'b', 'z'])
  const [attribute] = rules.attributes
  assert.ok(attribute && attribute.createdAt instanceof Date && attribute.updatedAt === null)
  assert.deepEqual([attribute.stageId, attribute.formId, attribute.options], [first, id, ['a']])
  assert.deepEqual([attribute.cardinality, attribute.responsePrivate, attribute.required], [2, true, true])
  const byKey = await attributesByKey(ctx, ['a', 'unknown'])
  assert.deepEqual([...byKey.values()], [attribute])
  assert.equal((await attributesByKey(foreign, ['a'])).size, 0)
})

test('none for a form that is not there, or of another team; an empty one has neither stages nor attributes', async () => {
  const id = await createForm(ctx, admin, blank)
  const rules = await rulesOf(ctx, id)
  assert.deepEqual([rules?.stages, rules?.attributes], [[], []])
  assert.equal(await rulesOf(ctx, 999999), undefined)
  assert.equal(await rulesOf(foreign, id), undefined)
})

test('who can create posts in a form', () => {
  const viewer = (role: string | null, ...permissions: Permission[]): Viewer => ({
    membershipId: null,
    role,
    isAdmin: false,
    permissions: new Set(permissions),
  })
  const [nobody, user, diver] = [viewer(null), viewer('user'), viewer('diver')]
  const [settler, publisher] = [viewer('s', 'Manage Settings'), viewer('p', 'Manage Posts')]
  const using = (form: object) =>
    [nobody, user, diver, settler, publisher, admin].map((one) => mayUseForm({ ...blank, ...form }, one))
  assert.deepEqual(using({}), [true, true, true, true, true, true])
  assert.deepEqual(using({ disabled: true }), [false, false, false, true, true, true])
  const divers = { everyoneCanCreate: false, canCreate: ['diver'] }
  assert.deepEqual(using(divers), [false, false, true, false, true, true])
  assert.deepEqual(using({ everyoneCanCreate: false }), [false, false, false, false, true, true])
})
