import { pattern, patternWith } from '../../../../../../shared/domain/dates/pattern'
import type { Reading } from '../../reading'
import { foldText } from '../../../../../../shared/domain/dates/fold-text'
import { squeeze } from '../../text/source-text'
import { quoted, quotedAt } from './quoted'
import { endOfValue } from './value-end'

const labelledSubject = patternWith('d')`
  ^\s*\|?\s*(?:(?:article )?\d{1,2}(?:er)? ?[.)–-]{0,2} ?)?(?:objet(?: d[ue] (?:contrat|financement
  |marche|pret|bail|la mission|devis))?|subject|betreff|asunto
  |project|projet|affaire|chantier|materiel(?: loue| finance)?|designation du materiel|equipement
  |bien finance|vehicule
  |appareil|produit|nature des travaux|intitule)\s*(?::|\s{2,}|\t|\|)\s*\|?\s*(\S[^\t
  |\n]{3,110}?)\s*(?:\s{3,}|\||\t|$)
`
const clause = patternWith('d')`
  (?:a|ont) pour objet\s+(?:de definir |de fixer |de preciser |de determiner )?(?:les (?:conditions
  |modalites)[^.,;]{0,60}?
  (?:dans lesquelles|selon lesquelles|desquelles)\s+)?((?:de |d'|la |le |les |l')?[^.;]{12,150})[.;]
`
const isLabel = /^(?:marque|modele|type|montant|quantite|qte|date|designation|reference|n[o°]|numero|prix|total|libelle|description|adresse)(?![a-z]).{0,24}$/
/** A value that goes on where nobody looked. */
const isCut = /(?: |^)(?:de|du|des|d'|et|a|la|le|les|l'|en|pour|of|the|and)$/
const reply = /^(?:(?:re|tr|fw|fwd|rép) ?: ?)+/i

/** What the paper says it is about: the value behind « Objet : », or its « a pour objet … » clause. */
export function subjectOf(reading: Reading): string | null {
  const { source } = reading
  for (const line of source.lines.slice(0, 70)) {
    const folded = source.fold.slice(line.start, line.end)
    const [start, end] = labelledSubject.exec(folded)?.indices?.[1] ?? []
    if (start === undefined || end === undefined) continue
    const found = quotedAt(source, line.start + start, endOfValue(reading, line, end))
    if (!found || !/\p{L}{3}/u.test(found.text)) continue
    const { text } = foldText(found.text)
    if (!isLabel.test(text) && !isCut.test(text)) return found.text.replace(reply, '').replace(/[.;,]$/, '')
  }
  return null
}

/** « a pour objet la maintenance des installations … », up to its first stop. */
export function purposeOf({ source }: Reading): string | null {
  const found = quoted(source, clause, 20_000)
  return found && !pattern`\d{5,}`.test(found.text) ? squeeze(found.text) : null
}
