import type { HouseEvent } from './announcement.js';
import type { Change } from './context.js';

/** What a module does when something was announced; in a transaction of its own, once. */
export type Listener = (change: Change, event: HouseEvent) => Promise<void>;

const listeners = new Map<string, Listener[]>();

/** Names what a module does when something of a kind was announced. */
export function listen(kind: string, listener: Listener): void {
  listeners.set(kind, [...(listeners.get(kind) ?? []), listener]);
}

/** Whether anybody listens to a kind; what nobody hears is not put into the outbox. */
export const isHeard = (kind: string): boolean => listeners.has(kind);

/** Who listens to a kind. */
export const listenersOf = (kind: string): readonly Listener[] => listeners.get(kind) ?? [];
