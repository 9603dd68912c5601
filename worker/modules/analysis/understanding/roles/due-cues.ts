import { source } from '../../../../../shared/domain/dates/pattern'
import { cue } from './date-cue'

/** A limit that does not say for what: the words before it tell. */
export const bareLimit = "date limite|au plus tard(?: le)?|avant le|d'ici (?:le|au)|pour le(?= ?$| \\w+di ?$)"

/** Words before the day that matters: limit, end, notice. French then English, German, Spanish. */
export const dueCues = [
  cue(
    'payment',
    10,
    source`
      a (?:payer|regler|acquitter|verser)(?: au plus tard| avant)?(?: le| la date du)?
      |(?:date )?limite (?:de|du|pour le) (?:paiement|reglement|depot|versement
      |paiements)(?: et de (?:depot|paiement|teledeclaration))?|(?:paiement|reglement|payable
      |exigible|regle|paye|reglez|payez|regler|payer|virement|somme|solde
      |montant)s? (?:(?!entre|vigueur|applicable|interieur)[\w€,]+ ){0,6}(?:avant|au plus tard|d'ici|pour
      |jusqu'au|le)(?: le| au)?
      |net a payer (?:au|le|avant)
    `,
  ),
  cue('payment', 12, 'ser(?:a|ont) (?:\\w+ )?(?:preleve|debite)e?s?(?: \\w+){0,5}(?: le| du| au)?'),
  cue(
    'payment',
    12,
    source`
      prelevement(?: [\w€,]+){0,4} (?:aura lieu|interviendra|sera (?:effectue|presente
      |realise))(?: \w+){0,3}? (?:le|au)
      |represent\w*(?: \w+)? le|aimable (?:reglement|paiement) (?:au|le)
      |(?:lcr|traite|billet a ordre|effet de commerce|cheque|virement)(?: \w+){0,3} (?:au|le)(?= ?$)
      |en (?:\w+ ){1,2}(?:fois|versements|echeances|mensualites|termes)(?: \w+){0,3} ?: ?(?:le )?
    `,
  ),
  cue(
    'payment',
    9,
    source`
      ech\.?(?= ?:?$)|(?:date d'? ?)?echeance(?: de (?:paiement|reglement|la facture)|s)?|date de (?:reglement
      |paiement|prelevement)|prelevement(?: automatique| bancaire| sepa)? (?:le|du|au|prevu le)
      |echeant le|(?:date d'exigibilite|exigible)(?: le| au| depuis le)?
    `,
  ),
  cue('deadline', 9, bareLimit),
  cue(
    'deadline',
    11,
    source`
      (?:se (?:reun|tien|deroul)\w+|aur(?:a|ont) lieu|assister)
      (?: [^\s.;]+){0,5}?(?: le| au| du)?|pour la date du
    `,
  ),
  cue('deadline', 12, '(?:convoqu|attendu)\\w*(?:\\(e\\))?(?: [^\\s.;]+){0,12} (?:le|du)'),
  cue(
    'deadline',
    11,
    source`
      (?:me|nous|se|vous) (?:presenter(?:ai|ons|a)?|rendr(?:ai|ons|a|e))(?: [^\s.;]+){0,8} le
      |comparaitre(?: [^\s.;]+){0,8} le
      |(?:reunion|assemblee|expertise|entretien|seance)(?: [^\s.;]+){0,4} (?:fixee?|prevue?
      |programmee?) (?:au|le|pour le)
      |rendez-vous(?: \w+){0,3} (?:le|du)|audience(?: \w+){0,3} (?:fixee?|prevue?|programmee?)(?: au| le)?
    `,
  ),
  cue(
    'deadline',
    11,
    "(?:pouvez|pourrez|peut|pourra|devez|devrez|disposez|avez)(?: [^\\s.;]+){0,18}? jusqu'au",
  ),
  cue(
    'payment',
    10,
    source`
      (?:payment )?due(?: date| by| on)?|remit(?: \w+){0,3} by
      |pay(?:able|ment)?(?: \w+){0,3} (?:by|before|on or before
      |no later than)|zahlbar(?: \w+){0,3} bis(?: zum)?|fallig(?: am| bis| zum)?
      |falligkeit(?:sdatum)?|zahlungsziel|vencimiento|fecha de vencimiento|pagar antes del?
      |scadenza|amount due on|balance due
    `,
  ),
  cue(
    'end',
    11,
    source`
      (?:valables?|utilisables?|ouverte?s?) (?:\w+ ){0,4}jusqu'(?:au|a)|(?:fin|limite|date limite
      |date de fin|duree
      |terme) de (?:la )?(?:validite|garantie|couverture)|valid(?:e|ite)? (?:\w+ ){0,3}jusqu'(?:au
      |a)|valid (?:\w+ ){0,2}(?:until|through|to|till)|gultig (?:\w+ ){0,2}bis(?: zum)?
      |valid[oa] hasta(?: el)?|(?:periode de )?validite(?: [^\s:]+){0,4} ?(?::|$)
      |date d'expiration|date of expiry|expiry date|expiration date
      |ablaufdatum|fecha de caducidad
    `,
  ),
  cue(
    'end',
    10,
    source`
      (?:pour )?(?:se )?(?:termin\w+|finir|finit|pren\w+ (?:\w+ )?fin|acheve\w*|s'achev\w+
      |s'arret\w+(?: definitivement)?|s'etein\w+|cess\w+(?: \w+){1,4}? le
      |expir\w+|cess\w+)(?: de plein droit)?(?:,? au plus tard)?(?:,? (?:soit )?le| au| a la date du| a minuit le|,)?
      |(?:date (?:de )?)?(?:retour|restitution)(?: prevue?| du \w+)? ?(?::|$|le)
      |(?:date de )?fin (?:de la |de l'|de |du |des |d')(?:contrat|bail|location|mission|engagement|periode
      |prestation|stage|travaux|pret|abonnement)|date de fin(?: prevue| previsionnelle)?
      |terme(?: du contrat| du bail| initial| fixe| prevu)? (?:est )?(?:fixe |reporte |proroge[ ]
      |porte |au |le )+|date (?:de |du )?(?:terme|echeance finale)|nouveau terme|derniere echeance
      |jusqu'au|jusqu'a (?:la date|l'echeance)(?: principale)? du
      |jusqu'a (?:la |sa |l')?(?:(?:prochaine
      |premiere) )?(?:date d')?echeance(?: \w+){0,3},? soit(?: le)?|terme ?:
      |date d'echeance (?:du|de la) (?:contrat|bail|pret
      |police)|echeance (?:finale|du contrat|du bail|contractuelle)
    `,
  ),
  cue(
    'end',
    11,
    source`
      (?:sera|est|soit|etre) (?:\w+ )?resilie\w*(?: \S+){0,5} (?:le|au|du)
      |resili\w*(?: [^\s.;]+){0,8} (?:a effet (?:du|au)|effet (?:le|au|du)|effective (?:le|au|du)
      |a compter du)
    `,
  ),
  cue(
    'end',
    11,
    source`
      (?:resili\w*|denonc\w*|conge)(?: \S+){0,10}? (?:a|pour|au) (?:son |sa |l'|la |le 
      |ce )?(?:prochaine? )?
      (?:date d'|premiere )?(?:echeance|terme)(?: principale| annuelle)?(?: du| le| au|,)?
    `,
  ),
  cue('end', 11, "(?:est|sera|ete) (?:\\w+ )?(?:report|port|prorog|prolong|repouss)ee?s? (?:jusqu')?au"),
  cue('end', 11, 'endet(?: \\w+){0,2} (?:am|zum|mit ablauf des)|lauft(?: \\w+){0,2} bis(?: zum)?'),
  cue(
    'end',
    11,
    source`
      (?:la )?derniere(?: echeance| mensualite)?,?(?: etant| est| sera| soit)?
      (?: fixee| due| exigible| prelevee| payable)? (?:au|le)
    `,
  ),
  cue(
    'end',
    11,
    source`
      (?:(?:sera|seront) (?:\w+ )?rembourse\w*|rembourser|remboursables?)(?: [^\s.;]+){0,8} (?:le|au
      |au plus tard le)
    `,
  ),
  cue('end', 12, "(?:l'ultime(?: \\w+){0,2}|la derniere) (?:le|au|du)"),
  cue('end', 13, "premier exercice(?: d'assurance)? (?:s'acheve|se termine|se clot|prend fin|expire|court jusqu'au)(?: le)?"),
  cue('end', 10, "jusqu'a(?= ?$)"),
  cue('end', 12, "jusqu'[^.;]{2,80},? soit(?: jusqu)?(?:'?au| le)?"),
  cue('end', 12, '(?:plus|pas) (?:valables?|valides?|en vigueur) (?:apres|au-dela|passe)(?: le| du)?'),
  cue('payment', 11, 'exigibles?(?: le| au)'),
  cue(
    'end',
    13,
    source`
      (?:de|depuis|des) (?:sa|la|leur) (?:date de )?(?:signature|notification|conclusion|prise d'effet
      |publication|parution)(?: [^\s.;]+){0,4} (?:jusqu')?au
      |jusqu'a la date du
    `,
  ),
  cue(
    'deadline',
    11,
    source`
      (?:participer|invitee?s?|priee?s?|conviee?s?)(?: [^\s.;]+){0,8}? (?:du|le|au)
      |(?:se trouver|comparution|etre presente?)(?: [^\s.;]+){0,4}? (?:le|du|au)
    `,
  ),
  cue('end', 11, '(?:devien\\w+|sera|est) (?:caduque?|perimee?|sans (?:objet|effet))(?: le| au)?'),
  cue(
    'end',
    13,
    source`
      (?:mettre fin|met(?:tent)? fin|romp\w+|rupture|resili\w*)(?: [^\s.;]+){0,10}? (?:avec effet
      |prend\w* effet|a effet)
      (?: au| le| du| a compter du| a la date du)?
    `,
  ),
  cue('end', 11, "avant (?:l'|son |sa |le |cette )?(?:echeance|terme),?(?: \\w+){0,3}"),
  cue('end', 14, "pour (?:se terminer|finir|prendre fin|s'achever|expirer)(?: \\S+){0,5}(?: le| au)?"),
  cue('end', 12, "(?:extend|renew|prolong|prorog)\\w*(?: \\w+){0,6} (?:to|through|until|jusqu'au|au)"),
  cue(
    'end',
    10,
    source`
      expir(?:es|e|ing|ed|ation)(?: date)?(?: on| of)?|end(?:s|ing|ed)?(?: date)?(?: on| at)?
      |terminat(?:es|e|ing|ion date)(?: on)?|conclud(?:es|e|ing)\b(?: on)?|completion date|completion of (?:the )?(?:services?|works?|project|assignment
      |engagement|appointment)|until|through
      |com(?:es?|ing) to an end(?: at (?:midnight|noon|the close of (?:business|the day)))? on
      |(?:final )?(?:maturity|repayment) date"?(?: means| is| shall be)?
      |policy exp(?:iration)?|(?:force|effect) (?:up )?to(?: and including)?|to and including|(?:effective
      |commencement|start) date to(?: and including)?
      |laufzeit bis|bis zum|vence(?: el)?|finaliza(?: el)?
      |hasta(?: el| las [\d:]+ horas del?)?
    `,
  ),
  cue(
    'end',
    11,
    source`
      (?:expir|terminat|end|continu|effect|force)\w*(?: \w+){0,4} (?:close|conclusion|end) of (?:business
      |the day)(?: on)?
      |(?:end|expire|terminate)s? (?:\w+ ){0,2}(?:no later than|not later than|on or before)
      |(?:terminat|expir|end|until|through|continu)\w*[^.;]{0,40} (?:earlier|earliest
      |first)(?: to occur)? of[^.;]{0,160}
    `,
  ),
  cue(
    'end',
    11,
    source`
      (?:last day|anniversary|month|end) (?:of|following|after)[^.;]{0,80}(?:being|i\.e\.?
      |that is(?: to say)?
      |namely),?
    `,
  ),
  cue('reference', 13, '(?:later|latest|last)(?: to occur)? of[^.;]{0,160}'),
  cue(
    'notice',
    12,
    source`
      (?:denonc\w*|resili\w*|conge|preavis|notifi\w*) (?:\w+ ){0,8}(?:avant le
      |au plus tard(?: le)?)|(?:notice|terminat\w+|non-renewal) (?:(?!if |pay|fails? )\w+ ){0,8}(?:by
      |no later than
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
      |conge(?: [^\s.;]+){0,6}? pour (?:le|la date du)
      |date (?:envisagee )?de (?:la )?rupture|(?:liber(?:er|ez|ation|e[es]?)|quitt(?:er|ez)
      |evacu(?:er|ation)) (?:\w+ ){0,6}(?:au plus tard(?: le)?|avant le|pour le|le)|respond by
      |no later than|reply by
    `,
  ),
]
