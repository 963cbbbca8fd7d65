import { type ComparedField, fieldChanges } from './field-changes.js';
import { classKey, studentKeys } from './keys.js';
import { maskedNumber } from './masking.js';
import { matchStudents } from './match-students.js';
import { GuardianDirectory, guardianChange, planGuardians } from './plan-guardians.js';
import { mayHaveLeft } from './plan-kind.js';
import { planPhones } from './plan-phones.js';
import { sexName } from './plan-school.js';
import type { CurrentRoster, CurrentStudent, PhoneChange, StudentPlan } from './plan-types.js';
import type { DraftStudent, IdentityDocument, RosterDraft } from './types.js';

const documentText = (document: IdentityDocument | null | undefined): string | null | undefined =>
  document && `${document.kind} ${document.number}`;

const maskedDocument = (text: unknown): string => {
  const [kind = '', number = ''] = String(text).split(' ');
  return `${kind} ${maskedNumber(number)}`;
};

const PLAIN_FIELDS: ComparedField<DraftStudent, CurrentStudent>[] = [
  { key: 'name', name: '姓名', draft: (row) => row.name, current: (row) => row.name },
  { key: 'sex', name: '性别', draft: (row) => row.sex, current: (row) => row.sex, shown: sexName },
  { key: 'birthOn', name: '出生日期', draft: (row) => row.birthOn, current: (row) => row.birthOn },
  {
    ...{ key: 'document', name: '身份证件号', shown: maskedDocument },
    draft: (row) => documentText(row.document),
    current: (row) => documentText(row.document),
  },
  {
    ...{ key: 'rollNumber', name: '学籍号', draft: (row) => row.rollNumber, current: (row) => row.rollNumber },
    shown: (number) => maskedNumber(String(number)),
  },
  { key: 'ethnicGroup', name: '民族', draft: (row) => row.ethnicGroup, current: (row) => row.ethnicGroup },
  { key: 'enteredIn', name: '入学年月', draft: (row) => row.enteredIn, current: (row) => row.enteredIn },
  { key: 'seatNumber', name: '班内学号', draft: (row) => row.seatNumber, current: (row) => row.seatNumber },
  {
    ...{ key: 'boards', name: '就读方式', current: (row) => row.boards ?? false },
    draft: (row) => (row.boards === null ? false : row.boards),
    shown: (boards) => (boards ? '住校' : '走读'),
  },
];

/** Compares students; their guardians belong to the row. */
export function planStudents(
  draft: RosterDraft,
  current: CurrentRoster,
): { plan: StudentPlan; phoneChanges: PhoneChange[] } {
  const matches = matchStudents(draft.students, current.students);
  const phoneChanges = planPhones(matches, current.students);
  const directory = new GuardianDirectory(current.students, phoneChanges);
  const fields = [...PLAIN_FIELDS, classField(draft, current)];
  const plan: StudentPlan = { create: [], change: [], unchanged: [], left: [] };
  for (const to of draft.students) {
    const from = matches.get(to);
    if (from) compare(plan, to, from, { fields, directory });
    else plan.create.push({ student: to, guardians: (to.guardians ?? []).map((each) => directory.toAdd(each)) });
  }
  if (mayHaveLeft(draft, 'students')) plan.left = leftOf(draft, current, new Set(matches.values()));
  return { plan, phoneChanges };
}

interface Comparison {
  fields: ComparedField<DraftStudent, CurrentStudent>[];
  directory: GuardianDirectory;
}

function compare(plan: StudentPlan, to: DraftStudent, from: CurrentStudent, { fields, directory }: Comparison): void {
  const guardians = planGuardians(to.guardians, from.guardians, directory);
  const changes = fieldChanges(fields, to, from);
  const inGuardians = guardianChange(to.guardians, from.guardians, guardians, directory);
  if (inGuardians) changes.push(inGuardians);
  if (changes.length === 0) plan.unchanged.push({ id: from.id, to });
  else plan.change.push({ id: from.id, to, from, fields: changes, guardians });
}

function classField(draft: RosterDraft, current: CurrentRoster): ComparedField<DraftStudent, CurrentStudent> {
  const byId = new Map(current.classes.map((each) => [each.id, each]));
  const names = new Map([...current.classes, ...draft.classes].map((each) => [classKey(each), each.name]));
  const keyOf = (id: string | null): string | null => {
    const schoolClass = id ? byId.get(id) : undefined;
    return schoolClass ? classKey(schoolClass) : null;
  };
  return {
    ...{ key: 'schoolClass', name: '班级', shown: (key) => names.get(String(key)) ?? '' },
    draft: (row) => classKey(row.schoolClass),
    current: (row) => keyOf(row.classId),
  };
}

const leftOf = (draft: RosterDraft, current: CurrentRoster, matched: ReadonlySet<CurrentStudent>): CurrentStudent[] =>
  current.students.filter(
    (student) => !matched.has(student) && !studentKeys(student).some((key) => draft.claims.students.has(key)),
  );
