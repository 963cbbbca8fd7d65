import type { Context } from '../../api/src/kernel/context.js';
import { newId } from '../../api/src/kernel/ids.js';
import { findExemptIn, findSentAbout, findTaughtTo } from '../../api/src/modules/evaluations/exempt.queries.js';
import { SubmissionState } from '../../api/src/modules/evaluations/submission.lifecycle.js';
import {
  findClassExemptions,
  findExemptionsOf,
  findPupilExemptions,
} from '../../api/src/modules/exemptions/exemption.queries.js';
import { ExemptKind } from '../../api/src/modules/exemptions/exemption.rules.js';

const some = [newId(), newId()];

/** The queries of exemptions, each as it is asked in a school. */
export const exemptionPlans = (
  school: () => { schoolId: string; classId: string },
): [string, (ctx: Context) => Promise<unknown>][] => {
  const rounds = () => [{ id: newId(), school_id: school().schoolId, class_id: school().classId, term_id: newId() }];
  return [
    ['from what some pupils are exempt', (ctx) => findExemptionsOf(ctx, school().schoolId, some)],
    [
      'the exemptions of a class',
      (ctx) => findClassExemptions(ctx, { id: school().classId, school_id: school().schoolId }),
    ],
    ['the exemptions of a pupil', (ctx) => findPupilExemptions(ctx, school().schoolId, newId())],
    ['who is exempt in some rounds', (ctx) => findExemptIn(ctx, rounds(), ExemptKind.SUBJECT)],
    ['what the classes of some rounds are taught', (ctx) => findTaughtTo(ctx, rounds())],
    ['what was handed in about exempt pupils', (ctx) => findSentAbout(ctx, rounds(), SubmissionState.SUBMITTED)],
  ];
};
