import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import type { EvidenceWorld } from './evidence-world';

const WORD = `id number state outcomeName reason hash by at`;
const TERM = `termId name finding words latest completeness levels { subject level } checks { criterionId finding findingName }`;
const PUPIL = `studentId studentName seatNumber terms { ${TERM} } criteria { criterionId finding findingName met notMet unknown }
  state stateName word { ${WORD} } seen`;
const CLASS = `classId className schoolYear standardName law criteria { id name } outcomes { id name graduates }
  pupils { ${PUPIL} } waitsFor viewerCanPropose viewerCanSign`;

export const LEAVING_YEAR = `query Leaving($schoolId: ID!, $schoolYear: Int) { leavingYear(schoolId: $schoolId, schoolYear: $schoolYear) {
  schoolId schoolYear years classes { classId className pupilCount proposedCount signedCount } } }`;
export const CLASS_GRADUATION = `query Graduation($classId: ID!) { classGraduation(classId: $classId) { ${CLASS} } }`;
export const GRADUATION_WORDS = `query Words($classId: ID!, $studentId: ID!) { graduationWords(classId: $classId, studentId: $studentId) { ${WORD} } }`;
export const PRINT_GRADUATIONS = `mutation Paper($input: PrintGraduationsInput!) { printGraduations(input: $input) { fileName content } }`;
export const PROPOSE = `mutation Propose($input: GraduationInput!) { proposeGraduations(input: $input) { ${CLASS} } }`;
export const SIGN = `mutation Sign($input: GraduationInput!) { signGraduations(input: $input) { ${CLASS} } }`;

/** A pupil as the overview shows it. */
export interface SeenPupil {
  studentId: string;
  studentName: string;
  terms: { name: string; words: string; finding: string; levels: object[]; latest: number }[];
  criteria: { criterionId: string; finding: string; met: number; notMet: number; unknown: number }[];
  state: string;
  stateName: string;
  word: { number: number; outcomeName: string; reason: string; by: string; hash: string } | null;
  seen: string;
}

/** A leaving class as clients see it. */
export interface SeenClass {
  pupils: SeenPupil[];
  [field: string]: unknown;
}

/** The graduation of the class of a school in which people record. */
export class Graduations {
  constructor(readonly school: EvidenceWorld) {}

  async of(client: Client, classId = this.school.third): Promise<SeenClass> {
    return (await client.ask(CLASS_GRADUATION, { classId })).classGraduation;
  }

  async pupil(client: Client, name: string): Promise<SeenPupil> {
    return (await this.of(client)).pupils.find((one) => one.studentName === name)!;
  }

  /** What is sent about some pupils as they stand in what was seen. */
  deciding({ pupils }: SeenClass, names: string[], more: object = {}) {
    const meant = names.map((name) => pupils.find((one) => one.studentName === name)!);
    return {
      input: {
        ...{ classId: this.school.third, outcome: 'graduates', reason: '以前各学期以纸质报告书为准' },
        pupils: meant.map(({ studentId, seen }) => ({ studentId, seen })),
        ...{ clientMutationId: randomUUID(), ...more },
      },
    };
  }

  async propose(client: Client, names: string[], more: object = {}): Promise<SeenClass> {
    return (await client.ask(PROPOSE, this.deciding(await this.of(client), names, more))).proposeGraduations;
  }

  async sign(client: Client, names: string[], more: object = {}): Promise<SeenClass> {
    return (await client.ask(SIGN, this.deciding(await this.of(client), names, more))).signGraduations;
  }

  printing(classId = this.school.third, studentId: string | null = null) {
    return { input: { classId, studentId, clientMutationId: randomUUID() } };
  }

  async words(client: Client, name: string) {
    const about = { classId: this.school.third, studentId: this.school.ids(name)[0] };
    return (await client.ask(GRADUATION_WORDS, about)).graduationWords;
  }
}

/** Lets the class of a school be in its last grade: it entered in autumn 2021. */
export const lastGrade = ({ schoolId, third }: EvidenceWorld): string =>
  `update school_class set entry_year = 2021 where school_id = '${schoolId}' and id = '${third}'`;
