import { holdsOffice, isFamilyOf, type Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/ids.js';
import { RoleKind } from '../../people/people.rules.js';
import { PUBLISHING_OFFICES, publishes } from '../growth-report.policy.js';

/** Who answers for a school with their name. */
const SIGNING_OFFICES: readonly string[] = [RoleKind.PRINCIPAL, RoleKind.DEPUTY_PRINCIPAL];

/** ZM-15: who looks at the graduation of a class, prints it and proposes: its homeroom teacher and the school's offices. */
export const proposesGraduation = (actor: Actor, place: { schoolId: Id; classId: Id }): boolean =>
  publishes(actor, place);

/** ZM-15: whose business the graduations of a school are: its offices, and who leads a class. */
export const concernsGraduation = (actor: Actor, schoolId: Id): boolean =>
  holdsOffice(actor, schoolId, [...PUBLISHING_OFFICES, RoleKind.HOMEROOM_TEACHER]);

/** ZM-15: who decides and signs. */
export const signsGraduation = (actor: Actor, schoolId: Id): boolean => holdsOffice(actor, schoolId, SIGNING_OFFICES);

/** Of some pupils, those about whom somebody may not decide: their own children. */
export const ownAmong = <Pupil extends { studentId: Id }>(actor: Actor, pupils: readonly Pupil[]): Pupil[] =>
  pupils.filter((pupil) => isFamilyOf(actor, pupil));
