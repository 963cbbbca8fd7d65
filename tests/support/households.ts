import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import type { EvidenceWorld } from './evidence-world';

const HOUSEHOLDS = `classId viewerCanMark viewerCanEnter reasons { reason name }
  pauses { id version studentId studentName reason reasonWords startsOn lastOn isRunning markedBy markedAt }`;
export const CLASS_HOUSEHOLDS = `query Households($classId: ID!) { classHouseholds(classId: $classId) { ${HOUSEHOLDS} } }`;
export const PAUSE = `mutation Pause($input: PauseHouseholdInput!) { pauseHousehold(input: $input) { ${HOUSEHOLDS} } }`;
export const RESUME = `mutation Resume($input: ResumeHouseholdInput!) { resumeHousehold(input: $input) { ${HOUSEHOLDS} } }`;

/** A household marked until 10 December, as the homeroom teacher marks it unless said otherwise. */
export const pausing = (house: EvidenceWorld, child: string, more: object = {}) => ({
  input: {
    ...{ studentId: house.ids(child)[0], reason: 'NO_SMARTPHONE', lastOn: '2026-12-10' },
    clientMutationId: randomUUID(),
    ...more,
  },
});

export const pause = async (house: EvidenceWorld, client: Client, child: string, more: object = {}) =>
  (await client.ask(PAUSE, pausing(house, child, more))).pauseHousehold;

export const resuming = ({ id, version }: { id: string; version: number }) => ({
  input: { pauseId: id, version, clientMutationId: randomUUID() },
});
