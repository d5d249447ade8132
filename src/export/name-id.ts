/** The namespace of URLs (RFC 9562): what is named here is found in a page. */
const NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** An IRI made from a name, always the same from the same: `urn:uuid:` with a UUID of version 5. */
export async function nameId(name: string): Promise<string> {
  const namespace = NAMESPACE.replaceAll('-', '')
    .match(/../g)!
    .map((byte) => Number.parseInt(byte, 16));
  const digest = await crypto.subtle.digest('SHA-1', new Uint8Array([...namespace, ...new TextEncoder().encode(name)]));
  const bytes = new Uint8Array(digest, 0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
