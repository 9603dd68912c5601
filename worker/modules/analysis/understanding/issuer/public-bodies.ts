import { patternWith, source } from '../../../../../shared/domain/dates/pattern'
import type { Family } from '../type/document-type'

export interface PublicBody {
  /** Its own name; null where the printed one tells which of many it is (« Mairie de Vizille »). */
  name: string | null
  pattern: RegExp
  /** Labels of papers, folded, that are its own. */
  types: RegExp | null
  /** Kinds of paper that are its own whatever else is printed. */
  family: Family | null
}

const body = (
  name: string | null,
  pattern: RegExp,
  types: RegExp | null = null,
  family: Family | null = null,
): PublicBody => ({ name, pattern, types, family })

/** « de », « de la », « d' », « du » and what stands behind. */
const ofPlace = "(?:[ ](?:de la|de l'|des|de|du|d')[ ]?[a-z'-]+)"

/** Social bodies, tax office, courts and registries that every French company hears from. */
const national = [
  body('Urssaf', /\burssaf\b/g, /vigilance|cotisations|sociale|embauche/, 'social'),
  body(
    'Direction générale des Finances publiques',
    patternWith('g')`
      direction generale des finances publiques|\bdgfip\b|\bfinances publiques\b|\bs[ip][ep] (?:de[ ]
      |d')[a-z-]{3,}
      |service des impots des (?:entreprises|particuliers)|centre des finances publiques|impots\.gouv
    `,
    /impot|tva|fiscale|resultats|acompte|detenteur/,
    'tax',
  ),
  body(
    'Greffe du tribunal',
    patternWith('g')`
      greffe du tribunal(?: (?:de commerce|judiciaire|des activites economiques
      |mixte de commerce))?(?: d[e'u] ?(?:[a-z' ]|-(?=[a-z])){2,30}?(?=\s{2}|[\t\n,;.(]|$| -| n[o°]| code ))?
    `,
    /kbis|recepisse de depot|certificat de depot|nantissement/,
  ),
  body(
    null,
    patternWith('g')`
      (?<!greffe du |greffe d'un )tribunal (?:de commerce|judiciaire|administratif|des activites economiques
      |d'instance)${ofPlace}
      |cour d'appel${ofPlace}|conseil de prud'hommes${ofPlace}
    `,
    /^(?:jugement|ordonnance|requete)/,
  ),
  body(
    'Registre national des entreprises (INPI)',
    patternWith('g')`
      institut national de la propriete industrielle|\binpi\b|registre national des entreprises
    `,
    /marque|immatriculation/,
  ),
  body('Insee', /\binsee\b|repertoire sirene/g, /sirene/),
  body('MSA', /\bmsa\b|mutualite sociale agricole/g),
  body('France Travail', /france travail|pole emploi/g),
  body('CPAM', /\bcpam\b|caisse primaire d'assurance maladie|assurance maladie/g, /arret de travail|taux/),
  body(null, /\bci ?btp\b|(?:caisse (?:de )?)?conges intemperies btp|union des caisses de france/g, /^certificat$|carte btp/),
  body('PRO BTP', /\bpro ?btp\b/g, /^(?:attestation|certificat)$/),
  body('Qualibat', /\bqualibat\b/g, /^certificat(?:ion)?(?: qualibat)?$/),
  body(
    'Agence nationale de traitement automatisé des infractions',
    /\bantai\b|traitement automatise des infractions/g,
    /contravention/,
  ),
  body('Carsat', /\bcarsat\b/g, /taux/),
  body('Douane', /direction (?:generale|regionale) des douanes|\bdouanes? et droits indirects/g),
]

/** Towns, departments, prefectures and the state's local offices: named as the paper prints them. */
const local = [
  body(null, new RegExp(source`\b(?:(?:sous-)?prefecture|prefete?)${ofPlace}?`, 'g'), null, 'public'),
  body(
    null,
    patternWith('g')`
      \b(?:mairie|commune|ville|metropole|departement|conseil departemental|conseil regional
      |communaute (?:de communes
      |d'agglomeration|urbaine)|agglomeration|syndicat mixte|centre hospitalier|office public)${ofPlace}
    `,
    null,
    'public',
  ),
  body(
    null,
    /\b(?:dreal|driea?t|dreets|drieets|ddets(?:pp)?|ddtm?|ddpp|draaf|drac|ars|dsden|rectorat)\b/g,
    null,
    'public',
  ),
  body(
    null,
    /\bchambre (?:de (?:commerce|metiers)|d'agriculture)|\bcc?i (?:de |d'|du )[a-z]/g,
    /^(?:carte professionnelle|extrait rne)/,
  ),
]

export const publicBodies: PublicBody[] = [...national, ...local]

/** The family of papers that a sender's name tells: tax office, social bodies, authorities. */
export function familyOfSender(folded: string): Family | null {
  const own = publicBodies.filter(({ family }) => family !== null)
  return own.find(({ pattern }) => folded.search(pattern) === 0)?.family ?? null
}
