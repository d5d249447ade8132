// What a trace of Chromium says of the content script: the tasks of the page's main thread that ran it, and the functions that took them.
import type { SourceMap } from 'node:module';

/** An event of Chromium's trace format; times in microseconds, those of the thread itself without its waiting for a processor. */
interface TraceEvent {
  name: string;
  ph: string;
  id?: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { worldId?: number; fileName?: string; data?: ProfileData & { url?: string } };
}

interface ProfileData {
  startTime?: number;
  timeDeltas?: number[];
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: CallFrame;
}

interface CallFrame {
  functionName: string;
  url?: string;
  lineNumber?: number;
  columnNumber?: number;
}

/** A task in which the content script ran, or the frame that it asked for by changing what is to be drawn. */
export interface Task {
  what: 'evaluation' | 'work' | 'frame';
  /** Milliseconds of the thread's own time, and of the clock. */
  ms: number;
  wall: number;
  /** What took it, longest first; only where the trace holds a profile. */
  functions: Share[];
}

export interface Share {
  name: string;
  ms: number;
}

/** What has to be traced for `tasksOf`; functions are told where the profiler runs as well, which makes everything slower. */
export const TASKS = ['-*', 'disabled-by-default-devtools.timeline', 'devtools.timeline', 'v8', 'v8.execute'];
export const FUNCTIONS = [...TASKS, 'disabled-by-default-v8.cpu_profiler'];

/** How the address of the content script ends. */
export const SCRIPT = 'content-scripts/reader.js';

/** The longest of some tasks, of all or of one sort; one of 0 ms where there is none. */
export function longestOf(tasks: readonly Task[], what?: Task['what']): Task {
  const some = tasks.filter((task) => what === undefined || task.what === what);
  return some.reduce((best, task) => (task.ms > best.ms ? task : best), { what: what ?? 'work', ms: 0, wall: 0, functions: [] });
}

/**
 * The tasks of the content script in each page of a trace, page after page in the order in which it was started in them.
 * A task counts whole, whoever else ran in it. Functions are told by their place in the sources where the map is given.
 */
export function tasksOf(trace: Uint8Array, sources?: SourceMap): Task[][] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const starts = traceEvents.filter(({ name, args }) => name === 'v8.run' && args.fileName?.endsWith(SCRIPT)).sort(byTime);
  return starts.map((start, index) => {
    const end = starts[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const thread = traceEvents.filter(({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts < end);
    const profile = profileOf(traceEvents, start);
    return tasksIn(thread.sort(byTime), start).map(({ what, task }) => ({
      what,
      ms: (task.tdur ?? task.dur ?? 0) / 1000,
      wall: (task.dur ?? 0) / 1000,
      functions: functionsIn(task, profile, sources),
    }));
  });
}

const byTime = (a: TraceEvent, b: TraceEvent) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);

/**
 * Goes through the events of a page's main thread in the order of time. What follows on a promise runs in no world by name: where the
 * page has no scripts, it is ours, but for what the driver evaluates, which has no address.
 */
function tasksIn(events: readonly TraceEvent[], start: TraceEvent): { what: Task['what']; task: TraceEvent }[] {
  const found = new Map<TraceEvent, Task['what']>();
  const driven = new Set<TraceEvent>();
  let task: TraceEvent | undefined;
  /** Whether a frame is due that a task of ours asked for. */
  let asked = false;
  for (const event of events) {
    if (event.name === 'RunTask') task = event;
    if (!task || event.ts < start.ts || event.ts >= endOf(task)) continue;
    if (event === start) found.set(task, 'evaluation');
    else if (event.args.worldId === start.args.worldId) found.set(task, found.get(task) ?? 'work');
    else if (event.name === 'EvaluateScript' && !event.args.data?.url) driven.add(task);
    else if (event.name === 'RunMicrotasks' && !driven.has(task)) found.set(task, found.get(task) ?? 'work');
    else if (event.name === 'ScheduleStyleRecalculation') asked ||= !driven.has(task);
    else if (event.name === 'UpdateLayoutTree' && asked) {
      asked = false;
      found.set(task, found.get(task) ?? 'frame');
    }
  }
  return [...found].map(([task, what]) => ({ what, task }));
}

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

interface Profile {
  nodes: Map<number, ProfileNode>;
  /** The node that ran from `at` on, in the order of time. */
  samples: { at: number; node: number }[];
}

function profileOf(events: readonly TraceEvent[], { pid, tid }: TraceEvent): Profile {
  const profile: Profile = { nodes: new Map(), samples: [] };
  for (const head of events.filter((event) => event.name === 'Profile' && event.pid === pid && event.tid === tid)) {
    let at = head.args.data?.startTime ?? 0;
    const chunks = events.filter(({ name, pid, id }) => name === 'ProfileChunk' && pid === head.pid && id === head.id);
    for (const { args } of chunks.sort(byTime)) {
      for (const node of args.data?.cpuProfile?.nodes ?? []) profile.nodes.set(node.id, node);
      for (const [index, node] of (args.data?.cpuProfile?.samples ?? []).entries()) {
        at += args.data?.timeDeltas?.[index] ?? 0;
        profile.samples.push({ at, node });
      }
    }
  }
  return profile;
}

/** What each function of the script took in a task, with everything it called that is none of the script. */
function functionsIn(task: TraceEvent, { nodes, samples }: Profile, sources: SourceMap | undefined): Share[] {
  const shares = new Map<string, number>();
  const pace = (task.tdur ?? task.dur ?? 0) / (task.dur || 1) / 1000;
  for (const [index, { at, node }] of samples.entries()) {
    const until = Math.min(samples[index + 1]?.at ?? at, endOf(task));
    const time = (until - Math.max(at, task.ts)) * pace;
    if (time <= 0) continue;
    let frame = nodes.get(node);
    while (frame && !frame.callFrame.url?.endsWith(SCRIPT)) frame = nodes.get(frame.parent ?? -1);
    const name = nameOf((frame ?? nodes.get(node))?.callFrame, sources);
    shares.set(name, (shares.get(name) ?? 0) + time);
  }
  return [...shares].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms);
}

/** Where a function stands in the sources. */
function nameOf(
  { functionName, lineNumber = 0, columnNumber = 0 }: CallFrame = { functionName: '' },
  sources: SourceMap | undefined,
): string {
  const entry = sources?.findEntry(lineNumber, columnNumber);
  const place =
    entry && 'originalSource' in entry && entry.originalSource
      ? `${entry.originalSource.replace(/^(\.\.\/)+/, '')}:${entry.originalLine + 1}`
      : undefined;
  return [functionName || '(anonymous)', place].filter(Boolean).join(' ');
}
