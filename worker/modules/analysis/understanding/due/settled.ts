import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Reading } from '../reading'

const said = pattern`
  \bfacture (?:\w+ ){0,3}(?:acquittee|soldee)\b|^\W*acquittee?\b|\bpour acquit\b|\brecu (?:le |votre )?(?:paiement|reglement)\b
  |(?<!\b(?:until|unless|when|once|if|after|till|not|before)\b[^.;]{0,50})\bpaid in full\b
  |(?:solde|reste|net|montant|total)(?: \w+){0,2} (?:a payer|du|a regler)(?: ttc)? ?[:=]? ?(?:eur|€)? ?
  (?:0[.,]00|neant)
  |(?:balance|amount) due ?:? ?(?:€|eur|\$|£)? ?0[.,]00
  |(?<!(?:acompte|arrhes|avance|provision|partie|versement)[^.;:]{0,40})(?<!non )\b(?:payee?|reglee?
  |acquittee?)
  (?: (?:ce jour|comptant))? (?:le \d|(?:par|en) (?:carte|cb|virement|cheque|especes|prelevement
  |ligne) (?:bancaire )?le)
`

/** Whether an invoice says that nothing is owed any more: it has no day to pay by. */
export function isSettled({ type, source }: Reading): boolean {
  if (!type?.families.includes('invoice') || type.label === 'Échéancier') return false
  return said.test(source.fold.slice(0, 20_000).replace(/[\s|]+/g, ' '))
}
