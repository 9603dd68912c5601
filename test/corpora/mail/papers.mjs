import { client, insurer, landlord } from './companies.mjs'

const between = (...parties) => parties.map((one) => `${one.name}, ${one.address}, SIREN ${one.siren}`)

/**
 * The insurance certificate of the main scenario: two pages, valid until 30 June 2027. A page is a list of
 * lines.
 */
export const certificate = {
  title: "Attestation d'assurance n°42",
  author: insurer.name,
  pages: [
    [
      "# Attestation d'assurance responsabilité civile professionnelle",
      ...between(insurer, client),
      '',
      'Contrat n° MHB-2026-00042. Attestation n° 42, établie à Nantes le 12 juin 2026.',
      '',
      `Nous soussignés, ${insurer.name}, attestons que la société ${client.name} est titulaire`,
      "d'un contrat d'assurance garantissant les conséquences pécuniaires de sa responsabilité civile",
      'professionnelle pour son activité de conseil aux entreprises.',
      '',
      '## Période de validité',
      'La présente attestation est valable du 1er juillet 2026 au 30 juin 2027.',
      "Elle n'engage l'assureur que dans les limites du contrat auquel elle se réfère.",
      '',
      '## Montants garantis',
      'Tous dommages confondus : 1 500 000 € par sinistre et par année d’assurance.',
      'Franchise : 10 % du sinistre, avec un minimum de 800 €.',
    ],
    [
      '## Activités garanties',
      'Conseil en organisation, conseil en gestion, formation professionnelle continue.',
      'Les prestations exécutées en France métropolitaine et à Monaco sont couvertes.',
      '',
      '## Exclusions',
      'Les travaux de bâtiment et leur maîtrise d’œuvre ne sont pas couverts par ce contrat.',
      '',
      '## Renouvellement',
      'Une nouvelle attestation sera remise après paiement de la prochaine cotisation.',
      '',
      'Fait pour servir et valoir ce que de droit.',
      'Pour la société, la directrice des contrats, Hélène Mercœur.',
    ],
  ],
}

/** An invoice of one page to be paid by 31 December 2026. */
export const invoice = {
  title: 'Facture F-2026-118',
  author: landlord.name,
  pages: [
    [
      '# Facture F-2026-118',
      ...between(landlord, client),
      '',
      'Date de facture : 2 novembre 2026. Date d’échéance : 31 décembre 2026.',
      'Loyer du premier trimestre 2027, bureaux du 12 rue des Tanneurs : 4 200,00 € HT.',
      'TVA 20 % : 840,00 €. Total à payer : 5 040,00 € TTC.',
      'Pénalités de retard : trois fois le taux d’intérêt légal ; indemnité forfaitaire : 40 €.',
    ],
  ],
}

/** An amendment to a lease, one page. */
export const amendment = {
  title: 'Avenant n° 1 au bail commercial',
  author: landlord.name,
  pages: [
    [
      '# Avenant n° 1 au bail commercial',
      'Entre les soussignés :',
      ...between(landlord, client),
      '',
      'Le bail conclu le 1er mars 2021 pour une durée de neuf ans est modifié comme suit.',
      'Article 1. La surface louée est portée à 140 m² à compter du 1er janvier 2027.',
      'Article 2. Le bail prendra fin le 28 février 2030. Les autres clauses demeurent inchangées.',
    ],
  ],
}

/** General terms, sent inline rather than as an attachment. */
export const terms = {
  title: 'Conditions générales de location',
  author: landlord.name,
  pages: [
    [
      '# Conditions générales de location',
      'Le locataire entretient les lieux et les restitue en bon état.',
      'Les charges sont régularisées chaque année au vu des dépenses réelles.',
    ],
  ],
}
