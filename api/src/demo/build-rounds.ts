import type { Context } from '../kernel/context.js';
import { addDays } from '../kernel/time.js';
import { openRounds, prepareEvaluation, prepareRounds, saveEvaluation } from '../modules/evaluations/index.js';
import { defaultTermOf, findUnitByCode } from '../modules/organisation/index.js';
import { findClasses, findClassStudents, presentClasses } from '../modules/people/index.js';
import { run, signedInOnce } from './act-as.js';
import type { DemoWorld } from './world.js';

type Rounds = DemoWorld['rounds'][number];

interface DemoClass {
  classId: string;
  /** Ids by seat number. */
  pupils: Map<number, string>;
}

async function classOf(actor: Context, rounds: Rounds): Promise<DemoClass> {
  const school = await findUnitByCode(actor, rounds.school);
  const classes = presentClasses(actor, await findClasses(actor, school!.id));
  const place = { id: classes.find((row) => row.name === rounds.class)!.id, school_id: school!.id };
  const rows = await findClassStudents(actor, place, '', { first: 100, after: null });
  return { classId: place.id, pupils: new Map(rows.map((row) => [row.seat_number ?? 0, row.student_id!])) };
}

/** Starts the rounds of a demo class, and lets its people say what they say; nothing between two terms. */
export async function buildRounds(ctx: Context, world: DemoWorld, rounds: Rounds): Promise<void> {
  const today = ctx.clock.today();
  const { startsOn, endsOn } = defaultTermOf(today);
  if (today < startsOn || today > endsOn) return;
  const who = signedInOnce(ctx, world.password);
  const leader = await who(rounds.by);
  const { classId, pupils } = await classOf(leader, rounds);
  const dueOn = addDays(today, rounds.days - 1);
  const prepared = await prepareRounds(leader, { classId, forms: rounds.forms, dueOn });
  const { ids } = await run(leader, (unit) => openRounds(unit, prepared));
  for (const { by, form, seat, course, steps, comment, submit } of rounds.said) {
    const actor = await who(by);
    const answers = Object.entries(steps).map(([item, step]) => ({ item, step, words: null }));
    const about = { roundId: ids[rounds.forms.indexOf(form)]!, studentId: pupils.get(seat)! };
    const said = await prepareEvaluation(actor, { ...about, course, answers, comment, submit });
    await run(actor, (unit) => saveEvaluation(unit, said));
  }
}
