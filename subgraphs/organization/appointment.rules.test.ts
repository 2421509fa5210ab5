import { expect, test } from 'vitest'
import { transitions } from './appointment.rules.ts'

test('only an open proposal can be decided, and nothing leads back to it', () => {
  expect(Object.entries(transitions).filter(([, verbs]) => Object.keys(verbs).length).map(([state]) => state)).toEqual(['PROPOSED'])
  expect(Object.values(transitions).flatMap((verbs) => Object.values(verbs))).not.toContain('PROPOSED')
})
