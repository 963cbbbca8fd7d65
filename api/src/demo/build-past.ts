import type { AdjustableClock } from '../kernel/clock.js';
import type { Context } from '../kernel/context.js';
import { addDays, type LegalDate } from '../kernel/time.js';
import { InvitationAudience, UseDays } from '../modules/accounts/index.js';
import { openRounds, prepareEvaluation, prepareRounds, saveEvaluation } from '../modules/evaluations/index.js';
import { prepareBodyMeasures, prepareResults, saveBodyMeasures, saveResults } from '../modules/measurements/index.js';
import { openTerm } from '../modules/organisation/index.js';
import { freezeSheet, prepareSheet } from '../modules/oversight/index.js';
import { workingDaysIn } from '../platform/calendar/index.js';
import { run } from './act-as.js';
import { publishBooklets } from './build-booklets.js';
import { buildFamily } from './build-family.js';
import { buildReceipt } from './build-receipt.js';
import { buildSchool, type DemoTerm } from './build-school.js';
import { findDemoClass, type DemoClass } from './demo-class.js';
import { familyAccount, type DemoWorld } from './world.js';

type Past = DemoWorld['past'][number];

/** A school as it was in its past term. */
interface PastSchool {
  past: Past;
  place: DemoClass;
  /** Signs in a member of staff. */
  staff: (number: string) => Promise<Context>;
  /** Signs in the family of a seat. */
  family: (seat: number) => Promise<Context>;
}

const FORMS = ['teacher', 'homeroom', 'guardian', 'self'];
const SELF = ['goal', 'habit', 'kind', 'exercise', 'housework'];
const STEPS = ['always', 'often', 'sometimes'];

/** One of a pool after the other. */
const from = (pool: readonly string[] | undefined, turn: number): string => pool?.[turn % pool.length] ?? '';

/** The last days of a term, in which a school tries the system. */
const lastDays = ({ endsOn, ...term }: DemoTerm, { days }: Past): DemoTerm => ({
  ...{ ...term, endsOn, startsOn: addDays(endsOn, 1 - days) },
});

async function openFamilies(ctx: Context, world: DemoWorld, { past, place }: PastSchool): Promise<void> {
  for (const seat of past.families) {
    const children = [{ school: past.school.code, class: past.class, seat }];
    const family = {
      account: familyAccount(past.school.code, seat),
      offered: false,
      audience: InvitationAudience.GUARDIANS,
      children,
    };
    await buildFamily(ctx, world, family, () => place.who(`${world.administrator}@${past.school.code}`));
  }
}

/** Everybody says at the end of the term what they have to say. */
async function evaluate({ past, place, staff, family }: PastSchool, dueOn: LegalDate): Promise<void> {
  const leader = await staff(past.leader);
  const prepared = await prepareRounds(leader, { classId: place.classId, forms: FORMS, dueOn });
  const { ids } = await run(leader, (unit) => openRounds(unit, prepared));
  const say = async (actor: Context, form: string, seat: number, said: { course?: string; steps?: string[] }) => {
    const { course = null, steps = [] } = said;
    const items = form === 'self' ? SELF : ['learning'];
    const answers = steps.map((step, index) => ({ item: items[index]!, step, words: null }));
    const about = { roundId: ids[FORMS.indexOf(form)]!, studentId: place.pupils.get(seat)! };
    const comment = from(past.words[course ?? form], seat);
    const evaluation = await prepareEvaluation(actor, { ...about, course, answers, comment, submit: true });
    await run(actor, (unit) => saveEvaluation(unit, evaluation));
  };
  for (const seat of place.pupils.keys()) {
    await say(leader, 'homeroom', seat, {});
    for (const [course, number] of Object.entries(past.teachers))
      await say(await staff(number), 'teacher', seat, { course, steps: [from(STEPS, seat)] });
  }
  for (const seat of past.families) {
    await say(await family(seat), 'guardian', seat, {});
    await say(await family(seat), 'self', seat, { steps: SELF.map((_, index) => from(STEPS, seat + index)) });
  }
}

/** The homeroom teacher enters the results, each family the height and weight. */
async function measure({ past, place, staff, family }: PastSchool): Promise<void> {
  const leader = await staff(past.leader);
  const cells = Object.entries(past.results).flatMap(([subject, levels]) =>
    [...place.pupils].map(([seat, studentId]) => ({ studentId, subject, level: from(levels, seat) })),
  );
  const results = await prepareResults(leader, { classId: place.classId, cells });
  await run(leader, (unit) => saveResults(unit, results));
  for (const seat of past.families) {
    const guardian = await family(seat);
    const values = [
      { item: 'height', value: 12_600 + seat * 70 },
      { item: 'weight', value: 2400 + seat * 40 },
    ];
    const body = await prepareBodyMeasures(guardian, { studentId: place.pupils.get(seat)!, values });
    await run(guardian, (unit) => saveBodyMeasures(unit, body));
  }
}

/** The homeroom teacher looks the booklets of all children through and publishes them. */
const publish = ({ past, place }: PastSchool): Promise<void> =>
  publishBooklets(place, `${past.leader}@${past.school.code}`, [...place.pupils.keys()]);

/** Families and teachers come by on some days. */
async function use(
  { past, staff, family }: PastSchool,
  clock: AdjustableClock,
  days: readonly string[],
): Promise<void> {
  const teachers = [...new Set(Object.values(past.teachers))];
  const people = await Promise.all([...teachers.map(staff), ...past.families.map(family)]);
  const use = new UseDays((error) => {
    throw error;
  });
  for (const day of days.slice(0, past.daysUsed)) {
    clock.set(Date.parse(`${day}T18:30:00+08:00`));
    for (const person of people) use.note(person);
    await use.drained();
  }
}

/** A school lives through the last days of a term, and freezes its sheet on the day after. */
export async function buildPast(
  ctx: Context,
  clock: AdjustableClock,
  world: DemoWorld,
  { past, former, now }: { past: Past; former: DemoTerm; now: DemoTerm },
): Promise<void> {
  const term = lastDays(former, past);
  clock.set(Date.parse(`${term.startsOn}T08:00:00+08:00`));
  const accounts = [...new Set([...world.accounts, ...Object.values(past.teachers)])];
  const own = { ...world, accounts, schemes: { ...world.schemes, [past.school.code]: past.scheme } };
  const { schoolId, termId } = await buildSchool(ctx, own, past.school, term);
  const place = await findDemoClass(ctx, world, { school: past.school.code, class: past.class });
  const school: PastSchool = {
    ...{ past, place },
    staff: (number) => place.who(`${number}@${past.school.code}`),
    family: (seat) => place.who(familyAccount(past.school.code, seat)),
  };
  await openFamilies(ctx, world, school);
  await evaluate(school, addDays(term.endsOn, -1));
  await measure(school);
  await use(school, clock, workingDaysIn(term.startsOn, term.endsOn));
  await publish(school);
  clock.set(Date.parse(`${addDays(term.endsOn, 1)}T09:00:00+08:00`));
  const office = await school.staff(world.administrator);
  const prepared = await prepareSheet(office, { schoolId, termId });
  await run(office, (unit) => freezeSheet(unit, prepared));
  const { unit, number } = world.officers.find((one) => one.unit === past.school.under)!;
  const officer = await place.who(`${number}@${unit}`);
  await buildReceipt(clock, { past, place, termId, office, officer });
  await run(ctx, (unit) => openTerm(unit, { schoolId, ...now }));
}
