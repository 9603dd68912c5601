import { source } from '../../../../../shared/domain/dates/pattern'
import { documentTypesOf, finerKindsOf } from './document-type'

/** “Agreement” at the end of an English title; a few words may stand before it. */
const agreement = '(?: (?:[\\w&-]+|,)){0,3} (?:agreement|contract|deed|terms)'

const services = finerKindsOf('Contrat de prestation de services', 'contract', 'term', [
  ['Contrat de conseil', `consult(?:ing|ancy|ant)(?:'?s)?${agreement}|advisory(?: services)? agreement`],
  ['Contrat d’externalisation', `outsourc(?:ing|ed)${agreement}`],
  ['Contrat de services de transition', `transition(?:al)? services?${agreement}`],
  ['Accord de niveau de service', 'service levels? agreement'],
  [
    'Contrat de prestation de services',
    source`
      (?:deed|letter|form|terms|conditions) of appointment(?! (?:of|as) (?:a )?(?:director|trustee|attorney))
      |appointment of (?:the |an? )?(?:architect|consultant|engineer|contractor|designer|surveyor|adviser
      |advisor|project manager|quantity surveyor)\w*|(?:consultant|architect|engineer)'?s'? appointment
    `,
  ],
  ['Marché de travaux', '(?:construction|building|epc|works)(?: \\w+){0,2} (?:agreement|contract)'],
])

const sales = [
  ...finerKindsOf('Contrat de distribution', 'contract', 'term', [
    ['Contrat de revente', `(?:value[- ]added )?(?:re-?seller|re-?selling|re-?sale|remarketing|remarketer)${agreement}`],
    [
      'Contrat d’apporteur d’affaires',
      source`
        (?:referral|finder'?s?(?: fee)?|introducer'?s?|introduction|broker(?:age)?)(?: \w+){0,2} agreement
      `,
    ],
  ]),
  ...finerKindsOf('Contrat d’agent commercial', 'contract', 'term', [
    ['Contrat de représentation commerciale', `(?:sales|manufacturer'?s?) represent(?:ative|ation)s?'?${agreement}`],
  ]),
  ...finerKindsOf('Contrat de promotion', 'contract', 'term', [
    ['Contrat d’image', `(?:endorsement|brand ambassador|spokesperson)${agreement}`],
    [
      'Contrat de marketing',
      source`
        marketing (?!(?:and |& )?(?:affiliat|re-?sell|distribut|licen|franchis|agency|alliance|collaborat
        |supply))(?:[\w-]+ ){0,3}?(?:agreement|contract)
      `,
    ],
  ]),
  ...finerKindsOf('Contrat de partenariat', 'contract', 'term', [
    ['Accord d’alliance stratégique', `(?:strategic )?alliance${agreement}|strategic (?:partner\\w*|cooperation)${agreement}`],
  ]),
]

const others = documentTypesOf([
  ['Accord de dépôt conjoint', 'contract', 'none', 'joint filing (?:agreement|statement)|agreement (?:of|for) joint filing', 1.12],
  [
    'Accord de propriété intellectuelle',
    'contract',
    'term',
    '(?:intellectual property|ip)(?: (?!assignment|licen|transfer)[\\w&-]+){0,3} agreement',
    1.15,
  ],
  ['Convention de séquestre', 'contract', 'term', `escrow${agreement}`, 1.1],
  ['Accord d’indemnisation', 'contract', 'none', `indemnif(?:ication|ying)${agreement}|indemnity (?:agreement|deed)`, 1.1],
  [
    'Cession d’actifs',
    'corporate contract',
    'none',
    '(?:asset|business)s?(?: (?:purchase|sale|transfer|acquisition))(?: and \\w+)? agreement|bill of sale',
    1.12,
  ],
  ['Accord de départ', 'employment contract', 'any', `(?:separation|severance)${agreement}`, 1.1],
  [
    'Lettre d’intention',
    'contract',
    'term',
    'letters? of (?:intent|interest)|heads of (?:terms|agreement)|term sheet|letter of understanding',
    1.1,
  ],
  ['Protocole d’entente', 'contract', 'term', 'memorandum of (?:understanding|agreement)', 1.1],
  ['Contrat de sûreté', 'contract loan', 'term', '(?:general )?(?<!and )security agreement|deed of (?:charge|trust)', 1.05],
  ['Contrat d’essai clinique', 'contract', 'term', `clinical (?:\\w+ ){0,2}(?:trial|stud(?:y|ies)|research)${agreement}`, 1.12],
  ['Contrat d’édition', 'contract', 'term', '(?:book )?publish(?:ing|er\'?s?)(?: \\w+){0,2} (?:agreement|contract|licen[cs]e)', 1.3],
  ['Contrat de gestion', 'contract', 'term', `(?:hotel |property |asset |shop )?management(?: services)?${agreement}`, 1.05],
  ['Contrat de concession', 'contract', 'term', `(?:retail |airport |site )?concession${agreement}`, 1.12],
  ['Contrat d’archivage', 'contract', 'term', `(?:records?|archives?|documents?) (?:storage|keeping|custody)${agreement}`, 1.2],
  ['Contrat de stockage', 'contract', 'term', `(?<!and )storage(?: services?)?${agreement}`, 1.05],
  [
    'Convention de crédit',
    'loan contract bank',
    'term',
    '(?:un)?committed (?:[\\w-]+ ){0,2}facility|(?:overdraft|credit|loan) facility letter|facility letter|overdraft (?:facility|agreement)',
    1.1,
  ],
  ['Accord de transfert de matériel', 'contract', 'term', 'material transfer agreement', 1.1],
  ['Contrat d’option', 'contract', 'term', '(?:call |put |purchase )?option (?:agreement|deed)', 1.05],
  ['Pacte de préférence', 'contract', 'term', 'right of first (?:refusal|offer|negotiation)(?: \\w+)? agreement', 1.1],
  [
    'Cession de contrat',
    'contract',
    'none',
    '(?:deed of )?(?:novation|assignment)(?: and assumption)?(?: of \\w+)? agreement|assignment and assumption|deed of (?:novation|assignment)',
    1.02,
  ],
  ['Accord de résiliation', 'contract', 'any', '(?:mutual )?(?:lease )?termination(?: and \\w+)? agreement', 1.1],
  [
    'Contrat d’assistance technique',
    'contract maintenance',
    'term',
    '(?:technical |software |customer |product )?support(?: services?)? agreement|technical assistance agreement',
    1.05,
  ],
  ['Accord d’évaluation', 'contract', 'term', '(?:product |software )?evaluation(?: \\w+)? agreement', 1.05],
  ['Contrat de prêt de matériel', 'contract', 'term', '(?:equipment|machine|vehicle|sample) loan(?: \\w+)? agreement|bailment agreement', 1.15],
  [
    'Contrat de prêt',
    'loan contract bank',
    'term',
    '(?:revolving |term |bridge )?(?:credit|loan)? ?facility agreement|note purchase agreement|bridge loan agreement',
    1.05,
  ],
  [
    'Contrat de location de matériel',
    'loan contract',
    'term',
    '(?:equipment |plant |machine |tool )(?:hire|rental)(?: \\w+)? (?:agreement|contract)|hire agreement',
    1.05,
  ],
  ['Contrat d’occupation', 'property contract', 'term', 'licen[cs]e (?:for|of) (?:\\w+ )?occupation|(?:office|desk|studio|workspace) licen[cs]e(?: agreement)?', 1.05],
  [
    'Compromis de vente',
    'property contract',
    'any',
    '(?:real estate|land|property)(?: \\w+){0,2} (?:purchase|sale)(?: and sale)? (?:agreement|contract)|agreement for (?:the )?sale of (?:land|property)',
    1.12,
  ],
  ['Bail d’habitation', 'property lease contract', 'term', '(?:assured )?(?:shorthold )?(?:residential )?tenancy agreement', 1.1],
  ['Accord de confidentialité', 'contract secrecy', 'term', '(?:mutual )?confidential (?:disclosure|information) agreement|secrecy agreement', 1.1],
  ['Avis de virement', 'bank certificate', 'none', 'remittance advice|payment advice', 1.05],
  ['Procès-verbal de décision', 'corporate own', 'none', 'board resolutions|resolutions of (?:the )?(?:board|directors|sole (?:member|shareholder))|unanimous written consent|written resolutions?', 1.02],
  ['Bon de commande', 'order contract', 'any', 'work order|call-?off order|task order', 1],
])

/** Kinds that English titles name: of each, what a French office calls it. */
export const englishAgreements = [...services, ...sales, ...others]
