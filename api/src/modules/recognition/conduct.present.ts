import type { Id } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { ConductKind } from '../schemes/codes.rules.js';
import type { Scheme } from '../schemes/index.js';
import { audienceOf, conductItems } from '../schemes/recognition.rules.js';
import { notingRoles } from './actions/note-conduct.js';
import type { NoteRow } from './conduct.queries.js';
import type { ConductBatchType, ConductViewType, OfferedConductType } from './conduct.types.js';
import { mayBeUndone } from './flower.rules.js';
import type { GivenRow } from './given.queries.js';
import { KINDS, RecognitionKind } from './recognition.kinds.js';

/** What of an item is said of it; an item that the scheme no longer has was an observation. */
const itemOf = (scheme: Scheme, id: string): { name: string; kind: ConductKind } => ({
  name: KINDS[RecognitionKind.CONDUCT].name(scheme, id),
  kind: scheme.recognition.conduct.find((item) => item.id === id)?.kind ?? ConductKind.NEUTRAL,
});

/** What a teacher may note in a class, in the order of the scheme. */
export const offeredConduct = (scheme: Scheme, courses: readonly string[], leads: boolean): OfferedConductType[] =>
  conductItems(scheme, notingRoles(courses, leads)).map((item) => ({
    id: item.id,
    name: item.name,
    kind: item.kind,
    audience: audienceOf(item),
  }));

/** Notes by the tap in which they were made. */
export function conductBatches(scheme: Scheme, rows: readonly NoteRow[], now: Instant): ConductBatchType[] {
  const batches = Map.groupBy(rows, (row): Id => row.batch_id);
  return [...batches].map(([id, notes]) => ({
    id,
    ...itemOf(scheme, notes[0]!.reason),
    childCount: notes.length,
    notedAt: notes[0]!.given_at,
    viewerCanUndo: mayBeUndone(notes[0]!.given_at, now),
  }));
}

/** A note as who may sees it. */
export const conductView = (
  scheme: Scheme,
  { reason, audience }: Pick<GivenRow, 'reason' | 'audience'>,
): ConductViewType => ({
  ...itemOf(scheme, reason),
  audience,
});
