import { randomUUID } from 'node:crypto';
import type { Api } from './api';
import type { Client } from './client';
import { EvidenceWorld } from './evidence-world';

const FORM = `form { id name rater phase comment { label min max } items { id name steps { id name } perSubject } }`;
const ROUND = `id classId className ${FORM} number course stage stageName opensOn dueOn daysLeft startedBy startedAt closedAt publishedAt
  done total viewerCanClose viewerCanPublish viewerCanSeeWaiting`;
const ANSWERS = `answers { item itemName step stepName words }`;
const ENTRY = `entry { submissionId version state stateName hasDraft ${ANSWERS} comment author savedAt submittedAt }`;
const SHEET = `round { id stage } studentId studentName course ${ENTRY} viewerAs seenBy viewerCanSubmit whyNot`;
const DESK = `round { id done total } course done total rows { studentId studentName seatNumber ${ENTRY} } viewerCanSubmit`;

export const ROUNDS = `query Rounds($classId: ID!) { evaluationRounds(classId: $classId) { ${ROUND} } }`;
export const ONE_ROUND = `query Round($id: ID!) { evaluationRound(id: $id) { ${ROUND} } }`;
export const OFFERED = `query Offered($classId: ID!) { offeredRounds(classId: $classId) { form { id rater phase } courses isStarted } }`;
export const WAITING = `query Waiting($roundId: ID!) { waitingRaters(roundId: $roundId) { id who course done total } }`;
export const MY_EVALUATIONS = `query Mine($studentId: ID) { myEvaluations(studentId: $studentId) { id roundId rater phase formName classId className studentId studentName course dueOn daysLeft state stateName done total } }`;
export const A_SHEET = `query Sheet($roundId: ID!, $studentId: ID!, $course: String) { evaluationSheet(roundId: $roundId, studentId: $studentId, course: $course) { ${SHEET} } }`;
export const A_DESK = `query Desk($roundId: ID!, $course: String) { commentDesk(roundId: $roundId, course: $course) { ${DESK} } }`;
export const REVISIONS = `query Revisions($submissionId: ID!) { commentRevisions(submissionId: $submissionId) { id number comment ${ANSWERS} author at } }`;
export const CHILD = `query Child($studentId: ID!, $termId: ID) { childEvaluations(studentId: $studentId, termId: $termId) { studentId termId
  judgements { submissionId roundId formName phase rater course author ${ANSWERS} comment submittedAt isPublished }
  peerAverages { roundId formName item itemName average stepName raters } composite { score bandName } } }`;
export const OPEN = `mutation Open($input: OpenRoundsInput!) { openRounds(input: $input) { ${ROUND} } }`;
export const SAVE_ONE = `mutation SaveOne($input: SaveEvaluationInput!) { saveEvaluation(input: $input) { ${SHEET} } }`;
export const SAVE_MANY = `mutation SaveMany($input: SaveEvaluationsInput!) { saveEvaluations(input: $input) { saved refused { studentId code message field } desk { ${DESK} } } }`;
export const CLOSE = `mutation Close($input: EndRoundInput!) { closeRound(input: $input) { ${ROUND} } }`;
export const PUBLISH = `mutation Publish($input: EndRoundInput!) { publishRound(input: $input) { ${ROUND} } }`;

/** The step that is chosen on each item: `{ goal: 'always' }`. */
export type Steps = Record<string, string>;

/** What somebody says on a form. */
export interface Said {
  steps?: Steps;
  comment?: string;
  course?: string;
  version?: number | null;
  submit?: boolean;
  clientMutationId?: string;
}

const answersOf = (steps: Steps = {}) => Object.entries(steps).map(([item, step]) => ({ item, step, words: null }));

/** A school in which people evaluate, on 21 December 2026 unless said otherwise; rounds last until the last day of the year. */
export class JudgingSchool {
  private constructor(
    readonly api: Api,
    readonly school: EvidenceWorld,
  ) {}

  static async open(api: Api, preset = 'zhumadian-text', now = '2026-12-21T02:00:00Z'): Promise<JudgingSchool> {
    await api.setClock(now);
    return new JudgingSchool(api, await EvidenceWorld.open(api, preset));
  }

  /** The same in a school that is open already. */
  static in(api: Api, school: EvidenceWorld): JudgingSchool {
    return new JudgingSchool(api, school);
  }

  get classId(): string {
    return this.school.third;
  }

  id(name: string): string {
    return this.school.ids(name)[0]!;
  }

  staff(number: string): Promise<Client> {
    return this.school.staff(number);
  }

  /** Guardians of these children, who agreed to the terms. */
  agreeing(...names: string[]): Promise<Client[]> {
    return Promise.all(names.map((name) => this.school.parent(name, 'TERMS')));
  }

  opening(forms: string[], more: object = {}) {
    return { input: { classId: this.classId, forms, dueOn: '2026-12-31', clientMutationId: randomUUID(), ...more } };
  }

  /** Starts rounds as the homeroom teacher; answers their ids by form. */
  async start(forms: string[], more: object = {}, by?: Client): Promise<Record<string, string>> {
    const client = by ?? (await this.staff('T001'));
    const { openRounds } = await client.ask(OPEN, this.opening(forms, more));
    return Object.fromEntries(
      openRounds.map((round: { id: string; form: { id: string } }) => [round.form.id, round.id]),
    );
  }

  saying(roundId: string, child: string, { steps, comment, ...more }: Said = {}) {
    const about = { roundId, studentId: this.id(child), answers: answersOf(steps), comment: comment ?? '' };
    return { input: { ...about, submit: true, clientMutationId: randomUUID(), ...more } };
  }

  async say(client: Client, roundId: string, child: string, said: Said = {}) {
    return (await client.ask(SAVE_ONE, this.saying(roundId, child, said))).saveEvaluation;
  }

  async sheet(client: Client, roundId: string, child: string, course: string | null = null) {
    return (await client.ask(A_SHEET, { roundId, studentId: this.id(child), course })).evaluationSheet;
  }

  async desk(client: Client, roundId: string, course: string | null = null) {
    return (await client.ask(A_DESK, { roundId, course })).commentDesk;
  }

  async child(client: Client, name: string) {
    return (await client.ask(CHILD, { studentId: this.id(name) })).childEvaluations;
  }

  async mine(client: Client, child?: string) {
    const studentId = child ? this.id(child) : null;
    return (await client.ask(MY_EVALUATIONS, { studentId })).myEvaluations;
  }

  async round(client: Client, id: string) {
    return (await client.ask(ONE_ROUND, { id })).evaluationRound;
  }

  async waiting(client: Client, roundId: string) {
    return (await client.ask(WAITING, { roundId })).waitingRaters;
  }

  async close(roundId: string, by?: Client) {
    const client = by ?? (await this.staff('T001'));
    return (await client.ask(CLOSE, { input: { roundId, clientMutationId: randomUUID() } })).closeRound;
  }

  async publish(roundId: string, by?: Client) {
    const client = by ?? (await this.staff('T001'));
    return (await client.ask(PUBLISH, { input: { roundId, clientMutationId: randomUUID() } })).publishRound;
  }
}
