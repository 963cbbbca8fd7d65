import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import type { EvidenceWorld } from './evidence-world';

const VERSION = `version { number publishedAt hash code }`;
const MISSING = `missing { sectionId name what by who }`;
const SECTION = `id kind name slot weight done due
  moments { recordId title words on who fields { label value } photos { hash width height withdrawn url thumbUrl } }
  flowers { course slot count reasons { name count } } results { subject level filled of mark }
  voices { title who on comment answers { name words filled of } } measures { item name unit value before history { term value } }`;
export const REPORT = `query Report($studentId: ID!, $termId: ID, $live: Boolean, $number: Int) { growthReport(studentId: $studentId, termId: $termId, live: $live, number: $number) { studentId studentName termId termName title state stateName ${VERSION} isLive isSuperseded completeness qualified qualifiedAbove sections { ${SECTION} } growth { name slot now before } ${MISSING} viewerCanPublish viewerCanPrint } }`;
export const CHILD_REPORTS = `query Reports($studentId: ID!) { childReports(studentId: $studentId) { termId termName state stateName ${VERSION} completeness } }`;
export const VERSIONS = `query Versions($studentId: ID!, $termId: ID) { reportVersions(studentId: $studentId, termId: $termId) { number publishedAt hash code } }`;
const JOB = `id classId studentId state stateName total done pages requestedAt failure refused { name message } download { url fileName expiresAt } viewerCanCancel`;
export const CLASS_REPORTS = `query Class($classId: ID!, $termId: ID) { classReports(classId: $classId, termId: $termId) { classId termId termName title qualifiedAbove viewerCanPublish lastPrintId reports { studentId studentName seatNumber state stateName ${VERSION} completeness qualified changed ${MISSING} } } }`;
export const PRINT_JOB = `query Job($id: ID!) { printJob(id: $id) { ${JOB} } }`;
export const VERIFY = `query Verify($code: String!) { verifyReport(code: $code) { genuine ${VERSION} superseded } }`;
export const CHECK = `mutation Check($input: ClassReportsInput!) { checkReports(input: $input) { done refused { studentId code message } } }`;
export const PUBLISH = `mutation Publish($input: ClassReportsInput!) { publishReports(input: $input) { done refused { studentId code message } } }`;
export const PRINT = `mutation Print($input: PrintReportsInput!) { printReports(input: $input) { ${JOB} } }`;

/** What is printed: one of these, of the newest term if none is named. */
interface Printed {
  schoolId?: string;
  classId?: string;
  studentId?: string;
  termId?: string;
}

const fresh = () => ({ clientMutationId: randomUUID() });

/** The booklets of a school in which people record. */
export class Booklets {
  constructor(readonly school: EvidenceWorld) {}

  async report(client: Client, child = '安春', more: object = {}) {
    return (await client.ask(REPORT, { studentId: this.school.ids(child)[0], ...more })).growthReport;
  }

  async ofClass(client: Client) {
    return (await client.ask(CLASS_REPORTS, { classId: this.school.third })).classReports;
  }

  async check(client: Client, ...children: string[]) {
    const input = { classId: this.school.third, studentIds: this.school.ids(...children), ...fresh() };
    return (await client.ask(CHECK, { input })).checkReports;
  }

  async publish(client: Client, ...children: string[]) {
    const input = { classId: this.school.third, studentIds: this.school.ids(...children), ...fresh() };
    return (await client.ask(PUBLISH, { input })).publishReports;
  }

  /** Checks and publishes. */
  async issue(client: Client, ...children: string[]) {
    await this.check(client, ...children);
    return this.publish(client, ...children);
  }

  async print(client: Client, what: Printed) {
    return (await client.ask(PRINT, { input: { ...what, ...fresh() } })).printReports;
  }

  async jobOf(client: Client, id: string) {
    return (await client.ask(PRINT_JOB, { id })).printJob;
  }

  /** Prints, and waits until it is done. */
  async printed(client: Client, what: Printed) {
    const { id } = await this.print(client, what);
    for (;;) {
      const job = await this.jobOf(client, id);
      if (!['WAITING', 'PRINTING'].includes(job.state)) return job;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** What a download link answers. */
  async download(url: string): Promise<Response> {
    return fetch(`${this.school.api.url}${url}`);
  }
}
