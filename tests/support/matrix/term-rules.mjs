/** The reviewed expectations about terms and their school days, written by hand like all others of the matrix. */

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));
const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };

const SCHOOLS = ['schoolA', 'schoolB', 'schoolC'];
const STAFF = ['keeper', 'office', 'staff', 'operator', 'bureau'];
const key = () => `matrix-${Math.random().toString(36).slice(2, 14)}`;

/** Of the offices the principal opens terms, too. */
const openers = (code) => ({
  gets: { ...all(['office', 'staff', 'bureau'], 'FORBIDDEN'), ...all(['keeper', 'operator'], code) },
  but: all(['principal', 'principalB'], code),
});

export const TERM_QUERIES = {
  termCalendar: { of: SCHOOLS, gets: all(STAFF, 'answered') },
  nextTerms: { of: SCHOOLS, ...openers('answered') },
};

/** What is sent is wrong, so that who may is stopped by that. */
export const TERM_MUTATIONS = {
  setSchoolDays: {
    of: SCHOOLS,
    input: (id) => ({ schoolId: id, termId: id, days: [], clientMutationId: key() }),
    ...openers('INVALID_INPUT'),
  },
  setTermDays: {
    of: SCHOOLS,
    input: (id) => ({
      ...{ schoolId: id, termId: id, version: 99, clientMutationId: key() },
      ...{ startsOn: '2027-01-29', endsOn: '2026-09-01' },
    }),
    ...openers('INVALID_INPUT'),
  },
};

/** Each field of each type. */
export const TERM_FIELDS = {
  TermCalendar: {
    ...fields('schoolId termId version name state startsOn endsOn weekCount schoolDayCount', SHOWN),
    ...fields('publishedThrough months', SHOWN),
    // Of the offices the principal may: tests of ZM-1.
    whyNotChange: { ...all(['keeper', 'operator'], 'null'), ...all(['staff', 'bureau'], 'value'), office: 'any' },
  },
  TermMonth: fields('month name schoolDayCount workingDayCount days', SHOWN),
  TermDay: { ...fields('day week isSchoolDay isWorkingDay', SHOWN), festival: { everybody: 'any' } },
  TermProposal: fields('schoolYear semester name startsOn endsOn', SHOWN),
};
