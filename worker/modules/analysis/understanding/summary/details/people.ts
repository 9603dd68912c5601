import { patternWith } from '../../../../../../shared/domain/dates/pattern'
import { isSameName } from '../../issuer/names'
import type { Reading } from '../../reading'
import type { Story } from '../story'
import { quoted } from './quoted'

const job = patternWith('d')`
  (?:en qualite d[e']\s?|fonctions? d[e']\s?|(?:emploi|poste|fonction|qualification|position
  |job title)(?: occupe| et qualification)?\s*[:\t|]\s*
  |embauchee? comme |engagee? comme |au poste d[e']\s?|emploi et qualification\s+
  |(?:^|\n)(?:article \d+|\d{1,2})?[ .:–-]{0,3}(?:emploi|poste|fonctions?)(?: (?:et|occupe|exerce)[^\n]{0,30})?\n)
  ((?!(?:la|le|les|ses|son|sa)\b)[a-z][a-z' /()-]{3,48}?)(?=[,.;:\n\t|]|\s{2}|\s-\s| statut| coefficient
  | niveau| position| a compter| au sein| pour | avec)
`

/** The job that a contract of employment or a payslip names. */
export function jobOf({ source }: Reading): string | null {
  const text = quoted(source, job, 20_000)?.text
  return text ? text.slice(0, 1).toLowerCase() + text.slice(1) : null
}

const holder = patternWith('d')`
  (?:titulaires?(?: du compte)?|denomination(?: sociale| ou raison sociale)?|raison sociale|entreprise
  |assuree?|souscripteur)
  \s*[:\t|\n]\s*((?:sasu?|sarl|eurl|sci|m\.|mme|monsieur|madame|ste
  |societe)?\s?[a-z][a-z'& .-]{2,45}?)(?=\s*(?:[\n\t|,;(]|\s{2}|$))
`

/** « certifie que la société X, SIREN … » */
const certified = patternWith('d')`
  \bque (?:la societe|l'entreprise|l'association) ([a-z][a-z'&.\s-]{2,60}?)(?=,|\s(?:siren|siret|sise?|immatriculee?)\b)
`

/** Whose paper it is: the owner where it is named, else the holder that a label names, never the issuer. */
export function holderOf({ reading, facts, issuer }: Story): string | null {
  if (facts.namesOwner) return reading.context.owner.name
  const found = (quoted(reading.source, holder, 6_000) ?? quoted(reading.source, certified, 6_000))?.text ?? null
  return found && !(issuer && isSameName(found, issuer)) ? found : null
}
