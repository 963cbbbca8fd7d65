import type { Services } from '../../kernel/context.js';
import type { LegalDate } from '../../kernel/time.js';
import { UnitKind } from '../organisation/index.js';
import { MORNING } from './reminding.rules.js';

const ROWS_AT_ONCE = 20;

type Hours = Promise<{ school_id: string; hour: number }[]>;

/** Schools whose morning of a day was not begun. */
async function mornings({ database: { db } }: Services, day: LegalDate): Hours {
  const rows = await db
    .selectFrom('unit as u')
    .select('u.id')
    .where('u.kind', '=', UnitKind.SCHOOL)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('reminder_day as d')
            .select('d.id')
            .whereRef('d.school_id', '=', 'u.id')
            .where('d.day', '=', day)
            .where('d.hour', '=', MORNING),
        ),
      ),
    )
    .limit(ROWS_AT_ONCE)
    .execute();
  return rows.map(({ id }) => ({ school_id: id, hour: MORNING }));
}

/** Later hours from which on somebody of a school wishes to be told, and which were not begun. */
const laterHours = ({ database: { db } }: Services, day: LegalDate, hour: number): Hours =>
  db
    .selectFrom('message_habit as h')
    .innerJoin('identity_person as ip', 'ip.identity_id', 'h.identity_id')
    .select(['ip.school_id', 'h.from_hour as hour'])
    .distinct()
    .where('h.from_hour', '>', MORNING)
    .where('h.from_hour', '<=', hour)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('reminder_day as d')
            .select('d.id')
            .whereRef('d.school_id', '=', 'ip.school_id')
            .where('d.day', '=', day)
            .whereRef('d.hour', '=', 'h.from_hour'),
        ),
      ),
    )
    .limit(ROWS_AT_ONCE)
    .execute();

/** What of a day is to be begun by now. */
export async function findHoursToBegin(services: Services, day: LegalDate, hour: number): Hours {
  return [...(await mornings(services, day)), ...(await laterHours(services, day, hour))];
}
