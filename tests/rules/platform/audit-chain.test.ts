import fc from 'fast-check';
import {
  chainChecker,
  chainHash,
  faultOf,
  FIRST_HASH,
  type ChainedEntry,
} from '../../../api/src/platform/audit/chain.js';

const LENGTH = 12;

function entryAt(sequence: number): Omit<ChainedEntry, 'sequence' | 'previous_hash' | 'hash'> {
  return {
    id: `id-${sequence}`,
    school_id: 'school',
    at: `2026-11-23 02:00:00.${String(sequence).padStart(3, '0')}`,
    identity_id: sequence % 3 === 0 ? null : `identity-${sequence}`,
    person_id: null,
    action: 'people.roster-committed',
    subject_kind: 'rosterImport',
    subject_id: `subject-${sequence}`,
    request_id: `request-${sequence}`,
    detail: JSON.stringify({ added: sequence }),
  };
}

function chain(): ChainedEntry[] {
  let previous = FIRST_HASH;
  return Array.from({ length: LENGTH }, (_, index) => {
    const facts = entryAt(index + 1);
    const hash = chainHash(previous, index + 1, facts);
    const entry = { ...facts, sequence: index + 1, previous_hash: previous, hash };
    previous = hash;
    return entry;
  });
}

const FIELDS = ['id', 'school_id', 'at', 'identity_id', 'person_id', 'action', 'subject_kind', 'subject_id'] as const;
const OTHERS = ['request_id', 'detail', 'sequence', 'previous_hash', 'hash'] as const;

const place = fc.integer({ min: 0, max: LENGTH - 1 });
const inner = fc.integer({ min: 0, max: LENGTH - 2 });

type Tamper = (entries: ChainedEntry[]) => ChainedEntry[];

const changed = fc.tuple(place, fc.constantFrom(...FIELDS, ...OTHERS), fc.constantFrom('', 'x', '0', null)).map(
  ([at, field, value]): Tamper =>
    (entries) =>
      entries.map((entry, index) => (index === at ? ({ ...entry, [field]: value } as ChainedEntry) : entry)),
);
const removed = inner.map(
  (at): Tamper =>
    (entries) =>
      entries.filter((_, index) => index !== at),
);
const inserted = place.map((at): Tamper => (entries) => [
  ...entries.slice(0, at),
  { ...entries[at]!, id: 'new' },
  ...entries.slice(at),
]);
const swapped = inner.map((at): Tamper => (entries) => {
  const copy = [...entries];
  [copy[at], copy[at + 1]] = [copy[at + 1]!, copy[at]!];
  return copy;
});
/** Somebody changes an entry and makes its own hash right again, but not those after it. */
const rehashed = inner.map(
  (at): Tamper =>
    (entries) =>
      entries.map((entry, index) => {
        if (index !== at) return entry;
        const facts = { ...entry, detail: '{"added":999}' };
        return { ...facts, hash: chainHash(entry.previous_hash!, entry.sequence!, facts) };
      }),
);

test('S10 a chain as it was sealed is whole, also piece by piece', () => {
  const entries = chain();
  const check = chainChecker();

  expect(faultOf(entries)).toBeNull();
  expect([check(entries.slice(0, 5)), check(entries.slice(5, 6)), check(entries.slice(6))]).toEqual([null, null, null]);
  expect(faultOf([])).toBeNull();
});

test('S10 a thousand random tamperings are all found', () => {
  fc.assert(
    fc.property(fc.oneof(changed, removed, inserted, swapped, rehashed), (tamper) => {
      const whole = chain();
      const tampered = tamper(whole);
      fc.pre(JSON.stringify(tampered) !== JSON.stringify(whole));
      expect(faultOf(tampered)).not.toBeNull();
    }),
    { numRuns: 1000 },
  );
});

test('S10 the fault names the first entry that is not as it was', () => {
  const entries = chain();
  entries[6] = { ...entries[6]!, detail: '{}' };

  expect(faultOf(entries)).toEqual({ sequence: 7, why: '内容被改动过' });
  expect(faultOf(chain().filter((_, index) => index !== 3))).toEqual({
    sequence: 4,
    why: '序号不连续，有记录被删去或插入',
  });
});
