/** The reviewed expectations about quotas and what they cost, written by hand like all others of the matrix. */

const all = (names, relation) => Object.fromEntries(names.map((name) => [name, relation]));
const answers = (...relations) => all(relations, 'answered');
const withClass = answers('keeper', 'office', 'leader', 'teacher');
const withChild = { ...withClass, ...answers('guardian', 'self', 'kin') };
const fields = (names, rule) => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const SHOWN = { everybody: 'value' };
const MAY_BE_EMPTY = { everybody: 'any' };

/** Each query by id, given the children, classes and schools. */
export const quotaQueries = ({ STUDENTS, CLASSES, SCHOOLS }) => ({
  householdQuotas: { of: STUDENTS, gets: withChild },
  quotaMonths: { of: STUDENTS, gets: withChild },
  myQuotas: { of: CLASSES, gets: withClass },
  // What the offices weigh that put schemes in force.
  quotaBurden: {
    of: SCHOOLS,
    gets: { keeper: 'answered', ...all(['office', 'staff', 'operator', 'bureau'], 'FORBIDDEN') },
    but: { principal: 'answered', principalB: 'answered' },
  },
  // Whoever decided about records there also teaches there.
  staffQuotas: { of: ['decidedA', 'decidedB'], gets: answers('reviewer') },
  staffRecords: { of: ['decidedA', 'decidedB'], gets: answers('reviewer') },
  classQuotas: { of: CLASSES, gets: { ...answers('keeper', 'office', 'leader'), teacher: 'FORBIDDEN' } },
  familyReminding: { of: CLASSES, gets: { ...answers('keeper', 'office', 'leader'), teacher: 'FORBIDDEN' } },
});

/** Each field of each type. */
export const QUOTA_FIELDS = {
  QuotaProgress: {
    ...fields('id name unit due done lastDay daysLeft', SHOWN),
    ...fields('category about slot law examples', MAY_BE_EMPTY),
  },
  AskedQuota: {
    ...fields('id name unit due lastDay daysLeft', SHOWN),
    ...fields('category about slot law examples', MAY_BE_EMPTY),
  },
  Burden: fields('captures leastMinutes mostMinutes', SHOWN),
  QuotaBurden: { schemes: SHOWN, ...fields('month months', MAY_BE_EMPTY) },
  BurdenScheme: { ...fields('id title isInForce effectiveFrom', SHOWN), groups: MAY_BE_EMPTY },
  BurdenGroup: fields('id who monthly quotas', SHOWN),
  BurdenQuota: {
    ...fields('id name unit per atLeast burden', SHOWN),
    ...fields('grades law asked reached', MAY_BE_EMPTY),
  },
  ClassQuotas: { ...fields('months month', SHOWN), ...fields('quotas families', MAY_BE_EMPTY) },
  FamilyProgress: { ...fields('studentId name initials', SHOWN), ...fields('seatNumber done', MAY_BE_EMPTY) },
  StaffQuotas: { ...fields('months month', SHOWN), quotas: MAY_BE_EMPTY },
  StaffQuota: {
    ...fields('id name unit due done lastDay daysLeft classIds classNames', SHOWN),
    ...fields('category about slot law examples', MAY_BE_EMPTY),
  },
};
