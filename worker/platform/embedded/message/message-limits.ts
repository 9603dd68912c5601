import { UnreadableFile } from '../../../ports/page-reader'
import type { MessagePart } from './mail-message'

const deepestForward = 10
const mostParts = 200

/** Throws UnreadableFile `too-large` past ten messages in one another. */
export function requireSoundDepth(depth: number): void {
  if (depth > deepestForward) throw new UnreadableFile('too-large', `over ${deepestForward} nested forwards`)
}

/** Throws UnreadableFile `too-large` past two hundred files. */
export function addPart(parts: MessagePart[], part: MessagePart): void {
  parts.push(part)
  if (parts.length > mostParts) throw new UnreadableFile('too-large', `more than ${mostParts} parts`)
}

/** Header values on one line: line breaks smuggled in by encoded words become spaces. */
export const oneLine = (value: string) => value.normalize('NFC').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

/** Text of a body: line ends `\n`, no control characters, letters NFC. */
export const normaliseBody = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g, '\uFFFD')
    .normalize('NFC')
