import type { Warning } from '../schemas/document'

/**
 * Codes of the warnings that a document is another company's. `wrong-client` rests on the document alone; `other-client` on
 * the firm's list of clients too, and is therefore for the firm's people: a client could else ask that list, name by name.
 */
const codes: readonly string[] = ['wrong-client', 'other-client']

export const isMisplaced = ({ code }: Warning) => codes.includes(code)

export const isForFirmOnly = ({ code }: Warning) => code === 'other-client'
