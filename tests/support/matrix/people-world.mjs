import { randomUUID } from 'node:crypto';

const PAUSE = `mutation Pause($input: PauseHouseholdInput!) { pauseHousehold(input: $input) { pauses { id } } }`;

/** Marks one household in each school of the matrix, for days that are to come, so that nothing else changes. */
export async function pauseHouseholds(builder) {
  const { ids } = builder;
  const days = { startsOn: '2027-01-10', lastOn: '2027-01-12' };
  for (const [thing, who, child] of [
    ['pauseA', 'homeroomOwn', 'friend'],
    ['pauseB', 'homeroomB', 'strangerB'],
  ]) {
    const input = { studentId: ids[child], reason: 'LEFT_BEHIND', ...days, clientMutationId: randomUUID() };
    ids[thing] = (await builder.ask(who, PAUSE, { input })).pauseHousehold.pauses[0].id;
  }
}

const GROUP = `query Group($classId: ID!) { classGroup(classId: $classId) { version candidates { personId } } }`;
const SET_GROUP = `mutation Set($input: SetClassGroupInput!) { setClassGroup(input: $input) { version members { personId } } }`;

/** Chooses a teacher of the class into the group of a class of each school; in one a former member is left. */
export async function chooseGroups(builder) {
  const { ids } = builder;
  for (const [who, classId] of [
    ['homeroomOwn', ids.third],
    ['homeroomB', ids.classB],
  ]) {
    const { version, candidates } = (await builder.ask(who, GROUP, { classId })).classGroup;
    const personIds = candidates.slice(0, 1).map(({ personId }) => personId);
    await builder.ask(who, SET_GROUP, { input: { classId, version, personIds, clientMutationId: randomUUID() } });
  }
}

const SLIPS = `mutation Slips($input: PrintInvitationsInput!) { printInvitations(input: $input) { fileName content slips } }`;

/** Prints the slip of a pupil who never uses it. */
export async function printSlips(builder) {
  const { ids } = builder;
  const wanted = { classId: ids.second, audience: 'STUDENTS', studentIds: [ids.sister] };
  const input = { ...wanted, clientMutationId: randomUUID() };
  builder.witness('PrintedSlips', [(await builder.ask('homeroomOther', SLIPS, { input })).printInvitations]);
}
