import { source } from '../../../../../shared/domain/dates/pattern'
import { cue } from './date-cue'

/** Words before days that are no limit: start, issue, birth, reference… */
export const otherCues = [
  cue(
    'start',
    10,
    source`
      a (?:compter|partir|dater)(?: \w+)? du|(?:date d'|prise d'
      |prend(?:ra)? )?effet(?: du contrat| au| le| a compter du| a partir du| des le)*
      |pren\w+ cours(?: le| au| a compter du)?|commen\w+ (?:a courir )?(?:\w+ ){0,2}(?:le|au)
      |(?:date de )?(?:debut
      |depart(?!ement))(?: \w+){0,4}(?: le)?|entr\w+ en (?:vigueur|jouissance|application)(?: le| au)?
      |depuis le|date de (?:commencement|mise en (?:service|place|loyer|location)|livraison|prise d'effet
      |demarrage|remise)|embauche\w*(?: le)?|engage\w* (?:\w+ ){0,4}(?:le|du)
      |mise a disposition(?: des fonds)?
    `,
  ),
  cue(
    'start',
    10,
    source`
      effective(?: date| as of| from| on)?|commenc\w+(?: date)?(?: on| from)?|start(?:s
      |ing)?(?: date)?(?: on| from)?|takes? effect(?: on| from)?
      |(?:comes?|enters?) into (?:force|effect)(?: on| from)?|begin(?:s|ning)?(?: on)?|from|as of
      |policy eff(?:ective)?|inception
      |subscription start|beginn|ab dem|vom|desde(?: el| las [\d:]+ horas del?)?|entra en vigor el
      |efecto:?(?: desde| a)?(?: (?:las )?[\d:]+ (?:horas )?del?| las [\d:]+ horas del?| el)?
    `,
  ),
  cue('start', 13, '(?:part|partira|court|courra|demarre\\w*|debute\\w*)(?: \\w+){0,2} (?:du|le|au)'),
  cue(
    'issue',
    9,
    source`
      (?:fait|etabli|delivre|obtenu|attribue|edite|emis|redige|genere|imprime|dresse)\w*(?: \S+){0,5}? le
      |(?:date (?:d'|de |du )?)(?:emission|edition|etablissement|delivrance|obtention|facture|facturation
      |la facture|devis|document|impression|piece|achat|la lettre|redaction)|date ?:? ?$
      |facture(?: n\S*(?: \S+){1,4})? du|devis(?: n\S* \S+)? du|emis le|date de l'offre
    `,
  ),
  cue(
    'issue',
    9,
    source`
      (?:invoice|issue|order|purchase|quote|bill)[ -]?date|tax point(?: date)?|date of issue|issued(?: on)?
      |dated(?: as of)?|dated|date \(\w\w/\w\w/\w+\)|rechnungsdatum|ausstellungsdatum|datum
      |fecha(?: de emision)?|(?:made|entered into)(?: and entered into)?(?: as of| on| this
      | effective)*(?: the)?|this
    `,
  ),
  cue(
    'issue',
    12,
    source`
      ^ ?(?:votre )?(?:facture|rapport|constat|devis|avoir|note d'honoraires
      |avis)(?: (?:n[o°]?\.? ?)?\S*\d\S*(?: \S+){0,3})? du
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
  cue('reference', 13, '(?:delivre|construi|autorise|edifie|acheve|depose|signe|conclu|souscri|mis)\\w*(?: en \\w+)? avant le'),
  cue('signature', 12, '^ ?(?:conclu|signe|passe|fait|souscrit)e?s? (?:\\w+ ){0,3}le'),
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
      |(?:first|second|contract|license) (?:contract |license )?years?[^.;]{0,60} (?:ended|ending|end)(?: on)?
      |(?:fiscal )?(?:periods?|quarters?|years?|months?) (?:ended|ending|end)
      |periode (?:d'activite |d'emploi |de paie |du mois |concernee )
    `,
  ),
  cue(
    'registration',
    12,
    source`
      immatricul\w*(?: \w+){0,5}(?: le)?|immatricul\w*(?: [^\s;]+){0,14} depuis le
      |enregistre\w*(?: le)?|inscri\w+(?: le)?
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
      |(?:regulation|directive|convention|treaty|law|statute)s?(?: [^\s.;]+){0,4} of
      |(?:which|that|and) (?:has |had )?(?:expired|ended|terminated|lapsed)(?: on)?
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
      (?<!(?:sera|seront|etre) )(?:termin|achev)(?:ees?|es) (?:le|au)|(?:a
      |ont) ete (?:\w+ )?\w+es? (?:\w+ )?(?:le|du)|visite (?:(?!avant)\w+ ){0,4}le|effectuee?s? le
      |realise\w* le|(?:paye|regle|verse|encaisse|acquitte
      |preleve|livre|receptionne|expedie|achete)e?s?(?: (?!au\b|avant\b)\w+){0,4}? le|en date du|pagad[oa] el|paid on
      |received on|lors de|(?:en|du) cours|relances? des?|accident du|sinistre du|leistungsdatum
      |lieferdatum|bezahlt am|(?:was|were|fell) due(?: on)?|tenue le|reunis? le|declaration \w+ du
    `,
  ),
]
