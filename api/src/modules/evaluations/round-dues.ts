import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import { Door, findGuardiansOf, findLeaders, findPupilPersons, type Due, type Speaks } from '../notifications/index.js';
import { Rater } from '../schemes/codes.rules.js';
import type { EvaluationForm } from '../schemes/index.js';
import { keyOf, type Expected } from './expected.rules.js';
import { formOf } from './form-of.js';
import { findRunningIn, type RoundRow } from './round.queries.js';
import { standingsOf, type Standings } from './waiting.js';

/** A round of which people are reminded today, with what is missing in it. */
interface Reminding {
  ctx: Context;
  round: RoundRow;
  form: EvaluationForm;
  missing: Expected[];
  teachings: Standings['teachings'];
}

/** Who is told, and where it opens for them. */
interface Told extends Pick<Due, 'personId' | 'studentId' | 'door'> {
  course?: string;
}

const studentIdsOf = (missing: readonly Expected[]): Id[] => [...new Set(missing.map((one) => one.studentId))];

const asPupils = async (at: Reminding, studentIds: Id[], door: Door): Promise<Told[]> =>
  (await findPupilPersons(at.ctx, at.round.school_id, studentIds)).map((one) => ({ ...one, door }));

const asGuardians = async ({ ctx, round, missing }: Reminding): Promise<Told[]> =>
  (await findGuardiansOf(ctx, round.school_id, studentIdsOf(missing))).map((one) => ({ ...one, door: Door.TERM_END }));

async function ofSelf(at: Reminding): Promise<Told[]> {
  const pupils = await asPupils(at, studentIdsOf(at.missing), Door.SELF_EVALUATION);
  return at.form.enteredBy.includes(Rater.GUARDIAN) ? [...pupils, ...(await asGuardians(at))] : pupils;
}

const ofPeers = (at: Reminding): Promise<Told[]> =>
  asPupils(at, [...new Set(at.missing.map((one) => one.peerId))], Door.PEER_EVALUATION);

async function ofTeachers({ missing, teachings }: Reminding): Promise<Told[]> {
  const courses = new Set(missing.map((one) => one.course));
  const own = teachings.filter((row) => courses.has(row.course));
  return own.map((row) => ({ personId: row.person_id, studentId: null, door: Door.DESK, course: row.course }));
}

async function ofLeaders({ ctx, round }: Reminding): Promise<Told[]> {
  const leaders = (await findLeaders(ctx, round.school_id)).filter((row) => row.class_id === round.class_id);
  return leaders.map((row) => ({ personId: row.person_id, studentId: null, door: Door.DESK }));
}

/** Whether the guardians are told of a form: they fill it in, or type what the child says. */
export const tellsFamilies = ({ rater, enteredBy }: EvaluationForm): boolean =>
  rater === Rater.GUARDIAN || (rater === Rater.SELF && enteredBy.includes(Rater.GUARDIAN));

/** Whom a form concerns; what the school itself says is nobody's in particular. */
const TOLD: Partial<Record<Rater, (at: Reminding) => Promise<Told[]>>> = {
  [Rater.SELF]: ofSelf,
  [Rater.PEER]: ofPeers,
  [Rater.GUARDIAN]: asGuardians,
  [Rater.TEACHER]: ofTeachers,
  [Rater.HOMEROOM_TEACHER]: ofLeaders,
  [Rater.CLASS_GROUP]: ofLeaders,
};

/** Who has forms left in a round, if it is spoken of. */
export async function duesOfRound(ctx: Context, round: RoundRow, speaks: Speaks): Promise<Due[]> {
  const { scheme, form } = await formOf(ctx, round);
  const last = { lastOn: round.due_on as LegalDate, remindDaysLeft: scheme.evaluations.remindDaysLeft };
  const tell = TOLD[round.rater as Rater];
  if (!tell || !speaks(last)) return [];
  const { expected, done, teachings } = await standingsOf(ctx, round);
  const missing = expected.filter((one) => !done.has(keyOf(one)));
  if (missing.length === 0) return [];
  return (await tell({ ctx, round, form, missing, teachings })).map(({ course, ...told }) => ({
    ...told,
    classId: told.studentId === null ? round.class_id : null,
    subjectId: round.id,
    words: course ? `${form.name}（${course}）还没有全部提交` : `${form.name}还没有全部提交`,
    ...last,
  }));
}

/** ZM-3, ZM-4: who has forms left in rounds that run, as far as it is spoken of today. */
export async function roundDues(ctx: Context, schoolId: Id, speaks: Speaks): Promise<Due[]> {
  const dues: Due[] = [];
  for (const round of await findRunningIn(ctx, schoolId)) dues.push(...(await duesOfRound(ctx, round, speaks)));
  return dues;
}
