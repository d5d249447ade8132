import { list } from './list.ts';

/** Signs of money. */
export const currencySigns = list('$, €, £, ¥, ₹, ₽, ₩, ₺, ₪, ₦, ₴, ₱, ₿, us$, c$, a$, hk$, r$, can$');

/** Codes of money, which stand before a number as well as after it. */
export const currencyCodes = list(`
  usd, eur, gbp, chf, cad, aud, jpy, cny, rmb, rs, rub, inr, uah, zar, sek,
  nok, dkk, pln, xof, xaf, fcfa, aed, btc, eth`);

/** Abbreviations of units of measure. */
export const unitSigns = list(`
  km, m, cm, mm, µm, nm, km/h, m/s, km², km2, m², m2, m³, m3, ha, l, cl, ml, kg, g, mg, µg, t, mt, °, °c, °f, w, kw, mw, gw, tw, kwh, mwh, gwh,
  twh, kv, hz, mhz, ghz, kb, mb, gb, tb, mbps, gbps, db, hpa, ppm, ppb, kcal, msv, g/km, g/l, µg/m3, µg/m³`);

/** Aeroplanes that go by a number alone. */
export const models = list('707, 717, 727, 737, 747, 757, 767, 777, 787');
