import { signedIn, type Context } from '../../../../kernel/context.js';
import { invalidInput, ruleBroken } from '../../../../kernel/errors.js';
import type { Id } from '../../../../kernel/ids.js';
import { NO_CLASS } from '../../../people/people.rules.js';
import { chooseTerm, loadChildPlace } from '../../place.js';
import { openedBy, openerIn } from '../opened-by.js';
import { OpenedAs } from '../opening.rules.js';
import type { PreparedOpening } from './note-opening.js';

/** What somebody says to have opened; in the newest term unless one is named. */
export interface OpenedBooklet {
  studentId: Id;
  termId?: Id;
  number: number;
}

/** ZM-10: finds which version somebody says to have opened; before the transaction. */
export async function prepareOpening(ctx: Context, input: OpenedBooklet): Promise<PreparedOpening> {
  signedIn(ctx);
  const { student, terms, reports } = await loadChildPlace(ctx, input.studentId);
  const { id: studentId, school_id: schoolId, class_id: classId } = student;
  const termId = chooseTerm(terms, input.termId)[0]!.id;
  const latest = reports.get(termId)!.version?.number ?? 0;
  if (latest === 0) throw ruleBroken('这份报告单（册）还没有发布，不用记下打开。');
  if (input.number < 1 || input.number > latest)
    throw invalidInput('number', '没有这一版报告单（册），请重新打开最新的一版。');
  const place = { schoolId, studentId, classId: classId ?? NO_CLASS };
  return {
    ...{ schoolId, studentId, termId, number: input.number },
    ...{ personId: openerIn(ctx.actor, place), quality: openedBy(ctx.actor, place), way: OpenedAs.PAGES },
  };
}
