/**
 * The reviewed expectations about people who stand in two relations at once, and about pupils who decide for themselves:
 * a teacher whose child sits in the class, an office of one school with a child in the other.
 */

/** Pupils of such families. */
export const KIN = ['teen', 'grown', 'opened', 'childKin'];

/**
 * Who stands how to those pupils: `deciding` is a pupil of fourteen or older. Two are of full age: one keeps its records
 * to itself, so that its parent is a stranger; the other has opened them, and its parent is `seeing`.
 */
export const kinRelations = ({ THIRD, CLASS_B }) => ({
  teen: { ...THIRD, teacherParent: 'guardian', teenager: 'deciding' },
  grown: THIRD,
  opened: { ...THIRD, grownParent: 'seeing' },
  childKin: { ...CLASS_B, academicDirector: 'guardian' },
});

/** Whose children they are. */
export const KIN_OWN = {
  children: { teacherParent: ['沈十五'], teenager: ['沈十五'], grownParent: ['成开'], academicDirector: ['甄双亲'] },
};
