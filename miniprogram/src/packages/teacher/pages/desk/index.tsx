import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState, type ComponentProps } from 'react';
import { deskQuery, type Desk } from '../../../../features/evaluations/evaluations.queries';
import { useTopOn } from '../../../../platform/kept-place';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { lastDayOf } from '../../../../words/days';
import { firstOpen } from '../../../../writing/desk-rows';
import { ChildDesk } from './child-desk';
import { Everybody } from './everybody';
import { Several } from './several';
import './index.scss';

/** The comments desk: child by child, the records above the text, or beside it on a wide screen. */
export default function DeskPage() {
  useGuard();
  const [{ roundId = '', course }] = useState(pageParams);
  const query = useQuery(deskQuery(roundId, course ?? null));
  const desk = query.data;
  const title = desk ? [desk.round.form.name, desk.course].filter(Boolean).join(' · ') : '评语';
  const note = desk && `${desk.round.className} · 已写 ${desk.done} / ${desk.total}`;
  return (
    <Paper isWide head={<NavBar title={title} note={note} onBack={goBack} />}>
      <Loaded query={query} waiting={<Skeleton count={3} />}>
        {(found) =>
          found.rows.length === 0 ? (
            <EmptyState icon="people" title="班里还没有学生" advice="学校导入学生以后，就可以在这里写评语。" />
          ) : (
            <ChildByChild desk={found} onRead={() => query.refetch()} />
          )
        }
      </Loaded>
    </Paper>
  );
}

function ChildByChild({ desk, onRead }: { desk: Desk; onRead: () => Promise<unknown> }) {
  const { rows, done, total, round } = desk;
  const [chosen, setChosen] = useState(() => (firstOpen(rows) ?? rows[0])?.studentId);
  const [part, setPart] = useState<'child' | 'everybody' | 'several'>('child');
  const [copy, setCopy] = useState(0);
  useTopOn(chosen);
  const row = rows.find(({ studentId }) => studentId === chosen) ?? rows[0];
  const choose = (studentId: string | undefined) => {
    setPart('child');
    setChosen(studentId);
  };
  if (!row) return null;
  return (
    <View className="desk">
      <Progress done={done} total={total} />
      {!desk.viewerCanSubmit && (
        <Card tone="wait">
          <Text>这次评价现在是“{round.stageName}”，只能看，不能再交。</Text>
        </Card>
      )}
      {desk.viewerCanSubmit && <Text className="desk__day">{lastDayOf(round)}</Text>}
      {part === 'several' && <Several desk={desk} onDone={() => setPart('everybody')} />}
      {part === 'everybody' && (
        <Everybody
          rows={rows}
          chosen={row.studentId}
          onChoose={choose}
          onSeveral={desk.viewerCanSubmit && round.form.comment ? () => setPart('several') : undefined}
        />
      )}
      {part === 'child' && (
        <OneChild
          key={`${row.studentId}.${copy}`}
          desk={desk}
          row={row}
          onList={() => setPart('everybody')}
          onChoose={choose}
          onRead={onRead}
          onTakeTheirs={() => void onRead().then(() => setCopy(copy + 1))}
        />
      )}
    </View>
  );
}

/** One child between its neighbours; OP-7: who is exempt from the subject is passed over, and not written about. */
function OneChild(props: Omit<ComponentProps<typeof ChildDesk>, 'before' | 'next'>) {
  const { desk, row, onList } = props;
  const asked = desk.rows.filter(({ isExempt }) => !isExempt);
  const at = asked.findIndex(({ studentId }) => studentId === row.studentId);
  if (!row.isExempt) return <ChildDesk {...props} before={asked[at - 1]} next={asked[at + 1]} />;
  return (
    <Card>
      <Text>{`${row.studentName}这一科已经登记免评，不用写。`}</Text>
      <Button kind="soft" icon="people" label="看全班" onTap={onList} />
    </Card>
  );
}

function Progress({ done, total }: { done: number; total: number }) {
  return (
    <View className="desk__track">
      <View className="desk__done" style={{ width: `${total > 0 ? Math.round((done / total) * 100) : 0}%` }} />
    </View>
  );
}
