import type { Context } from '../../kernel/context.js';
import type { Instant, LegalDate } from '../../kernel/time.js';
import { homesWithoutAccount } from '../accounts/index.js';
import type { ClassPlace } from '../people/index.js';
import { findCall, findTold, type Subject } from './call.queries.js';
import type { RemindingType } from './call.types.js';
import { lastTellings, type Telling } from './told.rules.js';

type ToldRow = Awaited<ReturnType<typeof findTold>>[number];

function tellingOf(row: ToldRow): Telling {
  const of = { day: row.day as LegalDate, isRead: row.read_at !== null };
  if (row.student_id === null) return { key: row.person_id, who: row.name ?? '', ...of };
  if (row.child_person_id === row.person_id) return { key: `pupil/${row.student_id}`, who: row.name ?? '', ...of };
  return { key: `family/${row.student_id}`, who: `${row.child ?? ''}的家长`, ...of };
}

interface Reminds {
  /** Whether the viewer could. */
  may: boolean;
  /** The class whose families are told; null where others are. */
  familiesOf: ClassPlace | null;
}

/** Who was told of a thing, and who reminded of it today. */
export async function presentReminding(
  ctx: Context,
  subject: Subject,
  { may, familiesOf }: Reminds,
): Promise<RemindingType> {
  const call = await findCall(ctx, subject);
  const people = lastTellings((await findTold(ctx, subject)).map(tellingOf));
  return {
    calledBy: call?.name ?? null,
    calledAt: (call?.called_at as Instant | undefined) ?? null,
    told: call?.told ?? null,
    homesWithout: familiesOf && (await homesWithoutAccount(ctx, familiesOf)),
    people: people.map(({ key: id, ...one }) => ({ id, ...one })),
    viewerCanRemind: may && !call,
  };
}
