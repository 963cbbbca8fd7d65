import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { consentsQuery, mayDecide, unanswered, type Consent } from '../../features/privacy/consents.queries';
import { open } from '../../platform/navigation/navigate';
import type { ChildFace } from '../../session/face';
import type { Child } from '../../session/me.queries';
import { Card } from '../../ui/card/card';
import { Door, Doors } from '../../ui/door/door';
import { Facts } from '../../ui/facts/facts';
import { Loaded } from '../../ui/loaded/loaded';
import { Section } from '../../ui/section/section';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { EmptyState } from '../../ui/states/states';
import { givenName } from '../../words/names';
import { longDate } from '../../words/times';

/** The home of a family, or of the pupil: one child, what waits, and what has been kept. */
export function ChildHome({ face: { child, kind } }: { face: ChildFace }) {
  const isSelf = kind === 'student';
  return (
    <View className="home">
      <Text className="home__sentence">{greeting(child, isSelf)}</Text>
      <Loaded query={useQuery(consentsQuery(child.id))} waiting={<Skeleton count={1} />}>
        {(consents) => <Privacy child={child} consents={consents} />}
      </Loaded>
      <Section title={isSelf ? '我的这几天' : `${givenName(child.name)}的这几天`}>
        <Card>
          <EmptyState
            icon="seedling"
            title="还没有记录"
            advice={isSelf ? '老师和你记下的时刻会出现在这里。' : '老师和您记下的时刻会出现在这里。'}
          />
        </Card>
      </Section>
      <Section title="学校登记的信息">
        <Facts facts={factsOf(child)} />
        <Text className="home__note">有不对的地方，请告诉班主任，由学校更正。</Text>
      </Section>
    </View>
  );
}

function Privacy({ child, consents }: { child: Child; consents: Consent[] }) {
  if (!mayDecide(consents)) return null;
  const waiting = unanswered(consents).length;
  const show = () => open('consents', { studentId: child.id });
  return (
    <Doors>
      {waiting > 0 ? (
        <Door
          icon="eye"
          tone="wait"
          title="请先看一看：孩子信息的使用"
          note={`还有 ${waiting} 件没有看，一件大约半分钟`}
          onTap={show}
        />
      ) : (
        <Door icon="eye" title="孩子信息的使用" note="都看过了，随时可以改" onTap={show} />
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
