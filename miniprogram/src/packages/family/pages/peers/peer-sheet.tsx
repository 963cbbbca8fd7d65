import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CommentBox, WordsBox } from '../../../../features/evaluations/comment-box';
import { sheetQuery, type FormItem, type Sheet } from '../../../../features/evaluations/evaluations.queries';
import { isMissing, lackOf, passed } from '../../../../writing/said';
import type { SheetDesk, SheetState } from '../../../../writing/sheet-desk';
import { Bars, Overtaken, Refused, SeenBy } from '../../../../features/evaluations/sheet-parts';
import { Steps } from '../../../../features/evaluations/steps';
import { useSheetDesk } from '../../../../features/evaluations/use-sheet-desk';
import { Avatar } from '../../../../ui/avatar/avatar';
import { Button } from '../../../../ui/button/button';
import { Loaded } from '../../../../ui/loaded/loaded';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { givenName } from '../../../../words/names';

interface PeerSheetProps {
  roundId: string;
  studentId: string;
  by: string;
  place: { at: number; total: number };
  nextName: string | null;
  onDone: () => void;
}

/** One classmate: who will see it first, then the questions. */
export function PeerSheet(props: PeerSheetProps) {
  const query = useQuery(sheetQuery(props.roundId, props.studentId));
  const [copy, setCopy] = useState(0);
  const again = () => void query.refetch().then(() => setCopy(copy + 1));
  return (
    <Loaded query={query} waiting={<Skeleton count={3} />}>
      {(sheet) =>
        sheet.viewerCanSubmit ? (
          <Form key={copy} {...props} sheet={sheet} onTakeTheirs={again} />
        ) : (
          <EmptyState icon="clock" title="现在不能填" advice={sheet.whyNot ?? '这次评价还没有开始。'} />
        )
      }
    </Loaded>
  );
}

interface FormProps extends PeerSheetProps {
  sheet: Sheet;
  onTakeTheirs: () => void;
}

function Form({ sheet, by, place, nextName, onDone, onTakeTheirs }: FormProps) {
  const { round, studentId, studentName, entry, seenBy } = sheet;
  const { form } = round;
  const { desk, state } = useSheetDesk({ roundId: round.id, studentId, course: null, by }, form, entry);
  const [isAsked, setAsked] = useState(false);
  const takeTheirs = () => {
    desk.dropMine();
    onTakeTheirs();
  };
  return (
    <View className="sheet-page peers">
      <Bars done={place.at + 1} total={place.total} label={`第 ${place.at + 1} / ${place.total} 位`} />
      <SeenBy words={seenBy} />
      <Who studentId={studentId} name={studentName} />
      <Overtaken desk={desk} state={state} onTakeTheirs={takeTheirs} />
      {form.items.map((item) => (
        <Question key={item.id} item={item} desk={desk} state={state} isAsked={isAsked} />
      ))}
      {form.comment && (
        <CommentBox desk={desk} state={state} comment={form.comment} placeholder="可以不写。比如：那天你帮我……" />
      )}
      <Refused state={state} />
      <Foot sheet={sheet} desk={desk} state={state} nextName={nextName} onAsk={() => setAsked(true)} onDone={onDone} />
    </View>
  );
}

function Who({ studentId, name }: { studentId: string; name: string }) {
  return (
    <View className="peers__who">
      <Avatar id={studentId} name={name} />
      <View className="peers__who-words">
        <Text className="peers__name">{name}</Text>
        <Text className="peers__think">想一想这学期和{givenName(name)}一起做的事</Text>
      </View>
    </View>
  );
}

interface FootProps {
  sheet: Sheet;
  desk: SheetDesk;
  state: SheetState;
  nextName: string | null;
  onAsk: () => void;
  onDone: () => void;
}

/** An honest way out, and a button that says what is missing. */
function Foot({ sheet, desk, state, nextName, onAsk, onDone }: FootProps) {
  const { form } = sheet.round;
  const lack = lackOf(form, state.said);
  const nothing = passed(form, state.said);
  const submit = () => void desk.submit().then((isIn) => isIn && onDone());
  return (
    <View className="sheet-foot">
      {nothing && (
        <View className="sheet-foot__side">
          <Button
            kind="plain"
            label="我不太了解"
            name={`我不太了解${givenName(sheet.studentName)}，都选没留意`}
            isDisabled={state.isSubmitting}
            onTap={() => {
              desk.change(nothing);
              submit();
            }}
          />
        </View>
      )}
      <View className="sheet-foot__main">
        {lack === null ? (
          <Button
            label={nextName === null ? '写好了' : `写好了，下一位 ${nextName}`}
            isBusy={state.isSubmitting}
            onTap={submit}
          />
        ) : (
          <Button kind="soft" label={lack} onTap={onAsk} />
        )}
      </View>
    </View>
  );
}

interface QuestionProps {
  item: FormItem;
  desk: SheetDesk;
  state: SheetState;
  isAsked: boolean;
}

function Question({ item, desk, state, isAsked }: QuestionProps) {
  const answer = state.said.answers[item.id];
  const isOpen = isAsked && isMissing(item, state.said);
  return (
    <View className={isOpen ? 'peers__question peers__question--open' : 'peers__question'}>
      <Text className="peers__asked">{item.name}</Text>
      {item.steps.length > 0 ? (
        <Steps item={item} value={answer?.step} onChoose={(step) => desk.answer(item.id, { step })} />
      ) : (
        <WordsBox
          label={item.name}
          value={answer?.words ?? ''}
          max={item.maxLength}
          onChange={(words) => desk.answer(item.id, { words })}
        />
      )}
      {isOpen && <Text className="peers__open">这一题还没有选，没看到就选最后一个</Text>}
    </View>
  );
}
