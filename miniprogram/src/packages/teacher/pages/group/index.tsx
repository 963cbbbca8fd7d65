import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { classGroupQuery, type ClassGroup } from '../../../../features/class-groups/class-groups.queries';
import { schoolClassQuery } from '../../../../features/organisation/organisation.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Card } from '../../../../ui/card/card';
import { Chip } from '../../../../ui/chip/chip';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Section } from '../../../../ui/section/section';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { monthAndDay } from '../../../../words/days';
import { ChooseMembers } from './choose-members';
import './index.scss';

/** ZM-2: the evaluation group of a class: who leads it, who is in it and who was; its homeroom teacher chooses. */
export default function GroupPage() {
  useGuard();
  const [{ classId = '' }] = useState(pageParams);
  const { data: schoolClass } = useQuery(schoolClassQuery(classId));
  return (
    <Paper head={<NavBar title="班级评价小组" note={schoolClass?.name} onBack={goBack} />}>
      <Loaded query={useQuery(classGroupQuery(classId))} waiting={<Skeleton count={3} />}>
        {(group) => <Group group={group} />}
      </Loaded>
    </Paper>
  );
}

function Group({ group }: { group: ClassGroup }) {
  const { words, isComplete, leaderName, members, former, viewerCanSet, version } = group;
  return (
    <View className="class-group">
      <Card tone="brand">
        <Text className="class-group__title">几位老师一起看这个班</Text>
        <Text className="class-group__text">
          组员可以核实本班的记录，参加小组评价，也可以替暂不参加的家庭填写（代录）。离开小组的当天起就不再看得到。
        </Text>
      </Card>
      <Section title="组长">
        <Card>
          <View className="class-group__line">
            <Text className="class-group__name">{leaderName ?? '还没有班主任'}</Text>
            <Chip
              text={isComplete ? '已经齐了' : '还没有齐'}
              icon={isComplete ? 'tick' : 'clock'}
              tone={isComplete ? 'brand' : 'plain'}
            />
          </View>
          <Text className="class-group__note">{leaderName ? `班主任任组长。${words}` : words}</Text>
        </Card>
      </Section>
      {viewerCanSet ? <ChooseMembers key={version} group={group} /> : <Members members={members} />}
      {former.length > 0 && <Former former={former} />}
    </View>
  );
}

function Members({ members }: Pick<ClassGroup, 'members'>) {
  return (
    <Section title="组员" note={`${members.length} 名`}>
      {members.length === 0 && <Text className="class-group__note">班主任还没有选组员。</Text>}
      {members.map(({ id, name, courseNames, startsOn }) => (
        <Card key={id}>
          <Text className="class-group__name">{name}</Text>
          <Text className="class-group__note">
            {courseNames.join('、') || '这学期不教本班'} · {monthAndDay(startsOn)}起
          </Text>
        </Card>
      ))}
    </Section>
  );
}

function Former({ former }: Pick<ClassGroup, 'former'>) {
  return (
    <Section title="以前的组员" note="谁、从哪天到哪天">
      <Card>
        {former.map(({ id, name, startsOn, lastOn }) => (
          <View key={id} className="class-group__line">
            <Text className="class-group__text">{name}</Text>
            <Text className="class-group__note">
              {monthAndDay(startsOn)}至{lastOn && monthAndDay(lastOn)}
            </Text>
          </View>
        ))}
      </Card>
    </Section>
  );
}
