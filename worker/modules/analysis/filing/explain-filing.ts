import type { ChosenFolder } from './choose-folder'
import type { Paper } from './paper-traits'
import { pluralOf } from './plural-of'

const lowered = (label: string) => label.slice(0, 1).toLowerCase() + label.slice(1)

function inFrench({ precedent, byYear }: ChosenFolder, { type, issuer, year }: Paper): string {
  if (!precedent) {
    const from = type ? `le type «\u00a0${type}\u00a0»` : `l’émetteur «\u00a0${issuer ?? ''}\u00a0»`
    return `D’après ${from}${byYear ? ` et l’année ${year}` : ''}.`
  }
  const { count, by } = precedent
  const many = count > 1
  const kind = by === 'issuer' || !type ? (many ? 'documents' : 'document') : many ? pluralOf(type) : lowered(type)
  const sender = by === 'type' || !issuer ? '' : ` (${issuer})`
  return `Classé comme ${count} ${many ? 'autres' : 'autre'} ${kind}${sender}.`
}

function inEnglish({ precedent, byYear }: ChosenFolder, { type, issuer, year }: Paper): string {
  if (!precedent) return `From the ${type ? `type “${type}”` : `issuer “${issuer ?? ''}”`}${byYear ? ` and the year ${year}` : ''}.`
  const { count, by } = precedent
  const kind = by === 'issuer' || !type ? '' : ` of type “${type}”`
  const sender = by === 'type' || !issuer ? '' : ` (${issuer})`
  return `Filed like ${count} other ${count > 1 ? 'documents' : 'document'}${kind}${sender}.`
}

/** Why this folder, in one sentence of the space's language: « Classé comme 12 autres attestations de vigilance (Urssaf). » */
export function explainFiling(chosen: ChosenFolder, paper: Paper, language: 'fr' | 'en'): string {
  return language === 'en' ? inEnglish(chosen, paper) : inFrench(chosen, paper)
}
