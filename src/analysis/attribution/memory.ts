import type { Grammar } from '../languages/grammar.ts';
import { stemOf } from '../text/stems.ts';
import { ANONYMOUS_KINDS, type Kind } from '../types.ts';
import type { Attribution } from './attribution.ts';
import type { Description, Head } from './description.ts';
import type { NameSeen, Title } from './names.ts';

/** A kind, and the word for why: a key of the message catalogues. */
export interface Judgement {
  kind: Kind;
  why: string;
  sure: boolean;
}

/** What an article has said so far of whom: names, the titles tied to them, and unnamed sources that may come back. */
export class Memory {
  private readonly persons = new Set<string>();
  /** Last words of names that may be a person's or a body's: alone, they are a surname. */
  private readonly surnames = new Set<string>();
  /** Each with whose it is, as far as the text tells. */
  private readonly titles = new Map<string, string[][]>();
  /** Who holds each title, by the stem of its noun; the empty name for others who share it. */
  private readonly holders = new Map<string, Set<string>>();
  /** Nouns of unnamed sources met before, for "the official", and whether it was sure of one of them. */
  private readonly unnamed = new Map<string, boolean>();
  /** Trades of which the article speaks of somebody: "un loueur". */
  private readonly trades = new Set<string>();
  /** What the source before this one was: "the man" may go back to a named person, "the same source" to anybody. */
  private last: Kind | undefined;

  /** Whether the article speaks of a study. */
  private study = false;

  private lastHead: Head | undefined;

  /** The last of them that was no paper. */
  private lastSpeaker: Kind | undefined;

  /** Last names of people whom the article names, and of those whom it has heard. */
  private readonly named = new Set<string>();
  private readonly heard = new Set<string>();

  constructor(
    private readonly grammar: Pick<
      Grammar,
      | 'accounts'
      | 'adjectives'
      | 'advocates'
      | 'bystanders'
      | 'clients'
      | 'concerned'
      | 'forces'
      | 'nounEndings'
      | 'placesToo'
      | 'sameTitles'
    >,
  ) {}

  /** Names count for the whole article: headlines call people by what the text explains later. */
  learnNames(names: readonly NameSeen[]): void {
    for (const { name, person, titles } of names) {
      const parts = name.toLowerCase().split(/\s+/);
      if (!person) {
        this.surnames.add(parts.at(-1)!);
        continue;
      }
      for (const part of parts) this.persons.add(part);
      this.named.add(parts.at(-1)!);
      for (const title of titles) this.learnTitle(title, parts.at(-1)!);
    }
  }

  /** "The authors" are those of a study that any part of the article may name. */
  learnStudies(some: boolean): void {
    this.study ||= some;
  }

  /** "Le loueur" is no firm where the article has "un loueur", who need not have said anything. */
  learnTrades(nouns: readonly string[]): void {
    for (const noun of nouns) this.trades.add(noun);
  }

  /** What one title's nouns are remembered by. */
  private titleOf(noun: string): string {
    const stem = stemOf(noun, this.grammar.nounEndings);
    return this.grammar.sameTitles?.find((nouns) => nouns.includes(stem))?.[0] ?? stem;
  }

  private learnTitle({ noun, owners, shared }: Title, holder: string): void {
    const stem = this.titleOf(noun);
    const holders = this.holders.get(stem) ?? new Set();
    this.holders.set(stem, holders.add(holder));
    if (shared) {
      holders.add('');
      return;
    }
    const held = this.titles.get(stem);
    if (held) held.push(owners);
    else this.titles.set(stem, [owners]);
  }

  /** Whether somebody with this last name has a title of the same noun; undefined where the article gives them none. */
  hasTitle(surname: string, noun: string): boolean | undefined {
    if (this.holders.get(this.titleOf(noun))?.has(surname)) return true;
    return [...this.holders.values()].some((holders) => holders.has(surname)) ? false : undefined;
  }

  /** Whether somebody whom the article names has the title; "Silva's lawyer", only where it may be Silva's. */
  private holds({ noun, owner }: Description): boolean {
    const held = this.titles.get(this.titleOf(noun));
    return held !== undefined && (owner === undefined || held.some((owners) => owners.length === 0 || owners.includes(owner)));
  }

  /** "the senators", where the article names some. */
  private holdTogether({ noun, plural, pointing, described, affiliated }: Description): boolean {
    if (!plural || !pointing || described || affiliated || this.unnamed.has(noun)) return false;
    return (this.holders.get(this.titleOf(noun))?.size ?? 0) > 1;
  }

  isPerson(name: string): boolean {
    return name.split(/\s+/).some((part) => this.persons.has(part.toLowerCase()));
  }

  /** Judges a source phrase, and remembers it if it is unnamed. */
  judge(attribution: Attribution): Judgement {
    const judgement = this.kindOf(attribution);
    const { noun, name, owner } = attribution.description;
    this.last = judgement.kind;
    this.lastHead = attribution.description.head;
    if (judgement.kind !== 'document') this.lastSpeaker = judgement.kind;
    // "the doctors", of whom nothing is sure, are no ones to go back to.
    if (judgement.kind === 'unnamed' && noun && (judgement.sure || !attribution.description.pointing))
      this.unnamed.set(noun, judgement.sure || this.unnamed.get(noun) === true);
    if (judgement.kind === 'named' && name) {
      const surname = name.toLowerCase().split(/\s+/).at(-1)!;
      this.heard.add(surname);
      if (noun) {
        this.learnTitle({ noun, owners: owner ? [owner] : [] }, surname);
        this.unnamed.delete(noun);
      }
    }
    return judgement;
  }

  private kindOf(attribution: Attribution): Judgement {
    const { description: d, recipient } = attribution;
    const sure = (kind: Kind, why: string): Judgement => ({ kind, why, sure: true });
    const unsure = (kind: Kind, why: string): Judgement => ({ kind, why, sure: false });
    // "In a 2012 trial, researchers found": who made what can be looked up.
    if (d.behalf === 'study' || (d.behalf === 'any-study' && this.study)) return unsure('document', 'document');
    if (d.behalf === 'outlet' && d.head === 'role') return sure('document', 'outlet');
    switch (d.head) {
      case 'person-name':
        return sure('named', 'person-name');
      case 'unknown-name':
        if (this.isPerson(d.name ?? '')) return sure('named', 'person-name');
        if (d.agents && !this.surnames.has(d.name?.toLowerCase() ?? '')) return unsure('unnamed', 'role');
        return this.surnames.has(d.name?.toLowerCase() ?? '') ? unsure('named', 'person-name') : unsure('institution', 'name');
      case 'body-name':
        if (d.counted) return unsure('unnamed', 'counted');
        if (d.quantified) return unsure('vague', 'quantifier');
        return this.isPerson(d.name ?? '') && !/\s/.test(d.name ?? '') ? sure('named', 'person-name') : sure('institution', 'body-name');
      case 'place':
        return sure('institution', 'place');
      case 'outlet':
        // "Booking.com": an address may be a firm's.
        return { kind: 'document', why: 'outlet', sure: !/\.\p{Ll}+$/u.test(d.name ?? '') };
      case 'spokesperson':
        return sure('institution', 'spokesperson');
      case 'body':
        if (d.plural && d.determiner === 'indefinite' && !d.name) return unsure('unnamed', 'role');
        // "hospitals say": a class of bodies, none in particular.
        return d.plural && !d.counted && (d.determiner === 'none' || d.quantified)
          ? { kind: 'vague', why: d.quantified ? 'quantifier' : 'collective', sure: d.quantified && attribution.tie === 'preposition' }
          : sure('institution', 'body');
      case 'group':
        // "two rebels", "rebels told reporters": some of them.
        if (d.plural && d.determiner !== 'definite' && !d.quantified && (d.counted || recipient)) return unsure('unnamed', 'counted');
        // "her trade union": one in particular.
        if (d.determiner === 'possessive' && !d.plural) return unsure('institution', 'group');
        return d.determiner === 'definite' && !d.quantified && !(d.other && d.plural)
          ? sure('institution', 'group')
          : unsure('vague', 'group');
      case 'document':
        return sure('document', 'document');
      case 'loose-document':
        // "Le site a annoncé": the paper or the plant.
        if (!d.plural && !d.affiliated && !d.name && attribution.tie === 'verb' && this.grammar.placesToo?.includes(d.noun))
          return unsure('document', 'document');
        // "des témoignages recueillis sur place"
        if (this.grammar.accounts?.includes(d.noun) && !d.affiliated) return unsure('unnamed', 'role');
        // "Research shows": no piece of it in particular.
        if (!d.plural && d.determiner === 'none' && !d.affiliated && !d.counted && !d.quantified) return unsure('vague', 'loose-document');
        return d.plural && !d.affiliated && d.determiner !== 'demonstrative' && d.determiner !== 'possessive' && !d.counted
          ? // "Fresh forecasts by the bank show": with words that describe it, it may be one that the article has named.
            // So may "les résultats", where it speaks of a study.
            { kind: 'vague', why: 'loose-document', sure: d.quantified || (d.bare && !(d.determiner === 'definite' && this.study)) }
          : sure('document', 'document');
      case 'media':
        return d.name || !d.plural || d.determiner === 'possessive'
          ? sure('document', 'outlet')
          : // "these outlets": those that the article has spoken of.
            d.determiner === 'demonstrative'
            ? unsure('document', 'outlet')
            : // "several Lebanese papers": some in particular.
              { kind: 'vague', why: 'media', sure: !(d.affiliated && d.determiner !== 'definite') };
      case 'quantifier':
        // "some …, others …": a class goes on.
        if (d.other && !d.quantified && d.plural && this.last === 'vague') return unsure('vague', 'quantifier');
        if (d.other && !d.quantified)
          return { kind: 'unnamed', why: 'role', sure: this.last !== undefined && ANONYMOUS_KINDS.has(this.last) };
        // "others briefed on the talks"
        if (attribution.basis) return sure('unnamed', 'role');
        return d.counted ? unsure('unnamed', 'counted') : sure('vague', 'quantifier');
      case 'source':
        if (this.goesBack(d)) return this.sameSource(d);
        return d.quantified && !d.counted && !recipient && !attribution.basis ? unsure('vague', 'source') : sure('unnamed', 'source');
      case 'entourage':
        // "both camps", "les deux camps": the sides themselves.
        if (d.plural && d.counted && d.determiner === 'definite') return unsure('institution', 'group');
        return { kind: 'unnamed', why: 'entourage', sure: !d.plural };
      case 'collective':
        return this.collective(d, recipient !== undefined, attribution.dated === true);
      case 'office':
        return this.office(d);
      case 'role':
      case 'relative':
      case 'person':
        return this.role(attribution);
      case 'unknown':
        if (!d.plural && (d.determiner === 'definite' || d.determiner === 'demonstrative')) return unsure('named', 'named-elsewhere');
        return d.affiliated && !d.plural ? unsure('institution', 'name') : unsure('unnamed', 'role');
    }
  }

  /** "the same source", "this source", "de même source": words for the source before, whoever that was. */
  private goesBack({ determiner, same, plural, counted, quantified }: Description): boolean {
    if (counted || quantified) return false;
    if (plural) return same === true && determiner === 'definite';
    return determiner === 'demonstrative' || (same === true && (determiner === 'definite' || determiner === 'none'));
  }

  /** A paper that is cited in passing is no "source" to go back to; "this source" after a body may be an unnamed one from before it. */
  private sameSource({ determiner, plural }: Description): Judgement {
    // "the same sources" may be papers.
    const before = plural ? this.last : (this.lastSpeaker ?? this.last);
    // "… a woman cried, according to the same source": not hers.
    if (before === undefined || ANONYMOUS_KINDS.has(before)) return { kind: 'unnamed', why: 'source', sure: this.lastHead !== 'person' };
    const either = determiner !== 'definite' && this.unnamed.has('source');
    return either ? { kind: 'unnamed', why: 'source', sure: false } : { kind: before, why: 'same-source', sure: false };
  }

  private collective(d: Description, told: boolean, dated: boolean): Judgement {
    // "the public", but "the community" may be one in particular.
    if (d.crowd) return { kind: 'vague', why: 'collective', sure: !d.pointing };
    if (!d.plural)
      return this.isBackReference(d) && this.titles.has(this.titleOf(d.noun))
        ? { kind: 'named', why: 'named-elsewhere', sure: false }
        : this.last === 'named' && (d.determiner === 'demonstrative' || d.determiner === 'definite')
          ? { kind: 'named', why: 'named-elsewhere', sure: false }
          : { kind: 'unnamed', why: 'role', sure: d.determiner === 'indefinite' || d.determiner === 'none' };
    if (d.staff) return { kind: 'unnamed', why: 'role', sure: !d.pointing || told };
    if ((d.pointing || (d.determiner === 'definite' && d.affiliated)) && !told) return { kind: 'vague', why: 'collective', sure: false };
    // "economists said on Friday": on one day, some in particular.
    if (dated && !d.broad) return { kind: 'unnamed', why: 'role', sure: false };
    return told || d.counted || d.met ? { kind: 'unnamed', why: 'counted', sure: true } : { kind: 'vague', why: 'collective', sure: true };
  }

  /** "the same official": the one before, where somebody whom the article names has the title. */
  private isSame(d: Description): boolean {
    const one = d.same === true && d.determiner === 'definite' && !d.plural && !d.counted;
    return one && this.last === 'named' && !this.unnamed.has(d.noun) && this.holds(d);
  }

  private office(d: Description): Judgement {
    if (this.isSame(d)) return { kind: 'named', why: 'named-elsewhere', sure: false };
    if (d.plural || d.determiner === 'indefinite' || d.other || d.counted) return { kind: 'unnamed', why: 'role', sure: !d.plural };
    if (d.determiner === 'possessive' && !this.titles.has(this.titleOf(d.noun))) return { kind: 'unnamed', why: 'not-named', sure: false };
    return d.ofSome ? { kind: 'unnamed', why: 'role', sure: false } : { kind: 'named', why: 'office', sure: true };
  }

  private role({ description: d, general, recipient, basis, tie }: Attribution): Judgement {
    const told = recipient !== undefined;
    // "the two men": people met before.
    const backTo = d.determiner === 'definite' && d.counted && d.head === 'person' && !this.unnamed.has(d.noun) && this.last === 'named';
    if (backTo || this.holdTogether(d)) return { kind: 'named', why: 'named-elsewhere', sure: false };
    if (this.isSame(d)) return { kind: 'named', why: 'named-elsewhere', sure: false };
    if (d.plural || d.determiner === 'indefinite' || d.counted || d.other || d.quantified) {
      const loose = d.plural && !told && !d.counted && (general || (d.quantified && d.head === 'person' && basis === undefined));
      return loose
        ? { kind: 'vague', why: 'general', sure: false }
        : {
            kind: 'unnamed',
            why: 'role',
            sure:
              // People met before may be some whom the article has named.
              ((!d.pointing && !this.mayBeNamed(d)) || told || this.unnamed.has(d.noun)) &&
              !d.mayStandFor &&
              // "les gendarmes": the force, or some of its people.
              !(d.plural && d.determiner === 'definite' && this.grammar.forces?.includes(d.noun)) &&
              // "the same official": whoever that was.
              !(d.other && d.determiner === 'definite' && !d.plural && (this.last === 'named' || !this.unnamed.has(d.noun))) &&
              // "les salariés de la SNCF": they may speak as one.
              ((d.head !== 'person' && !(d.plural && d.affiliated && d.determiner === 'definite' && !told)) ||
                d.counted ||
                d.described ||
                basis !== undefined ||
                tie === 'preposition'),
          };
    }
    // "l'intéressé"
    if (this.grammar.concerned?.includes(d.noun) && this.named.size > 0) return { kind: 'named', why: 'named-elsewhere', sure: false };
    const met = this.unnamed.get(d.noun);
    const whose = d.determiner === 'possessive' && d.owner === undefined;
    // "his lawyer", where the article names one and has left another unnamed.
    if (met !== undefined && whose && this.holds(d)) return { kind: 'named', why: 'named-elsewhere', sure: false };
    // "her client": whom the article is about.
    if (whose && this.grammar.clients?.includes(d.noun) && this.namesOther()) return { kind: 'named', why: 'named-elsewhere', sure: false };
    if (met !== undefined) return { kind: 'unnamed', why: 'back-reference', sure: met };
    if (this.holds(d)) return { kind: 'named', why: 'named-elsewhere', sure: true };
    if (d.firm && !this.trades.has(d.noun)) return { kind: 'institution', why: 'body', sure: false };
    if (this.last === 'named' && d.determiner !== 'possessive') return { kind: 'named', why: 'named-elsewhere', sure: false };
    // "le parlementaire": with nothing that tells which, somebody named who has spoken before.
    // English calls them so even with adjectives ("the Labour leader"), but not with words hung on the noun ("the head of the clinic").
    const bare = this.grammar.adjectives === 'before' || (!d.affiliated && !d.described);
    const back = d.determiner === 'definite' && !d.hung && d.head === 'role' && !basis && bare;
    if (back && this.heard.size > 0 && this.grammar.bystanders?.includes(d.noun) === false)
      return { kind: 'named', why: 'named-elsewhere', sure: false };
    // Somebody's kin whom the article never names; a person in words may be one it does name.
    return { kind: 'unnamed', why: 'not-named', sure: d.head === 'relative' };
  }

  /** Whether the article names people who have neither spoken nor act for others. */
  private namesOther(): boolean {
    const acts = (surname: string) => this.grammar.advocates?.some((noun) => this.hasTitle(surname, noun));
    return [...this.named].some((surname) => !this.heard.has(surname) && !acts(surname));
  }

  /** "les deux hommes", where the article names people. */
  private mayBeNamed({ counted, determiner, head }: Description): boolean {
    return counted && (determiner === 'definite' || determiner === 'demonstrative') && (this.persons.size > 0 || head === 'person');
  }

  private isBackReference(d: Description): boolean {
    return d.determiner !== 'indefinite' && d.determiner !== 'none' && !d.counted;
  }
}
