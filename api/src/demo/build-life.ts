import sharp from 'sharp';
import type { AdjustableClock } from '../kernel/clock.js';
import type { Context } from '../kernel/context.js';
import { giveFlowers, prepareFlowers } from '../modules/recognition/index.js';
import { prepareRecord, receivePhoto, saveRecord, startPhoto } from '../modules/evidence/index.js';
import { defaultTermOf } from '../modules/organisation/index.js';
import { type Recorder } from '../modules/schemes/codes.rules.js';
import { addDays, type LegalDate } from '../kernel/time.js';
import { run } from './act-as.js';
import { findDemoClass, type DemoClass } from './demo-class.js';
import { drawing } from './drawing.js';
import type { DemoWorld } from './world.js';

type Life = DemoWorld['life'][number];
type Scene = Life['scenes'][number];

async function photo(actor: Context, schoolId: string, picture: string): Promise<string> {
  const { id } = await run(actor, (unit) => startPhoto(unit, { schoolId }));
  const bytes = await sharp(Buffer.from(drawing(picture)))
    .jpeg()
    .toBuffer();
  await receivePhoto(actor, { photoId: id, isGood: true, read: async () => bytes });
  return id;
}

async function play(stage: DemoClass, scene: Scene, happenedOn: LegalDate): Promise<void> {
  const { who, schoolId, classId, pupils } = stage;
  const actor = await who(scene.by);
  const studentIds = scene.seats.map((seat) => pupils.get(seat)!);
  if (scene.flower) {
    const prepared = await prepareFlowers(actor, { classId, studentIds, reason: scene.flower, note: scene.words });
    await run(actor, (unit) => giveFlowers(unit, prepared));
    return;
  }
  const photoIds: string[] = [];
  for (const picture of scene.pictures) photoIds.push(await photo(actor, schoolId, picture));
  const entry = { schoolId, classId, studentIds, category: scene.category!, as: scene.as as Recorder | null };
  const said = { words: scene.words, fields: scene.fields, photoIds, submit: true };
  const prepared = await prepareRecord(actor, { ...entry, ...said, happenedOn });
  await run(actor, (unit) => saveRecord(unit, prepared));
}

/** Plays some weeks of a demo class, scene after scene, each on its own day. */
export async function buildLife(ctx: Context, clock: AdjustableClock, world: DemoWorld, life: Life): Promise<void> {
  const today = ctx.clock.today();
  const stage = await findDemoClass(ctx, world, life);
  const { startsOn } = defaultTermOf(today);
  for (const scene of [...life.scenes].sort((one, other) => other.daysAgo - one.daysAgo)) {
    const day = addDays(today, -scene.daysAgo);
    if (day < startsOn) continue;
    clock.set(Date.parse(`${day}T${scene.at}:00+08:00`));
    await play(stage, scene, day);
  }
}
