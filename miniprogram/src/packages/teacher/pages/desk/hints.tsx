import { Text, View } from '@tarojs/components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { hintsQuery, type Hint } from '../../../../features/evaluations/evaluations.queries';
import { changed, fineWords, stillStands } from '../../../../writing/hints';
import { useSettled } from '../../../../writing/use-settled';
import { Group } from '../../../../ui/group/group';
import { Icon } from '../../../../ui/icon/icon';
import { Tappable } from '../../../../ui/tappable/tappable';

const PAUSE_MS = 900;

interface HintsProps {
  place: { roundId: string; studentId: string; course: string | null };
  text: string;
  onChange: (text: string) => void;
}

/** What is worth another look, below the text; it comes after typing, waits for nothing and stops nobody. */
export function Hints({ place: { roundId, studentId, course }, text, onChange }: HintsProps) {
  const settled = useSettled(text, PAUSE_MS).normalize('NFC');
  const asked = { roundId, studentId, course, text: settled };
  const { data } = useQuery({
    ...hintsQuery(asked),
    enabled: settled.trim() !== '',
    placeholderData: keepPreviousData,
  });
  if (!data || text.trim() === '') return null;
  const hints = data.hints.filter((hint) => stillStands(text, hint));
  return (
    <Group role="status" className="desk__hints">
      {hints.map((hint) => (
        <OneHint key={`${hint.kind}.${hint.quote}`} hint={hint} onTap={() => onChange(changed(text, hint))} />
      ))}
      {data.hints.length === 0 && (
        <View className="desk__hint desk__hint--fine">
          <Icon name="tick" isSmall />
          <Text className="desk__hint-words">{fineWords(data.likePercent)}</Text>
        </View>
      )}
    </Group>
  );
}

function OneHint({ hint: { message, instead, quote }, onTap }: { hint: Hint; onTap: () => void }) {
  return (
    <View className="desk__hint">
      <Icon name="bulb" isSmall />
      <Text className="desk__hint-words">{message}</Text>
      {instead !== null && (
        <Tappable className="desk__all" label={`把“${quote}”改成“${instead}”`} onTap={onTap}>
          <Text>改一下</Text>
        </Tappable>
      )}
    </View>
  );
}
