import { pattern, patternWith } from '../../../../../shared/domain/dates/pattern'
import { foldText } from '../../../../../shared/domain/dates/fold-text'
import type { DocumentType } from '../type/document-type'
import { findType } from '../type/find-type'
import type { SourceText } from '../text/source-text'
import { isSameName, nameAt, nameKey, presentName } from './names'
import { mentionsOf } from './parties'
import type { Party } from './parties'
import { publicBodies } from './public-bodies'
import { definitionAfter, labelBefore, partSource, receivingParts, thirdParts } from './role-labels'

const startsWithPart = new RegExp(`^(?:le |la |l')?${partSource}s?\\b`)
const clean = (text: string) => text.replace(/\s+/g, ' ')
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

function mentionScore(source: SourceText, party: Party, isContract: boolean): Party {
  const before = clean(source.fold.slice(Math.max(0, party.start - 60), party.start))
  const rawBefore = source.fold.slice(Math.max(0, party.start - 60), party.start)
  const after = clean(source.fold.slice(party.end, party.end + 440))
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
    \b(?:entre|between|by and between|entre les soussignes?\s*:?|et|and|\(\d\)|between:) *(?:la 
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

/** The head of a line on which the recipient's name is printed too. */
function withoutOwner(head: string, owner: string): string {
  const { text } = foldText(head)
  const at = text.indexOf(foldText(owner).text)
  return at > 3
    ? head
        .slice(0, at)
        .replace(/\s+(?:SARL|SAS|SASU|SA|EURL|SCI|la société)?\s*$/i, '')
        .trim()
    : head
}

/** A name printed alone at the top of the first page. */
function letterheads(source: SourceText, owner: string): Party[] {
  const found: Party[] = []
  const top = source.lines.filter((line) => line.page === source.lines[0]?.page).slice(0, 5)
  top.forEach((line, index) => {
    const printed = source.slice(line.start, line.end)
    const cell = (printed.trim().split(/\s{3,}|\t|\s[-–—|·]\s/)[0] ?? '').replace(/^[^\p{L}\p{N}]+/u, '')
    const head = withoutOwner(cell, owner)
    if (head.length < 3 || head.length > 48 || /\d{4,}|@|:|www\.|^\d/.test(head)) return
    const words = head.split(/\s+/)
    if (words.length > 7 || !/^\p{Lu}/u.test(head) || isSameName(head, owner)) return
    const folded = foldText(head).text
    if (
      pattern`
    ^(?:de|from|objet|page|date|a |annexe|n[o°]|ref|madame|monsieur|contrat|exemplaire|copie
    |original|duplicata|liberte|republique|specimen|this|exhibit|execution|vos|nos|votre|notre
    |accord|article|bonjour|chapitre|destinataire|client|type|service|entre|nom|suivi)\b|[,;.]$
  `.test(folded)
    )
      return
    if (
      startsWithPart.test(folded) ||
      !/[a-z]{3}/.test(folded) ||
      pattern`
    rue |avenue |boulevard |cedex|quai |place |chemin |^service|soumis|conforme
  `.test(folded)
    )
      return
    found.push({
      name: head,
      start: line.start,
      end: line.end,
      score: index === 0 ? 5 : 3.5 - index * 0.5,
      kind: 'letterhead',
      role: null,
    })
  })
  const fake = (party: Party) =>
    findType(
      {
        ...source,
        lines: [{ start: party.start, end: party.end, page: 1, text: foldText(party.name).text }],
        fold: '',
      },
      '',
    )
  return found.filter((party) => (fake(party)?.score ?? 0) < 12)
}

function sendersOf(source: SourceText, owner: string): Party[] {
  const found: Party[] = []
  for (const line of source.lines.slice(0, 12)) {
    const printed = source.slice(line.start, line.end)
    const match = /^\s*(?:De|From|Von|Expéditeur)\s?:\s?"?([^"<\n]{3,70}?)"?\s*(?:<|\[|$)/u.exec(printed)
    const name = match?.[1]?.trim()
    const ownerWords = nameKey(owner)
      .split(' ')
      .filter((word) => word.length > 4)
    if (
      name &&
      !/@/.test(name) &&
      !isSameName(name, owner) &&
      !ownerWords.some((word) => line.text.includes(word))
    ) {
      found.push({
        name: name.replace(
          patternWith('i')`
    ^(?:service clients?|recouvrement|comptabilité|facturation)\s+(?:[-–]\s)?
  `,
          '',
        ),
        start: line.start,
        end: line.end,
        score: 5,
        kind: 'letterhead',
        role: null,
      })
    }
  }
  return found
}

function publicSenders(source: SourceText, type: DocumentType | null): Party[] {
  const found: Party[] = []
  const label = type ? foldText(type.label).text : ''
  for (const body of publicBodies) {
    for (const match of [...source.fold.matchAll(body.pattern)].slice(0, 6)) {
      const line = source.lines.findIndex((one) => one.end > match.index)
      const printedLine = source.lines[line]
      const fits =
        (body.types?.test(label) ?? false) ||
        (body.family !== null && (type?.families.includes(body.family) ?? false))
      const leads =
        printedLine !== undefined &&
        match.index - printedLine.start < 40 &&
        !/[a-z0-9]{3}.*\b(?:ape|naf|siret)\b/.test(printedLine.text)
      const top = leads && line < 8 && (printedLine?.text.length ?? 0) < 90 ? 4.5 : 0
      const printed = source.slice(match.index, match.index + match[0].length)
      const name = /^(?:greffe|mairie|commune|ville|prefecture)/.test(match[0])
        ? clean(printed).trim()
        : body.name
      found.push({
        name,
        start: match.index,
        end: match.index + match[0].length,
        score: (fits ? 7 : 0) + top,
        kind: 'public',
        role: null,
      })
    }
  }
  return found
}

interface Group {
  party: Party
  score: number
  count: number
}

function grouped(parties: Party[]): Group[] {
  const groups: Group[] = []
  for (const party of parties) {
    const same = groups.find((group) => isSameName(group.party.name, party.name))
    if (!same) {
      groups.push({ party, score: party.score, count: 1 })
      continue
    }
    same.count++
    const high = Math.max(same.score, party.score)
    const low = Math.min(same.score, party.score)
    same.score = high + (low > 0 ? Math.min(low, 3) * 0.5 : Math.max(low, -4) * 0.5)
    const better =
      party.kind !== 'letterhead' &&
      (same.party.kind === 'letterhead' || nameKey(party.name).length > nameKey(same.party.name).length)
    same.party = { ...(better ? party : same.party), role: same.party.role ?? party.role }
  }
  return groups.sort((a, b) => b.score - a.score)
}

/** At least one capital word that is not only a legal form. */
const isName = (name: string) =>
  nameKey(name).length > 2 &&
  !patternWith('i')`
    ^soci[ée]t[ée] (?:à responsabilit|anonyme|par actions|civile|en nom)
  `.test(name) &&
  /(?:^|[\s(])(?:\p{Lu}(?!['’])|\d|[dl]['’]\p{Lu})/u.test(name)

/** All who may be the other party, best first; the owner is never among them. */
export function rankedParties(source: SourceText, type: DocumentType | null, owner: string): Party[] {
  const isContract = type?.due === 'term' || (type?.families.includes('contract') ?? false)
  const scored = mentionsOf(source, owner).map((party) => mentionScore(source, party, isContract))
  const all = [
    ...scored,
    ...letterheads(source, owner),
    ...sendersOf(source, owner),
    ...publicSenders(source, type),
  ]
  return grouped(all.filter((party) => isName(party.name) && !isSameName(party.name, owner))).map(
    ({ party, score }) => ({ ...party, score }),
  )
}

const twoPeople = /^(?:.{0,80}?)\s(?:et|and|&)\s(?:monsieur|madame|m\.|mme)\s/

/** The other party: who sent or signed with the owner; null when nobody stands out. */
export function findIssuer(source: SourceText, type: DocumentType | null, parties: Party[]): Party | null {
  const internal =
    type?.families.includes('corporate') && type.due === 'none' && !/Kbis|Cession/.test(type.label)
  const [best] = parties
  if (!best || best.score < (internal ? 9 : 3)) return null
  if (best.kind === 'person' && twoPeople.test(clean(source.fold.slice(best.end, best.end + 120)))) {
    const start = source.fold
      .slice(best.end, best.end + 140)
      .search(/\s(?:et|and|&)\s+(?:monsieur|madame|m\.|mme)\s/)
    const rest = source.slice(best.end + start, best.end + start + 80).replace(/^\s*\S+\s+\S+\s+/u, '')
    const second = nameAt(rest, 4)
    if (second.includes(' ')) return { ...best, name: `${presentName(best.name)} et ${second}` }
  }
  return { ...best, name: presentName(best.name) }
}
