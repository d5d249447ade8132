import type { Standard } from '../../messages/standards.ts';

/** Who asks for something, each with the link to the standard that does. */
export function AskedBy({ by, standards }: { by: string; standards: readonly Standard[] }) {
  return (
    <small class="asked">
      {by}{' '}
      {standards.map(({ name, href }, index) => (
        <>
          {index > 0 && ', '}
          <a key={name} href={href} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        </>
      ))}
    </small>
  );
}
