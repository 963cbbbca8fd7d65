import sharp from 'sharp';
import type { AdjustableClock } from '../kernel/clock.js';
import type { Context } from '../kernel/context.js';
import { giveFlowers, prepareFlowers } from '../modules/recognition/index.js';
import { prepareRecord, receivePhoto, saveRecord, startPhoto } from '../modules/evidence/index.js';
import { findClasses, findClassStudents, presentClasses } from '../modules/people/index.js';
import { defaultTermOf, findUnitByCode } from '../modules/organisation/index.js';
import { type Recorder } from '../modules/schemes/codes.rules.js';
import { addDays, type LegalDate } from '../kernel/time.js';
import { actAs, run } from './act-as.js';
import { drawing } from './drawing.js';
import type { DemoWorld } from './world.js';

type Life = DemoWorld['life'][number];
type Scene = Life['scenes'][number];

interface Stage {
  ctx: Context;
  clock: AdjustableClock;
  world: DemoWorld;
  schoolId: string;
  classId: string;
  /** Ids by seat number. */
  pupils: Map<number, string>;
}

async function stageOf(ctx: Context, clock: AdjustableClock, world: DemoWorld, life: Life): Promise<Stage> {
  const school = await findUnitByCode(ctx, life.school);
  const office = await actAs(ctx, `${world.administrator}@${life.school}`, world.password);
  const classes = presentClasses(ctx, await findClasses(office, school!.id));
  const schoolClass = classes.find((row) => row.name === life.class)!;
  const place = { id: schoolClass.id, school_id: school!.id };
  const rows = await findClassStudents(office, place, '', { first: 100, after: null });
  const pupils = new Map(rows.map((row) => [row.seat_number ?? 0, row.student_id!]));
  return { ctx, clock, world, schoolId: school!.id, classId: place.id, pupils };
}

async function photo(actor: Context, schoolId: string, picture: string): Promise<string> {
  const { id } = await run(actor, (unit) => startPhoto(unit, { schoolId }));
  const bytes = await sharp(Buffer.from(drawing(picture)))
    .jpeg()
    .toBuffer();
  await receivePhoto(actor, { photoId: id, isGood: true, read: async () => bytes });
  return id;
}

async function play(stage: Stage, scene: Scene, happenedOn: LegalDate): Promise<void> {
  const { ctx, world, schoolId, classId, pupils } = stage;
  const actor = await actAs(ctx, scene.by, world.password);
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
  const stage = await stageOf(ctx, clock, world, life);
  const { startsOn } = defaultTermOf(today);
  for (const scene of [...life.scenes].sort((one, other) => other.daysAgo - one.daysAgo)) {
    const day = addDays(today, -scene.daysAgo);
    if (day < startsOn) continue;
    clock.set(Date.parse(`${day}T${scene.at}:00+08:00`));
    await play(stage, scene, day);
  }
}
