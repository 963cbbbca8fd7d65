import type { AdjustableClock } from '../kernel/clock.js';
import type { Context } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';
import { addDays } from '../kernel/time.js';
import { openRounds, prepareEvaluation, prepareRounds, saveEvaluation } from '../modules/evaluations/index.js';
import { prepareRecord, saveRecord } from '../modules/evidence/index.js';
import {
  checkReports,
  decideGraduations,
  GraduationState,
  prepareDecisions,
  presentClassGraduation,
  publishReports,
} from '../modules/growth-reports/index.js';
import { prepareResults, saveResults } from '../modules/measurements/index.js';
import { className, defaultTermOf, openTerm } from '../modules/organisation/index.js';
import { commitRosterFolder } from '../modules/people/index.js';
import { giveFlowers, prepareFlowers } from '../modules/recognition/index.js';
import { Recorder } from '../modules/schemes/codes.rules.js';
import { run } from './act-as.js';
import { buildSchool, type DemoTerm } from './build-school.js';
import { findDemoClass, type DemoClass } from './demo-class.js';
import { readRosterFolder, type DemoWorld } from './world.js';

type Leaving = DemoWorld['leaving'][number];

/** A school in one of its terms. */
interface LeavingTerm {
  leaving: Leaving;
  place: DemoClass;
  isFirst: boolean;
  /** Signs in a member of staff. */
  staff: (number: string) => Promise<Context>;
}

const LAST_GRADE = 6;
const DAYS_BEFORE_END = 10;
const BETWEEN_TERMS = 60;
const FORMS = ['teacher', 'homeroom'];

/** One of a pool after the other. */
const from = (pool: readonly string[] | undefined, turn: number): string => pool?.[turn % pool.length] ?? '';

/** So many terms up to one, oldest first. */
function termsUpTo(last: DemoTerm, count: number): DemoTerm[] {
  const terms = [last];
  while (terms.length < count) terms.unshift(defaultTermOf(addDays(terms[0]!.startsOn, -BETWEEN_TERMS)));
  return terms;
}

/** What the whole class did, and a flower for everybody. */
async function live({ leaving, place, staff }: LeavingTerm, happenedOn: string): Promise<void> {
  const { schoolId, classId } = place;
  const leader = await staff(leaving.leader);
  const studentIds = [...place.pupils.values()];
  for (const [category, words] of Object.entries(leaving.records)) {
    const entry = { schoolId, classId, studentIds, category, as: Recorder.TEACHER, happenedOn };
    const prepared = await prepareRecord(leader, { ...entry, words, fields: [], photoIds: [], submit: true });
    await run(leader, (unit) => saveRecord(unit, prepared));
  }
  const flowers = await prepareFlowers(leader, { classId, studentIds, note: '', reason: leaving.flower });
  await run(leader, (unit) => giveFlowers(unit, flowers));
}

/** Teachers evaluate everybody, but for one of whom nothing was written in the first term; the results are entered. */
async function evaluate({ leaving, place, staff, isFirst }: LeavingTerm, dueOn: string): Promise<void> {
  const { classId } = place;
  const leader = await staff(leaving.leader);
  const prepared = await prepareRounds(leader, { classId, forms: FORMS, dueOn });
  const { ids } = await run(leader, (unit) => openRounds(unit, prepared));
  for (const [seat, studentId] of place.pupils) {
    if (isFirst && seat === leaving.unwritten) continue;
    const say = async (by: Context, form: string, course: string | null) => {
      const answers = course === null ? [] : [{ item: 'learning', step: 'often', words: null }];
      const comment = from(leaving.words[course ?? form], seat);
      const about = { roundId: ids[FORMS.indexOf(form)]!, studentId, course };
      const said = await prepareEvaluation(by, { ...about, answers, comment, submit: true });
      await run(by, (unit) => saveEvaluation(unit, said));
    };
    await say(leader, 'homeroom', null);
    for (const [course, number] of Object.entries(leaving.teachers)) await say(await staff(number), 'teacher', course);
  }
  const cells = Object.entries(leaving.results).flatMap(([subject, levels]) =>
    [...place.pupils].map(([seat, studentId]) => ({ studentId, subject, level: from(levels, seat) })),
  );
  const results = await prepareResults(leader, { classId, cells });
  await run(leader, (unit) => saveResults(unit, results));
}

/** The homeroom teacher looks all booklets through and publishes them. */
async function publish({ leaving, place, staff }: LeavingTerm): Promise<void> {
  const leader = await staff(leaving.leader);
  const studentIds = [...place.pupils.values()];
  for (const step of [checkReports, publishReports]) {
    const { refused } = await step(leader, { classId: place.classId, studentIds, clientMutationId: newId() });
    if (refused[0]) throw new Error(`A booklet of the demo world was refused: ${refused[0].message}`);
  }
}

/** The homeroom teacher proposes, the principal signs: most as proposed, one otherwise, and some not yet. */
async function decide({ leaving, place, staff }: LeavingTerm): Promise<void> {
  const { classId, pupils } = place;
  const { deferred, waiting, proposed } = leaving;
  const say = async (number: string, step: GraduationState.PROPOSED | GraduationState.SIGNED, said: Said) => {
    const by = await staff(number);
    const seen = (await presentClassGraduation(by, classId)).pupils;
    const meant = seen.filter(({ seatNumber }) => said.seats.includes(seatNumber ?? 0));
    const prepared = await prepareDecisions(by, { classId, pupils: meant, ...said }, step);
    await run(by, (unit) => decideGraduations(unit, prepared));
  };
  const { seat, reason } = deferred;
  const others = [...pupils.keys()].filter((one) => one !== seat);
  const signed = others.filter((one) => !waiting.includes(one));
  await say(leaving.leader, GraduationState.PROPOSED, { seats: others, outcome: 'graduates', reason: proposed });
  await say(leaving.principal, GraduationState.SIGNED, {
    seats: signed,
    outcome: 'graduates',
    reason: '同意班主任的建议。',
  });
  await say(leaving.principal, GraduationState.SIGNED, { seats: [seat], outcome: 'deferred', reason });
}

interface Said {
  seats: number[];
  outcome: string;
  reason: string;
}

/** A school lives through the last days of some terms, and lets its last grade go; where that is not yet, it goes on. */
export async function buildLeaving(
  ctx: Context,
  clock: AdjustableClock,
  world: DemoWorld,
  { leaving, former, now }: { leaving: Leaving; former: DemoTerm; now: DemoTerm },
): Promise<void> {
  const { code, name, roster } = leaving.school;
  const accounts = [...new Set([...world.accounts, ...Object.values(leaving.teachers)])];
  const own = { ...world, accounts, schemes: { ...world.schemes, [code]: leaving.scheme } };
  let schoolId = '';
  for (const term of termsUpTo(former, leaving.terms)) {
    const isFirst = schoolId === '';
    const day = addDays(term.endsOn, -DAYS_BEFORE_END);
    clock.set(Date.parse(`${isFirst ? term.startsOn : day}T08:00:00+08:00`));
    if (isFirst) ({ schoolId } = await buildSchool(ctx, own, leaving.school, term));
    else {
      await run(ctx, (unit) => openTerm(unit, { schoolId, ...term }));
      const wishes = { skipRefused: true, joinTeacherParents: [] };
      await commitRosterFolder(ctx, { code, name, stage: null }, await readRosterFolder(roster), wishes);
    }
    clock.set(Date.parse(`${day}T09:00:00+08:00`));
    const grade = LAST_GRADE - (former.schoolYear - term.schoolYear);
    const place = await findDemoClass(ctx, world, { school: code, class: className(grade, 1) });
    const at: LeavingTerm = { leaving, place, isFirst, staff: (number) => place.who(`${number}@${code}`) };
    await live(at, day);
    await evaluate(at, addDays(term.endsOn, -1));
    await publish(at);
    if (term === former) await decide(at);
  }
  await run(ctx, (unit) => openTerm(unit, { schoolId, ...now }));
}
