import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { tasksQuery, type Task } from '../../../../features/evaluations/evaluations.queries';
import {
  childReportsQuery,
  type BookletSection,
  type GrowthReport,
} from '../../../../features/growth-reports/growth-reports.queries';
import { open } from '../../../../platform/navigation/navigate';
import { faceOfChild } from '../../../../session/face';
import { meQuery } from '../../../../session/me.queries';
import { Button } from '../../../../ui/button/button';
import { monthAndDay } from '../../../../words/days';

/** Who says what stands in a part of the booklet that comes from home. */
const RATERS: Record<string, Task['rater']> = { GUARDIAN_MESSAGE: 'GUARDIAN', SELF_EVALUATION: 'SELF' };

interface WriteHereProps {
  section: BookletSection;
  report: GrowthReport;
}

/** ZM-9: the way to what a home writes, from the page on which it will stand; nothing for anybody else. */
export function WriteHere({ section, report }: WriteHereProps) {
  const { data: me } = useQuery(meQuery());
  const child = me?.children.find(({ id }) => id === report.studentId);
  const rater = RATERS[section.kind];
  if (!child || !rater || report.isSuperseded) return null;
  const isPupil = faceOfChild(child).kind === 'student';
  return isPupil && rater === 'GUARDIAN' ? null : <Writing {...{ section, report, rater, isPupil }} />;
}

function Writing({ section, report, rater, isPupil }: WriteHereProps & { rater: Task['rater']; isPupil: boolean }) {
  const { studentId, termId, version } = report;
  const { data: tasks } = useQuery(tasksQuery(studentId));
  const { data: [newest] = [] } = useQuery(childReportsQuery(studentId));
  if (!tasks || newest?.termId !== termId) return null;
  const task = tasks.find((one) => one.rater === rater);
  if (!task) return version || section.due === 0 ? null : <Text className="booklet__note">{shutWords(section)}</Text>;
  const verb = task.state === 'SUBMITTED' ? '看看或改写' : '写';
  return (
    <View className="booklet__choose">
      <Text className="booklet__note">
        {`${monthAndDay(task.dueOn)}为止都能改。${version ? '发布过的这一版不会变，老师再发布一次才换成新的。' : ''}`}
      </Text>
      <Button
        kind="soft"
        icon="pen"
        label={`${verb}${task.formName}`}
        onTap={() => (isPupil ? open('self', { roundId: task.roundId, studentId }) : open('termEnd', { studentId }))}
      />
    </View>
  );
}

function shutWords({ name, done, due }: BookletSection): string {
  return done < due
    ? `班主任还没有发起${name}，或者已经截止。发起以后，在这里和“今天”都能写。`
    : `${name}已经截止，不能再改了。`;
}
