import { source } from '../../../../../shared/domain/dates/pattern'
import { documentTypesOf } from './document-type'

/** Certificates, vehicles, identity, letters, and the generic words that any precise type beats. */
export const otherTypes = documentTypesOf([
  [
    'Certificat de garantie',
    'warranty certificate',
    'validity',
    source`
      certificat de garantie|bon de garantie|(?:extension|attestation) de garantie(?! decennale
      | financiere)|warranty (?:certificate|card)|garantieschein
    `,
    1.05,
  ],
  [
    'Certificat de marque',
    'certificate permit',
    'validity',
    source`
      certificat d'enregistrement|marque (?:francaise|de l'union europeenne|internationale)
      |(?:depot|enregistrement|renouvellement) de (?:la )?marque|trade ?mark registration
    `,
    1.05,
  ],
  ['Garantie financière', 'certificate', 'validity', 'attestation de garantie financiere'],
  [
    'Carte nationale d’identité',
    'identity',
    'validity',
    source`
      carte nationale d'identite|carte d'identite|identity card|personalausweis
    `,
    1.05,
  ],
  ['Passeport', 'identity', 'validity', 'passeport|passport|reisepass', 1.05],
  ['Permis de conduire', 'identity vehicle', 'validity', 'permis de conduire|driving licen[cs]e'],
  [
    'Certificat d’immatriculation',
    'vehicle',
    'validity',
    "certificat (?:provisoire )?d'immatriculation|carte grise",
  ],
  [
    'Contrôle technique',
    'vehicle certificate',
    'validity',
    '(?:proces[- ]verbal de )?controle technique(?: periodique)?',
  ],
  [
    'Attestation de formation',
    'training certificate',
    'validity',
    source`
      (?:attestation|certificat) (?:de (?:fin de )?formation|de realisation|de stage
      |de competences?(?! n)|de reussite)|habilitation electrique|titre d'habilitation|caces
      |certificat d'aptitude a la conduite|sauveteurs? secouristes? du travail
      |(?:certificat|attestation|carte) (?:de )?(?:sst|sauveteur\w*)
    `,
  ],
  [
    'Certification',
    'certificate qualification',
    'validity',
    source`
      certificat (?:de qualification|qualibat|qualiopi|rge|iso|de certification|de conformite
      |de capacite|d'agrement|d'aptitude|ce)\w*|certificate of (?:registration|conformity
      |compliance)|attestation de (?:capacite|conformite|qualification)|qualibat
      |qualification professionnelle
    `,
    0.95,
  ],
  [
    'Certificat ISO',
    'certificate qualification',
    'validity',
    'certificat(?:ion)? iso|iso (?:9001|14001|27001|45001|50001|22000)',
    0.9,
  ],
  [
    'Rapport de vérification',
    'maintenance',
    'deadline',
    source`
      rapport (?:de|d') ?(?:verification|controle|inspection|visite|intervention|entretien)\w*
      |attestation (?:de|d') ?(?:ramonage|entretien|verification)\w*
      |(?:verification|controle|visite|maintenance|revision) (?:periodique|annuelle?|reglementaire
      |semestrielle?|trimestrielle?)\w*
      |compte[- ]rendu (?:de|d') ?(?:verification|controle|inspection|visite|intervention)\w*
      |bon d'intervention
      |bulletin de verification|certificat de ramonage
    `,
  ],
  [
    'Procès-verbal de réception',
    'contract',
    'deadline',
    source`
      proces[- ]verbal de (?:reception|livraison)\w*|pv de (?:reception|livraison)
    `,
  ],
  ['Justificatif de domicile', 'certificate', 'none', "justificatif de domicile|attestation d'hebergement"],
  ['Attestation sur l’honneur', 'certificate', 'none', "attestation sur l'honneur|declaration sur l'honneur"],
  [
    'Résiliation',
    'letter',
    'any',
    source`
      (?:demande de |lettre de |confirmation de |avis de )?resiliation(?: de| du| d'un)?
      |notice of termination|kundigung
    `,
    0.85,
  ],
  ['Curriculum vitae', 'employment', 'none', 'curriculum vitae|cv'],
  [
    'Accusé de réception',
    '',
    'none',
    source`
      (?<!avec )(?<!avec demande d')accuse (?:de reception|d'enregistrement|de depot)(?! de (?:la[ ]
      |votre )?(?:dpae|commande|sinistre))
    `,
    0.55,
  ],
  ['Attestation', 'certificate', 'validity', 'attestation|certificate|bescheinigung|certificado', 0.5],
  ['Certificat', 'certificate', 'validity', 'certificat', 0.5],
  ['Déclaration', '', 'any', 'declaration', 0.45],
  ['Registre', '', 'none', 'registre', 0.45],
  ['Relevé', '', 'none', 'releve', 0.45],
  ['Récépissé', '', 'none', 'recepisse', 0.5],
  ['Bulletin', '', 'none', 'bulletin', 0.45],
  ['Décision', '', 'deadline', 'decision', 0.45],
  ['Procès-verbal', '', 'none', 'proces[- ]verbal|pv', 0.5],
  ['Rapport', '', 'none', 'rapport|report|bericht', 0.4],
  [
    'Courrier',
    'letter',
    'deadline',
    source`
      lettre recommandee|notification|objet ?:|subject ?:|betreff ?:|(?:madame|monsieur),
      |bonjour (?:monsieur|madame|mme|m\.)|dear (?:sir|madam|mr|mrs|ms)
    `,
    0.18,
  ],
])
