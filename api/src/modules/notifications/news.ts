import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { addDays, type LegalDate } from '../../kernel/time.js';
import type { Door } from './door.rules.js';
import { isDigestDay, WEEK } from './habit.rules.js';

/** Something good, or worth knowing, that happened on a day; there is nothing to do about it. */
export interface News {
  day: LegalDate;
  personId: Id;
  studentId: Id;
  /** Where it can be seen. */
  door: Door;
  /** The thing itself; news of one thing are one line. */
  subjectId: Id;
  /** How many there were. */
  count: number;
  /** What is told of so many, in Chinese, without a name of a child. */
  words: (count: number) => string;
}

interface Source {
  /** Told on Saturday to everybody, so that small things do not come every day. */
  isWeekly: boolean;
  /** What there was from a day until yesterday. */
  find: (ctx: Context, schoolId: Id, from: LegalDate) => Promise<News[]>;
}

/** Of a source, whether it waits for Saturday even for those who are told day by day. */
export type FoundNews = News & Pick<Source, 'isWeekly'>;

const sources: Source[] = [];

/** A module further down says what good there was. */
export function registerNews(source: Source): void {
  sources.push(source);
}

/** What there is to tell today in a school: of yesterday, on Saturday of the week. */
export async function findNews(ctx: Context, schoolId: Id): Promise<FoundNews[]> {
  const today = ctx.clock.today();
  const from = addDays(today, isDigestDay(today) ? -WEEK : -1);
  const news: FoundNews[] = [];
  for (const { isWeekly, find } of sources)
    if (!isWeekly || isDigestDay(today))
      for (const one of await find(ctx, schoolId, from)) news.push({ ...one, isWeekly });
  return news;
}
