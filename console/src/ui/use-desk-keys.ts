import { useEffect, useRef } from 'react';
import { useKeys } from './use-keys';

/** What the keys of the desk do. */
interface DeskKeys {
  /** Goes to the next child, or back; `isWriting` says whether the cursor stood in a text. */
  step: (by: 1 | -1, isWriting: boolean) => void;
  handIn: () => void;
}

const ARROWS: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

const isWriting = ({ target }: KeyboardEvent): boolean => target instanceof HTMLTextAreaElement;

/** Alt with an arrow goes on or back from anywhere, J and K outside a text; Ctrl with Enter hands in. */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useKeys({ j: () => keys.step(1, false), k: () => keys.step(-1, false) });
  useEffect(() => {
    const act = (event: KeyboardEvent): (() => void) | undefined => {
      const by = event.altKey ? ARROWS[event.key] : undefined;
      if (by) return () => latest.current.step(by, isWriting(event));
      return (event.ctrlKey || event.metaKey) && event.key === 'Enter' ? () => latest.current.handIn() : undefined;
    };
    const hear = (event: KeyboardEvent) => {
      const wish = event.isComposing ? undefined : act(event);
      if (!wish) return;
      event.preventDefault();
      wish();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
