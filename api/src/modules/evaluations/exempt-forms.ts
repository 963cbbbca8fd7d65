import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import { ExemptKind, isCourseOf } from '../exemptions/exemption.rules.js';
import { Rater } from '../schemes/codes.rules.js';
import { findExemptIn, findSentAbout, findTaughtTo } from './exempt.queries.js';
import { formOf } from './form-of.js';
import type { RoundRow } from './round.queries.js';
import { SubmissionState } from './submission.lifecycle.js';

/** A form of a teacher that is not expected, since the child is exempt from the subject. */
export interface ExemptForm {
  studentId: Id;
  course: string;
  /** It was handed in before: then it stays, and is not counted. */
  isSent: boolean;
}

/** The forms that are not expected, by round. */
export type ExemptForms = ReadonlyMap<Id, readonly ExemptForm[]>;

type Round = Pick<
  RoundRow,
  'id' | 'school_id' | 'class_id' | 'term_id' | 'course' | 'scheme_version_id' | 'form' | 'rater'
> & {
  /** How many exemptions there are in the class, where that was counted. */
  exempt?: number;
};

/** OP-7: which forms of some rounds are not expected, since children are exempt from the subject on the last day; never why. */
export async function findExemptForms(ctx: Context, rounds: readonly Round[]): Promise<ExemptForms> {
  const asked = rounds.filter(({ rater, exempt = 1 }) => rater === Rater.TEACHER && Number(exempt) > 0);
  const exempt = asked.length === 0 ? [] : await findExemptIn(ctx, asked, ExemptKind.SUBJECT);
  if (exempt.length === 0) return new Map();
  const taught = await findTaughtTo(ctx, asked);
  const sent = await findSentAbout(ctx, asked, SubmissionState.SUBMITTED);
  const isSent = (roundId: Id, studentId: Id, course: string): boolean =>
    sent.some((row) => row.round_id === roundId && row.student_id === studentId && row.course === course);
  const forms = new Map<Id, ExemptForm[]>();
  for (const round of asked) {
    const { scheme } = await formOf(ctx, round);
    const inRound = exempt.filter((row) => row.round_id === round.id);
    const free = Map.groupBy(inRound, (row) => row.student_id);
    const own = taught.filter((row) => row.class_id === round.class_id && row.term_id === round.term_id);
    const courses = round.course ? [round.course] : [...new Set(own.map(({ course }) => course))];
    const found = [...free].flatMap(([studentId, rows]) =>
      courses
        .filter((course) =>
          isCourseOf(
            scheme,
            rows.map(({ item }) => item),
            course,
          ),
        )
        .map((course) => ({ studentId, course, isSent: isSent(round.id, studentId, course) })),
    );
    forms.set(round.id, found);
  }
  return forms;
}

/** Whether a form of a round about a child is not expected. */
export const isExemptForm = (
  forms: ExemptForms,
  roundId: Id,
  { studentId, course }: Pick<ExemptForm, 'studentId' | 'course'>,
): boolean => (forms.get(roundId) ?? []).some((form) => form.studentId === studentId && form.course === course);

/** OP-7: why a form about a child is not filled in; null when it is asked. */
export const whyExempt = (
  forms: ExemptForms,
  roundId: Id,
  about: { studentId: Id; course: string; name: string },
): string | null =>
  isExemptForm(forms, roundId, about) ? `${about.name}的${about.course}已经登记免评，不用评价。` : null;
