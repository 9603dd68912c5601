import { source } from '../../../../../shared/domain/dates/pattern'
import { documentTypesOf } from './document-type'

/** Tax office and social bodies. */
export const stateTypes = documentTypesOf([
  [
    'Attestation de vigilance',
    'social certificate',
    'validity',
    source`
      attestation (?:de )?vigilance|attestation de fourniture (?:de|des) declarations?(?: sociales?)?
      |attestation (?:sociale|de paiement des cotisations|marches? publics?)
    `,
    1.1,
  ],
  [
    'Attestation de régularité fiscale',
    'tax certificate',
    'validity',
    'attestation (?:de )?regularite fiscale|attestation fiscale',
    1.1,
  ],
  [
    'Certificat',
    'social certificate',
    'validity',
    'certificat de (?:cotisations|conges payes|regularite|la caisse)',
    0.9,
  ],
  [
    'Avis d’impôt',
    'tax',
    'payment',
    source`
      taxe fonciere|avis (?:d'impot|d'imposition|de taxes? foncieres?|de taxe d'habitation
      |de cotisation fonciere|de cfe|d'acompte|de mise en recouvrement|de situation declarative)
      |(?:avis de )?cotisation fonciere des entreprises|taxes foncieres|impots? locaux
      |tax (?:assessment|bill)|steuerbescheid
    `,
    1.1,
  ],
  [
    'Déclaration de TVA',
    'tax',
    'payment',
    source`
      declaration (?:mensuelle |trimestrielle |annuelle )?(?:de|de la) (?:tva
      |taxe sur la valeur ajoutee)|ca3|ca12|3310[ -]?ca3(?:-sd)?|3517(?:-s)?(?:-sd)?
      |taxe sur la valeur ajoutee et taxes assimilees|vat return|umsatzsteuervoranmeldung
    `,
    1.1,
  ],
  [
    'Déclaration de résultats',
    'tax accounts',
    'payment',
    source`
      declaration (?:de resultats?|n[o°] ?20(?:65|31|35|72)(?:-s)?(?:-sd)?)|liasse fiscale|2065(?:-sd)?
      |20(?:31|35)-sd|2072-(?:s-)?sd
    `,
    0.95,
  ],
  [
    'Relevé d’acompte',
    'tax',
    'payment',
    source`
      releve (?:d'acompte|de solde)|acompte (?:d'impot sur les societes|d'is|provisionnel)
      |257[12](?:-sd)?
    `,
    1,
  ],
  [
    'Déclaration sociale',
    'social',
    'payment',
    source`
      declaration sociale nominative|dsn|bordereau (?:recapitulatif )?(?:de|des) cotisations
      |declaration (?:unifiee )?(?:de|des) cotisations(?: sociales)?
      |declaration de chiffre d'affaires|declaration sociale
    `,
  ],
  [
    'Déclaration',
    'tax',
    'payment',
    source`
      declaration (?:des revenus|de revenus|cvae|annuelle|d'honoraires|des? honoraires|de cvae
      |de cfe|initiale|modificative|d'echanges)|das ?2|132[09]
    `,
    0.6,
  ],
  [
    'Appel de cotisations',
    'invoice',
    'payment',
    source`
      appel (?:de|des) cotisations?|avis d'appel de cotisations|avis de cotisations?
      |echeancier (?:de|des|de vos) cotisations|notification (?:de|de vos) cotisations
      |cotisations (?:sociales )?provisionnelles
    `,
    1.05,
  ],
  [
    'Notification de taux',
    'social',
    'none',
    source`
      notification (?:de|du) taux|taux (?:de cotisation )?(?:at/mp|accidents? du travail)
    `,
  ],
  [
    'Proposition de rectification',
    'tax dispute',
    'deadline',
    'proposition de rectification|proposition de redressement',
  ],
  [
    'Avis de vérification',
    'tax letter',
    'deadline',
    source`
      avis de (?:verification|controle)|examen de comptabilite|lettre d'observations
    `,
  ],
  [
    'Avis de situation Sirene',
    'corporate',
    'none',
    source`
      avis de situation(?: au repertoire)?|repertoire sirene|situation au repertoire
    `,
  ],
  [
    'Attestation de droits',
    'social certificate',
    'validity',
    source`
      attestation de (?:droits|paiement|affiliation|situation)|attestation d'affiliation
    `,
    0.85,
  ],
])
