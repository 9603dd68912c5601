import { z } from 'zod'
import type { ModelAnswer } from '../../ports/language-model'
import { parseAnswer } from '../language-model/parse-answer'

/** Far more than an answer of the length asked for. */
const maximumBytes = 256_000

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }) })).min(1),
})

async function readText(response: Response): Promise<string | null> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > maximumBytes) return null
  }
  return text
}

const unavailable = (detail: string): ModelAnswer => ({ ok: false, failure: 'unavailable', detail })

/** What the model wrote, out of the envelope of a chat completion. */
export async function readCompletion(response: Response): Promise<ModelAnswer> {
  const text = await readText(response)
  if (text === null) return unavailable(`an answer of more than ${maximumBytes} bytes`)
  const envelope = parseAnswer(text)
  const parsed = completion.safeParse(envelope.ok ? envelope.value : null)
  if (!parsed.success) return unavailable('the answer is no chat completion')
  const [first] = parsed.data.choices
  return parseAnswer(first?.message.content)
}
