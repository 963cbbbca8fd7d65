import { useState } from 'react';
import { newId } from '../../platform/new-id';
import { forget, readStored, store } from '../../platform/storage';
import { whoIsHere } from '../../session/session';
import type { SeenHazards } from '../../words/roster-hazards';
import type { RosterReport } from './roster-import.queries';

/** GL-1: what is said before an import is written. */
export interface Wishes extends SeenHazards {
  skipRefused: boolean;
  joinTeacherParents: string[];
}

interface Kept {
  /** The reading of the sheets of which it was said. */
  version: number;
  wishes: Wishes;
  /** The key under which it is sent; other wishes are another commit. */
  clientMutationId: string;
}

const NONE: Wishes = { skipRefused: false, joinTeacherParents: [], renamesConfirmed: 0, schoolName: '' };

/** Wishes for an import, kept on this device until it is written; sheets read anew have to be looked at anew. */
export function useKeptWishes({ id, version }: RosterReport) {
  const key = `roster.${whoIsHere() ?? ''}.${id}`;
  const [kept, setKept] = useState(() => readStored<Kept>(key) ?? { version, wishes: NONE, clientMutationId: newId() });
  const wishes = kept.version === version ? kept.wishes : { ...NONE, schoolName: kept.wishes.schoolName };
  const change = (changed: Partial<Wishes>) => {
    const next = { version, wishes: { ...wishes, ...changed }, clientMutationId: newId() };
    store(key, next);
    setKept(next);
  };
  return { wishes, clientMutationId: kept.clientMutationId, change, leave: () => forget(key) };
}
