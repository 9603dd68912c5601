import { source } from '../../../../../shared/domain/dates/pattern'
import { documentTypesOf } from './document-type'

/** What asks for money or answers it. */
export const billingTypes = documentTypesOf([
  [
    'Avoir',
    'invoice receipt',
    'payment',
    source`
      (?:facture d'|bon d'|votre |notre )avoir|(?<![a-z] )avoir|note de credit|credit note|gutschrift
      |nota de credito
    `,
    1,
  ],
  ['Facture proforma', 'invoice quote', 'any', 'facture pro[- ]?forma|pro[- ]?forma invoice'],
  [
    'Facture',
    'invoice',
    'payment',
    source`
      factures?(?: d'acompte| de situation| de solde| acquittee)?|note d'honoraires|invoice
      |tax invoice|rechnung|factura|fattura|situation de travaux
    `,
    0.95,
  ],
  [
    'Devis',
    'quote',
    'validity',
    source`
      devis|proposition (?:commerciale|de prix|tarifaire)|offre (?:de prix|commerciale)|quotation
      |quote|angebot|kostenvoranschlag|presupuesto
    `,
  ],
  [
    'Bon de commande',
    'order contract',
    'any',
    source`
      bon de commande|order form|confirmation de commande|purchase order|bestellung|auftragsbestatigung
      |accuse de reception de commande
    `,
    0.95,
  ],
  [
    'Bon de livraison',
    'delivery',
    'none',
    source`
      bon de (?:livraison|reception|enlevement)|bordereau (?:de livraison|d'expedition)
      |lettre de voiture|delivery note|lieferschein
    `,
  ],
  [
    'Reçu',
    'receipt',
    'none',
    source`
      recu(?: de paiement| fiscal| de carte)?|ticket de caisse|receipt|justificatif de paiement
      |quittung
    `,
    0.9,
  ],
  ['Note de frais', 'employment receipt', 'none', 'note de frais|expense report'],
  [
    'Avis d’échéance',
    'invoice',
    'payment',
    source`
      avis (?:d'echeance|de prelevement|de cotisation)|appel de (?:prime|cotisation)
      |echeance annuelle
    `,
    0.95,
  ],
  [
    'Échéancier',
    'invoice',
    'payment',
    source`
      echeancier(?: de paiement| de prelevement)?|plan (?:de reglement|d'apurement|de paiement)
      |accord de reglement|(?:accord|octroi) de delais? de paiement|calendrier de (?:paiement|prelevements?)
      |payment (?:plan|schedule)
      |protocole de reglement
    `,
  ],
  [
    'Avis de contravention',
    'invoice',
    'payment',
    "avis de contravention|avis d'amende|amende forfaitaire(?: majoree)?",
    1.05,
  ],
  [
    'Relance',
    'letter invoice dispute',
    'payment',
    source`
      (?:lettre de |(?:premiere|deuxieme|seconde|derniere) )?relance|rappel de (?:paiement|facture
      |reglement)|(?:premier|deuxieme|second
      |dernier) rappel|payment reminder|zahlungserinnerung|mahnung
    `,
    0.95,
  ],
  [
    'Mise en demeure',
    'letter dispute invoice',
    'payment',
    source`
      (?:lettre de )?mise en demeure|formal notice|letter before action|sommation de payer
    `,
    1.1,
  ],
  [
    'Protocole d’accord',
    'contract dispute',
    'any',
    source`
      protocole (?:d'accord )?transactionnel|protocole d'accord|transaction|settlement agreement
    `,
    0.8,
  ],
])
