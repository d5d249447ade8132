import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const FOCUSABLE = 'button:not([disabled]), a[href], summary, [tabindex]';

/** An element on the way from the root to what has the focus, and its place among its siblings. */
interface Step {
  element: Element;
  index: number;
}

/**
 * Keeps the focus within `root` when what has it goes: it moves on to what stands in its place, else to the nearest thing around. To be
 * called in the view that renders all of it.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const path = useRef<Step[]>([]);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      path.current = pathTo(target as Element, root.current);
    };
    // Where the reader left by his own will, the focus is not to be brought back.
    const leave = (): void => {
      setTimeout(() => {
        if (!isRemoved(path.current) && isNowhere() && document.hasFocus()) path.current = [];
      });
    };
    const element = root.current;
    element?.addEventListener('focusin', note);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusin', note);
      element?.removeEventListener('focusout', leave);
    };
  }, [root]);
  useLayoutEffect(() => {
    if (isRemoved(path.current) && isNowhere()) nearest(path.current)?.focus();
  });
}

function isRemoved([at]: readonly Step[]): boolean {
  return at?.element.isConnected === false;
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** From what has the focus up to the root. */
function pathTo(target: Element, root: Element | null): Step[] {
  const path: Step[] = [];
  for (let element: Element | null = target; element && element !== root; element = element.parentElement) {
    path.push({ element, index: element.parentElement ? [...element.parentElement.children].indexOf(element) : 0 });
  }
  if (root) path.push({ element: root, index: 0 });
  return path;
}

function nearest(path: readonly Step[]): HTMLElement | undefined {
  for (const [i, { element }] of path.entries()) {
    const below = path[i - 1];
    if (!element.isConnected || !below) continue;
    // In a list its neighbour stands in the place of what went; elsewhere what comes first matters most.
    const inPlace = element.matches('ol, ul') ? element.children[Math.min(below.index, element.children.length - 1)] : undefined;
    const found = (inPlace && firstIn(inPlace)) ?? firstIn(element);
    if (found) return found;
  }
  return undefined;
}

function firstIn(element: Element): HTMLElement | null {
  return element.matches(FOCUSABLE) ? (element as HTMLElement) : element.querySelector<HTMLElement>(FOCUSABLE);
}
