import { isGuardianOf, isPupil, personIn, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/ids.js';
import type { ReportPlace } from '../growth-report.policy.js';
import { OpenedBy } from './opening.rules.js';

/** As what somebody opens a booklet: the pupil and the family before any office. */
export function openedBy(actor: Actor, place: ReportPlace): OpenedBy {
  if (isPupil(actor, place)) return OpenedBy.PUPIL;
  if (isGuardianOf(actor, place)) return OpenedBy.GUARDIAN;
  const leads = actor.offices.some(({ classId }) => classId === place.classId);
  return leads ? OpenedBy.HOMEROOM_TEACHER : OpenedBy.STAFF;
}

/** As which person; the family by the child, also where it works at the school. */
export const openerIn = (actor: Actor, { schoolId, studentId }: ReportPlace): Id =>
  [...actor.self, ...actor.guards].find((child) => child.studentId === studentId)?.personId ??
  personIn(actor, schoolId)!;
