import type { Waiting } from '../../features/evidence/verify.queries';

/** Whether the viewer decides about a record; others wait for another teacher. */
export const mayVerify = ({ viewerCanReview }: Waiting): boolean => viewerCanReview.includes('VERIFY');

/** The ids of what can be verified together: the viewer's own to decide, with no reason to look twice. */
export const withoutFlags = (records: readonly Waiting[]): string[] =>
  records.filter((record) => mayVerify(record) && record.flags.length === 0).map(({ id }) => id);

/** 安春；安春等 3 人；全班 */
export function whoWords({ studentNames, studentCount }: Waiting): string {
  const [first] = studentNames;
  if (!first) return '全班';
  return studentCount > 1 ? `${first}等 ${studentCount} 人` : first;
}
