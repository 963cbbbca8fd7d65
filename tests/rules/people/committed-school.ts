import { classKey, courseKey, EMPTY_CURRENT_ROSTER, planRoster } from '../../../api/src/modules/people/roster/index.js';
import type {
  CurrentGuardian,
  CurrentRoster,
  CurrentStudent,
  DraftGuardian,
  DraftStudent,
  RosterDraft,
} from '../../../api/src/modules/people/roster/index.js';

/** What a school that had nothing holds after a draft was committed: written from the draft alone, without the plan. */
export function committed(draft: RosterDraft): CurrentRoster {
  const classes = draft.classes.map((each) => ({
    ...each,
    id: `class ${classKey(each)}`,
    homeroomStaffNumber: each.homeroomStaffNumber ?? null,
  }));
  return {
    classes,
    staff: draft.staff.map((each) => ({
      ...{
        id: `staff ${each.staffNumber}`,
        personId: `person ${each.staffNumber}`,
        staffNumber: each.staffNumber,
        name: each.name,
        sex: each.sex ?? null,
      },
      ...{ mainSubject: each.mainSubject ?? null, phone: each.phone ?? null, post: each.post ?? null },
      role: each.role as never,
    })),
    courses: draft.courses.map(({ name, code, grades }) => ({
      ...{ id: `course ${courseKey(name)}`, name, code: code ?? null, grades: grades ?? [] },
    })),
    teaching: draft.teaching.flatMap(({ schoolClass, courses }) =>
      courses.flatMap(({ course, staffNumbers }) =>
        staffNumbers.map((staffNumber) => ({
          ...{ id: `${classKey(schoolClass)} ${course} ${staffNumber}`, classId: `class ${classKey(schoolClass)}` },
          ...{ courseName: course, staffNumber },
        })),
      ),
    ),
    students: draft.students.map(student),
  };
}

const student = (draft: DraftStudent, index: number): CurrentStudent => ({
  ...{ id: `student ${index}`, name: draft.name, sex: draft.sex, birthOn: draft.birthOn },
  ...{ document: draft.document ?? null, rollNumber: draft.rollNumber ?? null, ethnicGroup: draft.ethnicGroup ?? null },
  ...{ classId: `class ${classKey(draft.schoolClass)}`, enteredIn: draft.enteredIn ?? null },
  ...{ seatNumber: draft.seatNumber ?? null, boards: draft.boards ?? null },
  guardians: (draft.guardians ?? []).map((each) => guardian(each, index)),
});

const guardian = ({ rank, name, kinship, phone, personKey }: DraftGuardian, index: number): CurrentGuardian => ({
  ...{ guardianshipId: `guardianship ${index} ${personKey}`, personId: `person ${personKey}` },
  ...{ rank, name, kinship, phone },
});

/** The four counts of a plan. */
export function counts(draft: RosterDraft, current: CurrentRoster = EMPTY_CURRENT_ROSTER): Record<string, number> {
  const { added, changed, left, unchanged } = planRoster(draft, current);
  return { added, changed, left, unchanged };
}
