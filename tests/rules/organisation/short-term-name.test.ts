import { shortTermName, Stage } from '../../../api/src/modules/organisation/index';

test.each([
  [{ schoolYear: 2026, semester: 1 }, { stage: Stage.PRIMARY, entryYear: 2024 }, '三年级上'],
  [{ schoolYear: 2025, semester: 2 }, { stage: Stage.PRIMARY, entryYear: 2024 }, '二年级下'],
  [{ schoolYear: 2026, semester: 1 }, { stage: Stage.SENIOR, entryYear: 2025 }, '高二上'],
  [{ schoolYear: 2024, semester: 2 }, { stage: Stage.JUNIOR, entryYear: 2026 }, '2025 春'],
  [{ schoolYear: 2026, semester: 1 }, null, '2026 秋'],
])('%j of %j is %s', (term, cohort, name) => {
  expect(shortTermName(term, cohort)).toBe(name);
});
