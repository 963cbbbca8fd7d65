import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { withdrawRecord } from '../../features/evidence/evidence.mutations';
import { MonthDoor } from '../../features/evidence/month-door';
import { OutboxDoor } from '../../features/evidence/outbox-door';
import { ThingsToDo } from '../../features/evidence/things-to-do';
import { BodyDoor } from '../../features/measurements/body-door';
import { childMeasuresQuery, unfilled } from '../../features/measurements/measurements.queries';
import { tasksQuery } from '../../features/evaluations/evaluations.queries';
import { HomeFormsDoor } from '../../features/evaluations/home-forms-door';
import { guardianToDos, pupilToDos, type EvaluationToDo } from '../../features/evaluations/task-words';
import { ShelfCard } from '../../features/moments/faces/shelf-card';
import { TreeCard } from '../../features/moments/faces/tree-card';
import { Timeline } from '../../features/moments/timeline';
import { WeekSentence } from '../../features/moments/week-sentence';
import { consentsTitle } from '../../features/privacy/consents-title';
import { consentsQuery, mayDecide, unanswered, type Consent } from '../../features/privacy/consents.queries';
import { categoriesQuery } from '../../features/schemes/scheme.queries';
import { useReadAhead } from '../../graphql/read-ahead';
import { open } from '../../platform/navigation/navigate';
import type { ChildFace } from '../../session/face';
import type { Child } from '../../session/me.queries';
import { Door, Doors } from '../../ui/door/door';
import { Facts } from '../../ui/facts/facts';
import { Loaded } from '../../ui/loaded/loaded';
import { Section } from '../../ui/section/section';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { givenName } from '../../words/names';
import { wordsOf } from '../../words/refusals';
import { longDate } from '../../words/times';

/** The home of a family, or of the pupil: the week in a sentence, what to do, and what has been kept. */
export function ChildHome({ face: { child, kind } }: { face: ChildFace }) {
  const isSelf = kind === 'student';
  useReadAhead(child.classId === null ? [] : [categoriesQuery(child.classId, isSelf ? 'STUDENT' : 'GUARDIAN')]);
  const consents = useQuery(consentsQuery(child.id));
  const isWaiting = consents.data !== undefined && unanswered(consents.data).length > 0;
  const privacy = (
    <Loaded query={consents} waiting={<Skeleton count={1} />}>
      {(answers) => <Privacy child={child} isSelf={isSelf} consents={answers} />}
    </Loaded>
  );
  return (
    <View className="home">
      {isSelf && <OwnBeginning child={child} />}
      <Week child={child} isSelf={isSelf} />
      <OutboxDoor />
      {isWaiting && privacy}
      {!isSelf && <Todo child={child} isSelf={false} />}
      <Ways child={child} isSelf={isSelf} />
      <Section title={isSelf ? '我的这几天' : `${givenName(child.name)}的这几天`}>
        <Moments child={child} isSelf={isSelf} />
      </Section>
      <Section title="学校登记的信息">
        <Facts facts={factsOf(child)} />
        <Text className="home__note">有不对的地方，请告诉班主任，由学校更正。</Text>
        {!isWaiting && privacy}
      </Section>
    </View>
  );
}

/** What a pupil sees first: what is to do, then the own face. */
function OwnBeginning({ child }: { child: Child }) {
  return (
    <>
      <Todo child={child} isSelf />
      <OwnFace child={child} />
    </>
  );
}

function Week({ child, isSelf }: { child: Child; isSelf: boolean }) {
  return (
    <WeekSentence
      studentId={child.id}
      name={isSelf ? '你' : givenName(child.name)}
      withFlowers={!isSelf || child.stage === 'PRIMARY'}
      calm={greeting(child, isSelf)}
    />
  );
}

/** A younger one has the tree, an older one the shelf. */
function OwnFace({ child: { id: studentId, name, stage } }: { child: Child }) {
  if (stage === 'PRIMARY')
    return <TreeCard studentId={studentId} name={givenName(name)} onOpen={() => open('growth', { studentId })} />;
  return <ShelfCard studentId={studentId} onOpen={(termId) => open('growth', { studentId, termId })} />;
}

/** The ways on from here: what a family does, sees and lends. */
function Ways({ child, isSelf }: { child: Child; isSelf: boolean }) {
  return (
    <Doors>
      {!isSelf && <MonthDoor studentId={child.id} />}
      <Door
        icon="seedling"
        title={isSelf ? '我的成长' : '成长与小红花'}
        note="只和自己比"
        onTap={() => open('growth', { studentId: child.id })}
      />
      <BodyDoor studentId={child.id} />
      {!isSelf && <HomeFormsDoor studentId={child.id} />}
      {!isSelf && (
        <Door
          icon="phone"
          title={`把手机交给${givenName(child.name)}`}
          note="孩子自己填，二十分钟后自动收回"
          onTap={() => open('handOver', { studentId: child.id })}
        />
      )}
      <Door
        icon="sheet"
        title="报告单（册）"
        note="一学期攒下的，一页一页看"
        onTap={() => open('booklet', { studentId: child.id })}
      />
    </Doors>
  );
}

function Todo({ child: { id: studentId, classId, name }, isSelf }: { child: Child; isSelf: boolean }) {
  const { data: tasks = [] } = useQuery(tasksQuery(studentId));
  const { data: measures } = useQuery({ ...childMeasuresQuery(studentId), enabled: !isSelf });
  const forms = isSelf ? pupilToDos(tasks) : guardianToDos(tasks, givenName(name), unfilled(measures));
  if (classId === null) return null;
  return (
    <ThingsToDo
      studentId={studentId}
      classId={classId}
      withQuotas={!isSelf}
      others={forms.map((form) => ({ ...form, onTap: () => openForm(form, studentId) }))}
      onCorrect={(recordId) => open('capture', { studentId, recordId })}
      onRecord={(category) => open('capture', { studentId, category })}
    />
  );
}

function openForm({ kind, task: { roundId } }: EvaluationToDo, studentId: string): void {
  if (kind === 'term-end') open('termEnd', { studentId });
  else open(kind === 'self' ? 'self' : 'peers', { roundId, studentId });
}

function Moments({ child: { id: studentId }, isSelf }: { child: Child; isSelf: boolean }) {
  const withdrawal = useMutation(withdrawRecord());
  return (
    <Timeline
      studentId={studentId}
      promise={isSelf ? '老师和你记下的时刻会出现在这里。' : '老师和您记下的时刻会出现在这里。'}
      actions={{
        onCorrect: (recordId) => open('capture', { studentId, recordId }),
        onWithdraw: (recordId) => withdrawal.mutate({ recordId, clientMutationId: `withdraw-${recordId}` }),
        refusal: withdrawal.error ? wordsOf(withdrawal.error) : undefined,
      }}
    />
  );
}

function Privacy({ child, isSelf, consents }: { child: Child; isSelf: boolean; consents: Consent[] }) {
  if (!mayDecide(consents)) return null;
  const waiting = unanswered(consents).length;
  const show = () => open('consents', { studentId: child.id });
  return (
    <Doors>
      {waiting > 0 ? (
        <Door
          icon="eye"
          tone="wait"
          title={`请先看一看：${consentsTitle(isSelf)}`}
          note={`还有 ${waiting} 件没有看，一件大约半分钟`}
          onTap={show}
        />
      ) : (
        <Door icon="eye" title={consentsTitle(isSelf)} note="都看过了，随时可以改" onTap={show} />
      )}
    </Doors>
  );
}

function greeting({ name, className, schoolName }: Child, isSelf: boolean): string {
  if (className === null) return `${isSelf ? '你' : givenName(name)}现在没有在${schoolName}的班级里。`;
  return isSelf ? `你好，${givenName(name)}。` : `${givenName(name)}在${schoolName}${className}。`;
}

function factsOf(child: Child): Array<readonly [string, string | null]> {
  const guardians = (child.guardians ?? []).map(
    ({ kinship, name, phoneMasked }) => [kinship, [name, phoneMasked].filter(Boolean).join(' ')] as const,
  );
  return [
    ['姓名', child.name],
    ['学校', child.schoolName],
    ['班级', child.className],
    ['班内学号', child.seatNumber === null ? null : String(child.seatNumber)],
    ['出生日期', child.birthOn && longDate(child.birthOn)],
    ['学籍号', child.rollNumberMasked],
    ...guardians,
  ];
}
