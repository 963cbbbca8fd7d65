import { useQuery } from '@tanstack/react-query';
import { tasksQuery, type Task } from '../../../../features/evaluations/evaluations.queries';
import { myClassesQuery } from '../../../../features/organisation/organisation.queries';
import { goBack, open } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Door, Doors } from '../../../../ui/door/door';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Section } from '../../../../ui/section/section';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { lastDayOf } from '../../../../words/days';

/** The desks of a teacher: which class, which course; and the rounds of an own class. */
export default function DesksPage() {
  useGuard();
  const { data: classes = [] } = useQuery(myClassesQuery());
  const led = classes.filter(({ isHomeroom }) => isHomeroom);
  return (
    <Paper head={<NavBar title="评价" note="写评语，看进度" onBack={goBack} />}>
      <Section title="要写的">
        <Loaded query={useQuery(tasksQuery(null))} waiting={<Skeleton count={3} />}>
          {(tasks) => <Desks tasks={tasks.filter(({ studentId }) => studentId === null)} />}
        </Loaded>
      </Section>
      {led.length > 0 && (
        <Section title="我带的班">
          <Doors>
            {led.map(({ schoolClass: { id, name } }) => (
              <Door
                key={id}
                icon="people"
                title={`${name}的评价`}
                note="发起、看谁还没有完成、截止、公布"
                onTap={() => open('rounds', { classId: id })}
              />
            ))}
          </Doors>
        </Section>
      )}
    </Paper>
  );
}

function Desks({ tasks }: { tasks: Task[] }) {
  if (tasks.length === 0) {
    return (
      <EmptyState icon="pen" title="现在没有要写的" advice="班主任发起期末评价以后，您教的班和学科会出现在这里。" />
    );
  }
  return (
    <Doors>
      {tasks.map((task) => (
        <Door
          key={task.id}
          icon={task.state === 'SUBMITTED' ? 'tick' : 'pen'}
          title={[task.course, task.formName].filter(Boolean).join(' · ')}
          note={[task.className, `已写 ${task.done} / ${task.total}`, lastDayOf(task)].filter(Boolean).join(' · ')}
          onTap={() => open('desk', { roundId: task.roundId, course: task.course ?? undefined })}
        />
      ))}
    </Doors>
  );
}
