import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planAnswer } from './plan-answer.ts'

const day = '2026-11-22'

test('a number of certifications is read as a digit or a word', () => {
  assert.deepEqual(planAnswer('how many credits for two certs', day), {
    aapc: { certifications: 2, ceus: 40 },
    fragment: 'count=2',
  })
  assert.equal(planAnswer('CEUs for 3 certifications?', day)?.aapc?.ceus, 44)
  assert.equal(planAnswer('7 credentials how many ceus', day)?.aapc?.ceus, 52)
})

test('named credentials are counted for AAPC and AHIMA by themselves', () => {
  assert.deepEqual(planAnswer('CPC, COC and CCS: how many CEUs', day), {
    aapc: { certifications: 2, ceus: 40 },
    ahima: { held: ['ccs'], ceus: 20 },
    fragment: 'held=cpc,coc,ccs',
  })
  assert.equal(planAnswer('RHIT and CCS how many ceus', day)?.ahima?.ceus, 30)
})

test('another spelling of a credential counts once', () => {
  assert.equal(planAnswer('CPC-A CPC ceus', day)?.aapc?.certifications, 1)
})

test('a question about something else gets no total', () => {
  for (const query of [
    'when are CPC CEUs due',
    'free ceus for CPC',
    'CPC exam',
    'two certs',
    'how many ceus',
    '',
  ])
    assert.equal(planAnswer(query, day), undefined, query)
})

test('by the schedule of the day', () => {
  assert.equal(planAnswer('ceus for two certs', '2013-06-01')?.aapc?.ceus, 48)
})
