import type { CalendarTerm } from '../../features/receipts/receipts.queries';

const COUNT = 4;
const AUGUST = 7;
const FEBRUARY = 1;

/** The term of a day and those before it, newest first: the first begins in August, the second in February. */
export function lastTerms(day: Date): (CalendarTerm & { name: string })[] {
  const year = day.getFullYear();
  const isAutumn = day.getMonth() >= AUGUST || day.getMonth() < FEBRUARY;
  const first = day.getMonth() >= AUGUST ? year * 2 : year * 2 - (isAutumn ? 2 : 1);
  return Array.from({ length: COUNT }, (_, back) => {
    const [schoolYear, semester] = [Math.floor((first - back) / 2), ((first - back) % 2) + 1];
    return { schoolYear, semester, name: `${schoolYear}—${schoolYear + 1} 学年第${semester === 1 ? '一' : '二'}学期` };
  });
}
