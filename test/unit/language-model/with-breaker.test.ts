import { expect, it } from 'vitest'
import { withBreaker } from '../../../worker/platform/language-model/with-breaker'
import type { ModelAnswer, ModelQuestion } from '../../../worker/ports/language-model'

const question: ModelQuestion = { system: '', user: '', schema: {}, maxOutputTokens: 1, timeoutMs: 1 }
const down: ModelAnswer = { ok: false, failure: 'unavailable', detail: '' }
const up: ModelAnswer = { ok: true, value: {} }

function bench(answers: ModelAnswer[]) {
  const time = { now: 0 }
  const asked: number[] = []
  const model = {
    name: 'm',
    ask: async () => {
      asked.push(time.now)
      return answers.shift() ?? up
    },
  }
  return { time, asked, guarded: withBreaker(model, { now: () => time.now }, { failures: 3, pauseMs: 1_000 }) }
}

it('three failures in a row leave the model alone for a while; then one question tries it', async () => {
  const { time, asked, guarded } = bench([down, down, down, down, up])
  for (let at = 0; at < 6; at++) await guarded.ask(question)
  expect(asked).toHaveLength(3)
  expect(await guarded.ask(question)).toMatchObject({ ok: false, failure: 'paused' })
  time.now = 1_001
  expect(await guarded.ask(question)).toBe(down)
  expect(await guarded.ask(question)).toMatchObject({ failure: 'paused' })
  time.now = 2_002
  expect(await guarded.ask(question)).toBe(up)
  expect(await guarded.ask(question)).toBe(up)
  expect(asked).toHaveLength(6)
})

it('while one question tries the model, the others do not wait', async () => {
  const { time, asked, guarded } = bench([down, down, down])
  for (let at = 0; at < 3; at++) await guarded.ask(question)
  time.now = 1_001
  const [first, second] = await Promise.all([guarded.ask(question), guarded.ask(question)])
  expect([first.ok, second.ok, asked.length]).toEqual([true, false, 4])
})

it('an answer that is no JSON is no failure of the service, and an answer ends the count', async () => {
  const notJson: ModelAnswer = { ok: false, failure: 'not-json', detail: '' }
  const { asked, guarded } = bench([notJson, notJson, notJson, notJson, down, down, up, down, down])
  for (let at = 0; at < 9; at++) await guarded.ask(question)
  expect(asked).toHaveLength(9)
})
