import type { Context } from '../../api/src/kernel/context.js';
import { newId } from '../../api/src/kernel/ids.js';
import type { LegalDate } from '../../api/src/kernel/time.js';
import {
  findAllWords,
  findBooklets,
  findEnrolments,
  findLatestWords,
  findLeavers,
  findLeavingClass,
  findLeavingClasses,
  findLevels,
  findTermForms,
} from '../../api/src/modules/growth-reports/graduation/graduation.queries.js';
import { Stage } from '../../api/src/modules/organisation/index.js';

const some = [newId(), newId()];

/** The queries of graduation, each as it is asked in a school. */
export const graduationPlans = (
  school: () => { schoolId: string; classId: string },
): [string, (ctx: Context) => Promise<unknown>][] => {
  const inYear = () => ({ schoolId: school().schoolId, schoolYear: 2026 });
  return [
    ['a leaving class', (ctx) => findLeavingClass(ctx, [school().schoolId], school().classId)],
    [
      'the leaving classes of a school',
      (ctx) => findLeavingClasses(ctx, school().schoolId, [{ stage: Stage.PRIMARY, entryYear: 2021 }]),
    ],
    [
      'the pupils of leaving classes',
      (ctx) => findLeavers(ctx, school().schoolId, [school().classId], '2026-11-23' as LegalDate),
    ],
    ['when leavers were on the roll', (ctx) => findEnrolments(ctx, school().schoolId, some)],
    ['the booklets of leavers', (ctx) => findBooklets(ctx, school().schoolId, some)],
    ['the levels of leavers', (ctx) => findLevels(ctx, school().schoolId, some)],
    ['the forms that were handed in about leavers', (ctx) => findTermForms(ctx, school().schoolId, some)],
    ['the last words about leavers', (ctx) => findLatestWords(ctx, inYear(), some)],
    ['all words about a leaver', (ctx) => findAllWords(ctx, inYear(), newId())],
  ];
};
