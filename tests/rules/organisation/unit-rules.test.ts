import {
  className,
  gradeName,
  gradeOfCohort,
  gradesOf,
  mayStandUnder,
  schoolYearOf,
  Stage,
  stageOfGrade,
  UnitKind,
} from '../../../api/src/modules/organisation/unit.rules.js';

const { PLATFORM, PROVINCE, CITY, COUNTY, SCHOOL } = UnitKind;

/** Every pair that the tree allows: what stands under what. */
const ALLOWED = new Set([
  `${PROVINCE} ${PLATFORM}`,
  `${CITY} ${PROVINCE}`,
  `${COUNTY} ${CITY}`,
  `${COUNTY} ${PROVINCE}`,
  `${SCHOOL} ${COUNTY}`,
  `${SCHOOL} ${CITY}`,
  `${SCHOOL} ${PROVINCE}`,
  `${SCHOOL} ${PLATFORM}`,
]);

const pairs = Object.values(UnitKind).flatMap((kind) =>
  Object.values(UnitKind).map((parent) => [kind, parent] as const),
);

test.each(pairs)('whether a %s may stand under a %s', (kind, parent) => {
  expect(mayStandUnder(kind, parent)).toBe(ALLOWED.has(`${kind} ${parent}`));
});

test('the stages teach their grades', () => {
  expect(gradesOf([Stage.PRIMARY])).toEqual([1, 2, 3, 4, 5, 6]);
  expect(gradesOf([Stage.JUNIOR])).toEqual([7, 8, 9]);
  expect(gradesOf([Stage.SENIOR])).toEqual([10, 11, 12]);
  expect(gradesOf([Stage.PRIMARY, Stage.JUNIOR])).toHaveLength(9);
  expect(gradesOf([])).toEqual([]);
});

test.each([
  [1, '一年级', Stage.PRIMARY],
  [6, '六年级', Stage.PRIMARY],
  [7, '七年级', Stage.JUNIOR],
  [9, '九年级', Stage.JUNIOR],
  [10, '高一', Stage.SENIOR],
  [12, '高三', Stage.SENIOR],
])('grade %i is %s', (grade, name, stage) => {
  expect(gradeName(grade)).toBe(name);
  expect(stageOfGrade(grade)).toBe(stage);
  expect(className(grade, 2)).toBe(`${name}（2）班`);
});

test.each([
  ['2026-07-31', 2025],
  ['2026-08-01', 2026],
  ['2027-01-01', 2026],
])('%s belongs to school year %i', (day, year) => {
  expect(schoolYearOf(day)).toBe(year);
});

test('a cohort moves up a grade each school year', () => {
  expect(gradeOfCohort(Stage.PRIMARY, 2024, 2026)).toBe(3);
  expect(gradeOfCohort(Stage.PRIMARY, 2024, 2027)).toBe(4);
  expect(gradeOfCohort(Stage.JUNIOR, 2026, 2026)).toBe(7);
  expect(gradeOfCohort(Stage.SENIOR, 2024, 2026)).toBe(12);
});
