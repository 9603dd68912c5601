/** How the day that matters is found on papers of a type. */
export type DueStrategy = 'none' | 'payment' | 'validity' | 'term' | 'deadline' | 'any'

/** Broad kinds that smart tags speak of. */
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
  | 'pension'

export interface DocumentType {
  /** French label, as shown. */
  label: string
  families: Family[]
  due: DueStrategy
  /** Matches a folded title. */
  title: RegExp
  /** Below 1 for generic words that a more precise type should beat. */
  weight: number
}

/** Shorthand of the catalogues: label, families, strategy, title pattern, weight. */
export type TypeRow = [label: string, families: string, due: DueStrategy, title: string, weight?: number]

export function documentTypesOf(rows: TypeRow[]): DocumentType[] {
  return rows.map(([label, families, due, title, weight = 1]) => ({
    label,
    families: families.split(' ').filter(Boolean) as Family[],
    due,
    title: new RegExp(`(?<![a-z])(?:${title})(?![a-z])`, 'g'),
    weight,
  }))
}
