import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import {
  answerFinding,
  findingQuery,
  type Sampled,
  type SampledDetail,
} from '../../../../features/oversight/findings.queries';
import { useKeptAnswer } from '../../../../features/oversight/kept-answer';
import { open } from '../../../../platform/navigation/navigate';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Chip } from '../../../../ui/chip/chip';
import { TextArea } from '../../../../ui/field/text-area';
import type { IconName } from '../../../../ui/icon/icon';
import { Loaded } from '../../../../ui/loaded/loaded';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { Tappable } from '../../../../ui/tappable/tappable';
import { dayOf, nearDay, nearTime } from '../../../../words/days';
import { wordsOf } from '../../../../words/refusals';

const LONGEST = 500;

const LOOKS: Record<Sampled['state'], { tone: 'plain' | 'wait' | 'brand'; icon: IconName }> = {
  WAITING: { tone: 'plain', icon: 'clock' },
  FOUND: { tone: 'wait', icon: 'pen' },
  ANSWERED: { tone: 'plain', icon: 'clock' },
  FINE: { tone: 'brand', icon: 'tick' },
  SETTLED: { tone: 'brand', icon: 'tick' },
};

interface FindingCardProps {
  sampled: Sampled;
  classId: string;
  isOpen: boolean;
  onTap: () => void;
}

/** A booklet that was drawn; open, what was said of it and where it is answered. */
export function FindingCard({ sampled, classId, isOpen, onTap }: FindingCardProps) {
  const { studentName, stateName, state, drawnAt } = sampled;
  const drawn = `${nearDay(dayOf(drawnAt))}抽中`;
  return (
    <Card>
      <Tappable
        className="findings__row"
        label={`${studentName}，${drawn}，${stateName}，${isOpen ? '收起' : '展开'}`}
        onTap={onTap}
      >
        <View className="findings__inside">
          <Text className="findings__name">{studentName}</Text>
          <Text className="findings__drawn">{drawn}</Text>
          <Chip text={stateName} {...LOOKS[state]} />
        </View>
      </Tappable>
      {isOpen && <Opened sampled={sampled} classId={classId} />}
    </Card>
  );
}

function Opened({ sampled, classId }: { sampled: Sampled; classId: string }) {
  const found = useQuery(findingQuery(sampled.id));
  const { studentId, termId } = sampled;
  return (
    <View className="findings__opened">
      <Loaded query={found} waiting={<Skeleton count={1} />}>
        {(detail) => (
          <>
            {detail.notes.length === 0 && <Text className="findings__quiet">还没有人检查。</Text>}
            {detail.notes.map((note) => (
              <Note key={note.id} note={note} />
            ))}
            <Button
              kind="soft"
              icon="sheet"
              label="看这份册子"
              name={`看这份册子：${sampled.studentName}`}
              onTap={() => open('booklet', { studentId, termId, classId })}
            />
            {detail.booklet.viewerCanAnswer && <Answer detail={detail} />}
          </>
        )}
      </Loaded>
    </View>
  );
}

function Note({ note }: { note: SampledDetail['notes'][number] }) {
  const { stateName, words, suggestion, failed, seenNumber, by, at } = note;
  const version = seenNumber > 0 ? `第 ${seenNumber} 版` : '发布以前';
  return (
    <View className="findings__note">
      <Text className="findings__who">{`${by} · ${nearTime(at)} · ${version} · ${stateName}`}</Text>
      {failed.map((name) => (
        <Text key={name} className="findings__failed">{`不符合：${name}`}</Text>
      ))}
      {words !== '' && <Text className="findings__words">{words}</Text>}
      {suggestion !== '' && <Text className="findings__words">{`建议：${suggestion}`}</Text>}
    </View>
  );
}

function Answer({ detail: { booklet } }: { detail: SampledDetail }) {
  const { words, clientMutationId, type, leave } = useKeptAnswer(booklet.id);
  const sending = useMutation(answerFinding());
  const isOut = booklet.seenNumber > 0;
  return (
    <View className="findings__answer">
      <TextArea
        label="更正了什么"
        value={words}
        placeholder="写一句更正了什么，比如：补了运动会的照片"
        maxLength={LONGEST}
        onChange={type}
      />
      <Text className="findings__quiet">
        {isOut ? `先更正并发布新的一版（现在是第 ${booklet.latest} 版），再回复。` : '更正以后回复，学校会再看一遍。'}
      </Text>
      {sending.error && <Text className="findings__wrong">{wordsOf(sending.error)}</Text>}
      <Button
        label="回复已更正"
        isBusy={sending.isPending}
        isDisabled={words.trim() === ''}
        onTap={() => sending.mutate({ sampledId: booklet.id, words, clientMutationId }, { onSuccess: leave })}
      />
    </View>
  );
}
