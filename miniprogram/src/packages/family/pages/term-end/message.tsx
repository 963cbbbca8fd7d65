import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CommentBox } from '../../../../features/evaluations/comment-box';
import { sheetQuery, type Sheet } from '../../../../features/evaluations/evaluations.queries';
import { lackOf } from '../../../../writing/said';
import { isHandedIn, type SheetDesk, type SheetState } from '../../../../writing/sheet-desk';
import { Overtaken, Refused, SeenBy } from '../../../../features/evaluations/sheet-parts';
import { Steps } from '../../../../features/evaluations/steps';
import { useSheetDesk } from '../../../../features/evaluations/use-sheet-desk';
import { Button } from '../../../../ui/button/button';
import { Loaded } from '../../../../ui/loaded/loaded';
import { Skeleton } from '../../../../ui/skeleton/skeleton';

interface MessageProps {
  roundId: string;
  studentId: string;
  name: string;
}

/** The message of the home to its child. */
export function Message({ roundId, studentId, name }: MessageProps) {
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
    <View className="term-end">
      <SeenBy words={seenBy} />
      <Overtaken
        desk={desk}
        state={state}
        onTakeTheirs={() => {
          desk.dropMine();
          onTakeTheirs();
        }}
      />
      {form.items.map((item) => (
        <View key={item.id} className="term-end__item">
          <Text className="term-end__asked">{item.name}</Text>
          <Steps
            item={item}
            value={state.said.answers[item.id]?.step}
            onChoose={(step) => desk.answer(item.id, { step })}
          />
        </View>
      ))}
      {form.comment && (
        <CommentBox
          desk={desk}
          state={state}
          comment={form.comment}
          placeholder={`${name}，这学期爸爸妈妈最记得的一件事是……`}
        />
      )}
      {!viewerCanSubmit && <Text className="term-end__closed">{whyNot}</Text>}
      <Refused state={state} />
      {viewerCanSubmit && <HandIn sheet={sheet} desk={desk} state={state} />}
    </View>
  );
}

function HandIn({ sheet, desk, state }: { sheet: Sheet; desk: SheetDesk; state: SheetState }) {
  const { entry, round } = sheet;
  const lack = lackOf(round.form, state.said);
  if (isHandedIn(entry, state))
    return <Button kind="soft" label="已经交了，改了可以再交" isDisabled onTap={() => undefined} />;
  return (
    <Button
      kind={lack === null ? 'main' : 'soft'}
      label={lack ?? '交给老师和孩子'}
      isBusy={state.isSubmitting}
      isDisabled={lack !== null}
      onTap={() => void desk.submit()}
    />
  );
}
