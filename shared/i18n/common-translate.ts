import type { Language } from '../schemas/primitives'
import { common as english } from './en/common'
import { common as french } from './fr/common'
import { createTranslate, type Translate } from './translator'

/** Translate function of the words that panel and dashboard share. */
export type CommonTranslate = Translate<typeof french>

/** The shared words in one language. */
export const createCommonTranslate = (language: Language): CommonTranslate =>
  createTranslate({ fr: french, en: english }, language)
