import type { Findings, UnderstandingContext } from '../../../../ports/understanding'
import { say } from '../../understanding/reading'

const code = 'suspicious-instructions'

/** Tells once that passages were set aside, whichever engine found them. */
export function withOrdersWarning(findings: Findings, orders: number, context: UnderstandingContext): Findings {
  if (orders === 0 || findings.warnings.some((warning) => warning.code === code)) return findings
  const message = say(
    context,
    'Consignes suspectes\u00a0: le document contient des ordres adressés au logiciel\u00a0; ils ont été ignorés.',
    'Suspicious instructions: the document gives orders to the software; they were ignored.',
  )
  return { ...findings, warnings: [...findings.warnings, { code, message }] }
}
