import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CommentBox } from './comment-box';
import { sheetQuery, type Sheet } from './evaluations.queries';
import { isOnBehalf } from './on-behalf';
import { lackOf } from '../../writing/said';
import { isHandedIn, type SheetDesk, type SheetState } from '../../writing/sheet-desk';
import { Overtaken, Refused, SeenBy, WrittenBy } from './sheet-parts';
import { Steps } from './steps';
import { useSheetDesk } from './use-sheet-desk';
import { Button } from '../../ui/button/button';
import { Loaded } from '../../ui/loaded/loaded';
import { Skeleton } from '../../ui/skeleton/skeleton';

interface HomeMessageProps {
  roundId: string;
  studentId: string;
  name: string;
}

/** The message of the home to its child; in its place a teacher types what the home says. */
export function HomeMessage({ roundId, studentId, name }: HomeMessageProps) {
  const query = useQuery(sheetQuery(roundId, studentId));
  const [copy, setCopy] = useState(0);
  const again = () => void query.refetch().then(() => setCopy(copy + 1));
  return (
    <Loaded query={query} waiting={<Skeleton count={1} />}>
      {(sheet) => <Writing key={copy} sheet={sheet} name={name} onTakeTheirs={again} />}
    </Loaded>
  );
}

function Writing({ sheet, name, onTakeTheirs }: { sheet: Sheet; name: string; onTakeTheirs: () => void }) {
  const { round, studentId, entry, seenBy, viewerCanSubmit, whyNot } = sheet;
  const { form } = round;
  const place = { roundId: round.id, studentId, course: null, by: 'home' };
  const { desk, state } = useSheetDesk(place, form, entry);
  return (
    <View className="home-forms">
      <SeenBy words={seenBy} />
      <WrittenBy sheet={sheet} />
      <Overtaken
        desk={desk}
        state={state}
        onTakeTheirs={() => {
          desk.dropMine();
          onTakeTheirs();
        }}
      />
      {form.items.map((item) => (
        <View key={item.id} className="home-forms__item">
          <Text className="home-forms__asked">{item.name}</Text>
          <Steps
            item={item}
            value={state.said.answers[item.id]?.step}
            onChoose={(step) => desk.answer(item.id, { step })}
          />
        </View>
      ))}
      {form.comment && (
        <CommentBox desk={desk} state={state} comment={form.comment} placeholder={beginningOf(sheet, name)} />
      )}
      {!viewerCanSubmit && <Text className="home-forms__closed">{whyNot}</Text>}
      <Refused state={state} />
      {viewerCanSubmit && <HandIn sheet={sheet} desk={desk} state={state} />}
    </View>
  );
}

const beginningOf = (sheet: Sheet, name: string): string =>
  isOnBehalf(sheet) ? `照家里的话写，比如：${name}，这学期……` : `${name}，这学期爸爸妈妈最记得的一件事是……`;

function HandIn({ sheet, desk, state }: { sheet: Sheet; desk: SheetDesk; state: SheetState }) {
  const { entry, round } = sheet;
  const lack = lackOf(round.form, state.said);
  if (isHandedIn(entry, state))
    return <Button kind="soft" label="已经交了，改了可以再交" isDisabled onTap={() => undefined} />;
  return (
    <Button
      kind={lack === null ? 'main' : 'soft'}
      label={lack ?? (isOnBehalf(sheet) ? '替家里交' : '交给老师和孩子')}
      isBusy={state.isSubmitting}
      isDisabled={lack !== null}
      onTap={() => void desk.submit()}
    />
  );
}
