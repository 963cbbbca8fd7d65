import { View } from '@tarojs/components';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { markRead, messagesQuery, type Line, type Message } from '../../../../features/notifications/messages.queries';
import { openLine } from '../../../../features/notifications/open-line';
import { goBack } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Button } from '../../../../ui/button/button';
import { Choice } from '../../../../ui/choice/choice';
import { Door, Doors } from '../../../../ui/door/door';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Section } from '../../../../ui/section/section';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { lastDayOf, nearDay } from '../../../../words/days';
import './index.scss';

type Filter = 'all' | 'unread';

const filters: ReadonlyArray<{ value: Filter; text: string }> = [
  { value: 'all', text: '全部' },
  { value: 'unread', text: '未读' },
];

/** What one was told, by day; each line opens the very thing. */
export default function InboxPage() {
  useGuard();
  const [filter, choose] = useState<Filter>('all');
  const query = useInfiniteQuery({ ...messagesQuery(filter === 'unread'), enabled: useIsSignedIn() });
  const reading = useMutation(markRead());
  const messages = query.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  return (
    <Paper head={<NavBar title="消息" onBack={goBack} />}>
      <View className="inbox">
        <View className="inbox__filter">
          <Choice label="看哪些" options={filters} value={filter} onChange={choose} />
          {messages.some(({ isRead }) => !isRead) && (
            <Button
              kind="plain"
              icon="tick"
              label="都看过了"
              isBusy={reading.isPending}
              onTap={() => reading.mutate(null)}
            />
          )}
        </View>
        <Loaded query={query} waiting={<Skeleton count={3} />}>
          {() =>
            messages.length === 0 ? <Empty filter={filter} /> : <Days messages={messages} onRead={reading.mutate} />
          }
        </Loaded>
        {query.hasNextPage && (
          <Button
            kind="plain"
            label="更早的消息"
            isBusy={query.isFetchingNextPage}
            onTap={() => void query.fetchNextPage()}
          />
        )}
      </View>
    </Paper>
  );
}

function Empty({ filter }: { filter: Filter }) {
  if (filter === 'unread') return <EmptyState icon="tick" title="都看过了" advice="有新的消息会出现在这里。" />;
  return (
    <EmptyState
      icon="inbox"
      title="还没有消息"
      advice="有事快到最后一天时，会在早上七点到晚上八点之间提醒，一天最多一次。"
    />
  );
}

function Days({ messages, onRead }: { messages: Message[]; onRead: (day: string) => void }) {
  return (
    <>
      {messages.map(({ id, day, isRead, lines }) => (
        <Section key={id} title={nearDay(day)} note={isRead ? '看过了' : '没看过'}>
          <Doors>
            {lines.map((line) => (
              <Door
                key={line.id}
                icon={iconOf(line)}
                tone={isRead || line.isNews || line.daysLeft === 0 ? 'brand' : 'wait'}
                title={[line.studentName, line.words].filter(Boolean).join('：')}
                note={until(line)}
                onTap={() => {
                  if (!isRead) onRead(day);
                  openLine(line);
                }}
              />
            ))}
          </Doors>
        </Section>
      ))}
    </>
  );
}

const iconOf = ({ isNews, door, studentName }: Line) => {
  if (isNews) return door === 'GROWTH' ? 'flower' : 'sheet';
  return studentName ? 'seedling' : 'class';
};

const until = ({ isNews, lastOn, daysLeft }: Line): string => {
  if (isNews) return '打开看看';
  return daysLeft === 0 ? '已经过去了' : lastDayOf({ dueOn: lastOn, daysLeft });
};
