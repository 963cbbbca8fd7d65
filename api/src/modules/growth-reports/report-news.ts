import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { legalDateOf, startOf, type Instant, type LegalDate } from '../../kernel/time.js';
import { Door, findGuardiansOf, findPupilPersons, type News } from '../notifications/index.js';
import { termName } from '../organisation/index.js';
import { findPublishedBetween } from './growth-report.queries.js';

type Published = Awaited<ReturnType<typeof findPublishedBetween>>[number];

const wordsOf = ({ school_year, semester, number }: Published): string => {
  const term = termName({ schoolYear: school_year, semester });
  return number === 1 ? `${term}的报告单册可以看了` : `${term}的报告单册有更正，现在看到的是第 ${number} 版`;
};

/** ZM-13: booklets that were published from a day until yesterday, and those that were corrected, as far as they count. */
export async function reportNews(ctx: Context, schoolId: Id, from: LegalDate): Promise<News[]> {
  const rows = await findPublishedBetween(ctx, schoolId, { since: startOf(from), before: startOf(ctx.clock.today()) });
  const studentIds = [...new Set(rows.map((row) => row.student_id))];
  const told = [
    ...(await findGuardiansOf(ctx, schoolId, studentIds)),
    ...(await findPupilPersons(ctx, schoolId, studentIds)),
  ];
  return told.flatMap(({ studentId, personId }) =>
    rows
      .filter((row) => row.student_id === studentId)
      .map((row) => ({
        ...{ day: legalDateOf(row.published_at as Instant), personId, studentId },
        ...{ door: Door.BOOKLET, subjectId: row.term_id, count: 1, words: () => wordsOf(row) },
      })),
  );
}
