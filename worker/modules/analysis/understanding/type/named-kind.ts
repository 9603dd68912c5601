import { foldText } from '../../../../../shared/domain/dates/fold-text'
import type { SourceText } from '../text/source-text'
import { squeeze } from '../text/source-text'
import { documentTypesOf } from './document-type'
import type { DocumentType } from './document-type'

/** Nouns that tell nothing alone: « Fiche », but « Fiche de données de sécurité ». */
const nouns = ['Fiche', 'Bordereau', 'Ordre', 'Lettre', 'Liste', 'Plan', 'Carnet', 'Dossier', 'Formulaire']
const bareWeight = 0.42
export const bareTypes = documentTypesOf(
  nouns.map((noun) => [noun, '', 'none', `${noun.toLowerCase()}(?! du jour)`, bareWeight]),
)

/** Whether a kind is only a noun that its title would have to complete. */
export const isBare = ({ weight }: DocumentType) => weight === bareWeight

const link = "(?:de la |de l'|du |des |de |d'|au |aux |a la |a l')"
const adjective = '(?: (?!relati)[a-z]+(?:el|elle|al|ale|ique|if|ive|aire|ee|ant))?'
/** What may follow the noun: « (individuel) de sécurité (incendie) ». */
const empty = `(?:(?:fin|mise|prise|suivi|donnees|remise|levee|demande) ${link})?`
const complement = new RegExp(`^${adjective} ${link}${empty}[a-z]+(?:-[a-z]+)*${adjective}(?![a-z'-])`)
/** What may come next: another complement, a number, nothing. Else it would be cut short: « de compte (à jour) ». */
const complete = new RegExp(`^(?:$| ?[-:(,./|]| n[o°]| \\d| (?:${link}|pour |portant |relati|en |entre |et ))`)
const longest = 48

/** Letters keep their accents; capitals of a title become those of a sentence. */
function asSentence(printed: string): string {
  const isUpper = printed === printed.toUpperCase()
  const lower = isUpper ? printed.toLowerCase() : printed
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

/**
 * A kind that only its title names: « REGISTRE DE SÉCURITÉ » is a « Registre de sécurité », of what is known of
 * registers. Where the title says no more than the noun, the kind stays as it is.
 */
export function namedKind(type: DocumentType, source: SourceText, start: number, end: number): DocumentType {
  const printed = squeeze(source.slice(start, end))
  const folded = foldText(printed).text
  const noun = foldText(type.label).text
  if (folded.length !== printed.length || !folded.startsWith(noun)) return type
  const rest = complement.exec(folded.slice(noun.length))?.[0]
  const length = noun.length + (rest?.length ?? 0)
  if (!rest || / au titre$/.test(rest) || length > longest || !complete.test(folded.slice(length))) return type
  return { ...type, label: asSentence(printed.slice(0, length)), broader: type.label }
}
