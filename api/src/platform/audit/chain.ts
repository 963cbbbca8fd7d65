import { createHash } from 'node:crypto';

/** What of an entry is sealed, in this order. */
export interface SealedFacts {
  id: string;
  school_id: string;
  at: string;
  identity_id: string | null;
  person_id: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  request_id: string;
  detail: string;
}

/** What stands before the first entry of a school. */
export const FIRST_HASH = '0'.repeat(64);

/** The hash of an entry at its place in the chain. */
export function chainHash(previousHash: string, sequence: number, entry: SealedFacts): string {
  const { id, school_id, at, identity_id, person_id, action, subject_kind, subject_id, request_id, detail } = entry;
  const facts = [
    previousHash,
    sequence,
    id,
    school_id,
    at,
    identity_id,
    person_id,
    action,
    subject_kind,
    subject_id,
    request_id,
    detail,
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

/** A sealed entry as it is checked. */
export type ChainedEntry = SealedFacts & { sequence: number | null; previous_hash: string | null; hash: string | null };

/** Where a chain breaks, and why. */
export interface ChainFault {
  sequence: number;
  why: string;
}

/** Checks a chain piece by piece, each piece in order; answers the first fault, null while it is whole. */
export function chainChecker(): (entries: readonly ChainedEntry[]) => ChainFault | null {
  let previous = FIRST_HASH;
  let sequence = 0;
  return (entries) => {
    for (const entry of entries) {
      sequence += 1;
      if (entry.sequence !== sequence) return { sequence, why: '序号不连续，有记录被删去或插入' };
      if (entry.previous_hash !== previous) return { sequence, why: '与上一条接不上' };
      if (entry.hash !== chainHash(previous, sequence, entry)) return { sequence, why: '内容被改动过' };
      previous = entry.hash;
    }
    return null;
  };
}

/** The first fault of a whole chain. */
export const faultOf = (entries: readonly ChainedEntry[]): ChainFault | null => chainChecker()(entries);
