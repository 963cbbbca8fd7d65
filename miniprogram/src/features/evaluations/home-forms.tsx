import { open } from '../../platform/navigation/navigate';
import { Door, Doors } from '../../ui/door/door';
import { Section } from '../../ui/section/section';
import { EmptyState } from '../../ui/states/states';
import { lastDayOf } from '../../words/days';
import { givenName } from '../../words/names';
import type { Task } from './evaluations.queries';
import { HomeMessage } from './home-message';
import './home-forms.scss';

interface HomeFormsProps {
  studentId: string;
  name: string;
  tasks: Task[];
  /** Who types what the child says. */
  how: string;
}

/** What a home says in the rounds that run: the child's own words, typed together, and the message to the child. */
export function HomeForms({ studentId, name, tasks, how }: HomeFormsProps) {
  const own = tasks.filter(({ rater }) => rater === 'SELF');
  const messages = tasks.filter(({ rater }) => rater === 'GUARDIAN');
  const given = givenName(name);
  return (
    <>
      {own.length + messages.length === 0 && (
        <EmptyState icon="seedling" title="现在没有要写的" advice="班主任发起期末评价以后，要写的会出现在这里。" />
      )}
      {own.length > 0 && (
        <Section title={`${given}自己的话`} note={how}>
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
          <HomeMessage roundId={task.roundId} studentId={studentId} name={given} />
        </Section>
      ))}
    </>
  );
}

const stateWords = ({ state }: Task): string =>
  ({ SUBMITTED: '已经交了，还可以改', DRAFT: '写了一半' })[state as string] ?? '约 3 分钟';
