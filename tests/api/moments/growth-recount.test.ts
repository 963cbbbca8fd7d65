import fc from 'fast-check';
import { type Api, startApi } from '../../support/api';
import { ApiError, type Client } from '../../support/client';
import { EvidenceWorld } from '../../support/evidence-world';

const GROWTH = `query Growth($studentId: ID!) { growth(studentId: $studentId) {
  dimensions { id records } terms { records byDimension } days { day records } } }`;
const DIMENSIONS = ['academic', 'humanity', 'sport', 'art', 'practice'];
const DIMENSION_OF: Record<string, string> = {
  study: 'academic',
  humanity: 'humanity',
  sport: 'sport',
  art: 'art',
  practice: 'practice',
};

/** What the test itself remembers of a record. */
interface Kept {
  id: string;
  state: string;
  category: string;
  day: string;
}

interface Step {
  act: 'save' | 'VERIFY' | 'RETURN' | 'HIDE' | 'SHOW' | 'withdraw';
  who: 'father' | 'pupil';
  category: string;
  day: string;
  submit: boolean;
  target: number;
}

let api: Api;
let school: EvidenceWorld;
let leader: Client;
let people: Record<Step['who'], Client>;
const kept: Kept[] = [];
const refusals = new Set<string>();

beforeAll(async () => {
  api = await startApi();
  await api.setClock('2026-11-23T02:00:00Z');
  school = await EvidenceWorld.open(api);
  leader = await school.staff('T001');
  people = { father: await school.parent('安春', 'TERMS', 'PHOTOS'), pupil: await school.pupil('安春') };
}, 120_000);

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom('save', 'save', 'save', 'VERIFY', 'RETURN', 'HIDE', 'SHOW', 'withdraw'),
  who: fc.constantFrom('father', 'pupil'),
  category: fc.constantFrom(...Object.keys(DIMENSION_OF)),
  day: fc.constantFrom('2026-09-01', '2026-10-31', '2026-11-01', '2026-11-22', '2026-11-23'),
  submit: fc.boolean(),
  target: fc.nat({ max: 60 }),
});

const DECIDED: Record<string, string> = { VERIFY: 'VERIFIED', RETURN: 'RETURNED', HIDE: 'HIDDEN', SHOW: 'VERIFIED' };

async function save({ who, category, day, submit }: Step): Promise<void> {
  const { id, state } = await school.save(people[who], { category, happenedOn: day, words: '一件事', submit });
  kept.push({ id, state, category, day });
}

async function play(one: Step): Promise<void> {
  if (one.act === 'save') return save(one);
  const record = kept[one.target % Math.max(1, kept.length)];
  if (!record) return;
  if (one.act === 'withdraw') {
    await school.withdraw(people[one.who], record.id);
    record.state = 'WITHDRAWN';
    return;
  }
  const { done } = await school.review(leader, [record.id], one.act, '请写清楚');
  if (done.length > 0) record.state = DECIDED[one.act]!;
}

async function playOrBeRefused(one: Step): Promise<void> {
  try {
    await play(one);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code === 'INTERNAL') throw error;
    refusals.add(error.code);
  }
}

/** Growth as it is counted by hand: what waits and what is verified, by dimension and by the day it happened. */
function recount() {
  const standing = kept.filter(({ state }) => ['SUBMITTED', 'VERIFIED'].includes(state));
  const byDimension = DIMENSIONS.map((id) => standing.filter(({ category }) => DIMENSION_OF[category] === id).length);
  const days = [...new Set(standing.map(({ day }) => day))].sort();
  return {
    dimensions: DIMENSIONS.map((id, at) => ({ id, records: byDimension[at] })),
    terms: [{ records: standing.length, byDimension }],
    days: days.map((on) => ({ day: on, records: standing.filter(({ day }) => day === on).length })),
  };
}

test('the growth of a child equals a recount after any history of records, decisions and withdrawals', async () => {
  const studentId = school.ids('安春')[0]!;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      for (const one of steps) await playOrBeRefused(one);
      expect((await people.father.ask(GROWTH, { studentId })).growth).toEqual(recount());
    }),
    { numRuns: 20, seed: 7, endOnFailure: true },
  );

  const states = new Set(kept.map(({ state }) => state));
  expect(states).toEqual(new Set(['DRAFT', 'SUBMITTED', 'VERIFIED', 'RETURNED', 'HIDDEN', 'WITHDRAWN']));
  expect(refusals.size).toBeGreaterThan(0);
}, 300_000);
