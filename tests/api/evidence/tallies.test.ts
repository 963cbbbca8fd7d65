import fc from 'fast-check';
import { sql } from 'kysely';
import type { Context } from '../../../api/src/kernel/context.js';
import { DomainError } from '../../../api/src/kernel/errors.js';
import { prepareRecord, saveRecord } from '../../../api/src/modules/evidence/index.js';
import { ReviewDecision, reviewRecord } from '../../../api/src/modules/evidence/actions/review-record.js';
import { withdrawRecord } from '../../../api/src/modules/evidence/actions/withdraw-record.js';
import {
  correctRecognition,
  giveFlowers,
  prepareFlowers,
  RecognitionKind,
} from '../../../api/src/modules/recognition/index.js';
import { undoGiven } from '../../../api/src/modules/recognition/actions/undo-given.js';
import { type CaptureHouse, openCaptureHouse, readyPhoto, run } from '../../support/capture-house';
import { keptCounts, recount, type Rows } from '../../support/recount';

let place: CaptureHouse;
let rows: Rows;

beforeAll(async () => {
  place = await openCaptureHouse();
  rows = async (query) => (await sql<Record<string, unknown>>`${sql.raw(query)}`.execute(place.house.ctx.db)).rows;
});

afterAll(() => place.house.close());

/** What a history has made so far, to which later steps point. */
interface Made {
  records: { id: string; player: number; photos: string[] }[];
  batches: string[];
}

interface Step {
  act: 'new' | 'again' | 'VERIFY' | 'RETURN' | 'HIDE' | 'SHOW' | 'withdraw' | 'flowers' | 'undo' | 'takeBack';
  player: number;
  children: number;
  photos: number;
  day: string;
  category: string;
  submit: boolean;
  target: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('new' as const, 'again' as const) },
    { weight: 4, arbitrary: fc.constantFrom('VERIFY' as const, 'RETURN' as const, 'HIDE' as const, 'SHOW' as const) },
    {
      weight: 3,
      arbitrary: fc.constantFrom('withdraw' as const, 'flowers' as const, 'undo' as const, 'takeBack' as const),
    },
  ),
  player: fc.nat({ max: 4 }),
  children: fc.integer({ min: 1, max: 3 }),
  photos: fc.nat({ max: 3 }),
  day: fc.constantFrom('2026-09-30', '2026-10-01', '2026-11-20'),
  category: fc.constantFrom('study', 'sport', 'practice'),
  submit: fc.boolean(),
  target: fc.nat({ max: 20 }),
});

const chosen = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

async function save(ctx: Context, made: Made, one: Step): Promise<void> {
  const own = made.records.filter(({ player }) => player === one.player);
  const former = one.act === 'again' ? chosen(own, one.target) : undefined;
  const photoIds = (former?.photos ?? []).slice(0, one.photos);
  while (photoIds.length < one.photos) photoIds.push(await readyPhoto(place, ctx));
  const prepared = await prepareRecord(ctx, {
    ...{ recordId: former?.id ?? null, schoolId: place.schoolId, classId: place.classId },
    studentIds: place.players[one.player]!.children.slice(0, one.children),
    ...{ category: one.category, happenedOn: one.day, words: '一件事', fields: [], photoIds, submit: one.submit },
  });
  const { id } = await run(ctx, (unit) => saveRecord(unit, prepared));
  if (former) former.photos = photoIds;
  else made.records.push({ id, player: one.player, photos: photoIds });
}

async function give(ctx: Context, made: Made, one: Step): Promise<void> {
  const studentIds = place.players[one.player]!.children.slice(0, one.children);
  const prepared = await prepareFlowers(ctx, { classId: place.classId, studentIds, reason: 'listening' });
  made.batches.push((await run(ctx, (unit) => giveFlowers(unit, prepared))).batchId);
}

async function play(made: Made, one: Step): Promise<void> {
  const ctx = place.house.as(place.players[one.player]!.actor);
  const recordId = chosen(made.records, one.target)?.id ?? '0'.repeat(16);
  if (one.act === 'new' || one.act === 'again') return save(ctx, made, one);
  if (one.act === 'flowers') return give(ctx, made, one);
  if (one.act === 'withdraw') return void (await run(ctx, (unit) => withdrawRecord(unit, { recordId })));
  const batchId = chosen(made.batches, one.target) ?? '0'.repeat(16);
  if (one.act === 'takeBack') return takeBack(ctx, batchId);
  if (one.act === 'undo') {
    return void (await run(ctx, (unit) => undoGiven(unit, { kind: RecognitionKind.FLOWER, batchId })));
  }
  const decision = ReviewDecision[one.act];
  await run(ctx, (unit) => reviewRecord(unit, { recordId, decision, reason: '原因' }));
}

/** Corrects one flower of a batch: it is taken back. */
async function takeBack(ctx: Context, batchId: string): Promise<void> {
  const [flower] = await rows(`select id, version from flower where batch_id = '${batchId}' order by id`);
  const wish = { id: String(flower?.id ?? ''), version: Number(flower?.version ?? 1), to: null, because: '点错了' };
  await run(ctx, (unit) => correctRecognition(unit, wish));
}

let done = 0;

/** A refusal is an outcome like any other; anything else is a fault. */
async function playOrBeRefused(made: Made, one: Step): Promise<void> {
  try {
    await play(made, one);
    done++;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

const HISTORIES = 100;

/** Each history is a row of moments; what happens in one moment happens at once. */
const history = fc.array(fc.array(step, { minLength: 1, maxLength: 2 }), { minLength: 4, maxLength: 10 });

test('ZM-4 after any history the tallies equal a recount of records, children, photos and flowers', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (moments) => {
      const made: Made = { records: [], batches: [] };
      for (const atOnce of moments) await Promise.all(atOnce.map((one) => playOrBeRefused(made, one)));

      expect(await keptCounts(rows, place.schoolId)).toEqual(await recount(rows, place.schoolId));
    }),
    { numRuns: HISTORIES, seed: 20_261_123 },
  );

  const states = await rows('select state, count(*) as n from evidence_record group by state order by state');
  expect(states.map((row) => row.state)).toEqual(['DRAFT', 'HIDDEN', 'RETURNED', 'SUBMITTED', 'VERIFIED', 'WITHDRAWN']);
  expect(done).toBeGreaterThan(HISTORIES * 3);
}, 240_000);

test('the recount notices a photo, a child or a flower that was not counted', async () => {
  const before = await recount(rows, place.schoolId);
  const ctx = place.house.as(place.players[4]!.actor);
  const prepared = await prepareFlowers(ctx, {
    ...{ classId: place.classId, reason: 'listening' },
    studentIds: place.players[4]!.children,
  });
  await run(ctx, (unit) => giveFlowers(unit, prepared));

  expect(await recount(rows, place.schoolId)).not.toEqual(before);
  expect(await keptCounts(rows, place.schoolId)).toEqual(await recount(rows, place.schoolId));
});
