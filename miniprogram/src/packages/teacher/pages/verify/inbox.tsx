import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { EvidenceRecord, WaitingRecord } from '../../../../features/evidence/evidence.queries';
import { ReasonSheet } from '../../../../features/evidence/reason-sheet';
import { AT_ONCE, useReviews, type Reviews } from '../../../../features/evidence/use-reviews';
import { WaitingCard } from '../../../../features/evidence/waiting-card';
import { Button } from '../../../../ui/button/button';
import { Group } from '../../../../ui/group/group';
import { EmptyState } from '../../../../ui/states/states';
import { OtherRecord } from './other-record';

interface InboxProps {
  records: WaitingRecord[];
  isFlaggedOnly: boolean;
  onMore?: () => void;
  isBusy: boolean;
}

/** The records that wait, one below the other; those without a reason to look twice can be verified together. */
export function Inbox({ records, isFlaggedOnly, onMore, isBusy }: InboxProps) {
  const reviews = useReviews();
  const [returning, setReturning] = useState<WaitingRecord>();
  const [compared, setCompared] = useState<string>();
  if (records.length === 0) return <AllSeen isFlaggedOnly={isFlaggedOnly} done={reviews.done} onMore={onMore} />;
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
          onCompare={setCompared}
        />
      ))}
      {onMore && <Button kind="soft" label="再看后面的" isBusy={isBusy} onTap={onMore} />}
      {returning ? (
        <Returning record={returning} reviews={reviews} onOver={() => setReturning(undefined)} />
      ) : compared !== undefined ? (
        <OtherRecord recordId={compared} onOver={() => setCompared(undefined)} />
      ) : (
        !isFlaggedOnly && <Batch records={records} reviews={reviews} />
      )}
    </View>
  );
}

function AllSeen({ isFlaggedOnly, done, onMore }: { isFlaggedOnly: boolean; done?: string; onMore?: () => void }) {
  return (
    <View className="verify">
      <Done words={done} />
      {isFlaggedOnly ? (
        <EmptyState
          icon="tick"
          title="没有要多看一眼的"
          advice="同一张照片交了两次、几分钟里交了很多条，会放在这里。"
        />
      ) : (
        <EmptyState icon="tick" title="都看完了" advice="学生新交的记录会出现在这里，等您有空时看一看。" />
      )}
      {onMore && <Button kind="soft" label="再看后面的" onTap={onMore} />}
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
    <ReasonSheet
      decision="RETURN"
      who={record.studentNames.join('、')}
      isBusy={reviews.isBusy}
      refusal={reviews.refusal}
      onSend={(reason) => reviews.review('RETURN', [record], reason, onOver)}
      onCancel={onOver}
    />
  );
}

function Batch({ records, reviews }: { records: WaitingRecord[]; reviews: Reviews }) {
  const mine = records.filter(({ viewerCanReview }) => viewerCanReview.includes('VERIFY'));
  const plain = mine.filter(({ flags }) => flags.length === 0).slice(0, AT_ONCE);
  if (plain.length < 2) return null;
  return (
    <View className="verify__foot">
      <View className="verify__foot-words">
        <Text className="verify__foot-main">{plain.length} 条没有疑点</Text>
        <Text className="verify__how">{leftWords(records, mine, plain)}</Text>
      </View>
      <View className="verify__foot-button">
        <Button
          icon="tick"
          label={`一起核实 ${plain.length} 条`}
          isBusy={reviews.isBusy}
          onTap={() => reviews.review('VERIFY', plain)}
        />
      </View>
    </View>
  );
}

/** What the batch leaves: rows to open, rows of other teachers. */
function leftWords(records: WaitingRecord[], mine: WaitingRecord[], plain: WaitingRecord[]): string {
  const others = records.length - mine.length;
  const flagged = mine.filter(({ flags }) => flags.length > 0).length;
  const later = mine.length - flagged - plain.length;
  const parts = [
    flagged > 0 && `另 ${flagged} 条要点开看过`,
    others > 0 && `${others} 条由别的老师核实`,
    later > 0 && `还有 ${later} 条下一批`,
  ].filter(Boolean);
  return parts.join('，') || '看过上面的，就可以一起核实';
}

function Done({ words }: { words?: string }) {
  return (
    <Group role="status" className="verify__done">
      {words && <Text>{words}</Text>}
    </Group>
  );
}
