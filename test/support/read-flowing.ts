import { type FlowFormat, readFlowingFile } from '../../worker/platform/embedded/flow/read-flowing-file'

export interface ReadFlow {
  pages: string[]
  hidden: string[]
  format: string | undefined
}

/** Reads a whole file without layout. */
export function readFlowing(bytes: Uint8Array, format: FlowFormat = 'office'): ReadFlow {
  const whole: ReadFlow = { pages: [], hidden: [], format: undefined }
  for (const event of readFlowingFile(bytes, format, 1)) {
    if (event.kind === 'opened') whole.format = event.format
    if (event.kind !== 'page') continue
    whole.pages.push(event.read.page.text)
    if (event.read.hiddenText !== null) whole.hidden.push(event.read.hiddenText)
  }
  return whole
}
