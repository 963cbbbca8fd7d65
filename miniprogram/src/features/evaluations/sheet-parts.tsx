import { Text, View } from '@tarojs/components';
import { Button } from '../../ui/button/button';
import { Card } from '../../ui/card/card';
import { Icon } from '../../ui/icon/icon';
import type { SheetDesk, SheetState } from '../../writing/sheet-desk';
import type { Sheet } from './evaluations.queries';
import { isOnBehalf } from './on-behalf';
import './sheet-parts.scss';

/** Who will see what is written; it stands above the first question. */
export function SeenBy({ words }: { words: string }) {
  return (
    <View className="seen-by">
      <Icon name="lock" />
      <Text className="seen-by__words">{words}</Text>
    </View>
  );
}

/** ZM-1: whose words stand there now, before a teacher writes over them in the place of a home. */
export function WrittenBy({ sheet }: { sheet: Sheet }) {
  const { author } = sheet.entry;
  return author !== null && isOnBehalf(sheet) ? <Text className="written-by">现在这份是{author}写的。</Text> : null;
}

/** How many of several things are done, as bars side by side. */
export function Bars({ done, total, label }: { done: number; total: number; label: string }) {
  return (
    <View className="bars">
      <Text className="bars__words">{label}</Text>
      <View className="bars__all">
        {Array.from({ length: total }, (_, at) => (
          <View key={at} className={at < done ? 'bars__one bars__one--on' : 'bars__one'} />
        ))}
      </View>
    </View>
  );
}

interface OvertakenProps {
  desk: SheetDesk;
  state: SheetState;
  onTakeTheirs: () => void;
}

/** Somebody else wrote on the same form: both texts are there, the person chooses. */
export function Overtaken({ desk, state, onTakeTheirs }: OvertakenProps) {
  const { overtaken } = state;
  if (!overtaken) return null;
  return (
    <Card tone="wait">
      <View className="overtaken">
        <Text className="overtaken__title">这份刚刚在别处改过，两份都还在</Text>
        {overtaken.comment !== '' && <Text className="overtaken__text">已存的：{overtaken.comment}</Text>}
        <View className="overtaken__buttons">
          <Button kind="plain" label="用已存的" onTap={onTakeTheirs} />
          <Button kind="soft" label="用我现在写的" onTap={() => desk.keepMine()} />
        </View>
      </View>
    </Card>
  );
}

/** What the server did not take, in its own words. */
export function Refused({ state: { refusal, overtaken } }: { state: SheetState }) {
  return refusal && !overtaken ? <Text className="sheet-refused">{refusal.words}</Text> : null;
}
