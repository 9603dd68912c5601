import { useState } from 'preact/hooks'
import { errorSentence } from '../app/error-sentence'
import { useInterface } from '../app/interface-context'

export interface Submission {
  busy: boolean
  error: string | null
  /** Runs `send` unless one is under way; on failure `error` is its sentence. */
  submit: (send: () => Promise<unknown>) => Promise<void>
}

/** The state of a form that is sent; `explain` may put a better sentence on some failures. */
export function useSubmission(explain?: (error: unknown) => string | null): Submission {
  const { t } = useInterface()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  async function submit(send: () => Promise<unknown>) {
    if (busy) return
    setBusy(true)
    setError(null)
    try {
      await send()
    } catch (refused) {
      setError(explain?.(refused) ?? errorSentence(refused, t))
    } finally {
      setBusy(false)
    }
  }
  return { busy, error, submit }
}
