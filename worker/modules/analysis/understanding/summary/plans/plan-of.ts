import type { DocumentType, Family } from '../../type/document-type'
import type { Plan } from '../story'
import { accountPlan, mandatePlan } from './account-plan'
import { amendmentPlan } from './amendment-plan'
import { billingPlan, quotePlan } from './billing-plan'
import { certificatePlan } from './certificate-plan'
import { decisionsPlan, registerPlan, statutesPlan } from './company-plan'
import { contractPlan } from './contract-plan'
import { employmentPlan } from './employment-plan'
import { identityPlan } from './identity-plan'
import { insurancePlan } from './insurance-plan'
import { leasePlan } from './lease-plan'
import { letterPlan } from './letter-plan'
import { equipmentPlan, loanPlan } from './loan-plan'
import { payslipPlan } from './payslip-plan'
import { surveyPlan } from './survey-plan'
import { noticePlan, returnPlan } from './tax-plan'

const byLabel: [RegExp, Plan][] = [
  [/^Avenant$/, amendmentPlan],
  [/^(?:Extrait Kbis|Avis de situation Sirene|Bénéficiaires effectifs)$/, registerPlan],
  [/^Statuts$/, statutesPlan],
  [/^(?:Procès-verbal|Cession de titres)/, decisionsPlan],
  [/^Mandat SEPA$/, mandatePlan],
  [/^Relevé (?:bancaire|d’identité bancaire)$/, accountPlan],
  [/^(?:Crédit-bail|Location financière)$/, equipmentPlan],
  [/^(?:Contrat de prêt|Tableau d’amortissement)$/, loanPlan],
  [/^(?:Bulletin de paie|Solde de tout compte)$/, payslipPlan],
  [/^(?:Déclaration de TVA|Déclaration de résultats|Relevé d’acompte|Déclaration sociale|Déclaration)$/, returnPlan],
  [/^(?:Avis d’impôt|Appel de cotisations)$/, noticePlan],
  [/^(?:Congé|Résiliation|Licenciement|Démission|Convocation|Courrier|Relance|Mise en demeure)$/, letterPlan],
]
const byFamily: [Family[], Plan][] = [
  [['diagnosis', 'maintenance'], surveyPlan],
  [['insurance'], insurancePlan],
  [['lease'], leasePlan],
  [['identity'], identityPlan],
  [['quote', 'order'], quotePlan],
  [['employment'], employmentPlan],
  [['invoice', 'rent', 'receipt'], billingPlan],
  [['letter', 'dispute'], letterPlan],
  [['certificate', 'permit', 'warranty', 'training', 'vehicle'], certificatePlan],
]

/** The sentence plan of a kind of paper: by its name, else by its family, else that of contracts. */
export function planOf(type: DocumentType | null): Plan {
  const labels = [type?.label ?? '', type?.broader ?? '']
  const named = byLabel.find(([pattern]) => labels.some((label) => pattern.test(label)))?.[1]
  if (named) return named
  const isContract = type?.families.includes('contract') ?? false
  const family = byFamily.find(
    ([families]) => families.some((one) => type?.families.includes(one)) && !(isContract && families.includes('diagnosis')),
  )
  return family?.[1] ?? contractPlan
}
