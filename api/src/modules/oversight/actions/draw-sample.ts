import { randomBytes } from 'node:crypto';
import { personIn } from '../../../kernel/actor.js';
import type { Change, Context } from '../../../kernel/context.js';
import { invalidInput, ruleBroken } from '../../../kernel/errors.js';
import { newId, type Id } from '../../../kernel/ids.js';
import type { Stage } from '../../organisation/index.js';
import { findSchemesForCohorts, type SampleRules } from '../../schemes/index.js';
import { SampleDraw, SampledBooklet } from '../sample.entity.js';
import { SampleState } from '../sample.lifecycle.js';
import { loadSampleTerm, type SampleTerm } from '../sample.place.js';
import { drawLots, type RolledClass, type SampleSize } from '../sample.rules.js';
import { findRoll, type RollRow } from '../sheet.queries.js';

const SHORTEST_REASON = 2;
const LONGEST_REASON = 200;
const ALL = 100;
const SEED_BYTES = 16;

/** How a sample is to be drawn. */
export interface DrawInput {
  schoolId: Id;
  /** The newest when null. */
  termId: Id | null;
  percent: number | null;
  reason: string;
}

/** A sample that is to be drawn. */
export interface PreparedDraw {
  term: SampleTerm;
  size: SampleSize;
  reason: string;
  roll: RolledClass[];
  /** The scheme that binds each class. */
  schemes: ReadonlyMap<Id, Id>;
}

const rolled = (rows: readonly RollRow[]): RolledClass[] =>
  [...Map.groupBy(rows, (row) => row.class_id)].map(([classId, pupils]) => ({
    classId,
    studentIds: pupils.map((row) => row.student_id),
  }));

/** The schemes of the classes that are sampled, with the rules of the first. */
async function bindingOf(ctx: Context, term: SampleTerm, rows: readonly RollRow[]) {
  const classes = [...new Map(rows.map((row) => [row.class_id, row])).values()];
  const cohorts = classes.map((row) => ({ stage: row.stage as Stage, entryYear: row.entry_year }));
  const found = await findSchemesForCohorts(ctx, { schoolId: term.schoolId, on: term.on }, cohorts);
  const bound = found.flatMap((inForce, index) =>
    inForce?.scheme.samples ? [{ classId: classes[index]!.class_id, inForce, rules: inForce.scheme.samples }] : [],
  );
  const schemes = new Map(bound.map(({ classId, inForce }) => [classId, inForce.versionId]));
  return { schemes, rules: bound[0]?.rules as SampleRules | undefined };
}

function checked({ percent, reason }: DrawInput): string {
  if (percent !== null && (percent < 1 || percent > ALL)) throw invalidInput('percent', '比例请填 1 到 100。');
  const words = reason.normalize('NFC').trim();
  if (words.length < SHORTEST_REASON) throw invalidInput('reason', '请写明为什么抽查，例如“期末抽查”。');
  if (words.length > LONGEST_REASON) throw invalidInput('reason', `说明最多写 ${LONGEST_REASON} 字。`);
  return words;
}

/** Looks up the roll and the rules before the transaction. */
export async function prepareDraw(ctx: Context, input: DrawInput): Promise<PreparedDraw> {
  const term = await loadSampleTerm(ctx, { ...input, classId: null });
  const reason = checked(input);
  const rows = await findRoll(ctx, term);
  const { schemes, rules } = await bindingOf(ctx, term, rows);
  if (!rules) throw ruleBroken('这学期没有在册的学生，或者评价方案里没有抽查，没有可抽的报告单（册）。');
  const roll = rolled(rows).filter(({ classId }) => schemes.has(classId));
  const size = { percent: input.percent ?? rules.percent, atLeast: rules.atLeast };
  return { term, size, reason, roll, schemes };
}

/** ZM-13: draws a sample by a seed that the server makes in that moment; the roll is kept beside it. */
export async function drawSample(change: Change, { term, size, reason, roll, schemes }: PreparedDraw) {
  const { schoolId, termId, on: rollOn } = term;
  const seed = randomBytes(SEED_BYTES).toString('hex');
  const draw = change.em.create(SampleDraw, {
    ...{ id: newId(), schoolId, termId, seed, ...size, reason, rollOn, roll: JSON.stringify(roll) },
    ...{ drawnById: personIn(change.actor, schoolId)!, drawnAt: change.clock.now() },
  } as never);
  const drawn = drawLots(seed, roll, size);
  for (const { classId, studentIds } of drawn)
    for (const studentId of studentIds)
      change.em.create(SampledBooklet, {
        ...{ id: newId(), schoolId, drawId: draw.id, classId, studentId, schemeVersionId: schemes.get(classId)! },
        ...{ state: SampleState.WAITING, seenNumber: 0, inspectedById: null, answeredById: null },
      } as never);
  change.announce({
    schoolId,
    kind: 'oversight.sample-drawn',
    subject: { kind: 'sampleDraw', id: draw.id },
    detail: { seed, ...size, count: drawn.flatMap(({ studentIds }) => studentIds).length },
  });
  return { schoolId, termId, drawId: draw.id };
}
