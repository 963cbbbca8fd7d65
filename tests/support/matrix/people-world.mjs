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
