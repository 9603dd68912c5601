import { foldText } from '../../../../../../shared/domain/dates/fold-text'
import { pattern, patternWith } from '../../../../../../shared/domain/dates/pattern'
import { firstNameFirst, isSameName } from '../../issuer/names'
import type { Reading } from '../../reading'

/** « GOUBERT Yann », « Mme Coralie Huet », « Yann-Marie LE GOFF ». */
const civility = "(?:(?:M\\.|MM?\\.?|Mrs?\\.?|Ms\\.?|Mme|Mlle|Monsieur|Madame|Mademoiselle|MONSIEUR|MADAME)[ ]+)?"
const word = "\\p{Lu}[\\p{L}’'-]+"
const full = `(${word}(?:[ ](?:de |du |le |LE |DE )?${word}){1,2})(?![\\p{L}’'-])`
const role = patternWith('u')`
  (?:[Ss]alari[ée]{1,2}|[Ss]tagiaire|[Aa]pprentie?|[Bb]énéficiaire|[Tt]itulaire|[Cc]andidate?|[Aa]ssurée?
  |[Nn]om,?(?: et| de naissance et)? ?[Pp]rénoms?(?: de naissance)?
  |[Ii]ntéressée?|[Cc]onducteur|[Aa]gent|[Ee]mployée?|[Pp]articipante?|SALARIÉE?|STAGIAIRE|APPRENTIE?
  |ASSURÉE?|[Aa]lternante?|[Rr]eprésentant légal|[Ee]mployee|[Tt]rainee|[Hh]older|[Ee]xploitante?)
`
const lead = "^[\\s|]*(?:\\d[.)]?[ ]?(?:[–-][ ])?)?(?:[Ll][ea] |[Ll][’']|LE |LA |L[’'])?"
const labelled = new RegExp(`${lead}${role.source}(?:\\(e\\))?\\s*[:\\t|–-]*\\s*${civility}${full}`, 'u')
const alone = new RegExp(`${lead}${role.source}(?:\\(e\\))?\\s*:?\\s*$`, 'u')
const opens = new RegExp(`^[\\s|]*${civility}${full}`, 'u')
const wholeLine = new RegExp(`^[\\s|]*${civility}(${word.replace('\\p{L}', '\\p{Lu}')}(?:[ ]${word.replace('\\p{L}', '\\p{Lu}')})?[ ]\\p{Lu}\\p{Ll}[\\p{L}’'-]*|\\p{Lu}\\p{Ll}[\\p{L}’'-]*[ ]\\p{Lu}[\\p{Lu}’'-]+)\\s*(?:$|[–,-]\\s)`, 'u')
const written = new RegExp(`(?:soussignée?,?|employée?s? (?:comme|:)|embauche d[e’']|que)[ ]${civility}${full}`, 'u')
const courteous = new RegExp(`(?<![\\p{L}])(?:M\\.|Mme|Mlle|Monsieur|Madame|MONSIEUR|MADAME)[ ]+${full}`, 'gu')
const numbered = [/^\s*1\.?\s+(\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+)?)\s*$/u, /^\s*2\.?\s+(\p{Lu}\p{Ll}[\p{L}’'-]*)/u] as const

const officer = pattern`
  ^,? ?(?:son |sa |en qualite |agissant|dument|represent|president|gerante?\b|directeur|directrice
  |directeur general|associee? unique|expert|notaire|infirmier|medecin|responsable (?:rh|des ressources))
`
const standsFor = pattern`(?:represent\w*|soussignee?|tuteur|tutrice|referente?|maitre d'apprentissage|par|docteur|dr|technicien|formateur|contact)[^.;,]{0,40}$`
const notPerson = pattern`
  ^(?:noms?|prenoms?|nee?|sexe|nationalite|lieu|autorite|prefet|maire|service|direction|centre|agence
  |societe|compagnie|groupe|cabinet|banque|caisse|assurance|attestation|contrat|certificat|bulletin|date
  |total|net|salaire
  |periode|convention|registre|code|emploi|article|madame|monsieur|ressources|france|union)\b
  |\b(?:services?|travail|tribunal|assurances?|sarl|sas|formation)\b
`

/** The name as said: the first name first, no capitals but the first ones. */
export const asSaid = (name: string) =>
  firstNameFirst(name.replace(/\s+/g, ' ')).replace(/\p{Lu}[\p{Lu}’'-]+/gu, (part) =>
    part.toLowerCase().replace(/(^|[-’'])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase()),
  )

/** The printed lines of the head of a paper, without what was blanked in it. */
const linesOf = ({ source }: Pick<Reading, 'source'>) =>
  source.lines
    .slice(0, 90)
    .filter(({ start, end }) => source.fold.slice(start, end).trim())
    .map(({ start, end }) => source.slice(start, end).normalize('NFC'))

/** By their label, on the same line or the next. */
function byLabel(lines: string[]): string[] {
  return lines.flatMap((line, index) => {
    const beside = labelled.exec(line)?.[1]
    const below = alone.test(line) ? opens.exec(lines[index + 1] ?? '')?.[1] : undefined
    return beside ?? below ?? []
  })
}

/** By their civility, those who stand for nobody. */
function byCivility(lines: string[]): string[] {
  return lines.flatMap((line) =>
    [...line.matchAll(courteous)].flatMap((match) => {
      const after = foldText(line.slice(match.index + match[0].length)).text
      const before = foldText(line.slice(0, match.index)).text
      return officer.test(after) || standsFor.test(before) ? [] : (match[1] ?? [])
    }),
  )
}

function byCard(lines: string[]): string[] {
  return lines.flatMap((line, index) => {
    const family = numbered[0].exec(line)?.[1]
    const first = numbered[1].exec(lines[index + 1] ?? '')?.[1]
    return family && first ? [`${first} ${family}`] : []
  })
}

/**
 * The person that a paper is about (employee, trainee, holder): by label, by « je soussigné … reconnais », by civility,
 * by a line of its own. Never the owner, the issuer's head or a company.
 */
export function namedPerson(reading: Pick<Reading, 'source' | 'context'>): string | null {
  const lines = linesOf(reading)
  const flat = lines.join(' ').slice(0, 3000)
  const acknowledged = /soussignée?[^.]{0,90}reconna/.test(flat) ? (written.exec(flat)?.[1] ?? []) : []
  const own = lines.slice(0, 40).flatMap((line) => wholeLine.exec(line)?.[1] ?? [])
  const candidates = [...byCard(lines), ...byLabel(lines), acknowledged, ...byCivility(lines), ...own].flat()
  const found = candidates.find((name) => !notPerson.test(foldText(name).text) && !isSameName(name, reading.context.owner.name))
  return found ? asSaid(found) : null
}
