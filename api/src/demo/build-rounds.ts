import { Sitting } from '../kernel/actor.js';
import type { Context } from '../kernel/context.js';
import { addDays } from '../kernel/time.js';
import { openRounds, prepareEvaluation, prepareRounds, saveEvaluation } from '../modules/evaluations/index.js';
import { defaultTermOf } from '../modules/organisation/index.js';
import { savePhrase } from '../modules/phrases/index.js';
import { run } from './act-as.js';
import { findDemoClass } from './demo-class.js';
import type { DemoWorld } from './world.js';

type Rounds = DemoWorld['rounds'][number];

/** The same pupil at a device of the school. */
const inClassRoom = (pupil: Context): Context => ({ ...pupil, actor: { ...pupil.actor, sitting: Sitting.SHARED } });

/** Starts the rounds of a demo class, and lets its people say what they say; nothing between two terms. */
export async function buildRounds(ctx: Context, world: DemoWorld, rounds: Rounds): Promise<void> {
  const today = ctx.clock.today();
  const { startsOn, endsOn } = defaultTermOf(today);
  if (today < startsOn || today > endsOn) return;
  const { classId, pupils, who } = await findDemoClass(ctx, world, rounds);
  const leader = await who(rounds.by);
  const dueOn = addDays(today, rounds.days - 1);
  const prepared = await prepareRounds(leader, { classId, forms: rounds.forms, dueOn });
  const { ids } = await run(leader, (unit) => openRounds(unit, prepared));
  for (const { by, ...phrase } of rounds.phrases)
    await run(await who(by), (unit) => savePhrase(unit, { classId, ...phrase }));
  for (const { by, form, seat, course, steps, comment, submit, inClass } of rounds.said) {
    const actor = inClass ? inClassRoom(await who(by)) : await who(by);
    const answers = Object.entries(steps).map(([item, step]) => ({ item, step, words: null }));
    const about = { roundId: ids[rounds.forms.indexOf(form)]!, studentId: pupils.get(seat)! };
    const said = await prepareEvaluation(actor, { ...about, course, answers, comment, submit });
    await run(actor, (unit) => saveEvaluation(unit, said));
  }
}
