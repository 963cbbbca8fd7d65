import { sql } from 'kysely';
import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { PageRequest } from '../../kernel/page.js';
import { PhraseScope } from './phrase.rules.js';

/** Which phrases of a school are wanted: of one scope, with these words in them. */
export interface PhrasesWanted {
  schoolId: Id;
  /** The person who asks: own phrases are nobody else's. */
  ownerId: Id;
  scope: PhraseScope;
  search: string;
}

/** A pattern that finds the words as they are; % and _ mean themselves. */
const patternOf = (words: string): string => `%${words.replaceAll(/[!%_]/gu, '!$&')}%`;

/** Phrases of one scope, newest first, one more than the page has. */
export const findPhrases = (ctx: Context, wanted: PhrasesWanted, { first, after }: PageRequest) =>
  ctx.db
    .selectFrom('phrase as x')
    .leftJoin('person as p', 'p.id', 'x.owner_id')
    .select(['x.id', 'x.version', 'x.school_id', 'x.scope', 'x.owner_id', 'x.text', 'p.name as owner'])
    .where('x.school_id', '=', wanted.schoolId)
    .where('x.scope', '=', wanted.scope)
    .$if(wanted.scope === PhraseScope.OWN, (rows) => rows.where('x.owner_id', '=', wanted.ownerId))
    .$if(wanted.search !== '', (rows) =>
      rows.where(sql<boolean>`lower(x.text) like lower(${patternOf(wanted.search)}) escape '!'`),
    )
    .$if(after !== null, (rows) => rows.where('x.id', '<', after!))
    .orderBy('x.id', 'desc')
    .limit(first + 1)
    .execute();
