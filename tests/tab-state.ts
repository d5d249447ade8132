import type { SessionState } from '../src/analysis/reading.ts';
import { noFindings } from '../src/page/no-findings.ts';

/** For tests: the state of a session on an article without findings, some members of it as given. */
export function stateWith(members: Partial<SessionState>): SessionState {
  const reading = { ...noFindings(), state: 'article', url: 'https://news.example/story', title: 'Story', blocks: 3 } as const;
  return { reading, revision: 1, shown: true, filter: [], dismissed: [], ...members };
}
