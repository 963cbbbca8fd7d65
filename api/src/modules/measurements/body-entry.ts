import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { findPausedHouseholds, type StudentRow } from '../people/index.js';
import { NO_CLASS } from '../people/people.rules.js';
import { ConsentKind, findGranted, findRefused } from '../privacy/index.js';
import { Recorder } from '../schemes/codes.rules.js';
import { visibleSchemeOf, type Scheme, type SchemeInForce } from '../schemes/index.js';
import { entersAs, standsInFor, type PupilPlace } from './measurement.policy.js';

/** Whether the actor may enter body measures of a pupil now, and if not, why. */
export interface BodyEntry {
  /** As whom; null when not. */
  role: Recorder | null;
  /** ZM-1: as whom the actor enters in the place of a household that takes no part; null when nobody does. */
  enteredAs: Recorder | null;
  whyNot: string | null;
  /** The family has not agreed to records from home. */
  lacksConsent: boolean;
}

const HOME: readonly Recorder[] = [Recorder.GUARDIAN, Recorder.STUDENT];

/** A pupil's place as far as rights go. */
export const placeOf = (student: StudentRow): PupilPlace => ({
  schoolId: student.school_id,
  classId: student.class_id ?? NO_CLASS,
  studentId: student.id,
});

/** The scheme of a pupil's class; null for a pupil who is in none, whose class the actor does not see. */
export async function schemeOfPupil(ctx: Context, student: StudentRow): Promise<SchemeInForce | null> {
  const { class_id: id, school_id, stage, entry_year } = student;
  if (id === null || stage === null || entry_year === null) return null;
  return (await visibleSchemeOf(ctx, { id, school_id, stage, entry_year })).inForce;
}

/** ZM-9, OP-12: who enters is said by the scheme; from home only with the family's consent to records from home. */
export async function bodyEntry(ctx: Context, student: StudentRow, scheme: Scheme | undefined): Promise<BodyEntry> {
  const refused = (whyNot: string, lacksConsent = false): BodyEntry => ({
    role: null,
    enteredAs: null,
    whyNot,
    lacksConsent,
  });
  if (!scheme) return refused('孩子现在不在任何班级里，不用填写。');
  const { body } = scheme.measurements;
  if (!body) return refused('按学校的评价方案，不填身高和体重。');
  const role = entersAs(ctx.actor, placeOf(student)).find((candidate) => body.enteredBy.includes(candidate));
  if (!role) {
    const enteredAs = body.enteredBy.includes(Recorder.GUARDIAN) ? await entersFor(ctx, placeOf(student)) : null;
    if (enteredAs) return { role: Recorder.GUARDIAN, enteredAs, whyNot: null, lacksConsent: false };
    return refused('按学校的评价方案，身高和体重不由您填写。');
  }
  if (HOME.includes(role) && !(await hasAgreed(ctx, student.school_id, student.id)))
    return refused('请先在“孩子信息的使用”里同意在家记录，再来填写身高和体重。', true);
  return { role, enteredAs: null, whyNot: null, lacksConsent: false };
}

/** ZM-1: as whom the actor enters in the place of the household, if it takes no part today and did not say no. */
async function entersFor(ctx: Context, place: PupilPlace): Promise<Recorder | null> {
  const { schoolId, studentId } = place;
  const as = standsInFor(ctx.actor, place);
  if (as === null) return null;
  if ((await findPausedHouseholds(ctx, schoolId, [studentId], ctx.clock.today())).size === 0) return null;
  return (await findRefused(ctx, schoolId, ConsentKind.TERMS, [studentId])).size === 0 ? as : null;
}

const hasAgreed = async (ctx: Context, schoolId: Id, studentId: Id): Promise<boolean> =>
  (await findGranted(ctx, schoolId, ConsentKind.TERMS, [studentId])).has(studentId);
