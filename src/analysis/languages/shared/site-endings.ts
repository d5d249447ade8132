import { list } from './list.ts';

/** What the addresses of sites end in, of those that texts give by their address alone. */
export const siteEndings: string[] = list('at, au, be, ca, ch, com, de, es, eu, fr, ie, info, io, it, lu, net, nl, org, tv, uk');
