import { View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tasksQuery, type Task } from '../../../../features/evaluations/evaluations.queries';
import { BodyDoor } from '../../../../features/measurements/body-door';
import { ExemptLine } from '../../../../features/people/exempt-line';
import { goBack, open, pageParams } from '../../../../platform/navigation/navigate';
import { meQuery } from '../../../../session/me.queries';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Door, Doors } from '../../../../ui/door/door';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Section } from '../../../../ui/section/section';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { givenName } from '../../../../words/names';
import { lastDayOf } from '../../../../words/days';
import { Message } from './message';
import './index.scss';

/** The end of a term at home: the child's own words, typed together, and the message to the child. */
export default function TermEndPage() {
  useGuard();
  const [{ studentId = '' }] = useState(pageParams);
  const { data: me } = useQuery({ ...meQuery(), enabled: useIsSignedIn() });
  const name = me?.children.find(({ id }) => id === studentId)?.name ?? '';
  const query = useQuery(tasksQuery(studentId));
  return (
    <Paper head={<NavBar title="期末的话" note={name && `给 ${name}`} onBack={goBack} />}>
      <Loaded query={query} waiting={<Skeleton count={3} />}>
        {(tasks) => <Forms name={givenName(name)} studentId={studentId} tasks={tasks} />}
      </Loaded>
    </Paper>
  );
}

function Forms({ name, studentId, tasks }: { name: string; studentId: string; tasks: Task[] }) {
  const own = tasks.filter(({ rater }) => rater === 'SELF');
  const messages = tasks.filter(({ rater }) => rater === 'GUARDIAN');
  return (
    <>
      {own.length + messages.length === 0 && (
        <EmptyState icon="seedling" title="现在没有要写的" advice="班主任发起期末评价以后，要写的会出现在这里。" />
      )}
      {own.length > 0 && (
        <Section title={`${name}自己的话`} note="孩子说，您来点、来打字">
          <Doors>
            {own.map((task) => (
              <Door
                key={task.id}
                icon={task.state === 'SUBMITTED' ? 'tick' : 'pen'}
                title={task.formName}
                note={`${stateWords(task)} · ${lastDayOf(task)}`}
                onTap={() => open('self', { roundId: task.roundId, studentId })}
              />
            ))}
          </Doors>
        </Section>
      )}
      {messages.map((task) => (
        <Section key={task.id} title={task.formName} note={lastDayOf(task)}>
          <Message roundId={task.roundId} studentId={studentId} name={name} />
        </Section>
      ))}
      <ExemptLine studentId={studentId} />
      <View className="term-end__body">
        <Doors>
          <BodyDoor studentId={studentId} />
        </Doors>
      </View>
    </>
  );
}

const stateWords = ({ state }: Task): string =>
  ({ SUBMITTED: '已经交了，还可以改', DRAFT: '写了一半' })[state as string] ?? '约 3 分钟';
