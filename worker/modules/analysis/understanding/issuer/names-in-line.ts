import { foldText } from '../../../../../shared/domain/dates/fold-text'
import { pattern, patternWith } from '../../../../../shared/domain/dates/pattern'
import { nameAt } from './names'
import { paperTitle } from './paper-title'
import { partSource } from './role-labels'

/** A name in a printed line: offsets in that line, `length` with its legal form or civility. */
export interface NameInLine {
  name: string
  at: number
  length: number
}

const prefixForm = patternWith('gu')`
  (?<![\p{L}\p{N}])(?:la |La |LA )?(SASU|SAS|SARL|S\.A\.R\.L\.|S\.A\.S\.|EURL|SCI|SNC|SCOP
  |SELARL|SCP|SCM|GIE|GAEC|EARL|SA|Soci[ée]t[ée]|SOCI[ÉE]T[ÉE]|soci[ée]t[ée]|Association
  |ASSOCIATION|Cabinet|CABINET|Banque|BANQUE|Caisse|CAISSE|Crédit|CRÉDIT|Mutuelle|MUTUELLE
  |Étude|Garage|GARAGE|Ets|Établissements|[Ii]ndivision|[Cc]onsorts|[Éé]poux|[Ss]yndicat
  |SYNDICAT|Commune|COMMUNE|Ville|VILLE|Mairie|MAIRIE|Lycée|LYCÉE|Université|École|Chambre
  |CHAMBRE|Fédération|Fondation|Coopérative|[Cc]ollège|[Ii]nstitut|lycée|université
  |école) (?=[\p{Lu}\d«"'’LldDÀ])
`
const keepsPrefix = pattern`
  ^(?:association|cabinet|banque|caisse|credit|mutuelle|etude|garage|ets|etablissements
  |indivision|consorts|epoux|syndicat|commune|ville|mairie|lycee|universite|ecole|chambre
  |federation|fondation|cooperative|college|institut)
`
const suffixForm = patternWith('gu')`
  ((?:[\p{Lu}\d][\p{L}\p{N}'’&.-]*|&|and|de|du|des|del|la|le|et|of|y|und|van|von|der
  |d['’]\p{L}+)(?:,?[ ](?:[\p{Lu}\d][\p{L}\p{N}'’&.-]*|&|and|de|du|des|del|la|le|et|of|y|und|van|von|der
  |d['’]\p{L}+)){0,6}),?[ ](SASU|SAS|SARL|EURL|SCI|SNC|GmbH(?: & Co\. KG)?|AG|KG|UG|Ltd\.?
  |LTD\.?|Limited|LIMITED|LLP|LLC|L\.L\.C\.|plc|PLC|Inc\.?|INC\.?|Corp\.?|CORP\.?|Corporation
  |CORPORATION|Company|DAC|ApS|ULC|Pty\.?[ ]Ltd\.?|S\.A\. de C\.V\.|Cooperative|B\.V\.|BV|N\.V\.|NV|S\.A\.
  |S\.L\.|S\.r\.l\.|S\.p\.A\.|SpA|L\.P\.|LP
  |SA)(?![\p{L}\p{N}])
`
const person = patternWith('gu')`
  (?<![\p{L}])(Monsieur|Madame|Mademoiselle|Ma[îi]tre|Docteur|Dr\.?|MM?\.|Mme|Mlle|Mr\.?|Mrs\.?
  |Ms\.?)\s+(?=\p{Lu})
`
/** « SIREN 803 771 922 À Monsieur Weissbach, SAS … »: a number, and who is written to. */
const ofReader = /^\d{3} \d{3}|(?<!\p{L})(?:Monsieur|Madame|Mme)(?!\p{L})/u
const partLabel = pattern`
  ^\s*[|]?\s*(?:le |la |l['’]|les )?${partSource}s?\s*(?:\(s\))?\s*
  (?::|\t|\||=\s*\||\s{2,})\s*\|?\s*(?:la societe )?
`
const partAlone = pattern`
  ^\s*(?:informations? (?:du |de la |de l')?)?(?:le |la |l['’]
  |les )?${partSource}s?\s*:?(?:\s*(?:adressee? a|destinataire|factur\w+ a|livre a|le |la |l['’])?
  \s*${partSource}?s?\s*:?)?\s*$
`
const notName = patternWith('i')`
  ^adress[ée]+(?: à)?$|^(?:destinataire|article|annexe|page|date|objet|madame|monsieur|la|le|contrat|bail
  |facture
  |siret|siren
  |adresse|total|france|parties?|civile|president|gerant|directeur|anonyme|simple|par actions
  |generale?|d'avocats|client|prestataire|bailleur|preneur|locataire|agreement|this|the
  |company|de (?:droit|capital)|expert|d['’]assurances?|n[ée]e?|nom|appartement|appt|b[âa]timent
  |r[ée]sidence|immeuble|[ée]tage|z\.?[ai]\.?c?\.?
  |lieu[- ]dit|bp|cs|lot|parcelle|mutualiste)\b|^(?:soci[eé]t[eé] )?(?:[aà] responsabilit|anonyme
  |par actions|civile|en nom|coop[eé]rative [aà])
`

/** Companies by their legal form, before or after the name. */
export function companiesIn(text: string): NameInLine[] {
  const found: NameInLine[] = []
  for (const match of text.matchAll(prefixForm)) {
    const form = match[1] ?? ''
    const from = match.index + match[0].length
    const bare = nameAt(text.slice(from, from + 90).replace(/^["«“\s]+/, ''))
    if (bare.length < 2 || notName.test(bare)) continue
    const isGeneric = keepsPrefix.test(foldText(form).text)
    const formAt = match.index + match[0].indexOf(form)
    const whole = isGeneric ? nameAt(text.slice(formAt, formAt + 110)) : `${form} ${bare}`
    const name = isGeneric || /^[A-Z.]{2,8}$/.test(form) ? whole : bare
    found.push({
      name: name.includes(' ') || !isGeneric ? name : `${form} ${bare}`,
      at: match.index,
      length: match[0].length + bare.length,
    })
  }
  for (const match of text.matchAll(suffixForm)) {
    const name = (match[1] ?? '')
      .replace(
        patternWith('u')`
          ^(?:.*\d{4}[.,]?\s+|\d+(?:\.\d+)+[.)]?\s+(?:[\p{L} ]+\.\s+)?|(?:de|du|des|la|le|et|and|of|Entre|Pour|For|Between|Par|By|Client|Seller
          |Buyer)\s+)
        `,
        '',
      )
      .trim()
    if (name.length < 3 || !/\p{L}{2}/u.test(name) || notName.test(name) || ofReader.test(name)) continue
    found.push({
      name: `${name} ${match[2]}`,
      at: match.index + match[0].indexOf(name),
      length: name.length + 1 + (match[2] ?? '').length,
    })
  }
  return found
}

/** Persons by their civility. */
export function personsIn(text: string): NameInLine[] {
  const found: NameInLine[] = []
  for (const match of text.matchAll(person)) {
    const from = match.index + match[0].length
    const name = nameAt(text.slice(from, from + 60), 4)
    if (
      name.split(' ').length < 2 ||
      notName.test(name) ||
      /\b(?:Pr[ée]sident|Directeur|G[ée]rant|Madame|Monsieur)/.test(name)
    )
      continue
    found.push({ name, at: match.index, length: match[0].length + name.length })
  }
  return found
}

const formName = patternWith('gu')`
  (?<![\p{L}])Nom(?: de (?:naissance|famille)| d['’]usage)?\s*:?\s*
  (\p{Lu}[\p{L}'’-]+(?: (?!Prénom)\p{Lu}[\p{L}'’-]+)?)\s+
  Prénoms?\s*:?\s*(\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?)
`

/** « Nom de naissance : DURAND   Prénom : Lucas » of a form is a person. */
export function formPersonsIn(text: string): NameInLine[] {
  return [...text.matchAll(formName)].map(({ 0: whole, 1: family = '', 2: first = '', index }) => ({
    name: `${first} ${family}`,
    at: index,
    length: whole.length,
  }))
}

const born = patternWith('gu')`
  (?<![\p{L}])(?:(?:Monsieur|Madame|Mme|Mlle|M)\.?\s)?
  (\p{Lu}[\p{L}'’-]+(?:\s(?:de|du|\p{Lu}[\p{L}'’-]*)){1,3}),?\s+
  n[ée]+(?:\s?\(e\)|e)?\s+(?:le|à|en)\s
`

const hiring = /(?<!\p{L})(?:engag|embauch|recrut)/u

/** « engage Claire Martin, née le … »: who is hired, without civility, told by the birth. */
export function bornPersonsIn(text: string): NameInLine[] {
  if (!hiring.test(text)) return []
  return [...text.matchAll(born)].map(({ 0: whole, 1: name = '', index }) => {
    const at = index + whole.indexOf(name)
    return { name, at, length: name.length }
  })
}

const led = patternWith('gu')`
  (?:^|[\s(])(?:Pour|For|[Ee]ntre(?: les soussignés)?|ENTRE(?: LES SOUSSIGNÉS)?|BETWEEN|soussignés?,?|By:
  |(?<=[;,] )[Ee][Tt]|[Ll]['’]organisme(?: de formation
  | certificateur)?|[Ll]['’]association|(?<![Aa]près )dénommée?
  |[Ll]a compagnie|[Ll]['’]agence)\s*:?\s+(?:[Ll]a société[ ]
  |le cabinet |l['’]organisme de formation )?(?=\p{Lu})
`
const described = patternWith('u')`
  ^\s*(?=\p{Lu})(?=[^,–—\n]{3,60}(?:,| [–—-])\s*(?:une? )?(?:(?:SAS|SARL|SA|SASU|EURL|SCI|SNC
  |S\.A|société|Société|sociétés?|cabinet|association|entreprise|banque|établissement
  |compagnie|mutuelle|caisse|RCS|SIREN|SIRET|capital)(?![\p{L}])
  |\d{1,4},? (?:bis |ter )?(?:rue|avenue|av|boulevard|bd|place|chemin|route|impasse|allée|quai|cours)))
`

/**
 * Names without a legal form, told by what stands before (« Pour … ») or after (« …, société au capital »).
 */
export function introducedIn(text: string): NameInLine[] {
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
  const isHeld = (name: string) => name.length > 3 && !/^\d/.test(name)
  return found.filter(({ name }) => isHeld(name) && !notName.test(name) && !/^À\s/u.test(name))
}

/** Names behind a part: « Créancier : … », « Prestataire   … », or the part alone on the line above. */
export function labelledIn(text: string, folded: string, above: string): NameInLine[] {
  const same = partLabel.exec(folded)
  if (same) {
    if (/^Noms?\b/i.test(text.slice(same[0].length).trim())) return []
    const name = nameAt(text.slice(same[0].length, same[0].length + 80))
    return name.length > 2 && !notName.test(name) ? [{ name, at: same[0].length, length: name.length }] : []
  }
  if (!partAlone.test(above)) return []
  const lead =
    patternWith('u')`
      ^\s*(?:(?:Nom|Dénomination|Raison sociale)(?: ?/ ?[\p{L} ]+)?\s*:?\s*)?
    `.exec(text)?.[0].length ?? 0
  const name = nameAt(text.slice(lead, lead + 80))
  if (paperTitle.test(foldText(name).text)) return []
  return name.length > 2 && !notName.test(name) ? [{ name, at: lead, length: name.length }] : []
}
