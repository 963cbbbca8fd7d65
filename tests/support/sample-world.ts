import { createHash, randomUUID } from 'node:crypto';
import type { Client } from './client';
import { evidenceRoster, type EvidenceWorld } from './evidence-world';
import { type SheetText } from './small-roster';

const COUNTS = `counts { state stateName count }`;
const DRAW_FIELDS = `id reason percent atLeast seed rollOn isAfterTerm pupilCount roll { classId studentIds } ${COUNTS} drawnAt drawnBy`;
const SAMPLING_FIELDS = `schoolId termId termName percent law draws { ${DRAW_FIELDS} }`;
const BOOKLET = `id drawId drawnAt termId termName classId className studentId studentName state stateName latest seenNumber completeness
  viewerCanInspect viewerCanAnswer viewerCanLookAgain viewerWaitsFor`;
const NOTE = `id state stateName words suggestion failed seenNumber by at`;
const DETAIL = `booklet { ${BOOKLET} } checks { id name } notes { ${NOTE} }`;

export const SAMPLING = `query Sampling($schoolId: ID!, $termId: ID) { sampling(schoolId: $schoolId, termId: $termId) { ${SAMPLING_FIELDS} } }`;
export const SAMPLED = `query Sampled($schoolId: ID!, $termId: ID, $drawId: ID, $classId: ID, $state: SampleState, $search: String, $sort: SampledSort, $first: Int, $after: ID) {
  sampledBooklets(schoolId: $schoolId, termId: $termId, drawId: $drawId, classId: $classId, state: $state, search: $search, sort: $sort, first: $first, after: $after) {
    nodes { ${BOOKLET} } nextCursor totalCount } }`;
export const ONE_SAMPLED = `query One($id: ID!) { sampledBooklet(id: $id) { ${DETAIL} } }`;
export const UNPUBLISHED = `query Without($schoolId: ID!, $termId: ID, $classId: ID, $search: String, $sort: UnpublishedSort, $first: Int, $after: ID) {
  unpublishedPupils(schoolId: $schoolId, termId: $termId, classId: $classId, search: $search, sort: $sort, first: $first, after: $after) {
    nodes { studentId studentName classId className stateName isPaused } nextCursor totalCount } }`;
export const DRAW = `mutation Draw($input: DrawSampleInput!) { drawSample(input: $input) { ${SAMPLING_FIELDS} } }`;
export const INSPECT = `mutation Inspect($input: InspectBookletInput!) { inspectBooklet(input: $input) { ${DETAIL} } }`;
export const ANSWER = `mutation Answer($input: AnswerFindingInput!) { answerFinding(input: $input) { ${DETAIL} } }`;
export const LOOK = `mutation Look($input: LookAgainInput!) { lookAgain(input: $input) { ${DETAIL} } }`;

const OFFICES = ['T009,陶教务,女,数学,19911110019,教务主任', 'T010,谢校长,男,语文,19911110020,校长'];

/** The roster of the tests with an academic director (T009) and a principal (T010) more. */
export const officesRoster = (): SheetText[] =>
  evidenceRoster().map(({ name, bytes }) =>
    name === '教师.csv' ? { name, bytes: [bytes, ...OFFICES].join('\n') } : { name, bytes },
  );

const key = () => ({ clientMutationId: randomUUID() });

/** The samples of a school in which people record. */
export class Samples {
  constructor(readonly school: EvidenceWorld) {}

  private get term() {
    return { schoolId: this.school.schoolId, termId: this.school.world.termId };
  }

  async draw(client: Client, more: object = {}) {
    const input = { ...this.term, percent: null, reason: '期末抽查', ...key(), ...more };
    return (await client.ask(DRAW, { input })).drawSample;
  }

  async all(client: Client, more: object = {}) {
    return (await client.ask(SAMPLED, { ...this.term, ...more })).sampledBooklets;
  }

  /** The booklet of a child that was drawn last. */
  async of(client: Client, child: string, more: object = {}) {
    const { nodes } = await this.all(client, { first: 100, ...more });
    return nodes.findLast((one: { studentName: string }) => one.studentName === child);
  }

  async one(client: Client, id: string) {
    return (await client.ask(ONE_SAMPLED, { id })).sampledBooklet;
  }

  inspection(id: string, more: object = {}) {
    return { input: { sampledId: id, seenNumber: 0, failed: [], finding: '', suggestion: '', ...key(), ...more } };
  }

  async inspect(client: Client, id: string, more: object = {}) {
    return (await client.ask(INSPECT, this.inspection(id, more))).inspectBooklet;
  }

  answering(id: string, words = '已更正。') {
    return { input: { sampledId: id, words, ...key() } };
  }

  looking(id: string, more: object = {}) {
    return { input: { sampledId: id, seenNumber: 0, isSettled: true, words: '', ...key(), ...more } };
  }
}

/** Who is drawn, worked out anew as the contract says: of each class those with the smallest SHA-256 of `seed:pupil`. */
export const drawnByHand = (seed: string, pupils: readonly string[], size: number): string[] =>
  pupils
    .map((id) => [createHash('sha256').update(`${seed}:${id}`).digest('hex'), id] as const)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .slice(0, size)
    .map(([, id]) => id);
