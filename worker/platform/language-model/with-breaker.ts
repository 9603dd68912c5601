import type { Clock } from '../../ports/deps'
import type { LanguageModel, ModelFailure } from '../../ports/language-model'

/** An answer that is no JSON comes from a model that is up. */
const signsOfTrouble: ModelFailure[] = ['timeout', 'unavailable', 'refused']

/**
 * Leaves a model alone for `pauseMs` once it failed `failures` times in a row, so that documents do not wait for it one
 * after the other; then one question tries it again. The state is this isolate's own.
 */
export function withBreaker(model: LanguageModel, clock: Clock, limits = { failures: 3, pauseMs: 300_000 }): LanguageModel {
  let failed = 0
  let pausedUntil = 0
  let trying = false
  const isOpen = () => failed >= limits.failures
  return {
    name: model.name,
    async ask(question) {
      if (isOpen() && (trying || clock.now() < pausedUntil)) {
        return { ok: false, failure: 'paused', detail: `${model.name} failed ${failed} times and is left alone for a while` }
      }
      const isTrial = isOpen()
      if (isTrial) trying = true
      const answer = await model.ask(question)
      if (isTrial) trying = false
      failed = !answer.ok && signsOfTrouble.includes(answer.failure) ? failed + 1 : 0
      if (isOpen()) pausedUntil = clock.now() + limits.pauseMs
      return answer
    },
  }
}
