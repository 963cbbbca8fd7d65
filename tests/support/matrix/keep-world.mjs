import { randomUUID } from 'node:crypto';

const CHECK = `mutation Check($input: ClassReportsInput!) { checkReports(input: $input) { done refused { studentId code message } } }`;
const PUBLISH = `mutation Publish($input: ClassReportsInput!) { publishReports(input: $input) { done refused { studentId code message } } }`;
const CHOICE = `studentId termId termName areas { sectionId name slot total shown } sectionId most photos { id on title words isShown url thumbUrl } chosenBy chosenAt version whyNotChoose`;
const ALBUM = `query Album($studentId: ID!, $sectionId: String) { photoChoice(studentId: $studentId, sectionId: $sectionId) { ${CHOICE} } }`;
const CHOOSE = `mutation Choose($input: ChoosePhotosInput!) { choosePhotos(input: $input) { ${CHOICE} } }`;
const OPEN = `mutation Open($input: OpenBookletInput!) { openBooklet(input: $input) }`;
const PRINT = `mutation Print($input: PrintReportsInput!) { printReports(input: $input) { id } }`;
const ISSUE = `mutation Issue($input: IssueReceiptInput!) { issueReceipt(input: $input) { state } }`;
const JOB = `query Job($id: ID!) { printJob(id: $id) { state } }`;
const CODE = `query Code($studentId: ID!) { growthReport(studentId: $studentId) { version { code } } }`;
const VERIFY = `query Verify($code: String!) { verifyReport(code: $code) { genuine superseded version { number publishedAt hash code } } }`;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

class Keeping {
  constructor(builder) {
    this.builder = builder;
  }

  async ask(who, query, input) {
    return this.builder.ask(who, query, { input: { ...input, clientMutationId: randomUUID() } });
  }

  /** Checks and publishes the booklets of some children; one more that is refused shows what a refusal is. */
  async issue(who, classId, children) {
    const { ids } = this.builder;
    const input = { classId: ids[classId], studentIds: children.map((child) => ids[child]) };
    await this.ask(who, CHECK, input);
    const { publishReports } = await this.ask(who, PUBLISH, input);
    const again = await this.ask(who, PUBLISH, input);
    this.builder.witness('ReportBatch', [publishReports, again.publishReports]);
  }

  /** Lets a family choose the photos of an area, all of them. */
  async choose(who, child, sectionId) {
    const about = { studentId: this.builder.ids[child], sectionId };
    const { photoChoice } = await this.builder.ask(who, ALBUM, about);
    const photos = photoChoice.photos.map(({ id }) => id);
    const { choosePhotos } = await this.ask(who, CHOOSE, { ...about, photos });
    this.builder.witness('PhotoChoice', [choosePhotos]);
    const refused = await this.builder.ask('teacherOwn', ALBUM, about);
    this.builder.witness('PhotoChoice', [refused.photoChoice]);
  }

  /** Prints, and waits until it is done. */
  async print(thing, who, input) {
    const { printReports } = await this.ask(who, PRINT, input);
    this.builder.ids[thing] = printReports.id;
    for (;;) {
      const { printJob } = await this.builder.ask(who, JOB, { id: printReports.id });
      if (!['WAITING', 'PRINTING'].includes(printJob.state)) return;
      await pause(50);
    }
  }
}

/** Publishes and prints booklets in both schools of the matrix, through the API alone; the last thing that is done there. */
export async function keepAll(builder) {
  const keeping = new Keeping(builder);
  const { ids } = builder;
  await keeping.choose('father', 'child', 'sport');
  await keeping.issue('homeroomOwn', 'third', ['child', 'friend', 'grown']);
  await keeping.issue('homeroomOther', 'second', ['sister', 'mover']);
  await keeping.issue('administrator', 'second', ['other']);
  await keeping.issue('homeroomB', 'classB', ['strangerB']);
  await keeping.print('printA', 'homeroomOwn', { classId: ids.third });
  await keeping.print('printHome', 'father', { studentId: ids.child });
  await keeping.print('printGrown', 'grownParent', { studentId: ids.grown });
  await keeping.print('printB', 'homeroomB', { classId: ids.classB });
  const received = { classes: [{ classId: ids.third, count: 2 }], contact: '孙管理', contactPhone: '0396-2900000' };
  await keeping.ask('administrator', ISSUE, { schoolId: ids.schoolA, termId: ids.termOfschoolA, ...received });
  await keeping.ask('father', OPEN, { studentId: ids.child, termId: ids.termOfschoolA, number: 1 });
  const { growthReport } = await builder.ask('father', CODE, { studentId: ids.child });
  const { verifyReport } = await builder.ask('father', VERIFY, { code: growthReport.version.code });
  builder.witness('ReportVerification', [verifyReport]);
}
