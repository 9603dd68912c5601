import { foldText } from '../../../../../shared/domain/dates/fold-text'

/** How the day that matters is found on papers of a type. */
export type DueStrategy = 'none' | 'payment' | 'validity' | 'term' | 'deadline' | 'any'

/**
 * Broad kinds that smart tags speak of. `own`: made by the company itself, `claim`: asks for money whatever
 * day is watched, `collective`: about the staff as a whole.
 */
export type Family =
  | 'insurance'
  | 'property'
  | 'employment'
  | 'tax'
  | 'social'
  | 'loan'
  | 'corporate'
  | 'invoice'
  | 'quote'
  | 'contract'
  | 'certificate'
  | 'bank'
  | 'letter'
  | 'identity'
  | 'vehicle'
  | 'warranty'
  | 'accounts'
  | 'dispute'
  | 'diagnosis'
  | 'mandate'
  | 'payslip'
  | 'lease'
  | 'rent'
  | 'receipt'
  | 'energy'
  | 'training'
  | 'subscription'
  | 'maintenance'
  | 'secrecy'
  | 'permit'
  | 'order'
  | 'delivery'
  | 'public'
  | 'qualification'
  | 'own'
  | 'claim'
  | 'collective'
  | 'traineeship'

export interface DocumentType {
  /** French label, as shown. */
  label: string
  /** Label of the wider kind that it is one of: a « Permis de construire » is an « Autorisation ». */
  broader: string | null
  families: Family[]
  due: DueStrategy
  /** Matches a folded title. */
  title: RegExp
  /** Below 1 for generic words that a more precise type should beat. */
  weight: number
}

const titlePattern = (title: string) => new RegExp(`(?<![a-z])(?:${title})(?![a-z])`, 'g')
const familiesIn = (families: string) => families.split(' ').filter(Boolean) as Family[]

/** Shorthand of the catalogues: label, families, strategy, title pattern, weight. */
export type TypeRow = [label: string, families: string, due: DueStrategy, title: string, weight?: number]

export function documentTypesOf(rows: TypeRow[]): DocumentType[] {
  return rows.map(([label, families, due, title, weight = 1]) => ({
    label,
    broader: null,
    families: familiesIn(families),
    due,
    title: titlePattern(title),
    weight,
  }))
}

/** A finer kind: label, title where the label's own words are not enough, families and strategy of its own. */
export type FinerRow = [label: string, title?: string, families?: string, due?: DueStrategy]

/** Finer kinds of a wider one, of its families and strategy unless told; they beat it where their title is printed. */
export function finerKindsOf(
  broader: string,
  families: string,
  due: DueStrategy,
  rows: FinerRow[],
): DocumentType[] {
  return rows.map(([label, title, ownFamilies, ownDue]) => ({
    label,
    broader,
    families: familiesIn(ownFamilies ?? families),
    due: ownDue ?? due,
    title: titlePattern(title ?? foldText(label).text),
    weight: 1.12,
  }))
}
