import { randomUUID } from 'node:crypto';

const DRAW = `mutation Draw($input: DrawSampleInput!) { drawSample(input: $input) { draws { id } } }`;
const SAMPLED = `query Sampled($schoolId: ID!) { sampledBooklets(schoolId: $schoolId, first: 100) { nodes { id classId studentId latest } } }`;
const INSPECT = `mutation Inspect($input: InspectBookletInput!) { inspectBooklet(input: $input) { booklet { id } } }`;
const ANSWER = `mutation Answer($input: AnswerFindingInput!) { answerFinding(input: $input) { booklet { id } } }`;

const EXPORT = `mutation Export($input: ExportTableInput!) { exportTable(input: $input) { exportId } }`;

const found = (seenNumber) => ({
  seenNumber,
  failed: ['daily'],
  finding: '记录集中在最后一周',
  suggestion: '平时多记',
});

/** A teacher takes a list away; every booklet of a school is drawn, and one left at each step. */
export async function overseeAll(builder) {
  const { ids } = builder;
  const change = (who, query, input) =>
    builder.ask(who, query, { input: { ...input, clientMutationId: randomUUID() } });
  const purpose = { purpose: 'CHECKING', purposeWords: '核对名单' };
  await change('teacherOwn', EXPORT, { table: 'CLASS_ROSTER', classId: ids.third, search: '林', ...purpose });
  const term = { schoolId: ids.schoolA, termId: ids.termOfschoolA };
  await change('administrator', DRAW, { ...term, percent: 100, reason: '全部检查' });
  const { nodes } = (await builder.ask('administrator', SAMPLED, { schoolId: ids.schoolA })).sampledBooklets;
  const of = (student) => nodes.find(({ studentId }) => studentId === ids[student]).id;
  const collected = nodes.find(({ classId, latest }) => classId === ids.third && latest === 0);
  Object.assign(ids, { sampledA: of('child'), sampledSecond: of('sister'), sampledAnswered: collected.id });
  await change('academicDirector', INSPECT, { ...found(1), sampledId: ids.sampledA });
  await change('academicDirector', INSPECT, { ...found(0), sampledId: ids.sampledAnswered });
  await change('principal', ANSWER, { sampledId: ids.sampledAnswered, words: '补了平时的记录。' });
}
