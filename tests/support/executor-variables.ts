import type { OperationDefinitionNode } from 'graphql';

/** Of what a field that asks by `id` speaks, by words of its selection; a unit when none fits. */
const SUBJECTS: [words: RegExp, subject: string][] = [
  [/rosterImport"/i, 'import'],
  [/"evidenceRecord"/, 'record'],
  [/"printJob"/, 'print'],
  [/"sampledBooklet"/, 'sampled'],
  [/"recognitionToCorrect"/, 'flower'],
  [/"student"/, 'student'],
  [/"schoolClass"/, 'class'],
];

/** Variables by name; ids by what the field speaks of. */
export function variablesOf(operation: OperationDefinitionNode, ids: Record<string, string>): Record<string, unknown> {
  const field = JSON.stringify(operation.selectionSet.selections[0]);
  const subject = SUBJECTS.find(([words]) => words.test(field))?.[1] ?? 'unit';
  const leaving = /"(?:classGraduation|graduationWords)"/.test(field);
  const known: Record<string, unknown> = {
    id: ids[subject],
    schoolId: ids.school,
    classId: leaving ? ids.leaving : ids.class,
    studentId: leaving ? ids.leaver : /"myEvaluations"/.test(field) ? undefined : ids.student,
    roundId: /"evaluationPapers"/.test(field) ? ids.ownRound : ids.round,
    submissionId: ids.said,
    first: /"verifyInbox"/.test(field) ? 50 : undefined,
    code: ids.code,
    termId: /"(?:growth|growthRecords|flowerWall|receiptPaper)"/.test(field) ? ids.term : undefined,
    role: 'HOMEROOM_TEACHER',
    month: '2026-11',
    ...{ unitId: ids.school, schoolYear: 2026, semester: 1, rate: 'ACCOUNTS' },
    category: 'practice',
    text: '他很好。',
    fileName: '成绩.csv',
    content: Buffer.from('姓名,语文\n某某,优秀').toString('base64'),
    scope: 'SHARED',
  };
  const names = (operation.variableDefinitions ?? []).map((one) => one.variable.name.value);
  return Object.fromEntries(names.filter((name) => name in known).map((name) => [name, known[name]]));
}
