import type { Evidence, PageText } from '../../shared/schemas/document'

/** A value the engine found. Without evidence that code checked it is only shown as « à vérifier ». */
export interface Finding<T = string> {
  value: T
  /** 0…1 */
  confidence: number
  /** How it was found, one French or English clause (`durée de neuf ans à compter du 1er septembre 2024`). */
  reason: string | null
  evidence: Evidence | null
}

export interface TagRule {
  tagId: string
  name: string
  /** Natural-language rules; any one that matches applies the tag. */
  rules: string[]
}

export interface FoundTag {
  tagId: string
  rule: string
  evidence: Evidence | null
}

/** What the engine may know beside the text. Nothing in the text can change it. */
export interface UnderstandingContext {
  /** The company whose space this is: never the issuer. */
  owner: { name: string; siren: string | null }
  /** Other clients of the firm that a wrongly dropped document may belong to. Findings never name them; no model is told of them. */
  otherClients: { name: string; siren: string | null }[]
  /** Day of the analysis, ISO, Europe/Paris. */
  today: string
  /** Language of summaries and reasons. */
  language: 'fr' | 'en'
  /** Name as deposited, with extension. */
  fileName: string
  tagRules: TagRule[]
}

export interface Findings {
  /** ISO 639-1 of the main text, null when there is none. */
  language: string | null
  type: Finding | null
  issuer: Finding | null
  /** ISO day. */
  dueDate: Finding | null
  /** ISO day: last day to give notice. */
  noticeDate: Finding | null
  /** Two to five sentences. */
  summary: Finding | null
  /** One short line. */
  description: Finding | null
  /** File name with its extension, null when the present one is explicit. */
  name: Finding | null
  tags: FoundTag[]
  warnings: { code: string; message: string }[]
}

/** Turns the text of a document into proposals. Pure: the same text and context give the same findings. */
export type Understand = (pages: PageText[], context: UnderstandingContext) => Findings
