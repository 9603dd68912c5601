import { source } from '../../../../../shared/domain/dates/pattern'
import { documentTypesOf } from './document-type'

const billing = documentTypesOf([
  [
    'Avoir',
    'invoice receipt',
    'payment',
    source`
    (?:facture d')?avoir|note de credit|credit note|gutschrift|nota de credito
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
    bon de commande|confirmation de commande|purchase order|bestellung|auftragsbestatigung
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
    |accord de reglement|calendrier de (?:paiement|prelevements?)|payment (?:plan|schedule)
    |protocole de reglement
  `,
  ],
  [
    'Relance',
    'letter invoice dispute',
    'payment',
    source`
    (?:lettre de )?relance|rappel de (?:paiement|facture|reglement)|(?:premier|deuxieme|second
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

const contracts = documentTypesOf([
  [
    'Lettre de mission',
    'contract',
    'term',
    source`
    lettre de mission|engagement letter|convention de mission|lettre d'engagement comptable
  `,
    1.1,
  ],
  [
    'Contrat de maintenance',
    'contract maintenance',
    'term',
    source`
    contrat (?:de |d')(?:maintenance|entretien|depannage|assistance technique|telesurveillance
    |infogerance)|maintenance (?:agreement|contract)|wartungsvertrag|contrat de verification
  `,
  ],
  [
    'Contrat d’abonnement logiciel (SaaS)',
    'contract subscription',
    'term',
    source`
    contrat (?:d'abonnement (?:logiciel|saas|a un logiciel|au logiciel)|saas|de services? saas)
    |(?:master )?subscription agreement|software as a service|saas (?:agreement|contract)
    |abonnement (?:logiciel|saas)|contrat de licence saas
  `,
    1.05,
  ],
  [
    'Contrat de licence',
    'contract',
    'term',
    source`
    contrat de (?:concession de )?licence|licence agreement|license agreement|lizenzvertrag
    |software license
  `,
  ],
  [
    'Contrat d’abonnement',
    'contract subscription',
    'term',
    source`
    contrat d'abonnement|abonnement (?:internet|mobile|telephonique|fixe)|bulletin d'abonnement
    |contrat de (?:telephonie|services? telecom|telecommunications?)
    |conditions particulieres d'abonnement
  `,
    0.9,
  ],
  [
    'Contrat de fourniture d’énergie',
    'contract energy',
    'term',
    source`
    contrat (?:de fourniture )?(?:d'(?:electricite|energie)|de gaz)|contrat unique
    |contrat de vente d'electricite|fourniture (?:d'electricite|de gaz naturel|d'energie)
  `,
  ],
  [
    'Accord de confidentialité',
    'contract secrecy',
    'term',
    source`
    (?:accord|engagement|convention|clause) (?:mutuel )?de (?:confidentialite
    |non[- ]divulgation)|(?:mutual )?non[- ]?disclosure agreement|nda|confidentiality agreement
    |geheimhaltungsvereinbarung
  `,
    1.1,
  ],
  [
    'Contrat de sous-traitance',
    'contract',
    'term',
    source`
    contrat de sous-traitance|subcontract(?:or|ing)? agreement|agrement de sous-traitant
  `,
  ],
  [
    'Contrat de prestation de services',
    'contract',
    'term',
    source`
    contrat (?:de |d')(?:prestations?(?: de services?)?|services?|conseil|consultance
    |accompagnement|nettoyage|gardiennage|transport|restauration|assistance|communication
    |prestations? \w+)|convention de prestations?(?: de services?)?|statement of work|sow
    |(?:master |professional |consulting )?services? agreement|consulting agreement
    |consultancy agreement|dienstleistungsvertrag|contrato de (?:prestacion de )?servicios
    |contrat[- ]cadre|framework agreement|outsourcing agreement|hosting agreement
  `,
  ],
  [
    'Contrat d’agent commercial',
    'contract',
    'term',
    source`
    contrat d'agen(?:t|ce) commercial\w*|agency agreement|contrat d'apporteur d'affaires
    |contrat de mandat
  `,
  ],
  ['Contrat de franchise', 'contract', 'term', 'contrat de franchise|franchise agreement'],
  [
    'Contrat de distribution',
    'contract',
    'term',
    source`
    contrat de (?:distribution|concession|fourniture|approvisionnement|vente|depot[- ]vente
    |partenariat|collaboration|cooperation|coproduction|parrainage|location[- ]gerance|gerance
    |edition|cession de droits)\w*|(?:distribution|distributor|reseller|supply|partnership
    |sponsorship|affiliate|alliance|strategic alliance|joint venture|co-?branding|marketing
    |promotion|endorsement|development|manufacturing|collaboration|transportation
    |intellectual property|maintenance|operations?(?: and maintenance)?|joint filing
    |remarketing) (?:\w+ ){0,3}agreement
  `,
    0.9,
  ],
  [
    'Mandat',
    'contract mandate',
    'term',
    source`
    mandat (?:de gestion|de vente|exclusif|simple|de gerance|de representation|general)\w*
    |power of attorney|procuration|pouvoir
  `,
    0.85,
  ],
  [
    'Convention de formation',
    'contract training',
    'term',
    source`
    convention (?:simplifiee )?de formation(?: professionnelle)?|contrat de formation
  `,
  ],
  [
    'Conditions générales',
    'contract',
    'none',
    source`
    conditions generales (?:de (?:vente|prestations?|services?|location)|d'utilisation|d'achat)
    |general terms and conditions|terms of service|allgemeine geschaftsbedingungen
  `,
    0.7,
  ],
  [
    'Avenant',
    'contract',
    'term',
    source`
    avenant(?: n[o°]? ?\d+| de prolongation| de renouvellement| modificatif)?
    |amendment(?: no\.? ?\d+)?|addendum|nachtrag
  `,
    0.9,
  ],
  [
    'Contrat',
    'contract',
    'term',
    'contrat|convention|agreement|contract|vertrag|contrato|accord[- ]cadre',
    0.55,
  ],
])

export const tradeTypes = [...billing, ...contracts]
