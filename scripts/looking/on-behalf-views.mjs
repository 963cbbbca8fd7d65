const PAUSED = `query ($classId: ID!) { classHouseholds(classId: $classId) { pauses { studentId isRunning } } }`;
const TO_DO = `query ($studentId: ID!) { myEvaluations(studentId: $studentId) { roundId rater } }`;

/** The child of the household of the led class that takes no part. */
async function pausedOf({ asks, classId }) {
  const { classHouseholds } = await asks(PAUSED, { classId });
  const { studentId } = classHouseholds.pauses.find(({ isRunning }) => isRunning);
  return { studentId, classId };
}

async function selfOf(person) {
  const { studentId } = await pausedOf(person);
  const { myEvaluations } = await person.asks(TO_DO, { studentId });
  return { studentId, roundId: myEvaluations.find(({ rater }) => rater === 'SELF').roundId };
}

/** ZM-1: what a homeroom teacher writes in the place of a household that takes no part. */
export const onBehalfViews = [
  {
    ...{ name: 'on-behalf', page: 'packages/teacher/pages/on-behalf/index', as: 'homeroom', shows: '家长寄语' },
    with: pausedOf,
  },
  {
    ...{ name: 'on-behalf-none', page: 'packages/teacher/pages/on-behalf/index', as: 'homeroom' },
    ...{ shows: '现在不能代录', with: ({ classId, pupilId }) => ({ classId, studentId: pupilId }) },
  },
  {
    ...{ name: 'on-behalf-capture', page: 'packages/family/pages/capture/index', as: 'homeroom', shows: '记下来' },
    with: pausedOf,
  },
  {
    ...{ name: 'on-behalf-self', page: 'packages/family/pages/self/index', as: 'homeroom', shows: '您在替' },
    with: selfOf,
  },
  {
    ...{ name: 'on-behalf-body', page: 'packages/family/pages/body/index', as: 'homeroom', shows: '您在替' },
    with: async (person) => ({ studentId: (await pausedOf(person)).studentId }),
  },
];
