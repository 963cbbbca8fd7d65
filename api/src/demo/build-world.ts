import { SYSTEM } from '../kernel/actor.js';
import type { AdjustableClock } from '../kernel/clock.js';
import type { Context } from '../kernel/context.js';
import { hashNewPassword, openOperator, openStaffAccounts, prepareStaffAccounts } from '../modules/accounts/index.js';
import {
  defaultTermOf,
  findUnitByCode,
  openTerm,
  openUnit,
  PLATFORM_CODE,
  UnitKind,
} from '../modules/organisation/index.js';
import { commitRosterFolder } from '../modules/people/index.js';
import { actAs, run } from './act-as.js';
import { buildBooklets } from './build-booklets.js';
import { buildFamilies } from './build-family.js';
import { buildRounds } from './build-rounds.js';
import { adoptPreset } from '../modules/schemes/index.js';
import { buildLife } from './build-life.js';
import { buildPause } from './build-pauses.js';
import { buildMeasures } from './build-measures.js';
import { readRosterFolder, readWorld, type DemoWorld } from './world.js';

type Say = (line: string) => void;
type School = DemoWorld['schools'][number];

async function idOf(ctx: Context, code: string): Promise<string> {
  const unit = await findUnitByCode(ctx, code);
  if (!unit) throw new Error(`The demo world names a unit ${code} before it is opened.`);
  return unit.id;
}

async function buildUnits(ctx: Context, world: DemoWorld): Promise<void> {
  const { account, name } = world.operator;
  const secretHash = await hashNewPassword(ctx, account, world.password);
  await run(ctx, (unit) => openOperator(unit, { account, name, secretHash }));
  for (const { under, ...unit } of world.units) {
    const parentId = await idOf(ctx, under ?? PLATFORM_CODE);
    await run(ctx, (writing) => openUnit(writing, { ...unit, parentId }));
  }
}

async function buildSchool(ctx: Context, world: DemoWorld, school: School): Promise<void> {
  const { code, name, stages, roster } = school;
  const parentId = await idOf(ctx, school.under ?? PLATFORM_CODE);
  const { id } = await run(ctx, (unit) => openUnit(unit, { parentId, kind: UnitKind.SCHOOL, name, code, stages }));
  await run(ctx, (unit) => openTerm(unit, { schoolId: id, ...defaultTermOf(ctx.clock.today()) }));
  const wishes = { skipRefused: true, joinTeacherParents: [] };
  const { failure } = await commitRosterFolder(
    ctx,
    { code, name, stage: null },
    await readRosterFolder(roster),
    wishes,
  );
  if (failure) throw new Error(`The roster of ${name} was not imported: ${failure}`);
  const staff = { schoolId: id, staffNumbers: world.accounts };
  const prepared = await prepareStaffAccounts(ctx, staff, world.password);
  await run(ctx, (unit) => openStaffAccounts(unit, staff, prepared));
  const office = await actAs(ctx, `${world.administrator}@${code}`, world.password);
  const { startsOn } = defaultTermOf(ctx.clock.today());
  const adoption = { schoolId: id, preset: world.schemes[code]!, effectiveFrom: startsOn };
  await run(office, (unit) => adoptPreset(unit, adoption));
}

/** Fills an empty database with the demo world, by the same actions that people use. */
export async function buildDemoWorld(ctx: Context, clock: AdjustableClock, say: Say): Promise<void> {
  if (await findUnitByCode(ctx, PLATFORM_CODE)) return;
  const world = await readWorld();
  const acting = { ...ctx, actor: SYSTEM };
  // Schools have been at work since the term began.
  const { startsOn } = defaultTermOf(ctx.clock.today());
  clock.set(Date.parse(`${startsOn}T08:00:00+08:00`));
  say('演示世界：单位与平台运维');
  await buildUnits(acting, world);
  for (const school of world.schools) {
    say(`演示世界：${school.name}`);
    await buildSchool(acting, world, school);
  }
  say('演示世界：家长与学生');
  await buildFamilies(acting, world);
  say('演示世界：几周的校园生活');
  clock.set(Date.now());
  for (const pause of world.pauses) await buildPause(acting, world, pause);
  for (const life of world.life) await buildLife(acting, clock, world, life);
  clock.set(Date.now());
  for (const measures of world.measures) await buildMeasures(acting, clock, world, measures);
  clock.set(Date.now());
  say('演示世界：期末评价');
  for (const rounds of world.rounds) await buildRounds(acting, world, rounds);
  for (const booklets of world.booklets) await buildBooklets(acting, world, booklets);
}
