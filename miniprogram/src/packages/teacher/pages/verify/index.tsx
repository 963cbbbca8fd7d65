import { Text, View } from '@tarojs/components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { inboxQuery, type EvidenceRecord } from '../../../../features/evidence/evidence.queries';
import { ReturnSheet } from '../../../../features/evidence/return-sheet';
import { WaitingCard } from '../../../../features/evidence/waiting-card';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Button } from '../../../../ui/button/button';
import { Group } from '../../../../ui/group/group';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState, ErrorState } from '../../../../ui/states/states';
import { wordsOf } from '../../../../words/refusals';
import { useReviews, type Reviews } from './use-reviews';
import './index.scss';

/** What waits to be verified, one below the other. */
export default function VerifyPage() {
  useGuard();
  const [{ schoolId = '' }] = useState(pageParams);
  const query = useInfiniteQuery(inboxQuery(schoolId));
  const records = query.data?.pages.flatMap(({ nodes }) => nodes);
  const more = query.hasNextPage ? '以上' : '';
  return (
    <Paper head={<NavBar title="核实" note={records && `待核实 ${records.length} 条${more}`} onBack={goBack} />}>
      {records ? (
        <Inbox
          records={records}
          onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          isBusy={query.isFetchingNextPage}
        />
      ) : query.error ? (
        <ErrorState words={wordsOf(query.error)} onRetry={() => void query.refetch()} />
      ) : (
        <Skeleton count={4} />
      )}
    </Paper>
  );
}

function Inbox({ records, onMore, isBusy }: { records: EvidenceRecord[]; onMore?: () => void; isBusy: boolean }) {
  const reviews = useReviews();
  const [returning, setReturning] = useState<EvidenceRecord>();
  const mine = records.filter(({ viewerCanReview }) => viewerCanReview.includes('VERIFY'));
  if (records.length === 0) {
    return (
      <View>
        <Done words={reviews.done} />
        <EmptyState icon="tick" title="都看完了" advice="学生新交的记录会出现在这里，等您有空时看一看。" />
      </View>
    );
  }
  return (
    <View className="verify">
      <Text className="verify__how">右滑核实 · 左滑退回，也可以点按钮</Text>
      <Done words={reviews.done} />
      {records.map((record) => (
        <WaitingCard
          key={record.id}
          record={record}
          isBusy={reviews.isBusy}
          refusal={reviews.refusals.get(record.id)}
          onVerify={() => reviews.review('VERIFY', [record])}
          onReturn={() => setReturning(record)}
        />
      ))}
      {onMore && <Button kind="soft" label="再看后面的" isBusy={isBusy} onTap={onMore} />}
      {returning ? (
        <Returning record={returning} reviews={reviews} onOver={() => setReturning(undefined)} />
      ) : (
        mine.length > 1 && <Batch all={records.length} mine={mine} reviews={reviews} />
      )}
    </View>
  );
}

interface ReturningProps {
  record: EvidenceRecord;
  reviews: Reviews;
  onOver: () => void;
}

function Returning({ record, reviews, onOver }: ReturningProps) {
  return (
    <ReturnSheet
      who={record.studentNames.join('、')}
      isBusy={reviews.isBusy}
      refusal={reviews.refusal}
      onReturn={(reason) => reviews.review('RETURN', [record], reason, onOver)}
      onCancel={onOver}
    />
  );
}

function Batch({ all, mine, reviews }: { all: number; mine: EvidenceRecord[]; reviews: Reviews }) {
  const rest = all - mine.length;
  return (
    <View className="verify__foot">
      <View className="verify__foot-words">
        <Text className="verify__foot-main">看过上面 {mine.length} 条</Text>
        <Text className="verify__how">{rest > 0 ? `另 ${rest} 条由别的老师核实` : '没有疑问就一起核实'}</Text>
      </View>
      <View className="verify__foot-button">
        <Button
          icon="tick"
          label={`全部核实 ${mine.length} 条`}
          isBusy={reviews.isBusy}
          onTap={() => reviews.review('VERIFY', mine)}
        />
      </View>
    </View>
  );
}

function Done({ words }: { words?: string }) {
  return (
    <Group role="status" className="verify__done">
      {words && <Text>{words}</Text>}
    </Group>
  );
}
