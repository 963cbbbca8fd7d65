import { Text, View } from '@tarojs/components';
import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { GroupDoor } from '../../features/class-groups/group-door';
import { ClassPhotoDoor } from '../../features/evidence/class-photo-door';
import { inboxQuery, unfinishedQuery } from '../../features/evidence/evidence.queries';
import { FamilyQuotasDoor } from '../../features/evidence/family-quotas-door';
import { amount, behindCount } from '../../features/evidence/quota-words';
import { staffQuotasQuery } from '../../features/evidence/quotas.queries';
import { Unfinished } from '../../features/evidence/things-to-do';
import { ResultsDoor } from '../../features/measurements/results-door';
import { FindingsDoor } from '../../features/oversight/findings-door';
import { tasksQuery } from '../../features/evaluations/evaluations.queries';
import { deskToDos } from '../../features/evaluations/task-words';
import { myClassesQuery, schoolClassQuery, type TaughtClass } from '../../features/organisation/organisation.queries';
import { classStudentsQuery } from '../../features/people/class-students.queries';
import { classFlowersQuery } from '../../features/recognition/flowers.queries';
import { categoriesQuery } from '../../features/schemes/scheme.queries';
import { useReadAhead } from '../../graphql/read-ahead';
import { open } from '../../platform/navigation/navigate';
import { Button } from '../../ui/button/button';
import { Card } from '../../ui/card/card';
import { Doors } from '../../ui/door/door';
import { DimensionTile } from '../../ui/dimension/dimension';
import { Flower } from '../../ui/flower/flower';
import { Icon } from '../../ui/icon/icon';
import { NumberTile, NumberTiles } from '../../ui/number-tile/number-tile';
import { Section } from '../../ui/section/section';
import { lastDayOf, nearDay } from '../../words/days';

const MOST_CLASSES = 8;

/** The first things of a teacher's day: flowers and camera, what waits, and the month. */
export function TeacherHome({ schoolId }: { schoolId: string }) {
  const { data: classes = [] } = useQuery(myClassesQuery());
  const first = classes.find(({ isHomeroom }) => isHomeroom) ?? classes[0];
  useReadAhead(first ? [categoriesQuery(first.schoolClass.id, first.isHomeroom ? 'HOMEROOM_TEACHER' : 'TEACHER')] : []);
  useReadAhead(first ? [classStudentsQuery(first.schoolClass.id)] : []);
  useReadAhead(first ? [schoolClassQuery(first.schoolClass.id)] : []);
  if (!first) return null;
  const classIds = classes.slice(0, MOST_CLASSES).map(({ schoolClass }) => schoolClass.id);
  return (
    <>
      <Quick taught={first} />
      <Section title="等您处理">
        <ToDo classId={first.schoolClass.id} />
        <NumberTiles>
          <Inbox schoolId={schoolId} />
          <FlowersToday classIds={classIds} classId={first.schoolClass.id} />
          <Evaluations leads={classes.some(({ isHomeroom }) => isHomeroom)} />
        </NumberTiles>
      </Section>
      <Month schoolId={schoolId} />
      {first.isHomeroom && (
        <Doors>
          <ClassPhotoDoor classId={first.schoolClass.id} />
          <FamilyQuotasDoor classId={first.schoolClass.id} />
          <GroupDoor classId={first.schoolClass.id} />
          <ResultsDoor classId={first.schoolClass.id} />
          <FindingsDoor schoolId={schoolId} classId={first.schoolClass.id} />
        </Doors>
      )}
    </>
  );
}

function Quick({ taught: { schoolClass, courseNames, isHomeroom } }: { taught: TaughtClass }) {
  const classId = schoolClass.id;
  const what = courseNames[0] ?? (isHomeroom ? '班主任' : '');
  return (
    <Card>
      <View className="home__quick">
        <Text className="home__quick-title">{[what, schoolClass.name].filter(Boolean).join(' · ')}</Text>
        <View className="home__quick-buttons">
          <View className="home__quick-button">
            <Button
              icon="flower"
              label="送花"
              name={`给${schoolClass.name}送花`}
              onTap={() => open('class', { classId })}
            />
          </View>
          <View className="home__quick-button">
            <Button
              kind="soft"
              icon="camera"
              label="拍一张"
              name={`给${schoolClass.name}拍一张`}
              onTap={() => open('classCapture', { classId })}
            />
          </View>
        </View>
      </View>
    </Card>
  );
}

/** What was begun or came back, and forms of whole classes: at most three things. */
function ToDo({ classId }: { classId: string }) {
  const { data: begun = [] } = useQuery(unfinishedQuery(classId));
  const { data: tasks = [] } = useQuery(tasksQuery(null));
  const forms = deskToDos(tasks).map((toDo) => ({
    ...toDo,
    onTap: () => open('desk', { roundId: toDo.task.roundId, course: toDo.task.course ?? undefined }),
  }));
  const correct = (recordId: string) => open('classCapture', { classId, recordId });
  return <Unfinished records={begun} others={forms} onCorrect={correct} />;
}

function Evaluations({ leads }: { leads: boolean }) {
  const { data } = useQuery(tasksQuery(null));
  const desks = (data ?? []).filter(({ studentId }) => studentId === null);
  if (desks.length === 0 && !leads) return null;
  const [done, total] = [sumOf(desks.map((desk) => desk.done)), sumOf(desks.map((desk) => desk.total))];
  return (
    <NumberTile
      icon={
        <View className="number-tile__icon">
          <Icon name="pen" isSmall />
        </View>
      }
      name="评价"
      count={data ? String(done) : '…'}
      of={`/ ${total} 份`}
      note={desks[0] ? `还有 ${desks[0].daysLeft} 天` : '还没有发起'}
      onTap={() => open('desks', {})}
    />
  );
}

const sumOf = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0);

function Inbox({ schoolId }: { schoolId: string }) {
  const { data } = useInfiniteQuery(inboxQuery(schoolId));
  const records = data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const mine = records.filter(({ viewerCanReview }) => viewerCanReview.includes('VERIFY'));
  const [oldest] = mine;
  return (
    <NumberTile
      icon={
        <View className="number-tile__icon">
          <Icon name="inbox" isSmall />
        </View>
      }
      name="待核实"
      count={data ? `${mine.length}${data.pages.at(-1)?.nextCursor ? '+' : ''}` : '…'}
      note={oldest ? `最早的是${nearDay(oldest.happenedOn)}` : '都看完了'}
      onTap={() => open('verify', { schoolId })}
    />
  );
}

function FlowersToday({ classIds, classId }: { classIds: string[]; classId: string }) {
  const answers = useQueries({ queries: classIds.map((id) => classFlowersQuery(id)) });
  const given = answers.reduce((sum, { data }) => sum + (data?.givenToday ?? 0), 0);
  return (
    <NumberTile
      icon={<Flower size={30} />}
      name="今天送出"
      count={String(given)}
      of="朵"
      onTap={() => open('class', { classId })}
    />
  );
}

function Month({ schoolId }: { schoolId: string }) {
  const { data } = useQuery(staffQuotasQuery(schoolId, null));
  const quotas = data?.quotas ?? [];
  const [nearest] = quotas;
  if (!nearest) return null;
  return (
    <Section title="我的这个月" note={lastDayOf({ dueOn: nearest.lastDay, daysLeft: nearest.daysLeft })}>
      <NumberTiles>
        {quotas.map((quota) => (
          <NumberTile
            key={quota.id}
            icon={quota.category === null ? <Flower size={30} /> : <DimensionTile slot={quota.slot} />}
            name={quota.name}
            count={String(quota.done)}
            of={behindCount(quota)}
            note={quota.done < quota.due ? `还可 ${amount(quota.unit, quota.due - quota.done)}` : '已经够了'}
            onTap={() => open('myMonth', { schoolId })}
          />
        ))}
      </NumberTiles>
    </Section>
  );
}
