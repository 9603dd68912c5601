import { pattern, source } from '../../../../../shared/domain/dates/pattern'

// All patterns read folded sentences: small letters, no accents, single spaces.

const machine = source`
  \b(?:ia|i\.a\.|llm|gpt|chatgpt|claude|gemini|mistral|copilot|chatbot|bot|archivebot|prompt|intelligence artificielle
  |artificial intelligence|modele de langage|language model|assistants? (?:ia|ai|virtuels?|numeriques?|automatis\w+)
  |(?:ai|helpful|virtual|automated) (?:assistants?|agents?|models?|readers?)|(?:logiciel|systeme|outil|moteur|robot|agent|programme)s?[ ]
  (?:d'analyse|de classement|d'indexation|de lecture|d'extraction|d'archivage|automatique|ia|ocr|ged)|lecteurs? automatiques?|traitements? automatis\w+
  |synthese automatique|(?:automated|automatic) (?:processing|reading|summary)|hey computer|cher modele|dear model|whoever (?:reads|processes) this
  |(?:analysis|classification|indexing|extraction|archiving) (?:software|system|engine|tool|agent|bot)s?|editeur liasse|helpful ai
  |task for (?:the )?model|as an? ai)\b
`
const verbs = source`
  (?:classe[rz]?|classify|marque[rz]?|mark|etiquete[rz]?|etiquette[rz]?|tag|label|renomme[rz]?|rename|indique[rz]?|ecri(?:s|vez|re)|write
  |repond(?:s|ez|re)|respond|reply|answer|fixe[rz]?|set|setze|pon|applique[rz]?|apply|ajoute[rz]?|add|report|retiens|retenez|considere[rz]?
  |consider|treat|traite[rz]?|supprime[rz]?|delete|deplace[rz]?|move|partage[rz]?|share|envoie|envoye[rz]|send|mets|mettez|mettre|output
  |valide[rz]?|approve|attribue[rz]?|assign|renseigne[rz]?|rempli(?:s|r|ssez)|remplace[rz]?|replace|change[rz]?|insere[rz]?|insert
  |reprends|reprenez|inscri(?:s|vez|re)|retiens|retenez|retenir|traduis|renvoie|mention(?:ne[rz]?)?|note[rz]|noteront|utilise[rz]?|overwrite|conclu\w+|recopie[rz]?|pose[rz]?|donne[rz]?|give|grant|say|dis|dites)
`
/** Where an order starts: at the head of a sentence or clause, or behind a form of politeness. */
const head = source`(?:^|[.:;,!?"(|>*-] ?|\bet (?:de |d')?|\band |\bpuis |\bthen |\bnow |\bmust |vouloir |merci de |merci d'|please |kindly |veuillez |convient de |convient d'|doit |doivent |devez |shall |consigne )`
const ours = source`
  (?:etiquettes?|tags?|labels?|resume|summary|type (?:de|du) (?:document|fichier)|document type|metadonnees|metadata|nom du fichier|filename
  |file name|emetteur|issuer|description|champs|fields|(?:this|the) (?:file|document)|ce (?:fichier|document|dossier)|le dossier|preuve|categorie|category|la synthese|(?:la )?presente piece|en tant qu'emetteur|champ date|date field|comme (?:date de fin|echeance)|as (?:the )?(?:expiry|due date|end date)|extracted fields)
`
const days = source`(?:l'echeance|echeance|due[ _]date|end[ _]date|date d'echeance|falligkeitsdatum|fecha de vencimiento)`

/** Each is a sign by itself that a sentence is meant for software, not for the reader of the paper. */
export const signs: RegExp[] = [
  pattern`
    \b(?:ignore[rz]?|disregard|oublie[rz]?|forget|override|neglige[rz]?|ignoriere|vergiss|ignora|olvida)\b.{0,50}
    \b(?:instructions?|rules?|prompts?|guidelines|consignes?|regles?|directives?|anweisungen|instrucciones|le reste|everything)\b
  `,
  /<\|?\/?(?:im_start|im_end|system|assistant|user|document|data|inst)\b|\[\/?inst\]|<<sys>>|\b(?:begin|end|system) (?:system )?prompt\b|###? ?(?:system|instruction)|^(?:system|assistant|user) ?: /,
  /^(?:new )?instructions? ?:.*(?:classif|output|must|deadline ?=)|^tags? ?: ?[a-z]+$|\{ ?(?:type|summary|due_?date|tags?|issuer|resume|echeance) ?:/,
  /"(?:summary|resume|due_?date|duedate|echeance|tags?|issuer|folderid|grants?|userid|passage|role|documentid)" ?:/,
  /!\[[^\]]*\]\(|\]\((?:https?|javascript|data):|<(?:script|img|iframe|a href|style|svg)\b|\bjavascript:/,
  /\b(?:doc|fld|usr|tag|spc|job|tpl)_[a-z0-9]{6,}/,
  pattern`
    \b(?:(?<=^|[.,;:!] )act as|you (?:are now|will now|must now|must act|will act|shall act as)|pretend (?:to be|that)|tu es (?:desormais|maintenant)|vous etes (?:desormais|maintenant) un
    |imagine que ce (?:document|fichier)|mode (?:maintenance|developpeur|administrateur)|(?:maintenance|developer|god) mode)\b
  `,
  pattern`
    \b(?:a recopier tel(?:le)?s? quel|a reprendre dans (?:le|la)|a citer : |cette citation comme|reprends ce lien|nothing else matters
    |new task ?:|nouvelle tache ?:|end of (?:the )?(?:data|document)|the document ends here|etiquettes? a poser|toutes s'appliquent
    |here is the json|output must|reponse attendue ?: ?\{|repond(?:s|ez|re) uniquement|answer only|respond only|everything above is|use \S+ as (?:the )?(?:expiry|due date|end date)
  |ne te(?:nez|nir|iens|nant) (?:pas|aucun) compte de (?:ce qui precede|tout ce)|le traitement automatise)
  `,
  pattern`\b(?:emetteur|resume|type|etiquettes?|echeance|issuer|summary|due date|title) (?:de ce (?:fichier|document)|of this (?:file|document))\b`,
  pattern`\b(?:son|sa|its) (?:type|resume|summary|etiquette|issuer|emetteur) (?:doit|est|must|is|should)\b`,
  pattern`\b(?:correct|true|real|right|bonne|vraie) (?:due date|end date|echeance|issuer|type) (?:is|est)\b`,
  pattern`\bresume ?:.{0,120}\b(?:type|echeance) ?:|\bsummary ?:.{0,120}\b(?:type|due date) ?:`,
  pattern`\bsi vous n'indiquez pas\b|\bif you do not (?:set|output|report|answer)\b`,
  pattern`\b(?:droits?|acces|access|rights?|permissions?)\b.{0,40}\b(?:tous les documents|all (?:the )?documents|de l'espace|of the space)\b`,
]

/** An order that names what only this software decides. */
export const orderAboutUs = new RegExp(source`${head}${verbs}\b[^.]{0,60}\b${ours}\b`)

/** An order to set a day: « mettre l'échéance au … », not what the parties agree on. */
export const orderAboutDay = new RegExp(
  source`${head}(?:fixe[rz]?|set|setze|pon|mets|mettez|mettre|change[rz]?|output|report|indique[rz]?)\b[^.]{0,25}${days}(?! (?:du (?:contrat|bail|pret)|de paiement))[^.]{0,20}\d`,
)

export const addressee = new RegExp(machine)
export const anyOrder = new RegExp(source`${head}${verbs}\b`)
/** What an order to a machine speaks of. */
export const decided = new RegExp(source`${ours}|${days}|\b(?:type|dossier|folder|classement|review|valide|complete|due)\b`)
