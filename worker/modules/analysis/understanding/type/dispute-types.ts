import { source } from '../../../../../shared/domain/dates/pattern'
import { documentTypesOf } from './document-type'

/** What courts, commissioners of justice and trustees write. */
export const disputeTypes = documentTypesOf([
  [
    'Ordonnance d’injonction de payer',
    'dispute claim',
    'deadline',
    source`
      (?:signification (?:d'une |de l')?)?(?:ordonnance )?(?:portant )?(?:d')?injonction de payer
    `,
    1.15,
  ],
  ['Assignation', 'dispute', 'deadline', "assignation|citation a comparaitre|convocation devant le tribunal"],
  ['Jugement', 'dispute', 'deadline', 'jugement|arret de la cour', 0.9],
  [
    'Ordonnance',
    'dispute',
    'deadline',
    'ordonnance (?:de refere|du juge.{0,20}|du tribunal)|ordonnance',
    0.8,
  ],
  ['Requête', 'dispute', 'deadline', 'requete(?: en .{0,30})?', 0.8],
  ['Signification', 'dispute', 'deadline', "(?:acte de )?signification(?: d['e].{0,20})?", 0.8],
  [
    'Procès-verbal de constat',
    'dispute',
    'none',
    "(?:proces[- ]verbal|pv) de constat|constat d(?:'huissier|e commissaire de justice)",
  ],
  [
    'Saisie',
    'dispute claim',
    'deadline',
    source`
      avis a tiers detenteur|(?:proces[- ]verbal (?:de )?|notification (?:de[ ]
      |d'une )?)?saisie(?:[- ]attribution|[- ]vente
      |administrative a tiers detenteur| sur salaires?| des remunerations| conservatoire)?(?! de (?:donnees
      |commande))|garnishment
    `,
    0.95,
  ],
  [
    'Saisie des rémunérations',
    'dispute claim employment',
    'deadline',
    "(?:acte de |proces[- ]verbal de |avis de )?saisie (?:des remunerations|sur salaires?)",
    1.15,
  ],
  [
    'Saisie administrative à tiers détenteur',
    'tax dispute claim',
    'deadline',
    "(?:notification (?:de |d'une )?|avis (?:de |d'une )?)?saisie administrative a tiers detenteur|satd",
    1.15,
  ],
  ['Commandement de payer', 'property dispute claim', 'deadline', 'commandement (?:de payer|aux fins de \\w+)', 1.1],
  ['Contrainte', 'social dispute claim', 'deadline', 'contrainte|signification de contrainte', 0.9],
  ['Déclaration de créance', 'dispute letter', 'none', 'declaration de creances?|proof of claim'],
  [
    'Avis de déclaration de créance',
    'dispute letter',
    'deadline',
    source`
      (?:avis|avertissement|invitation|lettre)(?: aux creanciers)? (?:de (?:la )?declaration
      |d'avoir a declarer|a declarer)
      (?: (?:de |votre |vos |sa |ses |leurs? |les |la )?creances?)?|avis aux creanciers
    `,
    1.15,
  ],
  ['Certificat d’irrécouvrabilité', 'dispute', 'none', "(?:certificat|attestation) d'irrecouvrabilite"],
])
