import { source } from '../../../../../shared/domain/dates/pattern'
import { documentTypesOf } from './document-type'

/** Leases, rents, surveys and sales of premises. */
export const propertyTypes = documentTypesOf([
  [
    'Bail commercial',
    'property contract lease',
    'term',
    source`
      bail (?:a usage )?commercial|bail (?:de|des) (?:locaux|local) (?:a usage )?commercia(?:l|ux)
      |contrat de bail commercial|renouvellement de bail commercial
      |baux commerciaux|commercial lease|gewerbemietvertrag
    `,
    1.05,
  ],
  [
    'Bail dérogatoire',
    'property contract lease',
    'term',
    source`
      bail derogatoire|bail de courte duree|bail precaire|convention d'occupation precaire
    `,
  ],
  [
    'Bail professionnel',
    'property contract lease',
    'term',
    'bail professionnel|bail a usage professionnel|bail mixte',
  ],
  [
    'Bail d’habitation',
    'property contract lease',
    'term',
    source`
      (?:contrat de )?location (?:saisonniere|de vacances|touristique)
      |contrat de location (?:d'un logement|de logement|vide|nue|meublee?|non meublee?
      |a usage d'habitation|d'une maison|d'un appartement)|contrat de location nue
      |bail (?:d'habitation|meuble|mobilite|etudiant|a usage d'habitation|de location)
      |residential lease|wohnraummietvertrag|contrato de arrendamiento de vivienda
    `,
  ],
  ['Bail rural', 'property contract lease', 'term', 'bail rural|bail a ferme|contrat de fermage'],
  [
    'Bail',
    'property contract lease',
    'term',
    source`
      bail|contrat de bail|lease agreement|lease|mietvertrag|contrato de arrendamiento
      |tenancy agreement
    `,
    0.8,
  ],
  [
    'Sous-location',
    'property contract lease',
    'term',
    source`
      contrat de sous-location|convention de sous-location|sous-location|sous-bail(?: commercial)?
      |sub-?lease(?: agreement)?|under-?lease(?: of [\\w ,]+)?
    `,
    1.1,
  ],
  [
    'Contrat d’occupation',
    'property contract lease',
    'term',
    source`
      (?:contrat|convention|licence)(?: temporaire)? d'occupation(?! (?:precaire|(?:temporaire )?du domaine))
      |convention de mise a disposition (?:de locaux|de bureaux)|mise a disposition de locaux
      |lic[ea]n[cs]e to occupy|contrat de coworking|coworking (?:agreement|contract)
      |contrat de prestation de bureaux
    `,
  ],
  [
    'Contrat de domiciliation',
    'contract',
    'term',
    source`
      contrat de domiciliation|convention de domiciliation|attestation de domiciliation
    `,
  ],
  [
    'Location de stationnement',
    'property contract lease',
    'term',
    source`
      (?:contrat de )?location (?:d'un |d'une |de )?(?:emplacement|place|parking|box
      |garage)(?: de stationnement)?
    `,
  ],
  ['Quittance de loyer', 'property receipt rent', 'none', 'quittance de loyer|quittance(?! (?:d.indemnite|subrogative|de prime))|rent receipt'],
  [
    'Avis d’échéance de loyer',
    'property rent invoice',
    'payment',
    source`
      avis d'echeance(?: de)? ?(?:du )?loyers?|appel de loyer|avis de loyer
      |loyer ?[-:] ?avis d'echeance
    `,
  ],
  [
    'Appel de charges',
    'property invoice',
    'payment',
    'appel de (?:charges|fonds|provisions)|appel de fonds travaux',
  ],
  [
    'Régularisation de charges',
    'property',
    'payment',
    'regularisation (?:annuelle )?(?:des|de) charges|decompte de charges',
  ],
  ['État des lieux', 'property', 'none', "etat des lieux(?: d'entree| de sortie)?"],
  [
    'Diagnostic de performance énergétique',
    'property diagnosis certificate',
    'validity',
    source`
      diagnostic de performance energetique|dpe|energieausweis|energy performance certificate
    `,
    1.1,
  ],
  [
    'Diagnostic immobilier',
    'property diagnosis certificate',
    'validity',
    source`
      dossier de diagnostics? techniques?|(?:rapport de )?(?:mission de )?reperage (?:des? )?(?:materiaux
      |amiante)
      .{0,40}|(?:constat|diagnostic|rapport|reperage|etat) (?:de |du[ ]
      |des |d'|de l')?(?:reperage )?(?:amiante|plomb|termites|risque d'exposition au plomb
      |presence de termites|la presence|installation interieure|risques et pollutions
      |relatif a (?:l'amiante|la presence)|mesurage|superficie)\w*|etat des risques
      |constat de risque|certificat de mesurage|attestation de superficie
      |etat de l'installation interieure|loi carrez
    `,
  ],
  [
    'Compromis de vente',
    'property contract',
    'term',
    'compromis de vente|promesse (?:unilaterale |synallagmatique )?de vente',
  ],
  [
    'Acte de vente',
    'property',
    'none',
    source`
      acte (?:authentique )?de vente|attestation (?:notariee )?de (?:propriete|vente)
      |titre de propriete
    `,
  ],
  [
    'Congé',
    'property letter',
    'deadline',
    source`
      conge (?:du bail|avec offre|pour (?:vendre|reprise)|donne|avec refus|sans offre|delivre
      |de (?:la )?location|du locataire
      |du bailleur|de bail)|lettre de conge|conge(?= ?[-–:,(]| (?:bail|des locaux|du logement)|$)
      |preavis de depart
    `,
  ],
])
