import { SYSTEM } from '../kernel/actor.js';
import type { AdjustableClock } from '../kernel/clock.js';
import type { Context } from '../kernel/context.js';
import { addDays } from '../kernel/time.js';
import { hashNewPassword, openCountyOfficer, openOperator, preparePassword } from '../modules/accounts/index.js';
import { defaultTermOf, findUnitByCode, openUnit, PLATFORM_CODE } from '../modules/organisation/index.js';
import { run } from './act-as.js';
import { buildBooklets } from './build-booklets.js';
import { buildClassPhoto } from './build-class-photo.js';
import { buildFamilies } from './build-family.js';
import { buildGroups } from './build-groups.js';
import { buildReminders } from './build-reminders.js';
import { buildRounds } from './build-rounds.js';
import { buildSamples } from './build-samples.js';
import { buildLife } from './build-life.js';
import { buildExemption } from './build-exemptions.js';
import { buildPause } from './build-pauses.js';
import { buildMeasures } from './build-measures.js';
import { buildLeaving } from './build-leaving.js';
import { buildPast } from './build-past.js';
import { buildSchool, idOf, type DemoTerm } from './build-school.js';
import { readWorld, type DemoWorld } from './world.js';

type Say = (line: string) => void;

async function buildUnits(ctx: Context, world: DemoWorld): Promise<void> {
  const { account, name } = world.operator;
  const secretHash = await hashNewPassword(ctx, account, world.password);
  await run(ctx, (unit) => openOperator(unit, { account, name, secretHash }));
  for (const { under, ...unit } of world.units) {
    const parentId = await idOf(ctx, under ?? PLATFORM_CODE);
    await run(ctx, (writing) => openUnit(writing, { ...unit, parentId }));
  }
}

async function buildOfficers(ctx: Context, world: DemoWorld): Promise<void> {
  for (const { unit: code, number: staffNumber, name } of world.officers) {
    const unitId = await idOf(ctx, code);
    const prepared = await preparePassword(ctx, world.password);
    await run(ctx, (unit) => openCountyOfficer(unit, { unitId, staffNumber, name }, prepared));
  }
}

/** So many days before a term lies the one before it. */
const BETWEEN_TERMS = 60;

/** The schools that were at work in the former term. */
async function buildFormer(
  acting: Context,
  clock: AdjustableClock,
  world: DemoWorld,
  { former, now, say }: { former: DemoTerm; now: DemoTerm; say: Say },
): Promise<void> {
  for (const leaving of world.leaving) {
    say(`演示世界：${leaving.school.name}的毕业班`);
    await buildLeaving(acting, clock, world, { leaving, former, now });
  }
  clock.set(Date.parse(`${former.startsOn}T08:00:00+08:00`));
  for (const past of world.past) {
    say(`演示世界：${past.school.name}的上个学期`);
    await buildPast(acting, clock, world, { past, former, now });
  }
}

/** What happened in the term until today. */
async function buildTerm(acting: Context, clock: AdjustableClock, world: DemoWorld): Promise<void> {
  clock.set(Date.now());
  for (const pause of world.pauses) await buildPause(acting, world, pause);
  await buildGroups(acting, clock, world);
  for (const photo of world.classPhotos) {
    clock.set(Date.now());
    await buildClassPhoto(acting, clock, world, photo);
  }
  clock.set(Date.now());
  for (const life of world.life) await buildLife(acting, clock, world, life);
  clock.set(Date.now());
  for (const measures of world.measures) await buildMeasures(acting, clock, world, measures);
  clock.set(Date.now());
}

/** What is said, exempted, published and inspected at its end. */
async function buildTermEnd(acting: Context, world: DemoWorld): Promise<void> {
  for (const rounds of world.rounds) await buildRounds(acting, world, rounds);
  for (const exempted of world.exemptions) await buildExemption(acting, world, exempted);
  for (const booklets of world.booklets) await buildBooklets(acting, world, booklets);
  for (const samples of world.samples) await buildSamples(acting, world, samples);
}

/** Fills an empty database with the demo world, by the same actions that people use. */
export async function buildDemoWorld(ctx: Context, clock: AdjustableClock, say: Say): Promise<void> {
  if (await findUnitByCode(ctx, PLATFORM_CODE)) return;
  const world = await readWorld();
  // Nobody signed in on a device: the list of devices says so.
  const acting = { ...ctx, actor: SYSTEM, origin: { ...ctx.origin, device: '演示数据' } };
  const now = defaultTermOf(ctx.clock.today());
  const former = defaultTermOf(addDays(now.startsOn, -BETWEEN_TERMS));
  clock.set(Date.parse(`${former.startsOn}T08:00:00+08:00`));
  say('演示世界：单位与平台运维');
  await buildUnits(acting, world);
  await buildOfficers(acting, world);
  await buildFormer(acting, clock, world, { former, now, say });
  // The other schools have been at work since the term began.
  clock.set(Date.parse(`${now.startsOn}T08:00:00+08:00`));
  for (const school of world.schools) {
    say(`演示世界：${school.name}`);
    await buildSchool(acting, world, school, now);
  }
  say('演示世界：家长与学生');
  await buildFamilies(acting, world);
  say('演示世界：几周的校园生活');
  await buildTerm(acting, clock, world);
  say('演示世界：期末评价');
  await buildTermEnd(acting, world);
  await buildReminders(acting, clock, world);
  clock.set(Date.now());
}
