import { personIn } from '../../../kernel/actor.js';
import { signedIn, type Change } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { removeRows } from '../../../kernel/remove-rows.js';
import { loadVisibleClass } from '../../people/index.js';
import type { PhraseScope } from '../phrase.rules.js';
import { findChangeable } from './save-phrase.js';

/** The phrase to remove. */
export interface PhraseRemoval {
  classId: Id;
  phraseId: Id;
  scope: PhraseScope;
}

/** Removes a phrase, if it is still there; comments that were begun with it stay as they are. */
export async function removePhrase(change: Change, { classId, phraseId, scope }: PhraseRemoval) {
  signedIn(change);
  const { school_id: schoolId } = await loadVisibleClass(change, classId);
  const place = { schoolId, scope, ownerId: personIn(change.actor, schoolId)! };
  const phrase = await findChangeable(change, place, phraseId);
  if (!phrase) return { classId, scope };
  await removeRows(change, 'phrase', schoolId, [phrase.id]);
  change.announce({ schoolId, kind: 'phrases.removed', subject: { kind: 'phrase', id: phrase.id } });
  return { classId, scope };
}
