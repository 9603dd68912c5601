import type { SourceFile } from './source-file'

export interface FoundFunction {
  name: string
  lineCount: number
}

const opening = /^(?<indent> *)(?:export )?(?:async )?(?:function\*? (?<name>\w+)|const (?<constant>\w+)\b[^\n]*=> [{(]$)/

/**
 * Top-level functions and their lengths. The house style closes a block at the indent where it was opened, so the end is
 * the first line there that begins with a closing bracket.
 */
export function functionsOf({ text }: SourceFile): FoundFunction[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const { indent, name, constant } = opening.exec(line)?.groups ?? {}
    if (indent !== '' || line.endsWith('}')) return []
    const signatureEnd = name === undefined ? at : lines.findIndex((each, index) => index >= at && /\{$/.test(each))
    const end = lines.findIndex((each, index) => index > signatureEnd && /^[})]+,?$/.test(each))
    return end < 0 || signatureEnd < 0 ? [] : [{ name: name ?? constant ?? '', lineCount: end - at + 1 }]
  })
}
