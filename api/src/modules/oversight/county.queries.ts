import type { Context } from '../../kernel/context.js';
import { UnitKind } from '../organisation/index.js';

/** The schools under a unit, by code, each with its frozen sheet of a term if there is one. */
export const findSheetsUnder = (ctx: Context, path: string, term: { schoolYear: number; semester: number }) =>
  ctx.db
    .selectFrom('unit as u')
    .leftJoin('term as t', (join) =>
      join
        .onRef('t.school_id', '=', 'u.id')
        .on('t.school_year', '=', term.schoolYear)
        .on('t.semester', '=', term.semester),
    )
    .leftJoin('assessment_sheet as a', (join) =>
      join.onRef('a.school_id', '=', 't.school_id').onRef('a.term_id', '=', 't.id'),
    )
    .select(['u.id', 'u.name', 'a.rates', 'a.total', 'a.verdict', 'a.frozen_at'])
    .where('u.path', 'like', `${path}%`)
    .where('u.kind', '=', UnitKind.SCHOOL)
    .orderBy('u.code')
    .execute();
