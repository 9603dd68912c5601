import { source } from '../../../../../shared/domain/dates/pattern'
import { documentTypesOf } from './document-type'

/** Insurance papers. */
export const insuranceTypes = documentTypesOf([
  [
    'Attestation d’assurance',
    'insurance certificate',
    'validity',
    source`
      (?:attestation|certificat)s? (?:annuelle )?d'? ?assurances?|attestation (?:de )?(?:rc
      |villegiature|responsabilite civile|multirisques?|garantie decennale|responsabilite decennale|decennale)
      |attestation d'? ?assurance de responsabilite|(?:memo vehicule assure|carte verte
      |carte internationale d'assurance)|certificate of (?:\w+ ){0,2}insurance
      |insurance certificate|evidence of insurance|versicherungsbestatigung|versicherungsnachweis
      |certificado de seguro|seguro de (?:responsabilidad|vehiculos|automoviles?|danos|mercancias|transporte)
      |poliza de (?:seguro|responsabilidad)
    `,
  ],
  [
    'Avenant',
    'insurance contract',
    'term',
    source`
      avenant (?:au|a votre|a la|n[o°]? ?\d+ au) (?:contrat|police) d'assurance
    `,
  ],
  [
    'Contrat d’assurance',
    'insurance contract',
    'term',
    source`
      (?:contrat|police) d'assurance|police (?:multirisque|flotte|automobile|rc)
      |conditions particulieres ?[-–:] ?(?:multirisque|assurance|flotte|rc )\w*
      |conditions particulieres (?:de votre |du )?(?:contrat |police )?(?:d'assurance|multirisque)
      |assurance (?:multirisque|flotte|automobile)\w* ?[-–] ?conditions particulieres
      |insurance policy|policy schedule|versicherungsschein|versicherungspolice|poliza de seguro
    `,
  ],
  [
    'Contrat de complémentaire santé',
    'insurance contract collective',
    'term',
    source`
      contrat (?:collectif|d'adhesion)(?: (?:collectif|obligatoire|facultatif))?
      (?: a adhesion obligatoire)?(?: de| d')?(?: complementaire)?\W{0,4}(?:frais de sante|complementaire sante|sante|prevoyance)
      |(?:contrat|convention) (?:de )?(?:complementaire sante|frais de sante|mutuelle|prevoyance)
      |(?:bulletin|demande) d'adhesion (?:a la |au contrat )?(?:complementaire sante|mutuelle|frais de sante|prevoyance)
    `,
    1.1,
  ],
  ['Relevé d’information', 'insurance', 'none', "releve d'informations?(?: automobile)?"],
  [
    'Déclaration de sinistre',
    'insurance',
    'none',
    source`
      declaration de sinistre|constat amiable|accuse de reception de sinistre
    `,
  ],
  ['Quittance d’indemnité', 'insurance', 'none', "quittance (?:d'indemnite|subrogative|de reglement)", 1.1],
  ['Note de couverture', 'insurance certificate', 'validity', 'note de couverture|cover note'],
  [
    'Mutuelle',
    'insurance social',
    'validity',
    source`
      carte de tiers payant|attestation de (?:droits )?(?:mutuelle|complementaire sante)
      |certificat d'adhesion|tableau (?:de |des )garanties?(?: sante)?
    `,
  ],
])
