import { RoleKind, Sex } from '../people.rules.js';
import { gradeName } from '../../organisation/unit.rules.js';
import type { ComparedField } from './field-changes.js';
import { classKey, courseKey } from './keys.js';
import { maskedPhone } from './masking.js';
import { planKind } from './plan-kind.js';
import type { CurrentClass, CurrentCourse, CurrentRoster, CurrentStaff, KindPlan } from './plan-types.js';
import type { DraftClass, DraftCourse, DraftStaff, RosterDraft } from './types.js';

/** 男 or 女. */
export const sexName = (sex: unknown): string => (sex === Sex.MALE ? '男' : '女');

/** Compares classes by cohort. A class's name follows its grade and is no change. */
export function planClasses(draft: RosterDraft, current: CurrentRoster): KindPlan<DraftClass, CurrentClass> {
  const byKey = new Map(current.classes.map((each) => [classKey(each), each]));
  const names = new Map([...current.staff, ...draft.staff].map(({ staffNumber, name }) => [staffNumber, name]));
  const fields: ComparedField<DraftClass, CurrentClass>[] = [
    {
      ...{ key: 'homeroomStaffNumber', name: '班主任' },
      draft: (row) => row.homeroomStaffNumber,
      current: (row) => row.homeroomStaffNumber,
      shown: (number) => `${names.get(String(number)) ?? ''}(${String(number)})`,
    },
  ];
  return planKind(draft, {
    ...{ kind: 'classes', drafts: draft.classes, currents: current.classes, fields, claimOf: classKey },
    match: (row) => byKey.get(classKey(row)),
  });
}

const STAFF_FIELDS: ComparedField<DraftStaff, CurrentStaff>[] = [
  { key: 'name', name: '姓名', draft: (row) => row.name, current: (row) => row.name },
  { key: 'sex', name: '性别', draft: (row) => row.sex, current: (row) => row.sex, shown: sexName },
  { key: 'mainSubject', name: '任教学科', draft: (row) => row.mainSubject, current: (row) => row.mainSubject },
  {
    ...{ key: 'phone', name: '手机号', draft: (row) => row.phone, current: (row) => row.phone },
    shown: (phone) => maskedPhone(String(phone)),
  },
  { key: 'post', name: '岗位', draft: (row) => row.post, current: (row) => row.post },
];

/** Compares staff by staff number. */
export function planStaff(draft: RosterDraft, current: CurrentRoster): KindPlan<DraftStaff, CurrentStaff> {
  const byNumber = new Map(current.staff.map((each) => [each.staffNumber, each]));
  const plan = planKind(draft, {
    ...{ kind: 'staff', drafts: draft.staff, currents: current.staff, fields: STAFF_FIELDS },
    match: (row) => byNumber.get(row.staffNumber),
    claimOf: (row) => row.staffNumber,
  });
  // The administrator may have been there before the sheets and stand on none; whoever keeps the rolls stays.
  return { ...plan, left: plan.left.filter(({ role }) => role !== RoleKind.SCHOOL_ADMINISTRATOR) };
}

const COURSE_FIELDS: ComparedField<DraftCourse, CurrentCourse>[] = [
  { key: 'code', name: '学科代码', draft: (row) => row.code, current: (row) => row.code },
  { key: 'name', name: '学科名称', draft: (row) => row.name, current: (row) => row.name },
  {
    ...{ key: 'grades', name: '开设年级', draft: (row) => row.grades, current: (row) => row.grades },
    shown: (grades) => (grades as number[]).map(gradeName).join('、'),
  },
];

/** Compares courses by name; one whose name is new, by its code: it was renamed. */
export function planCourses(draft: RosterDraft, current: CurrentRoster): KindPlan<DraftCourse, CurrentCourse> {
  const byName = new Map(current.courses.map((each) => [courseKey(each.name), each]));
  const named = new Set(draft.courses.map(({ name }) => courseKey(name)));
  const renamed = new Map(
    current.courses.filter(({ name }) => !named.has(courseKey(name))).map((each) => [each.code, each]),
  );
  return planKind(draft, {
    ...{ kind: 'courses', drafts: draft.courses, currents: current.courses, fields: COURSE_FIELDS },
    match: (row) => byName.get(courseKey(row.name)) ?? (row.code ? renamed.get(row.code) : undefined),
    claimOf: (row) => courseKey(row.name),
  });
}
