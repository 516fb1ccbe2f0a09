import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unbrokenPolygon, unbrokenRing } from './unbroken-rings.ts'

test('a ring over the date line is closed', () => {
  const ring = [
    [170, 60],
    [-170, 60],
    [-170, 70],
    [170, 70],
    [170, 60],
  ]
  assert.deepEqual(unbrokenRing(ring), [
    [170, 60],
    [190, 60],
    [190, 70],
    [170, 70],
    [170, 60],
  ])
})

test('a ring around a pole is closed along it', () => {
  const ring = [
    [-180, -70],
    [-90, -75],
    [0, -70],
    [90, -75],
    [-180, -70],
  ]
  assert.deepEqual(unbrokenRing(ring), [
    [-180, -70],
    [-90, -75],
    [0, -70],
    [90, -75],
    [180, -70],
    [180, -90],
    [-180, -90],
    [-180, -70],
  ])
})

test('a hole lies in its ring, also when that had to go past 180°', () => {
  const ring = [
    [-175, 60],
    [175, 60],
    [40, 40],
    [175, 70],
    [-175, 60],
  ]
  const hole = [
    [150, 58],
    [160, 58],
    [155, 60],
    [150, 58],
  ]
  const [outer, inner] = unbrokenPolygon([ring, hole])
  assert.deepEqual(outer, [
    [-175, 60],
    [-185, 60],
    [-320, 40],
    [-185, 70],
    [-175, 60],
  ])
  assert.deepEqual(inner, [
    [-210, 58],
    [-200, 58],
    [-205, 60],
    [-210, 58],
  ])
})
