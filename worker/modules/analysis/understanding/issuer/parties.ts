import { pattern, patternWith } from '../../../../../shared/domain/dates/pattern'
import { foldText } from '../../../../../shared/domain/dates/fold-text'
import type { SourceLine, SourceText } from '../text/source-text'
import { isSameName, nameAt } from './names'
import { partSource } from './role-labels'

/** Somebody the document names, with why it may be the other party. */
export interface Party {
  name: string
  start: number
  end: number
  /** Sum of the signs for being the sender or the other signatory. */
  score: number
  kind: 'company' | 'person' | 'public' | 'letterhead'
  /** Its part in the contract (« bailleur »), when told. */
  role: string | null
}

const prefixForm = patternWith('gu')`
    (?<![\p{L}\p{N}])(?:la |La |LA )?(SASU|SAS|SARL|S\.A\.R\.L\.|S\.A\.S\.|EURL|SCI|SNC|SCOP
    |SELARL|SCP|SCM|GIE|GAEC|EARL|SA|Soci[ée]t[ée]|SOCI[ÉE]T[ÉE]|soci[ée]t[ée]|Association
    |ASSOCIATION|Cabinet|CABINET|Banque|BANQUE|Caisse|CAISSE|Crédit|CRÉDIT|Mutuelle|MUTUELLE
    |Étude|Garage|GARAGE|Ets|Établissements|[Ii]ndivision|[Cc]onsorts|[Éé]poux|[Ss]yndicat
    |SYNDICAT|Commune|COMMUNE|Ville|VILLE|Mairie|MAIRIE|Lycée|LYCÉE|Université|École|Chambre
    |CHAMBRE|Fédération|Fondation|Coopérative) (?=[\p{Lu}\d«"'’LldDÀ])
  `
const keepsPrefix = pattern`
    ^(?:association|cabinet|banque|caisse|credit|mutuelle|etude|garage|ets|etablissements
    |indivision|consorts|epoux|syndicat|commune|ville|mairie|lycee|universite|ecole|chambre
    |federation|fondation|cooperative)
  `
const suffixForm = patternWith('gu')`
    ((?:[\p{Lu}\d][\p{L}\p{N}'’&.-]*|&|and|de|du|des|la|le|et|of
    |d['’]\p{L}+)(?:,?[ \t](?:[\p{Lu}\d][\p{L}\p{N}'’&.-]*|&|and|de|du|des|la|le|et|of
    |d['’]\p{L}+)){0,6}),?[ \t](SASU|SAS|SARL|EURL|SCI|SNC|GmbH(?: & Co\. KG)?|AG|KG|UG|Ltd\.?
    |LTD\.?|Limited|LIMITED|LLP|LLC|L\.L\.C\.|plc|PLC|Inc\.?|INC\.?|Corp\.?|CORP\.?|Corporation
    |CORPORATION|Company|B\.V\.|BV|N\.V\.|NV|S\.A\.|S\.L\.|S\.r\.l\.|S\.p\.A\.|SpA|L\.P\.|LP
    |SA)(?![\p{L}\p{N}])
  `
const person = patternWith('gu')`
    (?<![\p{L}])(Monsieur|Madame|Mademoiselle|Ma[îi]tre|MM?\.|Mme|Mlle|Mr\.?|Mrs\.?
    |Ms\.?)\s+(?=\p{Lu})
  `
const partLabel = new RegExp(
  `^\\s*[|]?\\s*(?:le |la |l['’]|les )?${partSource}s?\\s*(?:\\(s\\))?\\s*(?::|\\t|\\||=\\s*\\||\\s{2,})\\s*\\|?\\s*(?:la societe )?`,
)
const partAlone = new RegExp(
  `^\\s*(?:informations? (?:du |de la |de l')?)?(?:le |la |l['’]|les )?${partSource}s?\\s*:?\\s*$`,
)
const isPart = new RegExp(`^(?:le |la |l')?${partSource}s?\\b`)
const notName = patternWith('i')`
    ^(?:article|annexe|page|date|objet|madame|monsieur|la|le|contrat|bail|facture|siret|siren
    |adresse|total|france|parties?|civile|president|gerant|directeur|anonyme|simple|par actions
    |generale?|d'avocats|client|prestataire|bailleur|preneur|locataire|agreement|this|the
    |company|de (?:droit|capital)|expert)\b|^(?:soci[eé]t[eé] )?(?:[aà] responsabilit|anonyme
    |par actions|civile|en nom|coop[eé]rative [aà])
  `

function companiesIn(text: string): { name: string; at: number; length: number }[] {
  const found: { name: string; at: number; length: number }[] = []
  for (const match of text.matchAll(prefixForm)) {
    const form = match[1] ?? ''
    const from = match.index + match[0].length
    const name = nameAt(text.slice(from, from + 90).replace(/^["«“\s]+/, ''))
    if (name.length < 2 || notName.test(name)) continue
    const generic = keepsPrefix.test(form.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
    const isFull = generic || /^[A-Z.]{2,8}$/.test(form)
    found.push({
      name: isFull ? `${form} ${name}` : name,
      at: match.index,
      length: match[0].length + name.length,
    })
  }
  for (const match of text.matchAll(suffixForm)) {
    const name = (match[1] ?? '')
      .replace(
        patternWith('u')`
    ^(?:de|du|des|la|le|et|and|of|Entre|Pour|For|Between|Par|By|Client|Seller|Buyer)\s+
  `,
        '',
      )
      .trim()
    if (name.length < 3 || notName.test(name)) continue
    found.push({
      name: `${name} ${match[2]}`,
      at: match.index + match[0].indexOf(name),
      length: name.length + 1 + (match[2] ?? '').length,
    })
  }
  return found
}

function personsIn(text: string): { name: string; at: number; length: number; civil: string }[] {
  const found: { name: string; at: number; length: number; civil: string }[] = []
  for (const match of text.matchAll(person)) {
    const from = match.index + match[0].length
    const name = nameAt(text.slice(from, from + 60), 4)
    if (
      name.split(' ').length < 2 ||
      notName.test(name) ||
      /\b(?:Pr[ée]sident|Directeur|G[ée]rant|Madame|Monsieur)/.test(name)
    )
      continue
    found.push({ name, at: match.index, length: match[0].length + name.length, civil: match[1] ?? '' })
  }
  return found
}

const representative = pattern`
    (?:represent\w+[^;]{0,40} par (?:(?:son|sa|ses|leur) )?(?:[a-z'-]+,? ){0,3}
    |en la personne de |attention de |(?:suivi|prepare|etabli) par |(?:contact|interlocuteur
    |dossier|reference) ?:? |(?:president|gerante?|directeur|directrice
    |presidente)\w*(?: general\w*)?,? |(?:cher|chere|bonjour|dear|agreer),? )$
  `

const led = patternWith('gu')`
    (?:^|[\s(])(?:Pour|For|Entre|BETWEEN|soussignés?,?|By:|[Ll]['’]organisme(?: de formation
    | certificateur)?|[Ll]['’]association|[Ll]a compagnie|[Ll]['’]agence)\s+(?:la société 
    |le cabinet |l['’]organisme de formation )?(?=\p{Lu})
  `
const described = patternWith('u')`
    ^\s*(?=\p{Lu})(?=[^,–—\n]{3,60}(?:,| [–—-])\s*(?:une? )?(?:SAS|SARL|SA|SASU|EURL|SCI|SNC
    |S\.A|société|Société|sociétés?|cabinet|association|entreprise|banque|établissement
    |compagnie|mutuelle|caisse|RCS|SIREN|SIRET|capital|\d{1,4}[, ]))
  `

/**
 * Names without a legal form, told by what stands before (« Pour … ») or after (« …, société au capital »).
 */
function introducedIn(text: string): { name: string; at: number; length: number }[] {
  const found = [...text.matchAll(led)].map((match) => {
    const at = match.index + match[0].length
    const name = nameAt(text.slice(at, at + 80), 6)
    return { name, at, length: name.length }
  })
  const start = described.exec(text)
  if (start) {
    const name = nameAt(text.slice(start[0].length, start[0].length + 80))
    const next = text.slice(start[0].length + name.length, start[0].length + name.length + 3)
    if (/^(?:,| [–—-])/.test(next)) found.push({ name, at: start[0].length, length: name.length })
  }
  return found.filter(({ name }) => name.length > 3 && !notName.test(name) && !/^\d/.test(name))
}

/** Names behind a part: « Créancier : … », « Prestataire   … », or the part alone on the line above. */
function labelledIn(
  text: string,
  folded: string,
  above: string,
): { name: string; at: number; length: number }[] {
  const same = partLabel.exec(folded)
  if (same) {
    const name = nameAt(text.slice(same[0].length, same[0].length + 80))
    return name.length > 2 && !notName.test(name) ? [{ name, at: same[0].length, length: name.length }] : []
  }
  if (!partAlone.test(above)) return []
  const lead =
    patternWith('u')`
    ^\s*(?:(?:Nom|Dénomination|Raison sociale)(?: ?/ ?[\p{L} ]+)?\s*:?\s*)?
  `.exec(text)?.[0].length ?? 0
  const name = nameAt(text.slice(lead, lead + 80))
  return name.length > 2 && !notName.test(name) ? [{ name, at: lead, length: name.length }] : []
}

/** Companies and persons named in the first pages and the last, line by line. Owner excluded. */
export function mentionsOf(source: SourceText, owner: string): Party[] {
  const last = source.pages.length
  const wanted = source.lines.filter((line) => line.page <= 3 || line.page >= last - 1).slice(0, 420)
  const found: Party[] = []
  const push = (
    line: SourceLine,
    { name, at, length }: { name: string; at: number; length: number },
    score: number,
  ) => {
    if (!isSameName(name, owner) && !isPart.test(foldText(name).text))
      found.push({
        name,
        start: line.start + at,
        end: line.start + at + length,
        score,
        kind: 'company',
        role: null,
      })
  }
  wanted.forEach((line, index) => {
    const text = source.slice(line.start, line.end)
    const folded = source.fold.slice(line.start, line.end)
    if (!folded.trim()) return
    const above = wanted[index - 1]
    for (const one of labelledIn(text, folded, above?.text ?? '')) push(line, one, 1)
    for (const one of introducedIn(text)) push(line, one, 1)
    for (const one of companiesIn(text)) push(line, one, 2)
    for (const { name, at, length } of personsIn(text)) {
      const before = source.fold
        .slice(Math.max(0, line.start + at - 70), line.start + at)
        .replace(/\s+/g, ' ')
      if (representative.test(before) || isSameName(name, owner)) continue
      found.push({
        name,
        start: line.start + at,
        end: line.start + at + length,
        score: 0.5,
        kind: 'person',
        role: null,
      })
    }
  })
  return found
}
