import { randomBytes } from 'node:crypto';
import { personIn } from '../../../kernel/actor.js';
import { signedIn, type Change, type Context } from '../../../kernel/context.js';
import { conflict, forbidden, invalidInput, ruleBroken } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import { isLegalDate, type LegalDate } from '../../../kernel/time.js';
import { termOn } from '../../organisation/index.js';
import { loadVisibleClass } from '../../people/index.js';
import { Phase, Rater } from '../../schemes/codes.rules.js';
import type { EvaluationForm, Scheme } from '../../schemes/index.js';
import { runsRounds, startsInBetween, type ClassOf } from '../evaluations.policy.js';
import { findMembers } from '../members.queries.js';
import { formsOfClass } from '../offered.present.js';
import { assignPeers, type Pair } from '../peers.rules.js';
import { EvaluationRound, PeerAssignment } from '../round.entity.js';
import { RoundState } from '../round.lifecycle.js';
import { taughtIn } from '../standing.js';

const MOST_FORMS = 20;

/** Of what somebody starts rounds. */
export interface RoundsInput {
  classId: Id;
  forms: Id[];
  course?: string | null;
  opensOn?: string | null;
  dueOn: string;
}

/** Checked rounds, ready to be written. */
export interface PreparedRounds extends ClassOf {
  termId: Id;
  schemeVersionId: Id;
  startedBy: Id;
  forms: EvaluationForm[];
  course: string;
  days: { opensOn: LegalDate; dueOn: LegalDate };
  seed: string;
  pairs: Pair[];
}

function checkDays(ctx: Context, { opensOn, dueOn }: RoundsInput, termEnds: LegalDate) {
  const today = ctx.clock.today();
  const first = opensOn ?? today;
  if (!isLegalDate(first)) throw invalidInput('opensOn', '日期应写成 2026-12-28 这样。');
  if (!isLegalDate(dueOn)) throw invalidInput('dueOn', '日期应写成 2026-12-28 这样。');
  if (first < today) throw invalidInput('opensOn', '开始日期不能早于今天。');
  if (first > termEnds) throw invalidInput('opensOn', `本学期到 ${termEnds} 结束，请在这之前开始。`);
  if (dueOn < first) throw invalidInput('dueOn', '截止日期不能早于开始日期。');
  return { opensOn: first, dueOn };
}

function chosenForms(ctx: Context, place: ClassOf, known: readonly EvaluationForm[], ids: readonly Id[]) {
  if (ids.length === 0) throw invalidInput('forms', '请选择要发起的评价。');
  if (ids.length > MOST_FORMS) throw invalidInput('forms', `一次最多发起 ${MOST_FORMS} 项。`);
  const forms = [...new Set(ids)].map((id) => {
    const form = known.find((candidate) => candidate.id === id);
    if (!form) throw invalidInput('forms', '现在的评价方案里没有这张评价表，请刷新后再选。');
    return form;
  });
  const mayAll = runsRounds(ctx.actor, place);
  if (!mayAll && !forms.every((form) => startsInBetween(ctx.actor, place, form)))
    throw forbidden('这项评价由班主任、教务主任或综评管理员发起；任课教师可以发起自己学科的课堂评价。');
  return { forms, mayAll };
}

/** A round of one course: who only teaches names an own one, for all courses only who runs the class's rounds. */
async function checkCourse(
  ctx: Context,
  place: ClassOf,
  { course }: RoundsInput,
  chosen: { forms: EvaluationForm[]; mayAll: boolean },
) {
  const wanted = (course ?? '').normalize('NFC').trim();
  if (wanted === '' && chosen.mayAll) return '';
  if (!chosen.forms.every((form) => form.rater === Rater.TEACHER && form.phase === Phase.PROCESS))
    throw invalidInput('course', '只有课堂评价可以限定一门学科。');
  if (!(await taughtIn(ctx, place)).includes(wanted)) throw invalidInput('course', '请选择您在这个班任教的学科。');
  return wanted;
}

/** ZM-3: draws who evaluates whom among the children whose families agreed; refuses where no result could come of it. */
async function drawPeers(ctx: Context, place: ClassOf, scheme: Scheme, seed: string): Promise<Pair[]> {
  const { perChild, minimumGroup } = scheme.evaluations.peers!;
  const members = (await findMembers(ctx, place.schoolId, place.classId)).filter((member) => member.agrees);
  if (Math.min(perChild, members.length - 1) < minimumGroup) {
    throw ruleBroken(
      `班里现在有 ${members.length} 名学生可以互评（家长已同意使用本系统），每人至少要有 ${minimumGroup} 名同学评才出结果，人数还不够。请先不选同学互评，或请更多家长同意以后再发起。`,
    );
  }
  const ids = members.map((member) => member.studentId);
  return assignPeers(ids, perChild, seed);
}

/** Checks rounds by the scheme that binds the class, and draws the peers; before the transaction. */
export async function prepareRounds(ctx: Context, input: RoundsInput): Promise<PreparedRounds> {
  signedIn(ctx);
  const { school_id: schoolId } = await loadVisibleClass(ctx, input.classId);
  const place = { schoolId, classId: input.classId };
  if (!runsRounds(ctx.actor, place) && !ctx.actor.teaching.some((teaching) => teaching.classId === input.classId))
    throw forbidden('评价由班主任、教务主任或综评管理员发起。');
  const term = await termOn(ctx, schoolId, ctx.clock.today());
  if (!term) throw ruleBroken('学校还没有设置本学期，暂时不能发起评价。');
  const { inForce, forms: known } = await formsOfClass(ctx, place);
  const chosen = chosenForms(ctx, place, known, input.forms);
  const course = await checkCourse(ctx, place, input, chosen);
  const days = checkDays(ctx, input, term.ends_on);
  const seed = randomBytes(16).toString('hex');
  const hasPeers = chosen.forms.some((form) => form.rater === Rater.PEER);
  const pairs = hasPeers ? await drawPeers(ctx, place, inForce.scheme, seed) : [];
  const startedBy = personIn(ctx.actor, schoolId)!;
  const { forms } = chosen;
  return { ...place, termId: term.id, schemeVersionId: inForce.versionId, startedBy, forms, course, days, seed, pairs };
}

/** The number of a new round: at the end of a term there is only the first. */
async function numberOf(change: Change, prepared: PreparedRounds, form: EvaluationForm): Promise<number> {
  const { schoolId, classId, termId } = prepared;
  const count = await change.em.count(EvaluationRound, { schoolId, classId, termId, form: form.id });
  if (count > 0 && form.phase === Phase.TERM_END)
    throw conflict(`“${form.name}”本学期已经发起过了，请在评价列表里查看。`);
  return count + 1;
}

async function openRound(change: Change, prepared: PreparedRounds, form: EvaluationForm): Promise<Id> {
  const { schoolId, classId, termId, schemeVersionId, startedBy, course, days, seed, pairs } = prepared;
  const isPeer = form.rater === Rater.PEER;
  const round = change.em.create(EvaluationRound, {
    ...{ id: newId(), schoolId, classId, termId, schemeVersionId, startedBy, course, ...days },
    ...{ form: form.id, rater: form.rater, phase: form.phase, number: await numberOf(change, prepared, form) },
    ...{ state: RoundState.OPEN, startedAt: change.clock.now(), closedAt: null, publishedAt: null },
    seed: isPeer ? seed : '',
  } as never);
  for (const pair of isPeer ? pairs : [])
    change.em.create(PeerAssignment, { id: newId(), schoolId, roundId: round.id, ...pair } as never);
  change.announce({
    schoolId,
    kind: 'evaluations.round-opened',
    subject: { kind: 'evaluationRound', id: round.id },
    detail: { form: form.id, opensOn: days.opensOn, dueOn: days.dueOn },
  });
  return round.id;
}

/** ZM-3: starts a round of each form, all or none. */
export async function openRounds(change: Change, prepared: PreparedRounds): Promise<{ ids: Id[] }> {
  const ids: Id[] = [];
  for (const form of prepared.forms) ids.push(await openRound(change, prepared, form));
  return { ids };
}
