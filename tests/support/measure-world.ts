import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import type { EvidenceWorld } from './evidence-world';

const RESULT = `id version subject subjectName mark level levelName enteredAt`;
const GRID = `classId termId termName entersMarks fullMark levels { id name } subjects { id name viewerCanEnter } whyNotEnter rows { studentId name seatNumber results { ${RESULT} } }`;
const CHILD = `studentId termId termName results { ${RESULT} } body { item name unit min max value version enteredAt lastValue lastTermName } viewerCanEnterBody whyNotEnterBody`;

export const CLASS_RESULTS = `query Results($classId: ID!) { classResults(classId: $classId) { ${GRID} } }`;
export const SAVE_RESULTS = `mutation Save($input: SaveResultsInput!) { saveResults(input: $input) { ${GRID} } }`;
export const CHILD_MEASURES = `query Child($studentId: ID!, $termId: ID) { childMeasures(studentId: $studentId, termId: $termId) { ${CHILD} } }`;
export const SAVE_BODY = `mutation Body($input: SaveBodyMeasuresInput!) { saveBodyMeasures(input: $input) { ${CHILD} } }`;

/** A result as clients see it. */
export interface Result {
  id: string;
  version: number;
  subject: string;
  subjectName: string;
  mark: number | null;
  level: string;
  levelName: string;
  enteredAt: string;
}

/** A cell by the pupil's name. */
export interface NamedCell {
  child: string;
  subject?: string;
  mark?: number | null;
  level?: string | null;
  version?: number | null;
}

/** A school in which results and body measures are entered. */
export class MeasureWorld {
  constructor(readonly school: EvidenceWorld) {}

  /** What is sent to save cells of a class. */
  input(cells: NamedCell[], classId = this.school.third) {
    const sent = cells.map(({ child, subject = 'chinese', ...cell }) => {
      return { studentId: this.school.pupils.get(child) ?? child, subject, ...cell };
    });
    return { input: { classId, cells: sent, clientMutationId: randomUUID() } };
  }

  async save(client: Client, cells: NamedCell[], classId = this.school.third) {
    return (await client.ask(SAVE_RESULTS, this.input(cells, classId))).saveResults;
  }

  async grid(client: Client, classId = this.school.third) {
    return (await client.ask(CLASS_RESULTS, { classId })).classResults;
  }

  /** The result of a pupil in a subject as the grid shows it. */
  async cell(client: Client, child: string, subject = 'chinese', classId = this.school.third): Promise<Result | null> {
    const { rows } = await this.grid(client, classId);
    const row = rows.find(({ name }: { name: string }) => name === child);
    return row.results.find((result: Result) => result.subject === subject) ?? null;
  }

  async child(client: Client, child: string, termId: string | null = null) {
    return (await client.ask(CHILD_MEASURES, { studentId: this.school.pupils.get(child)!, termId })).childMeasures;
  }

  /** What is sent to save body measures of a pupil. */
  body(child: string, values: { item: string; value?: number | null; version?: number | null }[]) {
    return { input: { studentId: this.school.pupils.get(child) ?? child, values, clientMutationId: randomUUID() } };
  }

  async saveBody(client: Client, child: string, height: number, weight: number) {
    const values = [
      { item: 'height', value: height },
      { item: 'weight', value: weight },
    ];
    return (await client.ask(SAVE_BODY, this.body(child, values))).saveBodyMeasures;
  }
}
