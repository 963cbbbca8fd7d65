import type { Change } from '../../../../kernel/context.js';
import { newId, type Id } from '../../../../kernel/ids.js';
import { legalDateOf } from '../../../../kernel/time.js';
import { GrowthReport } from '../../growth-report.entity.js';
import { BookletOpening } from '../opening.entity.js';
import { openedAgain, type OpenedAs, type OpenedBy } from '../opening.rules.js';

/** An opening, ready to be kept. */
export interface PreparedOpening {
  schoolId: Id;
  studentId: Id;
  termId: Id;
  number: number;
  personId: Id;
  quality: OpenedBy;
  way: OpenedAs;
}

/** ZM-10: keeps that somebody opened a version; in the log it stands once a day. */
export async function noteOpening(change: Change, { studentId, termId, ...opening }: PreparedOpening): Promise<true> {
  const { schoolId, number, quality, way } = opening;
  const report = await change.em.findOneOrFail(GrowthReport, { schoolId, studentId, termId });
  const key = { ...opening, reportId: report.id };
  const known = await change.em.findOne(BookletOpening, key);
  const before = known && legalDateOf(known.lastAt);
  const times = openedAgain(known, change.clock.now());
  if (known) Object.assign(known, times);
  else change.em.create(BookletOpening, { id: newId(), ...key, ...times } as never);
  if (before === legalDateOf(times.lastAt)) return true;
  change.announce({
    schoolId,
    kind: 'growth-reports.booklet-opened',
    subject: { kind: 'growthReport', id: report.id },
    detail: { number, quality, way },
  });
  return true;
}
