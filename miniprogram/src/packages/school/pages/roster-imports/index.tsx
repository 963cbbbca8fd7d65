import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { rosterImportsQuery, type RosterLine } from '../../../../features/people/roster-import.queries';
import { RosterStateChip } from '../../../../features/people/roster-state-chip';
import { useDidShow } from '../../../../platform/lifecycle';
import { goBack, open, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Section } from '../../../../ui/section/section';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { shortTime } from '../../../../words/times';
import './index.scss';

/** GL-1: the imports of a school and the way to a new one. */
export default function RosterImportsPage() {
  useGuard();
  const [{ schoolId = '' }] = useState(pageParams);
  const imports = useQuery(rosterImportsQuery(schoolId));
  useDidShow(() => void imports.refetch());
  return (
    <Paper head={<NavBar title="导入名册" onBack={goBack} />}>
      <Card tone="brand">
        <View className="roster-how">
          <Text className="roster-how__title">先试读，看过再导入</Text>
          <Text className="roster-how__text">
            选好“班级、教师、课程、任课、学生”几张表（xlsx 或
            csv）。系统先读一遍，告诉您会增加什么、改变什么、哪一行有问题；您点了导入才会写进去，写进去以后还能撤销。
          </Text>
        </View>
      </Card>
      <View className="roster-new">
        <Button icon="upload" label="导入新的表格" onTap={() => open('rosterImport', { schoolId })} />
      </View>
      <Section title="以前的导入">
        <Loaded query={imports} waiting={<Skeleton count={3} />}>
          {(lines) =>
            lines.length === 0 ? (
              <EmptyState icon="sheet" title="还没有导入过" advice="从上面的按钮开始，试读不会改动任何数据。" />
            ) : (
              lines.map((line) => <Line key={line.id} line={line} schoolId={schoolId} />)
            )
          }
        </Loaded>
      </Section>
    </Paper>
  );
}

function Line({ line, schoolId }: { line: RosterLine; schoolId: string }) {
  const counts = `新增 ${line.added} · 变化 ${line.changed} · 离开 ${line.left}`;
  const when = `${shortTime(line.createdAt)} · ${line.createdBy}`;
  return (
    <Card
      label={`${when}，${counts}，${line.stateName}`}
      onTap={() => open('rosterImport', { schoolId, importId: line.id })}
    >
      <View className="roster-line">
        <View className="roster-line__words">
          <Text className="roster-line__when">{when}</Text>
          <Text className="roster-line__counts">{counts}</Text>
        </View>
        <RosterStateChip state={line.state} name={line.stateName} />
      </View>
    </Card>
  );
}
