import type { Lexicon } from '../../pack.ts';
import { lines } from '../../shared/list.ts';

/** Words that say outright that a source is not named, and why. */
export const anonymity: Lexicon['anonymity'] = {
  clauses: lines(`
    speaking? on|under the|a? strict|express|usual? condition|conditions of strict|complete|total|full|absolute? anonymity|confidentiality
    speaking? on|under the|a? strict|express? condition|conditions that|of? ~ not|non be|being ~ named|identified|quoted|cited|attributed
    speaking? on|under the|a? strict|express? condition|conditions that? ~ name|names|identity|identities|surname ~ not be|remain ~ used|published|disclosed|revealed|withheld|secret
    speaking? on|under the|a? strict|express? condition|conditions that? ~ remain|remains|stay anonymous|unnamed
    speaking? under a? cloak|cover|guarantee|promise|protection of anonymity
    speaking? under|with|behind the? guaranteed? anonymity
    who? #have? also? {ask}|{request}|{seek}|{insist}|{plead}|{beg} for? on? anonymity
    who? #have? #be? {grant}|{give}|{offer}|{promise}|{guarantee}|{allow}|{afford}|{accord} *? anonymity
    anonymity #be|#have been? {grant:past-participle}|{give:past-participle}|{guarantee:past-participle}
    in return|exchange for anonymity
    #be|#have been? given|granted ~ anonymity
    {speak}|{talk}|{comment}|{testify}|{tell}|{say}|{quote}|{interview}|{write}|{complain} ~ anonymously
    speaking? on an anonymous basis
    who? #have? {ask}|{request}|{prefer}|{choose}|{wish}|{want}|{opt}|{decide}|{elect}|{agree}|{need}|{hope} to remain|stay|be|keep ~ anonymous|unnamed|unidentified|nameless
    who? #have? {insist} on remaining|staying|being anonymous|unnamed|unidentified
    wishing|preferring|wanting|choosing|asking|requesting|opting to remain|stay|be anonymous|unnamed|unidentified
    who? #have? also? both? all? {ask}|{request}|{prefer}|{choose}|{wish}|{want}|{opt}|{elect} not to be ~ named|identified|quoted|cited|attributed
    who? #have? also? {ask}|{request} to not be ~ named|identified|quoted
    not wishing|wanting|willing|wanted to be ~ named|identified|quoted
    who? #have? {ask}|{request} that|for ~ name|names|identity|identities|surname ~ not|be|to ~ used|published|disclosed|revealed|printed|withheld|shared|mentioned|known
    who? #have? {ask}|{request} us|reporters|journalists? not to name|identify|use|publish|reveal|disclose ~ name|him|her|them|identity
    who? #have? #adverb? {decline}|{refuse} to be ~ named|identified|quoted
    who? #have? #adverb? {decline}|{refuse} to give|provide|reveal|disclose|share|state|divulge ~ name|names|surname|identity|identities
    who? did|do|does|would|will not|n't want|wish|agree|like|consent|care to be ~ named|identified|quoted
    who? did|do|does|would|will not|n't want|wish|like ~ name|names|identity|identities|surname ~ used|published|disclosed|revealed|printed|known|shared|mentioned
    who? did|do|does|would|will not|n't give|provide|disclose|reveal|share ~ full|last|real|own? name|names|identity|identities|surname
    who can|could|may|must|will|would|should not|n't be ~ named|identified
    cannot be ~ named|identified for|because|due
    #be not|n't being ~ named|identified
    #be not|n't naming|identifying
    #have agreed|chosen|decided|opted|elected not to name|identify|use|publish
    #be withholding ~ name|names|identity|identities
    whose name|names|identity|identities|surname|surnames ~ withheld|concealed|protected|hidden|undisclosed|suppressed|secret
    name|names|identity|identities #be|#have been? being? withheld
    name|names|identity withheld
    unwilling|reluctant|afraid to be|give ~ named|identified|quoted|name|names
    without being|giving|using|providing|revealing|disclosing|stating ~ named|identified|quoted|name|names|identity
    on condition ~ not be ~ named|identified
    {speak}|{talk}|{brief}|{comment} ~ on deep? background
    {speak}|{talk}|{brief}|{comment}|{say}|{tell} ~ off the record
    {speak}|{talk}|{brief}|{comment} ~ not|without for? attribution
    not for attribution
    {speak} ~ only on|if condition|anonymous|anonymity
    to preserve|protect|maintain|keep|guard|ensure ~ anonymity
    to protect|conceal|hide|shield ~ identity|identities
    #be identified|named only as a|an|the
    {use} a|an pseudonym|alias
  `),
  changedName: lines(`
    not #possessive real|actual|true|own name|names
    not #definite real|actual|true name|names of?
    whose? real? name|names|surname|surnames|identity|identities #have|#be also? been? being? changed|altered|disguised
    whose real? name|names|identity ~ changed|altered|disguised
    #have|#be changed|changing|altered|altering his|her|their ~ name|names|surname|surnames to protect|preserve|ensure|shield
    #have|#be changed|changing|altered|altering his|her|their ~ name|names|surname|surnames for ~ safety|security|protection|privacy|reasons
    name|names|surname changed|altered
    some? names have been changed
    a|an assumed|false|fictitious|invented name
    #be a pseudonym
  `),
  reasons: lines(`
    because
    since #subject|#definite|#possessive|#demonstrative
    as #subject|#definite|#possessive|#demonstrative
    for fear
    fearing|citing
    afraid|worried|concerned|wary about|of|that|to|for
    out of fear|concern|respect|deference
    over|amid|on fears|concerns|fear|concern
    given #definite|#possessive|#demonstrative
    due|owing to
    on account of
    in light|view of
    in line|keeping|accordance|compliance with
    in order to
    so as to|not
    so #subject|that|as
    so|that #subject can|could|would|might
    lest
    for ~ reason|reasons|purposes
    for #possessive|#definite|#indefinite? safety|security|protection|privacy
    for the sake of
    to avoid|protect|preserve|safeguard|prevent
    to discuss|describe|speak|talk|share|disclose|reveal|be|provide|detail|offer|comment|recount
    under ~ rules|policy|protocol|protocols|regulations|law|laws|guidelines
    who? #be not|n't authorised|authorized|allowed|permitted|cleared|entitled|supposed|meant to
    not authorised|authorized|allowed|permitted|cleared|entitled to
    unauthorised|unauthorized to
    who? #be barred|banned|forbidden|prohibited from
    who? lacked|lacks|lack|without authorisation|authorization|permission|clearance
    ahead of ~ announcement|publication|release|decision|talks|meeting|statement
    before ~ announcement|publication|release
    as is customary|usual
    while ~ investigation|inquiry|talks|negotiations|case
  `),
  formulaicReasons: lines(`
    not|n't ~ authorised|authorized|allowed|permitted|cleared|entitled|supposed ~ to speak|talk|comment|discuss|brief|disclose|give|reveal|share|release|address|publicly|be|make|divulge|communicate|provide|describe
    unauthorised|unauthorized to speak|talk|comment|discuss
    lacked|lacks|lack|without authorisation|authorization|permission|clearance to speak|talk|comment|discuss
    barred|forbidden|prohibited from speaking|talking|commenting|discussing
    sensitivity|sensitivities|delicacy of|surrounding|around
    sensitive nature of
    matter|issue|subject|topic|discussions|talks|negotiations|information|situation|case|details #be|#have ~ sensitive|delicate|private|confidential
    matter|issue|subject|topic 's ~ sensitivity
    sensitive|delicate|private|confidential|internal matter|matters|issue|issues|subject|topic|topics|information|discussions|deliberations|conversations|talks|negotiations|details|personnel
    to discuss|describe|speak|talk|be ~ freely|candidly|frankly|openly|publicly|candid|frank
    speak|talk freely|candidly|frankly|openly
    information|details|plans|plan|decision|talks|deliberations|matter|discussions|deal|report ~ not|n't|yet ~ public|final|finalised|finalized|announced
    company|government|department|departmental|agency|ministry|newspaper|military|party|office policy|rules|protocol|protocols|regulations|guidelines|practice
    in line|keeping|accordance|compliance with
    under ~ ground rules|protocol|protocols
    as is customary|usual|common|standard
    as ~ requires|require
  `),
};
