import { pattern } from '../../../../../shared/domain/dates/pattern'
import type { Family } from '../type/document-type'
import { clauses } from './clauses'

/** Topics of rules, folded: words of a rule -> broad kind of document. */
export const topics: [Family, RegExp][] = [
  ['insurance', /\bassurances?\b|\bassureurs?\b|\bpolices?\b|\bsinistres?\b|\binsurance\b/],
  [
    'property',
    pattern`
      \bimmobilier(?:e|s|es)?\b|\blocaux\b|\blocal\b|\blogements?\b|\bloyers?\b|\bbaux\b
      |(?<!credit[- ])\bbail\b|\blocataires?\b|\bbailleurs?\b|\bbureaux\b|real estate|\blease
    `,
  ],
  [
    'employment',
    pattern`
      \bsalarie(?:e|s|es)?\b|\bpersonnel\b|ressources humaines|\brh\b|\bemployes?\b|\bembauches?\b
      |contrats? de travail|\bpaie\b|\bpaye\b|\bemployee
    `,
  ],
  [
    'tax',
    pattern`
      \bfisca(?:l|le|les|ux)\b|\bimpots?\b|\btaxes?\b|\bdgfip\b|administration fiscale
      |\btresor public\b|\btax(?:es)?\b
    `,
  ],
  [
    'social',
    pattern`
      \burssaf\b|cotisations? sociales?|\bsocia(?:l|les|ux) obligatoires?\b|organismes? sociaux
      |declarations? sociales?|charges sociales|retraite complementaire
    `,
  ],
  ['loan', /\bprets?\b|\bemprunts?\b|\bcredits?\b(?! d'impot)|\bfinancements?\b|\bleasing\b|\bloan/],
  [
    'corporate',
    pattern`
      vie (?:juridique|sociale)|vie de la societe|juridique|\bassocies?\b|\bactionnaires\b
      |\bassemblees?\b|\bstatuts\b|\bkbis\b|droit des societes|corporate
    `,
  ],
  ['invoice', /\bfactures?\b|\bachats\b|\binvoice/],
  ['quote', /\bdevis\b|propositions? commerciales?|\bquote/],
  ['bank', /\bbanques?\b|\bbancaires?\b|\breleves? de compte|\bbank/],
  ['vehicle', /\bvehicules?\b|\bvoitures?\b|\bautomobiles?\b|\bflotte\b|\bcamions?\b|\bvehicle/],
  ['training', /\bformations?\b|\btraining/],
  ['warranty', /\bgaranties? (?:constructeur|materiel|commerciale)|certificats? de garantie|\bwarrant/],
  ['energy', /\benergies?\b|\belectricite\b|\bgaz\b/],
  ['maintenance', /\bmaintenance\b|\bentretien\b/],
  ['subscription', /\babonnements?\b|\bsubscription/],
  ['dispute', /\blitiges?\b|\bcontentieux\b|\brelances?\b|mises? en demeure|\brecouvrement\b/],
  ['identity', /\bidentite\b|\bpasseports?\b|titres? de sejour/],
  ['secrecy', /confidentialite|non[- ]divulgation|\bnda\b/],
  ['accounts', /comptes annuels|\bbilans?\b|liasses? fiscales?/],
  ['permit', /\bautorisations?\b|\blicences?\b|\bagrements?\b|\bpermis\b/],
  ['qualification', pattern`
    \bcertifications?\b|\bqualifications?\b|\bhabilitations?\b|certificats? (?:delivres?|professionnels?
    |de qualit|iso\b)
  `],
  ['public', pattern`
    \bmairies?\b|\bprefectures?\b|\bcollectivites?\b|secteur public|services? publics?|marches? publics?
    |\betat\b(?! des)
    |administrations?(?! (?:fiscale|de biens|d'entreprise))\b
  `],
  ['diagnosis', /\bdiagnostics?\b|\bdpe\b|\bamiante\b/],
  ['contract', /\bcontrats?\b|\bconventions?\b|\bcontract/],
  ['certificate', /\battestations?\b|\bcertificats?\b/],
  ['letter', /\bcourriers?\b|\blettres?\b/],
]

/**
 * Topics that are a subject rather than a kind: an invoice may be about a vehicle. Looked for in the words
 * too.
 */
export const subjectFamilies = new Set<Family>([
  'vehicle',
  'energy',
  'training',
  'maintenance',
  'subscription',
  'warranty',
])
/** Families too broad to decide a tag beside a precise word. */
export const broadFamilies = new Set<Family>(['contract', 'certificate', 'letter', 'bank'])

/** Conditions that the document must fulfil, whatever its kind. */
export type FactName =
  | 'iban'
  | 'owed'
  | 'foreign'
  | 'renewal'
  | 'language'
  | 'amount'
  | 'dated'
  | 'settled'
  | 'notice'
  | 'expiry'
  | 'plate'
  | 'clause'

export const factCues: [FactName, RegExp][] = [
  ['iban', /\biban\b|coordonnees bancaires|numeros? de compte bancaire|bank details/],
  [
    'renewal',
    pattern`
      tacite|(?:renouvel|recondui|prolong)\w*[^.;]{0,40}(?:automatique|tacite|d'office|sans action
      |ne (?:le )?denonce|si personne)|(?:automatique|tacite)\w*[^.;]{0,30}(?:renouvel|recondui
      |reconduction|prolong)|automatic(?:ally)? renew|auto-?renew
    `,
  ],
  [
    'owed',
    pattern`
      \ba (?:payer|regler)\b|encore du|reste du|reste a payer|non (?:paye|regle|solde|acquitte)
      |impaye|paiement (?:attendu|du|demande|en attente)|reclame un paiement|demande (?:de
      |un) paiement|unpaid|to pay|amount due
    `,
  ],
  [
    'settled',
    pattern`
      deja (?:paye|regle|acquitte)|\bacquitte|\bpaye(?:e|es|s)?\b(?! pas)
      |justificatifs? de paiement
    `,
  ],
  [
    'foreign',
    pattern`
      (?:pas|non|autre(?:s)?)[^.;]{0,25}(?:en |que le |langue )?franca(?:is|ise)
      |langues? etrangeres?|not (?:written )?in french|foreign language
    `,
  ],
  [
    'language',
    pattern`
      \b(?:en|in) (?:anglais|english|allemand|german|espagnol|spanish|italien|italian|francais
      |french|neerlandais)\b|redige\w* en (?:anglais|allemand|espagnol|italien)
    `,
  ],
  [
    'amount',
    pattern`
      (?:superieur|depass|exced|plus de|au-dela|au dela|over|above|exceed|more than|inferieur
      |moins de|below)\w*[^.;]{0,20}?\d[\d .]*(?:€|euros?|k€|eur)
    `,
  ],
  ['notice', /\bpreavis\b|date limite de denonciation|notice period/],
  [
    'dated',
    pattern`
      (?:une|date d'|avec)[^.;]{0,12}echeance (?:est )?(?:indiquee|precise|figure|presente)
      |date limite|has an? due
    `,
  ],
  [
    'plate',
    /\bplaques?\b|numeros? (?:d'immatriculation|de serie|de chassis)|\bvin\b|vehicules? (?:precis|designe|identifie)/,
  ],
  ['clause', new RegExp(clauses.map(({ asked }) => asked.source).join('|'))],
  [
    'expiry',
    pattern`
      date d'expiration|date de fin|arrive a (?:expiration|echeance)|duree de validite|expiry date
      |expires\b
    `,
  ],
]

/** Names of kinds that only rules use. */
export const aliases: [string, RegExp][] = [
  ['Procès-verbal d’assemblée générale', /\bassemblees? generales?\b|\bpv d'ag\b/],
  ['Bulletin de paie', /\bpayslips?\b|\bsalary slips?\b/],
]

/** « Un salarié nommé »: papers about the staff as a whole are not meant. */
export const namedPerson = pattern`
  (?:salarie|employe|personne|collaborateur)\w*[^.;:]{0,12} (?:nomme|nommement|precis|identifie|donne
  |designe)\w*|nominati(?:f|ve)s?\b
`

/** Clauses of a rule that take away instead of giving. */
export const exclusion = pattern`
  ^(?:mais )?(?:pas|ni|sauf|hors|hormis|excepte|exclu\w*|jamais|a l'exclusion|a l'exception
  |non|ne (?:pas|sont|s'applique|concerne)|not|except|excluding|never|do not|unless)\b
  |ne suffi\w* pas|ne compte\w* pas|n'est pas concerne|ne s'applique pas|ne concerne pas
  |sont exclus?e?s?|is not enough|does not count|does not apply
`
