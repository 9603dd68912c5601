import { source } from '../../../../../shared/domain/dates/pattern'
import { documentTypesOf } from './document-type'

/** Certificates, permits, vehicles, identity, letters, and the generic words that any precise type beats. */
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
  ['Certificat d’immatriculation', 'vehicle', 'validity', "certificat d'immatriculation|carte grise"],
  [
    'Contrôle technique',
    'vehicle certificate',
    'validity',
    '(?:proces[- ]verbal de )?controle technique(?: periodique)?',
  ],
  [
    'Licence',
    'permit',
    'validity',
    source`
      licence (?:de transport|communautaire|de debit de boissons|d'exploitation|de vente
      |d'entrepreneur)\w*|copie conforme (?:de la )?licence
    `,
  ],
  [
    'Autorisation',
    'permit',
    'validity',
    source`
      (?:arrete|decision) (?:municipal|prefectoral|portant)\w*|autorisation (?:d'occupation
      |de voirie|d'exploiter|d'ouverture|de stationnement|temporaire)\w*|permis d'exploitation
      |permis de (?:construire
      |stationnement)|agrement(?! ?(?:n[o°]|[a-z]{0,2}\d|:))
    `,
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
    'certificate',
    'validity',
    source`
      certificat (?:de qualification|qualibat|qualiopi|rge|iso|de certification|de conformite
      |de capacite|d'agrement|d'aptitude|ce)\w*|certificate of (?:registration|conformity
      |compliance)|attestation de (?:capacite|conformite|qualification)|qualibat
      |qualification professionnelle
    `,
    0.95,
  ],
  ['Certificat ISO', 'certificate', 'validity', 'certificat(?:ion)? iso|iso (?:9001|14001|27001|45001|50001|22000)', 0.9],
  [
    'Rapport de vérification',
    'maintenance',
    'deadline',
    source`
      rapport (?:de|d') ?(?:verification|controle|inspection|visite|intervention|entretien)\w*
      |attestation (?:de|d') ?(?:ramonage|entretien)\w*|(?:verification|controle) periodique\w*
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
  ['Déclaration de créance', 'dispute letter', 'none', 'declaration de creances?|proof of claim'],
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
  [
    'Assignation',
    'dispute',
    'deadline',
    source`
      assignation|citation a comparaitre|ordonnance (?:portant )?injonction de payer
      |injonction de payer|jugement|requete
    `,
    0.85,
  ],
  ['Curriculum vitae', 'employment', 'none', 'curriculum vitae|cv'],
  ['Attestation', 'certificate', 'validity', 'attestation|certificate|bescheinigung|certificado', 0.5],
  ['Certificat', 'certificate', 'validity', 'certificat', 0.5],
  ['Déclaration', '', 'any', 'declaration', 0.45],
  ['Procès-verbal', 'corporate', 'none', 'proces[- ]verbal|pv', 0.5],
  ['Rapport', '', 'none', 'rapport|report|bericht', 0.4],
  [
    'Courrier',
    'letter',
    'deadline',
    source`
      lettre recommandee|notification|objet ?:|subject ?:|betreff ?:|(?:madame|monsieur),
      |dear (?:sir|madam|mr|mrs|ms)
    `,
    0.18,
  ],
])
