import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'

const salutation = pattern`
  (?:^|\n)\s*(?:bonjour|cher(?:e|s|es)?|madame|monsieur|mesdames|messieurs|maitre|dear
  |hello)\b[^\n]{0,40},\s*\n
  |(?:^|\n)\s*(?:objet|subject|n\/ref|nos ref\w*) ?:
`

/** A letter about a contract asks for something, whatever kind of paper it names. */
export const isLetter = ({ source }: Reading) => salutation.test(source.fold.slice(0, 4000))

const offered = /(?:^|\n)\W*(?:offre|proposition|projet) (?:prealable |commerciale |de |d')/

/** An offer is good until the day it says, whatever the contract offered would last. */
export const isOffer = ({ source }: Reading) => offered.test(source.fold.slice(0, 1200))

/** A price asked for, with its conditions. */
export const isQuote = ({ type }: Reading) => type?.families.includes('quote') ?? false

const title = pattern`
  \b(?:agreement|contract|lease|licen[cs]e|memorandum of understanding|guarant(?:y|ee)|contrat|convention
  |accord|bail)\b
`
const self = pattern`
  \bthis (?:\w+ ){0,3}(?:agreement|contract|lease|licen[cs]e|deed|memorandum|guarant(?:y|ee))\b
  |\b(?:le|du|au) present (?:contrat|accord|bail|acte)\b|\bla presente convention\b
`

/** A paper of no known kind whose title and text both call it an agreement. */
export const isAgreement = ({ source }: Reading) =>
  title.test(source.fold.slice(0, 200)) && self.test(source.fold.slice(0, 30_000))
