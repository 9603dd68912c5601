import type { DocumentType, Family } from '../../type/document-type'

const byFamily: [Family, string[]][] = [
  ['loan', ['loan', 'instalment', 'rent', 'monthly-rent']],
  ['lease', ['yearly-rent', 'monthly-rent', 'quarterly-rent', 'rent', 'fee']],
  ['payslip', ['net-paid', 'net-before', 'gross']],
  ['employment', ['gross', 'salary', 'indemnity', 'owed', 'stated']],
  ['insurance', ['premium', 'total']],
  ['tax', ['owed', 'stated', 'total']],
  ['social', ['owed', 'stated', 'total']],
  ['quote', ['total', 'net', 'price']],
  ['invoice', ['owed', 'stated', 'total', 'net']],
  ['rent', ['owed', 'total', 'monthly-rent', 'rent']],
  ['bank', ['balance']],
  ['dispute', ['owed', 'stated', 'total', 'sum']],
  ['contract', ['contract', 'fees', 'fee', 'price', 'stated', 'net', 'total']],
]

/** The amounts that tell most of a kind of paper, first the one to show. */
export const mainAmounts = (type: DocumentType | null): string[] =>
  byFamily.find(([family]) => type?.families.includes(family))?.[1] ?? ['owed', 'stated', 'total']
