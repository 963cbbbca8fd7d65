import type { AdjustableClock } from '../kernel/clock.js';
import type { Context } from '../kernel/context.js';
import type { Id } from '../kernel/ids.js';
import { openStaffAccounts, prepareStaffAccounts, UseDays } from '../modules/accounts/index.js';
import {
  correctRecognition,
  findGivenTo,
  giveFlowers,
  noteConduct,
  prepareConduct,
  prepareFlowers,
} from '../modules/recognition/index.js';
import { prepareRecord, saveRecord } from '../modules/evidence/index.js';
import { defaultTermOf } from '../modules/organisation/index.js';
import { type Recorder } from '../modules/schemes/codes.rules.js';
import { addDays, type LegalDate } from '../kernel/time.js';
import { run } from './act-as.js';
import { findDemoClass, type DemoClass } from './demo-class.js';
import { drawnPhoto } from './drawn-photo.js';
import type { DemoWorld } from './world.js';

type Life = DemoWorld['life'][number];
type Scene = Life['scenes'][number];

async function give({ classId }: DemoClass, scene: Scene, actor: Context, studentIds: Id[]): Promise<void> {
  const given = { classId, studentIds, note: scene.words };
  if (scene.conduct) {
    const prepared = await prepareConduct(actor, { ...given, item: scene.conduct });
    await run(actor, (unit) => noteConduct(unit, prepared));
    return;
  }
  const prepared = await prepareFlowers(actor, { ...given, reason: scene.flower! });
  await run(actor, (unit) => giveFlowers(unit, prepared));
}

/** Corrects what a scene gave its first child. */
async function correct({ who, schoolId, pupils }: DemoClass, scene: Scene): Promise<void> {
  const { to, because } = scene.correction!;
  const actor = await who(scene.by);
  const page = { first: 1, after: null };
  const [given] = await findGivenTo(actor, schoolId, pupils.get(scene.seats[0]!)!, page);
  const { id, version } = given!;
  await run(actor, (unit) => correctRecognition(unit, { id, version, to, because }));
}

async function play(stage: DemoClass, scene: Scene, happenedOn: LegalDate): Promise<void> {
  const { who, schoolId, classId, pupils } = stage;
  const actor = await who(scene.by);
  const studentIds = scene.seats.map((seat) => pupils.get(seat)!);
  if (scene.flower || scene.conduct) return give(stage, scene, actor, studentIds);
  const photoIds: string[] = [];
  for (const picture of scene.pictures) photoIds.push(await drawnPhoto(actor, schoolId, picture));
  const entry = { schoolId, classId, studentIds, category: scene.category!, as: scene.as as Recorder | null };
  const said = { words: scene.words, fields: scene.fields, photoIds, submit: true };
  const prepared = await prepareRecord(actor, { ...entry, ...said, happenedOn });
  await run(actor, (unit) => saveRecord(unit, prepared));
}

/** Opens the accounts of the teachers who give and record. */
async function openAccounts(ctx: Context, world: DemoWorld, schoolId: Id, { staff }: Life): Promise<void> {
  if (staff.length === 0) return;
  const opened = { schoolId, staffNumbers: staff };
  const prepared = await prepareStaffAccounts(ctx, opened, world.password);
  await run(ctx, (unit) => openStaffAccounts(unit, opened, prepared));
}

/** Plays some weeks of a demo class, scene after scene, each on its own day. */
export async function buildLife(ctx: Context, clock: AdjustableClock, world: DemoWorld, life: Life): Promise<void> {
  const today = ctx.clock.today();
  const stage = await findDemoClass(ctx, world, life);
  const { startsOn } = defaultTermOf(today);
  await openAccounts(ctx, world, stage.schoolId, life);
  const use = new UseDays((error) => {
    throw error;
  });
  for (const scene of [...life.scenes].sort((one, other) => other.daysAgo - one.daysAgo)) {
    const day = addDays(today, -scene.daysAgo);
    if (day < startsOn) continue;
    clock.set(Date.parse(`${day}T${scene.at}:00+08:00`));
    await play(stage, scene, day);
    use.note(await stage.who(scene.by));
    await use.drained();
    if (!scene.correction) continue;
    clock.set(Date.parse(`${addDays(day, scene.correction.after)}T${scene.at}:00+08:00`));
    await correct(stage, scene);
  }
}
