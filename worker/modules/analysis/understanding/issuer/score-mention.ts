import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { SourceText } from '../text/source-text'
import type { Party } from './parties'
import { definitionAfter, labelBefore, receivingParts, thirdParts } from './role-labels'

const squeezed = (text: string) => text.replace(/\s+/g, ' ')
const attests = pattern`
  ^(?:,? [a-z' ,.-]{0,60})?\b(?:attest|certifi|soussign|declare|garantit|confirm
  |vous (?:adress|inform|remerci))
`
const recipient = pattern`
  (?:attention|destinataire|factur[ee]e? a|livre a|adresse (?:a|de livraison|de facturation)
  |client|bill to|ship to|sold to|assure|souscripteur|titulaire|debiteur|acheteur
  |certificate holder|intermediaire|mediador|courtier|agence|fournisseur|donneur d'ordre
  |customer|tomador|aupres d[eu]|pour le compte d[eu]|beneficiaire|proprietaire|concurrent
  |vehicule|beneficiary|vir(?:ement)?|prlv|affaire|chantier|a l'ordre de|denomination
  |raison sociale|^a|^pour|to|^nom) ?[:\s-]*$
`
const legal = pattern`
  capital|rcs|r\.c\.s|siren|siret|\bape\b|tva|registered|company n|hrb|orias
  |registro mercantil|entreprise regie|agrement|vat
`

/** The words around a mention that make its bearer the sender or the other signatory, or a mere recipient. */
export function scoreMention(source: SourceText, party: Party, isContract: boolean): Party {
  const before = squeezed(source.fold.slice(Math.max(0, party.start - 60), party.start))
  const rawBefore = source.fold.slice(Math.max(0, party.start - 60), party.start)
  const after = squeezed(source.fold.slice(party.end, party.end + 440))
  const line = source.lines.findIndex((one) => one.end > party.start)
  const own = source.lines[line]
  const leads = own
    ? party.start - own.start - (/^\s*/.exec(source.fold.slice(own.start, own.end))?.[0].length ?? 0) < 6
    : false
  let score = party.score
  const label = labelBefore.exec(rawBefore)?.[1] ?? null
  const defined = isContract ? (definitionAfter.exec(after.slice(0, 430))?.[1] ?? null) : null
  const role = label ?? defined
  if (label) score += thirdParts.test(label) ? -6 : receivingParts.test(label) && !isContract ? -5 : 7
  else if (defined && party.start < 5000) score += 5
  if (
    pattern`
      \b(?:entre|between|by and between|entre les soussignes?\s*:?|et|and|\(\d\)|between:) *(?:la[ ]
      |le |l')?(?:societe|organisme(?: de formation)?|compagnie|cabinet|association)?$
    `.test(before.trim()) &&
    isContract &&
    party.start < 4000
  )
    score += 5
  if (/nous,? soussignes?,? ?$|soussignee?,? ?$/.test(before)) score += 9
  if (attests.test(after.slice(0, 90)) && party.kind !== 'person') score += 5
  if (
    pattern`
      (?:^| )(?:pour|for|p/o|par|au nom d[eu]|by) (?:la |le |l')?(?:societe |sas |sarl |sci )?$
    `.test(before)
  )
    score += isContract ? 4 : 1.5
  if (own && leads && legal.test(own.text) && party.kind === 'company') score += 6
  if (line < 3 && leads && party.kind === 'company') score += 5
  else if (line < 8 && leads && party.kind === 'company') score += 1.5
  if (!label && recipient.test(before.trim())) score -= 6
  if (party.kind === 'person' && isContract && /^,? nee?\b|^,? demeurant|^,? domicilie/.test(after))
    score += 6
  return { ...party, score, role }
}
