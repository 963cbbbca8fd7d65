import { idAtSchool, roomsAt, schoolAgain, tokenAt } from '../../scripts/benching/clone.mjs';
import { dice, schoolSheets } from '../../scripts/benching/sheets.mjs';
import { FILLED, termOf } from '../../scripts/benching/year.mjs';

const ID = '03abcdefghjkm0p1';
const numbered = (letter, index) => `03abcdefgh00${letter}${String(index).padStart(3, '0')}`;

const pupils = [1, 2, 3].map((seat) => ({
  ...{ id: numbered('a', seat), person_id: numbered('b', seat), guardian_id: numbered('c', seat), seat_number: seat },
  ...{ class_id: numbered('d', 1), leader_id: numbered('e', 1), entry_year: 2024 },
}));
const pattern = { school_id: numbered('f', 1), term_id: numbered('f', 2), class_id: numbered('d', 1), student_id: pupils[0].id, subject: 'chinese' }; // prettier-ignore
const patterns = Object.fromEntries(FILLED.map((table, index) => [table, { id: numbered('g', index), ...pattern }]));
const each = { records: 25, flowers: 20 };
const term = (seed) => termOf({ pupils, patterns }, { each, roll: dice(seed), serial: { last: 0 } });

describe('what is measured on', () => {
  it('the same seed gives the same term, another seed another one', () => {
    expect(term(7)).toEqual(term(7));
    expect(term(8)).not.toEqual(term(7));
  });

  it('a term has so much for every pupil, and counts what a recount counts', () => {
    const rows = term(7);

    expect(rows.evidence_record).toHaveLength(75);
    expect(rows.evidence_record.filter(({ state }) => state === 'SUBMITTED')).toHaveLength(6);
    expect(rows.flower).toHaveLength(60);
    // Two have a comment beside the first, who had one; results in eight courses, but for the first that stood.
    expect([rows.evaluation_submission.length, rows.comment_revision.length]).toEqual([2, 2]);
    expect(rows.subject_result).toHaveLength(23);
    const counted = (bearer) =>
      rows.capture_tally.filter((row) => row.bearer === bearer).reduce((sum, { records }) => sum + records, 0);
    expect(['STUDENT', 'HOUSEHOLD', 'STAFF'].map(counted)).toEqual([75 + 60, 69, 60]);
    const ids = Object.values(rows).flatMap((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('a school again has ids of its own, everywhere where they are named', () => {
    const [school, home, person, identity] = [ID, numbered('a', 1), numbered('b', 1), numbered('c', 1)];
    const rows = {
      unit: [{ id: school, parent_id: home, code: 'bench-school', name: '小学', path: `/${home}/${school}/` }],
      person: [{ id: person, school_id: school, name: '安春', initials: 'ac' }],
      session: [{ id: identity, identity_id: identity, token_hash: 'of somebody who is not asked' }],
      account_name: [{ id: numbered('h', 1), name_index: 'x' }],
    };
    const again = schoolAgain(rows, 33, []);

    const there = idAtSchool(ID, 33);
    expect(there).not.toBe(ID);
    expect(idAtSchool(there, 33)).toBe(ID);
    expect(again.unit).toEqual([{ id: there, parent_id: home, code: 'bench-school-33', name: '小学（33）', path: `/${home}/${there}/` }]); // prettier-ignore
    expect(again.person[0]).toMatchObject({ id: idAtSchool(person, 33), school_id: there });
    expect(again.session).toEqual([]);
    expect(schoolAgain(rows, 33, [])).toEqual(again);
  });

  it('who is signed in at the first school is so at the others, with another token', () => {
    const room = { schoolId: ID, classId: ID, teacher: 'a token', families: [{ token: 'b', studentId: ID }] };
    const there = idAtSchool(ID, 2);

    expect(roomsAt([room], 2)).toEqual([
      {
        schoolId: there,
        classId: there,
        teacher: tokenAt('a token', 2),
        families: [{ token: 'b.2', studentId: there }],
      },
    ]);
  });

  it('the sheets of a school are the same every time', () => {
    expect(schoolSheets({ classes: 1 })).toEqual(schoolSheets({ classes: 1 }));
  });
});
