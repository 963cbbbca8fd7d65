import { personIn } from '../../../../kernel/actor.js';
import type { Change, Context } from '../../../../kernel/context.js';
import { conflict, forbidden, invalidInput, notFound, ruleBroken } from '../../../../kernel/errors.js';
import { newId, type Id } from '../../../../kernel/ids.js';
import { Graduation, GraduationWord } from '../graduation.entity.js';
import { GraduationState } from '../graduation.lifecycle.js';
import { ownAmong, signsGraduation } from '../graduation.policy.js';
import { needsReason } from '../graduation.rules.js';
import { judgedPupils, stateOf, type JudgedPupil } from '../judged-pupils.js';
import { loadLeavingClass, type LeavingClass } from '../leaving-class.js';

const MOST_PUPILS = 100;
const LONGEST_REASON = 300;

/** A step towards graduation: the class's teacher proposes, who answers for the school signs. */
export type GraduationStep = GraduationState.PROPOSED | GraduationState.SIGNED;

/** What is to be decided about whom. */
export interface DecideInput {
  classId: Id;
  pupils: readonly { studentId: Id; seen: string }[];
  outcome: string;
  reason: string;
}

/** Decisions that are to be kept. */
export interface PreparedDecisions {
  step: GraduationStep;
  place: LeavingClass;
  outcome: string;
  reason: string;
  graduates: boolean;
  pupils: JudgedPupil[];
  /** What lay before who decides, by pupil. */
  seen: ReadonlyMap<Id, string>;
}

const namesOf = (pupils: readonly JudgedPupil[]): string => pupils.map(({ name }) => name).join('、');

/** The pupils who are meant, as they stand; refuses who is not of the class, or of the own family. */
async function pupilsMeant(ctx: Context, place: LeavingClass, ids: ReadonlySet<Id>): Promise<JudgedPupil[]> {
  if (ids.size === 0) throw invalidInput('pupils', '请先选择学生。');
  if (ids.size > MOST_PUPILS) throw invalidInput('pupils', `一次最多处理 ${MOST_PUPILS} 人。`);
  const pupils = (await judgedPupils(ctx, place)).filter(({ studentId }) => ids.has(studentId));
  if (pupils.length !== ids.size) throw notFound('这些学生');
  const own = ownAmong(ctx.actor, pupils);
  if (own.length > 0) throw forbidden(`${namesOf(own)}是您自己的孩子，请别的老师办理。`);
  return pupils;
}

function assertStep(ctx: Context, { schoolId, waitsFor }: LeavingClass, step: GraduationStep): void {
  if (step === GraduationState.SIGNED && !signsGraduation(ctx.actor, schoolId))
    throw forbidden('毕业由校长或分管副校长签署。');
  if (waitsFor) throw ruleBroken(waitsFor);
}

/** ZM-15: looks up whom a decision is about before the transaction, and checks what was sent. */
export async function prepareDecisions(
  ctx: Context,
  input: DecideInput,
  step: GraduationStep,
): Promise<PreparedDecisions> {
  const place = await loadLeavingClass(ctx, input.classId);
  assertStep(ctx, place, step);
  const seen = new Map(input.pupils.map((one) => [one.studentId, one.seen]));
  const pupils = await pupilsMeant(ctx, place, new Set(seen.keys()));
  const outcome = place.rules.outcomes.find(({ id }) => id === input.outcome);
  if (!outcome) throw invalidInput('outcome', '请选择一种决定。');
  const reason = input.reason.normalize('NFC').trim();
  if (reason.length > LONGEST_REASON) throw invalidInput('reason', `理由最多写 ${LONGEST_REASON} 字。`);
  return { step, place, outcome: outcome.id, graduates: outcome.graduates, reason, pupils, seen };
}

/** Refuses what was seen otherwise, what is signed already, and what the facts do not plainly say and nobody explains. */
function assertDecidable({ step, pupils, seen, graduates, reason }: PreparedDecisions): void {
  const changed = pupils.filter((one) => one.seen !== seen.get(one.studentId));
  if (changed.length > 0) throw conflict(`${namesOf(changed)}的情况刚刚有变化，请刷新看过再办。`);
  const signed = pupils.filter((one) => stateOf(one) === GraduationState.SIGNED);
  if (step === GraduationState.PROPOSED && signed.length > 0)
    throw ruleBroken(`${namesOf(signed)}已经签署。要更正，请校长或分管副校长重新签署。`);
  const open = pupils.filter((one) => needsReason(graduates, one.facts, signed.includes(one)));
  if (reason === '' && open.length > 0) throw invalidInput('reason', `请写明理由：${namesOf(open)}。`);
}

const newGraduation = (change: Change, { schoolId, classId, schoolYear }: LeavingClass, studentId: Id): Graduation =>
  change.em.create(Graduation, {
    ...{ id: newId(), schoolId, classId, studentId, schoolYear, state: GraduationState.OPEN, latest: 0 },
  } as never);

/** Adds a word to a graduation, with who says it and the facts that lay before them. */
function addWord(change: Change, graduation: Graduation, one: JudgedPupil, decided: PreparedDecisions): void {
  const { step: state, place, outcome, reason } = decided;
  const { schoolId, id: graduationId } = graduation;
  graduation.become(state);
  graduation.classId = place.classId;
  graduation.latest += 1;
  change.em.create(GraduationWord, {
    ...{ id: newId(), schoolId, graduationId, number: graduation.latest, state, outcome, reason },
    ...{ schemeVersionId: place.inForce.versionId, facts: one.text, hash: one.hash },
    ...{ byId: personIn(change.actor, schoolId)!, at: change.clock.now() },
  } as never);
  change.announce({
    schoolId,
    kind: state === GraduationState.SIGNED ? 'growth-reports.graduation-signed' : 'growth-reports.graduation-proposed',
    subject: { kind: 'graduation', id: graduationId },
    detail: { outcome, number: graduation.latest, hash: one.hash },
  });
}

/** ZM-15: keeps what a person decided about some pupils, all or none; every word that was said before stays. */
export async function decideGraduations(change: Change, decided: PreparedDecisions): Promise<{ classId: Id }> {
  assertDecidable(decided);
  const { schoolId, schoolYear, classId } = decided.place;
  const studentIds = decided.pupils.map(({ studentId }) => studentId);
  const known = await change.em.find(Graduation, { schoolId, schoolYear, studentId: { $in: studentIds } });
  for (const one of decided.pupils) {
    const graduation =
      known.find(({ studentId }) => studentId === one.studentId) ?? newGraduation(change, decided.place, one.studentId);
    if (graduation.latest !== (one.word?.number ?? 0)) throw conflict(`${one.name}刚刚有人办理过，请刷新再看。`);
    addWord(change, graduation, one, decided);
  }
  return { classId };
}
