import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { keptQuery } from '../../kernel/kept-query.js';
import type { Giving } from './flower.queries.js';

const notesMade = keptQuery((db, { schoolId, classId, giverId, since }: Giving & { schoolId: Id }) =>
  db
    .selectFrom('conduct_note')
    .select(['batch_id', 'reason', 'given_at'])
    .where('school_id', '=', schoolId)
    .where('class_id', '=', classId)
    .where('giver_id', '=', giverId)
    .where('given_at', '>=', since)
    .where('undone_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(500),
);

/** What a teacher noted in a class since an instant, newest first. */
export const findNotesMade = (ctx: Context, schoolId: Id, giving: Giving) => notesMade(ctx, { schoolId, ...giving });

export type NoteRow = Awaited<ReturnType<typeof findNotesMade>>[number];
