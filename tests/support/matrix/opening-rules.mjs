/** The reviewed expectations about who opened a booklet, written by hand like all others of the matrix. */

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));
const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;

const STUDENTS = ['child', 'friend', 'sister', 'other', 'mover', 'childB', 'strangerB'];
const SCHOOL_OF = { childB: 'schoolB', strangerB: 'schoolB' };
/** Nobody reads it of the own child, and no family at all. */
const BESIDE_PUBLISHING = { doctor: 'FORBIDDEN', counsellor: 'FORBIDDEN' };

/** Each query by id. */
export const OPENING_QUERIES = {
  bookletOpenings: {
    of: STUDENTS,
    gets: {
      ...all(['keeper', 'office', 'leader'], 'answered'),
      ...all(['teacher', 'guardian', 'self', 'kin'], 'FORBIDDEN'),
    },
    but: BESIDE_PUBLISHING,
  },
};

const WITH_CHILD = ['keeper', 'office', 'leader', 'teacher', 'guardian', 'self', 'kin'];

/** Each mutation by id; a version that there never was, so that nothing is kept. */
export const OPENING_MUTATIONS = {
  openBooklet: {
    of: STUDENTS,
    input: (id, ids, thing) => ({
      ...{ studentId: id, termId: ids[`termOf${SCHOOL_OF[thing] ?? 'schoolA'}`], number: 0, clientMutationId: key() },
    }),
    gets: all(WITH_CHILD, 'INVALID_INPUT'),
    by: { childB: all(WITH_CHILD, 'RULE_BROKEN') },
  },
};

const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));

/** Each field of each type. */
export const OPENING_FIELDS = {
  BookletOpening: fields('id number who quality qualityName way wayName firstAt lastAt days', { everybody: 'value' }),
  FamilyOpening: fields('guardianAt pupilAt', { everybody: 'any' }),
};

/** Fields whose value nothing in this world brings about; each with the test that does. */
export const OPENING_WITHOUT_VALUE = {
  'FamilyOpening.pupilAt': 'a child that opened it: tests of who opened a booklet',
};
