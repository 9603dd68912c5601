import { pattern, source } from '../../../../../shared/domain/dates/pattern'
/** What a date is for. */
export type DateRole =
  | 'end'
  | 'payment'
  | 'start'
  | 'issue'
  | 'signature'
  | 'birth'
  | 'situation'
  | 'accounting'
  | 'reference'
  | 'discount'
  | 'trial'
  | 'event'
  | 'foreign'
  | 'registration'
  | 'delivery'
  | 'notice'
  | 'deadline'

export interface DateCue {
  role: DateRole
  /** Tested on the folded text before the date, single spaces. */
  before: RegExp
  weight: number
}

const cue = (role: DateRole, weight: number, source: string): DateCue => ({
  role,
  weight,
  before: new RegExp(`(?<![a-z])(?:${source})`, 'g'),
})

/** Words before a date, French then English, German, Spanish. The nearest strong one gives the role. */
export const dateCues: DateCue[] = [
  cue(
    'payment',
    10,
    source`
    a (?:payer|regler|acquitter|verser)(?: au plus tard| avant)?(?: le| la date du)?
    |(?:date )?limite (?:de|du|pour le) (?:paiement|reglement|depot|versement
    |paiements)(?: et de (?:depot|paiement|teledeclaration))?|(?:paiement|reglement|payable
    |exigible|regle|paye|reglez|payez|regler|payer|virement|somme
    |montant)s? (?:\w+ ){0,6}(?:avant|au plus tard|d'ici|pour|jusqu'au|le)(?: le| au)?
    |net a payer (?:au|le|avant)
  `,
  ),
  cue('payment', 12, 'sera (?:\\w+ )?(?:preleve|debite)e?s?(?: \\w+){0,5}(?: le| du| au)?'),
  cue(
    'payment',
    9,
    source`
    (?:date d'? ?)?echeance(?: de (?:paiement|reglement|la facture)|s)?|date de (?:reglement
    |paiement|prelevement)|sera (?:preleve|debite)e?s?(?: sur votre compte)?(?: a partir du
    | le)?|prelevement (?:le|du|au|prevu le)|date limite|au plus tard(?: le)?|avant le
    |reponse avant le|echeant le|exigible le|pour le
  `,
  ),
  cue(
    'payment',
    10,
    source`
    (?:payment )?due(?: date| by| on)?|pay(?:able|ment)?(?: \w+){0,3} (?:by|before|on or before
    |no later than)|zahlbar(?: \w+){0,3} bis(?: zum)?|fallig(?: am| bis| zum)?
    |falligkeit(?:sdatum)?|zahlungsziel|vencimiento|fecha de vencimiento|pagar antes del?
    |scadenza|amount due on|balance due
  `,
  ),
  cue(
    'end',
    11,
    source`
    valables? (?:\w+ ){0,4}jusqu'(?:au|a)|(?:fin|limite|date limite|date de fin|duree
    |terme) de (?:la )?(?:validite|garantie|couverture)|valid(?:e|ite)? (?:\w+ ){0,3}jusqu'(?:au
    |a)|valid (?:\w+ ){0,2}(?:until|through|to|till)|gultig (?:\w+ ){0,2}bis(?: zum)?
    |valid[oa] hasta(?: el)?|date d'expiration|date of expiry|expiry date|expiration date
    |ablaufdatum|fecha de caducidad
  `,
  ),
  cue(
    'end',
    10,
    source`
    (?:pour )?(?:se )?(?:termin\w+|finir|finit|prend(?:ra|re|s)? fin|acheve\w*|s'achev\w+
    |expir\w+|cess\w+)(?: de plein droit)?(?:,? (?:soit )?le| au| a la date du| a minuit le|,)?
    |(?:date de )?fin (?:de|du|d') ?(?:contrat|bail|location|mission|engagement|periode
    |prestation|stage|travaux|pret|abonnement)|date de fin(?: prevue| previsionnelle)?
    |terme(?: du contrat| du bail| initial| fixe| prevu)? (?:est )?(?:fixe |reporte |proroge 
    |porte |au |le )+|date (?:de |du )?(?:terme|echeance finale)|nouveau terme|derniere echeance
    |jusqu'au|jusqu'a la date du|terme ?:|date d'echeance (?:du|de la) (?:contrat|bail|pret
    |police)|echeance (?:finale|du contrat|du bail|contractuelle)
  `,
  ),
  cue('end', 14, 'pour se terminer(?: \\S+){0,5}(?: le| au)?'),
  cue('end', 12, "(?:extend|renew|prolong|prorog)\\w*(?: \\w+){0,3} (?:to|through|until|jusqu'au|au)"),
  cue(
    'end',
    10,
    source`
    expir(?:es|e|ing|ed|ation)(?: date)?(?: on| of)?|end(?:s|ing|ed)?(?: date)?(?: on| at)?
    |terminat(?:es|e|ing|ion date)(?: on)?|completion date|until|through|maturity date
    |policy exp(?:iration)?|endet (?:am|zum)|laufzeit bis|bis zum|vence(?: el)?|finaliza(?: el)?
    |hasta(?: el| las [\d:]+ horas del?)?
  `,
  ),
  cue(
    'notice',
    12,
    source`
    (?:denonc\w*|resili\w*|conge|preavis|notifi\w*) (?:\w+ ){0,8}(?:avant le
    |au plus tard(?: le)?)|(?:notice|terminat\w+|non-renewal) (?:\w+ ){0,8}(?:by|no later than
    |on or before|before)
  `,
  ),
  cue(
    'deadline',
    10,
    source`
    (?:repon\w+|retourn\w+|contester|recours|observations|presenter|comparaitre|transmettre
    |remettre|renvoyer|opposition|justifier) (?:\w+ ){0,8}(?:avant le|au plus tard(?: le)?
    |jusqu'au|d'ici le)|(?:prochaine?|futur\w*) (?:visite|verification|controle|echeance
    |inspection|entretien|examen)(?: \w+){0,3}(?: avant| le| :)*|(?:visite|controle
    |verification) (?:\w+ ){0,3}avant le|aura lieu le|se tiendra le
    |date (?:envisagee )?de (?:la )?rupture|(?:liber|quitt
    |evacu)\w* (?:\w+ ){0,6}(?:au plus tard(?: le)?|avant le|pour le|le)|respond by
    |no later than|reply by
  `,
  ),
  cue(
    'start',
    10,
    source`
    a (?:compter|partir|dater)(?: \w+)? du|(?:date d'|prise d'
    |prend(?:ra)? )?effet(?: du contrat| au| le| a compter du| a partir du| des le)*
    |commen\w+ (?:a courir )?(?:\w+ ){0,2}(?:le|au)|(?:date de )?(?:debut
    |depart)(?: \w+){0,4}(?: le)?|entr\w+ en (?:vigueur|jouissance|application)(?: le| au)?
    |depuis le|date de (?:commencement|mise en (?:service|place)|livraison|prise d'effet
    |demarrage|remise)|embauche\w*(?: le)?|engage\w* (?:\w+ ){0,4}(?:le|du)
    |mise a disposition(?: des fonds)?
  `,
  ),
  cue(
    'start',
    10,
    source`
    effective(?: date| as of| from| on)?|commenc\w+(?: date)?(?: on| from)?|start(?:s
    |ing)?(?: date)?(?: on| from)?|beginning(?: on)?|from|as of|policy eff(?:ective)?|inception
    |subscription start|beginn|ab dem|vom|desde(?: el| las [\d:]+ horas del?)?|entra en vigor el
  `,
  ),
  cue(
    'issue',
    9,
    source`
    (?:fait|etabli|delivre|edite|emis|redige|genere|imprime|dresse)\w*(?: \S+){0,5}? le
    |(?:date (?:d'|de |du )?)(?:emission|edition|etablissement|delivrance|facture|facturation
    |la facture|devis|document|impression|piece|achat|la lettre|redaction)|date ?:
    |facture(?: n\S* \S+)? du|devis(?: n\S* \S+)? du|emis le|date de l'offre|date
  `,
  ),
  cue(
    'issue',
    9,
    source`
    (?:invoice|issue|order|purchase|quote|bill)[ -]?date|date of issue|issued(?: on)?
    |dated(?: as of)?|dated|date \(\w\w/\w\w/\w+\)|rechnungsdatum|ausstellungsdatum|datum
    |fecha(?: de emision)?|(?:made|entered into)(?: and entered into)?(?: as of| on| this
    | effective)*(?: the)?|this
  `,
  ),
  cue(
    'signature',
    10,
    source`
    sign(?:e|ed|ature)\w*(?: electroniquement)?(?: a \S+)?(?: le| on)?|en date a \S+ du
    |lu et approuve le|unterschrieben am|firmado el
  `,
  ),
  cue(
    'birth',
    14,
    source`
    nee? (?:a \S+ )?le|nee?\(e\) le|(?:date|date et lieu) de naissance(?: ?:)?(?: le)?
    |born(?: on)?|date of birth|geboren am|nacid[oa] el|\bnee?\b
  `,
  ),
  cue(
    'situation',
    11,
    source`
    a jour (?:au|du|le)|situation (?:au|arretee au|du)|arrete\w* (?:au|a la date du)
    |a la date du|solde (?:crediteur |debiteur )?au|releve (?:au|du)|constate le|au titre (?:du
    |de)|as at
  `,
  ),
  cue(
    'accounting',
    12,
    source`
    cl[oô]\w+ (?:le|au|de l'exercice)|(?:date de )?cloture(?: \w+){0,4}(?: le)?
    |exercice(?: social| comptable)?(?: \w+){0,3}(?: le| du| au)?|de chaque annee
    |(?:fiscal )?(?:periods?|quarters?|years?|months?) (?:ended|ending|end)
    |periode (?:d'activite |d'emploi |de paie |du mois |concernee )
  `,
  ),
  cue(
    'registration',
    12,
    source`
    immatricul\w*(?: \w+){0,5}(?: le)?|enregistre\w*(?: le)?|inscri\w+(?: le)?
    |constitue\w*(?: le)?|creation(?: le)?|depose\w* le|premiere mise en circulation
    |registered(?: on)?|mention n\S* \S+ du
  `,
  ),
  cue(
    'reference',
    11,
    source`
    (?:loi|decret|arrete|ordonnance|reglement|circulaire|directive|code|norme|article|acte
    |jugement|convention|bail|contrat|avenant|agreement|lease|offre|commande|courrier|lettre
    |mail|courriel|reunion|assemblee|facture|bon|relance|mise en demeure
    |pret)s?(?: (?:n[o°]? ?\S+|commercial|initial|de \w+|susvise\w*|ci-dessus|signe|conclu|recu
    |\w+))? ?(?:,? en date)? (?:du|des|dated|of|en date du)|modifie\w* par
    |acquis (?:\w+ ){0,3}le|recu le|reference|indice|index\w*(?: \w+){0,3}
    |publie\w* (?:\w+ ){0,3}le|souscrit\w* le|d\.?c\.?c\.? du|under the
  `,
  ),
  cue(
    'discount',
    14,
    source`
    escompte(?: \w+){0,6}|bei zahlung bis(?: zum)?|skonto(?: \w+){0,3}|discount(?: \w+){0,5}
    |if paid (?:by|before)
  `,
  ),
  cue('trial', 14, "periode d'essai(?:[^.;]{0,70})?|essai(?: \\w+){0,8}|trial(?: period)?(?: \\w+){0,4}"),
  cue(
    'event',
    11,
    source`
    visite (?:\w+ ){0,4}le|effectuee?s? le|realise\w* le|(?:paye|regle|verse|encaisse|acquitte
    |preleve|livre|receptionne|expedie|achete)e?s?(?: \w+)? le|en date du|pagad[oa] el|paid on
    |received on|lors de|(?:en|du) cours|relances? des?|accident du|sinistre du|leistungsdatum
    |lieferdatum|bezahlt am|tenue le|reunis? le|declaration \w+ du
  `,
  ),
]

/** A sentence about something else than this document: its end is not the document's. */
export const foreignSubject = pattern`
    (?:assurance|responsabilite|police)[^.]{0,60}(?:diagnostiqueur|cabinet|prestataire)
    |diagnostiqueur|certificat de competence|certification du|carte professionnelle
    |personne morale|duree de la (?:societe|personne)|delai de (?:reclamation|recours
    |prescription)|adherer au prelevement|prelevement mensuel|reclamation|non[- ]?concurrence
    |offre promotionnelle|tarif (?:valable|garanti)|prix (?:valables?|fermes?|garantis?)
    |archives|conserv\w+ (?:pendant|jusqu)|survi|garantie subsequente|credit d'impot
    |periode d'essai|essai|conges? (?:annuels?|payes)
  `
