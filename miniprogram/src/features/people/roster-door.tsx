import { open } from '../../platform/navigation/navigate';
import { Door } from '../../ui/door/door';

interface RosterDoorProps {
  schoolId: string;
  title?: string;
  note?: string;
}

/** The way to a school's roster imports. */
export function RosterDoor({
  schoolId,
  title = '导入名册',
  note = '班级、教师、课程、任课、学生五张表',
}: RosterDoorProps) {
  return <Door icon="sheet" title={title} note={note} onTap={() => open('rosterImports', { schoolId })} />;
}
