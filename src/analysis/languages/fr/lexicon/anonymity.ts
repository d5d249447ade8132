import type { Lexicon } from '../../pack.ts';
import { lines } from '../../shared/list.ts';

const agreed = (...verbs: string[]) => verbs.map((verb) => `{${verb}:past-participle}`).join('|');

const COVER =
  "sous le? couvert|sceau|condition|réserve|garantie|protection #of l'|un|le|la|du? plus? strict|total|complet|absolu? anonymat|confidentialité|confidence";
const ASK =
  '{requérir}|{demander}|{exiger}|{réclamer}|{souhaiter}|{préférer}|{vouloir}|{désirer}|{garder}|{conserver}|{solliciter}|{choisir}|{imposer}|{obtenir}';
const WISH = '{souhaiter}|{préférer}|{vouloir}|{désirer}|{demander}|{tenir}|{choisir}|{décider}|{exiger}|{insister}|{accepter}|{entendre}';
const NAMED = agreed('nommer', 'citer', 'identifier', 'reconnaître', 'mentionner', 'désigner');
const DISCLOSED = agreed(
  'divulguer',
  'révéler',
  'dévoiler',
  'communiquer',
  'publier',
  'préciser',
  'citer',
  'mentionner',
  'donner',
  'diffuser',
  'confirmer',
  'rendre',
);
const NAME = 'nom|noms|identité|identités|prénom|prénoms|patronyme';
const GIVE = 'donner|décliner|révéler|dévoiler|divulguer|communiquer|livrer|préciser|indiquer';
const ANONYMOUS = 'anonyme|anonymes';
const SPEAKING = "s'? exprimant|parlant|témoignant|déclarant|répondant|acceptant";
const ALLOWED = agreed('autoriser', 'habiliter');
const KEPT = 'préservé|respecté|garanti|protégé';
const CHANGED = agreed('modifier', 'changer', 'anonymiser');

/** Declared anonymity, changed names, and the reasons given for them. */
export const anonymity: Lexicon['anonymity'] = {
  clauses: lines(`
    ${COVER}
    ${SPEAKING} *? ${COVER}
    sous la condition|garantie #of l' anonymat
    sous anonymat
    ${SPEAKING} sous anonymat
    sous un? nom|prénom d' emprunt
    sous un faux nom|prénom
    sous condition|réserve #of rester anonyme|anonymes
    à la? condition #of rester|demeurer|garder|conserver|préserver son|leur|l'? ${ANONYMOUS}|anonymat
    à la? condition #of ne pas être nommément? ${NAMED}
    à la? condition #of taire son|leur|leurs ${NAME}
    à la? condition que|qu' son|sa|leur|leurs|l' ${NAME} ne|n' #be? soit|soient|serait|seraient? pas ${DISCLOSED} public|publique?
    à la? condition que|qu' son|leur anonymat soit|serait *? ${KEPT}
    à la? condition que|qu' l' anonymat lui|leur soit garanti
    ${SPEAKING} #of manière|façon anonyme
    ${SPEAKING} anonymement
    {parler}|{témoigner}|{déclarer}|{confier}|{raconter}|{affirmer} anonymement
    s' {exprimer}|{confier} anonymement
    {parler}|{témoigner}|{déclarer}|{exprimer} #of manière|façon anonyme
    en off
    off the record
    qui? #have? ${ASK} *? l' anonymat
    qui? #have? ${WISH} à|de|d'? garder|conserver|préserver|respecter|protéger l'|son|leur *? anonymat
    qui? #have? ${WISH} à|de|d'? rester|demeurer|témoigner|parler *? ${ANONYMOUS}|anonymement
    qui? #have? ${WISH} à|de|d'? ne pas être nommément? ${NAMED}
    qui? #have? ${WISH} à|de|d'? ne? pas? ${GIVE}|taire son|leur|leurs ${NAME}
    qui? #have? ${WISH} que|qu' son|sa|leur|leurs ${NAME} ne soit|soient pas ${DISCLOSED} public|publique?
    qui? #have? ${WISH} que|qu' son|leur anonymat soit *? ${KEPT}
    qui? #have? {refuser} d' être nommément? ${NAMED}
    qui? #have? {refuser} #of ${GIVE} son|leur|leurs ${NAME}
    qui? n' #have pas souhaité|voulu|désiré|accepté|tenu à|d'? être nommément? ${NAMED}
    qui? n' #have pas souhaité|voulu|désiré|accepté|tenu à|de? ${GIVE} son|leur|leurs ${NAME}
    qui? ne {souhaiter}|{vouloir}|{désirer}|{tenir}|{accepter} pas à|d'? être nommément? ${NAMED}
    qui? ne {souhaiter}|{vouloir}|{désirer}|{tenir}|{accepter} pas à|de? ${GIVE} son|leur|leurs ${NAME}
    qui ne {pouvoir} pas? être nommément? ${NAMED}
    qui {taire} son|leur|leurs ${NAME}
    qui #have tu son|leur|leurs ${NAME}
    qui {garder} l' anonymat
    dont nous|on {taire}|taisons|tairons|préservons|protégeons|{préserver}|{protéger} le|l'|les ${NAME}|anonymat
    dont l' anonymat #be *? ${KEPT}
    désireux|désireuse|désireuses|soucieux|soucieuse|soucieuses #of rester|demeurer|garder|conserver|préserver *? ${ANONYMOUS}|anonymat
    soucieux|soucieuse|soucieuses #of son|leur|l' anonymat
    sans vouloir|souhaiter être nommément? ${NAMED}
    sans vouloir|souhaiter ${GIVE} son|leur|leurs ${NAME}
    sans ${GIVE} son|leur|leurs ${NAME}
    contre la promesse|garantie #of l'|un? anonymat
    en échange #of l'|son|leur|un? anonymat
    son|leur anonymat #be *? ${KEPT}
    l' anonymat lui|leur a été garanti|promis|accordé`),
  withheld: lines(`
    qui ne #have pu être nommément? ${NAMED}
    qui n' #have pas pu? être? été? nommément? ${NAMED}
    dont le|l'|les ${NAME} n' #have pas|jamais encore? été ${DISCLOSED} public|publique|publics?
    dont le|l'|les ${NAME} n' #be pas|jamais encore? ${DISCLOSED} public|publique|publics?
    dont le|l'|les ${NAME} #be|reste|restent|restait *? tenu|tenue|tenus|gardé|gardée|resté|restée? secret|secrète|secrets|secrètes|confidentiel|confidentielle
    sans être nommément? ${NAMED}
    son|leur|leurs ${NAME} n' #have pas été ${DISCLOSED} public|publique?`),
  changedName: lines(`
    le|les|son|leur|leurs|ce|certains|tous|ses prénom|prénoms|nom|noms #be *? ${CHANGED}
    le|les|son|leur|leurs|ce|certains|tous|ses les? prénom|prénoms|nom|noms #have *? été ${CHANGED}
    le|les|ses|leurs nom|noms|prénom|prénoms et nom|noms|prénom|prénoms #have *? été ${CHANGED}
    son nom et son prénom #have *? été ${CHANGED}
    l'|les|son identité|identités #have *? été ${CHANGED}
    dont le|les prénom|prénoms|nom|noms #have *? été ${CHANGED}
    dont? nous|on avons|a ${CHANGED} son|leur|leurs|le|les|l' prénom|prénoms|nom|noms|identité
    prénom|prénoms|nom|noms ${CHANGED}
    un|des? prénom|prénoms|nom|noms d'emprunt|fictif|fictifs
    son|le|ce prénom|nom #be fictif
    il s' agit d' un pseudonyme|prénom-d'emprunt
    ce n' est pas son vrai|véritable prénom|nom
    que|qu' nous appellerons|appelons|prénommerons|nommerons
    qu' on|l'on appellera|prénommera|nommera`),
  reasons: lines(`
    car
    parce que|qu'
    puisque|puisqu'
    par crainte|peur|souci|mesure|respect|loyauté|pudeur #of
    par discrétion|sécurité|prudence
    de|par crainte|peur que|qu'|de|d'
    craignant|redoutant
    en raison #of
    à cause #of
    du fait #of
    compte tenu #of
    eu égard à|au|aux
    au vu #of
    vu le|la|l'|les|son|sa
    étant donné
    faute #of
    pour des raisons
    pour raison|raisons
    pour cause #of
    pour ne pas
    pour éviter
    pour se? protéger
    pour préserver
    pour sa|leur|des sécurité
    pour pouvoir *? parler|s'exprimer
    pour parler|s'exprimer plus? librement
    afin #of
    afin que|qu'
    évoquant|invoquant
    n' #be|étant pas ${ALLOWED}
    n' ayant pas le droit
    non|pas ${ALLOWED} à
    {tenir:past-participle} à|au|par
    {soumettre:past-participle} à|au
    inquiet|inquiète|inquiets|inquiètes pour`),
  formulaicReasons: lines(`
    non|pas ${ALLOWED} à
    n' ayant|#have pas le|l' droit|autorisation #of parler|s'exprimer
    sensibilité #of la|l'? sujet|dossier|question|affaire|situation|discussions|négociations
    caractère sensible|confidentiel|délicat #of
    sujet|dossier|question|affaire|situation|informations|discussions|négociations jugé|jugée|jugées? *? sensible|sensibles|confidentielles|privées
    devoir|obligation|droit #of réserve
    pour des? raisons #of confidentialité
    discussions|négociations|pourparlers sont|étaient|étant *? privées|privés|confidentielles|confidentiels|cours
    clause|accord #of confidentialité
    enquête est|étant|étant-toujours? *? en cours
    secret #of l' instruction|enquête
    secret professionnel`),
};
