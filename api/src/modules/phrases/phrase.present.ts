import { personIn } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { pageOf, pageRequest } from '../../kernel/page.js';
import { loadVisibleClass } from '../people/index.js';
import { changesPhrase, keepsSchoolPhrases } from './phrase.policy.js';
import { findPhrases } from './phrase.queries.js';
import type { PhraseScope } from './phrase.rules.js';
import type { PhrasePageType } from './phrase.types.js';

const LONGEST_SEARCH = 50;

/** Which phrases are asked for, in the school of a class. */
export interface PhrasesAsked {
  classId: Id;
  scope: PhraseScope;
  search?: string | null;
  first?: number | null;
  after?: string | null;
}

/** ZM-8: phrases for those who work with a class; own ones are nobody else's. */
export async function presentPhrases(ctx: Context, asked: PhrasesAsked): Promise<PhrasePageType> {
  const { school_id: schoolId } = await loadVisibleClass(ctx, asked.classId);
  const page = pageRequest(asked.first, asked.after);
  const search = [...(asked.search ?? '').normalize('NFC').trim()].slice(0, LONGEST_SEARCH).join('');
  const wanted = { schoolId, ownerId: personIn(ctx.actor, schoolId)!, scope: asked.scope, search };
  const { nodes, nextCursor } = pageOf(await findPhrases(ctx, wanted, page), page.first);
  return {
    nodes: nodes.map(({ id, version, text, owner, scope, owner_id: ownerId }) => ({
      ...{ id, version, text, scope, owner: owner ?? '' },
      viewerCanChange: changesPhrase(ctx.actor, { schoolId, scope, ownerId }),
    })),
    nextCursor,
    viewerKeepsSchool: keepsSchoolPhrases(ctx.actor, schoolId),
  };
}
