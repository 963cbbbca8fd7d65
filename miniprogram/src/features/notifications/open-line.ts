import { open } from '../../platform/navigation/navigate';
import type { Line } from './messages.queries';

const DOORS: Record<Line['door'], (line: Line) => void> = {
  MONTH: ({ studentId }) => open('month', { studentId: studentId! }),
  MY_MONTH: ({ subjectId }) => open('myMonth', { schoolId: subjectId }),
  BODY: ({ studentId }) => open('body', { studentId: studentId! }),
  CONSENTS: ({ studentId }) => open('consents', { studentId: studentId! }),
  RECORD: ({ studentId, subjectId }) => open('capture', { studentId: studentId!, recordId: subjectId }),
  CLASS_RECORD: ({ classId, subjectId }) => open('classCapture', { classId: classId!, recordId: subjectId }),
  SELF_EVALUATION: ({ subjectId, studentId }) => open('self', { roundId: subjectId, studentId: studentId! }),
  PEER_EVALUATION: ({ subjectId, studentId }) => open('peers', { roundId: subjectId, studentId: studentId! }),
  DEVICES: () => open('devices', {}),
  TERM_END: ({ studentId }) => open('termEnd', { studentId: studentId! }),
  GROWTH: ({ studentId }) => open('growth', { studentId: studentId! }),
  BOOKLET: ({ studentId, subjectId }) => open('booklet', { studentId: studentId!, termId: subjectId }),
  DESK: ({ subjectId }) => open('desk', { roundId: subjectId }),
};

/** Opens the very thing of which somebody was told. */
export const openLine = (line: Line): void => DOORS[line.door](line);
