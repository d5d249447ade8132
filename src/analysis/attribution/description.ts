/** What the head of a source phrase is. */
export type Head =
  | 'person-name'
  | 'body-name'
  | 'outlet'
  | 'place'
  | 'unknown-name'
  | 'role'
  | 'source'
  | 'person'
  | 'relative'
  | 'entourage'
  | 'collective'
  | 'spokesperson'
  | 'office'
  | 'body'
  | 'group'
  | 'document'
  | 'loose-document'
  | 'media'
  | 'quantifier'
  | 'unknown';

export type Determiner = 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'none';

/** A source phrase as its own words describe it; plain data, so that the article's memory can judge it later. */
export interface Description {
  head: Head;
  determiner: Determiner;
  plural: boolean;
  /** A number of people is given. */
  counted: boolean;
  /** "many", "some", "certains": the phrase points at nobody in particular. */
  quantified: boolean;
  /** "many", "most": a class, also of people who else speak for themselves. */
  broad?: true;
  /** "the head of a clinic": of somebody or something that is not named either. */
  ofSome?: true;
  /** "the head of the clinic": words that tell which hang on the noun with a preposition. */
  hung?: true;
  /** "another", "un autre". */
  other: boolean;
  /** "the same": whoever that was. */
  same?: true;
  /** The head noun as looked up, lower case; empty for a bare name. */
  noun: string;
  /** The last word of whose they are: "silva" of "Ana Silva's lawyer". */
  owner?: string;
  /** The name in it, if any. */
  name?: string;
  /** It says of itself that it is not named: "anonymous", "unnamed". */
  anonymous: boolean;
  /** It is tied to a name, a body or a country: "Pentagon officials", "un responsable américain". */
  affiliated: boolean;
  /** Words of position or closeness in it: "senior", "familiar with". */
  described: boolean;
  /** Nothing stands with the noun ("reports"), in a language where most adjectives stand before it. */
  bare: boolean;
  /** "the doctors": people met before, where a class has no article. */
  pointing: boolean;
  /** "Breeders": where only its place need give it a capital, a plural for people rather than a name that the article never gives in full. */
  agents?: true;
  /** "l'assureur": a firm, unless the article has spoken of a person of that trade. */
  firm?: true;
  /** "analysts at the bank": people of one body, who else are a class. */
  staff?: true;
  /** "experts interviewed by Reuters": particular ones of a class. */
  met?: true;
  /** "l'opinion": a class in the singular. */
  crowd?: true;
  /** People whose words are those of their outlet, of a study that their sentence names, or of one that the article may. */
  behalf?: 'outlet' | 'study' | 'any-study';
  /** "a union representative", "local reporters": people who may speak for a body or an outlet. */
  mayStandFor?: true;
}
