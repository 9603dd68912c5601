import { pattern, patternWith } from '../../../../../../shared/domain/dates/pattern'
import { personsIn, formPersonsIn } from '../../issuer/names-in-line'
import { firstNameFirst, isSameName } from '../../issuer/names'
import type { Reading } from '../../reading'
import type { Story } from '../story'
import { quoted } from './quoted'

const job = patternWith('d')`
  (?:en qualite d[e']\s?|fonctions? d[e']\s?|(?:emploi|poste|fonction|qualification)(?: occupe| et qualification)?\s*[:\t|]\s*
  |embauchee? comme |engagee? comme |au poste d[e']\s?|emploi et qualification\s+)
  ((?!(?:la|le|les|ses|son|sa)\b)[a-z][a-z' /()-]{3,48}?)(?=[,.;:\n\t|]|\s{2}|\s-\s| statut| coefficient| niveau| position| a compter| au sein| pour | avec)
`

/** The job that a contract of employment or a payslip names. */
export function jobOf({ source }: Reading): string | null {
  const text = quoted(source, job, 20_000)?.text
  return text ? text.slice(0, 1).toLowerCase() + text.slice(1) : null
}

const bearer = patternWith('d')`
  (?:delivree? a|(?:certifie|atteste)(?: par la presente)? que|remis a|stagiaire\s*:|beneficiaire\s*:|nom,? ?prenoms?\s*:)\s*
  (?:m\.|mme|monsieur|madame)?\s*([a-z][a-z'-]{1,20} [a-z][a-z'-]{1,20})(?=\s*(?:[,;\n\t|(]|$))
`

/** Whom a certificate was given to, when its words name a person. */
export function bearerOf({ source, context }: Pick<Reading, 'source' | 'context'>): string | null {
  const found = quoted(source, bearer, 6_000)?.text ?? null
  return found && /^\p{Lu}/u.test(found) && !isSameName(found, context.owner.name) ? found : null
}

const notStaff = pattern`represent\w*[^.;]{0,60}$|president|gerant|directeur|agissant|comptable$`

/** The first person named who does not stand for a company. */
export function employeeOf({ source, context }: Reading): string | null {
  for (const line of source.lines.slice(0, 80)) {
    const text = source.slice(line.start, line.end)
    if (!source.fold.slice(line.start, line.end).trim()) continue
    for (const { name, at } of [...formPersonsIn(text), ...personsIn(text)]) {
      const before = source.fold.slice(Math.max(0, line.start + at - 80), line.start + at).replace(/\s+/g, ' ')
      if (!notStaff.test(before) && !isSameName(name, context.owner.name)) return firstNameFirst(name)
    }
  }
  return bearerOf({ source, context })
}

const holder = patternWith('d')`
  (?:titulaires?(?: du compte)?|denomination(?: sociale| ou raison sociale)?|raison sociale|entreprise|assuree?|souscripteur)
  \s*[:\t|\n]\s*((?:sasu?|sarl|eurl|sci|m\.|mme|monsieur|madame|ste|societe)?\s?[a-z][a-z'& .-]{2,45}?)(?=\s*(?:[\n\t|,;(]|\s{2}|$))
`

/** Whose paper it is: the owner where it is named, else the holder that a label names, never the issuer. */
export function holderOf({ reading, facts, issuer }: Story): string | null {
  if (facts.namesOwner) return reading.context.owner.name
  const found = quoted(reading.source, holder, 6_000)?.text ?? null
  return found && !(issuer && isSameName(found, issuer)) ? found : null
}
