import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.js';
import type { Context } from '../../kernel/context.js';
import { assemble } from './assemble.rules.js';
import type { BookletContent } from './content.rules.js';
import { loadFacts } from './facts.js';
import { fillsOf, type Judged } from './fill.rules.js';
import { missingOf, type Missing } from './missing.rules.js';
import type { Pupil } from './place.js';
import type { Room } from './room.js';

/** A booklet as it stands now: what would be published. */
export interface LiveBooklet {
  pupil: Pupil;
  content: BookletContent;
  /** The content as canonical JSON, and its SHA-256. */
  text: string;
  hash: string;
  missing: Missing[];
}

/** SHA-256 of a snapshot. */
export const hashOfContent = (text: string): string => createHash('sha256').update(text).digest('hex');

/** ZM-10: the booklets of some pupils of a class as they stand now. */
export async function liveBooklets(ctx: Context, room: Room, pupils: readonly Pupil[]): Promise<LiveBooklet[]> {
  const { scheme, versionId, versionNumber } = room.inForce;
  const facts = await loadFacts(ctx, room, pupils);
  return facts.map((child, index) => {
    const judged: Judged = { scheme, room: room.facts, child };
    const content = assemble(judged, { id: versionId, number: versionNumber });
    const text = canonicalJson(content);
    return {
      pupil: pupils[index]!,
      content,
      text,
      hash: hashOfContent(text),
      missing: missingOf(judged, fillsOf(judged)),
    };
  });
}
