import { source } from '../../../../../shared/domain/dates/pattern'
import { documentTypesOf } from './document-type'

/** Papers about the staff. */
export const employmentTypes = documentTypesOf([
  [
    'Contrat d’apprentissage',
    'employment contract',
    'term',
    source`
      contrat d'apprentissage|contrat de professionnalisation|cerfa .{0,12}10103
    `,
  ],
  [
    'Contrat de travail',
    'employment contract',
    'term',
    source`
      contrat (?:de travail|a duree (?:in)?determinee|saisonnier|de mission|de travail temporaire
      |d'usage)|cdi|cdd|lettre d'engagement|promesse d'embauche|offre d'emploi
      |(?:executive )?employment (?:contract|agreement|offer)|offer of employment|(?:job )?offer letter
      |contract of employment|arbeitsvertrag|contrato de trabajo
    `,
    1.05,
  ],
  [
    'Avenant',
    'employment contract',
    'term',
    source`
      avenant (?:n[o°]? ?\d+ )?(?:(?:de (?:renouvellement|prolongation)|temporaire|modificatif) )?(?:au
      |a votre|a son|du
      |de) (?:contrat (?:de travail|a duree|d'apprentissage)|cdd|cdi)
    `,
    1.2,
  ],
  ['Convention de stage', 'employment contract training traineeship', 'term', 'convention de stage'],
  [
    'Bulletin de paie',
    'employment payslip',
    'none',
    source`
      bulletins? de (?:paie|paye|salaire)|fiches? de (?:paie|paye)|payslip|pay slip|lohnabrechnung
      |gehaltsabrechnung|nomina
    `,
  ],
  ['Solde de tout compte', 'employment', 'none', '(?:recu pour )?solde de tout compte'],
  ['Certificat de travail', 'employment', 'none', 'certificat de travail'],
  [
    'Attestation employeur',
    'employment',
    'none',
    source`
      attestation (?:de l')?employeur|attestation (?:destinee a )?(?:france travail|pole emploi)
      |attestation d'emploi|attestation de travail
    `,
  ],
  [
    'Rupture conventionnelle',
    'employment contract',
    'deadline',
    source`
      (?:convention de )?rupture conventionnelle|rupture d'un commun accord|cerfa .{0,12}14598
    `,
  ],
  [
    'Licenciement',
    'employment letter',
    'none',
    source`
      (?:notification de |lettre de |convocation a un entretien prealable(?: (?:au|a))? ?
      |entretien prealable a un (?:eventuel )?)?licenciement|(?:convocation a un )?entretien prealable
    `,
  ],
  ['Démission', 'employment letter', 'none', '(?:lettre de )?demission'],
  ['Arrêt de travail', 'employment', 'validity', "(?:avis d')?arret de travail|arret maladie"],
  [
    'Déclaration préalable à l’embauche',
    'employment social',
    'none',
    source`
      declaration prealable a l'embauche|accuse de reception (?:de la )?dpae|dpae
    `,
  ],
  [
    'Avis d’aptitude',
    'employment',
    'validity',
    source`
      (?:fiche|avis) d'aptitude|attestation de suivi(?: individuel)?|avis d'inaptitude
    `,
  ],
  [
    'Titre de séjour',
    'identity',
    'validity',
    source`
      titre de sejour|carte de resident|carte de sejour|autorisation de travail|residence permit
    `,
  ],
  [
    'Carte BTP',
    'employment identity',
    'validity',
    "carte (?:d'identification professionnelle(?: d[eu]s? .{0,30}btp)?|(?:professionnelle )?btp)",
    1.1,
  ],
  ['Règlement intérieur', 'employment collective', 'none', 'reglement interieur|charte (?:de teletravail|informatique)'],
  [
    'Accord d’entreprise',
    'employment contract collective',
    'term',
    source`
      accord (?:d'entreprise|collectif|d'interessement|de participation|de performance collective
      |de teletravail
      |sur le temps de travail)|decision unilaterale de l'employeur|protocole d'accord preelectoral
    `,
    1.05,
  ],
  [
    'Document unique',
    'employment collective',
    'none',
    "document unique(?: d'evaluation)?|duerp?|plan de prevention|evaluation des risques professionnels",
  ],
  [
    'Feuille de temps',
    'employment',
    'none',
    "feuilles? (?:d'heures|de temps|de presence)|releve d'heures|planning(?: .{0,30})?|timesheet|time sheet",
    0.8,
  ],
  ['Registre du personnel', 'employment collective', 'none', 'registre unique du personnel|registre du personnel'],
])
