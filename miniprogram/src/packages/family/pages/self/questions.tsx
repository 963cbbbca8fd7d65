import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { CommentBox, WordsBox } from '../../../../features/evaluations/comment-box';
import type { FormItem, Sheet } from '../../../../features/evaluations/evaluations.queries';
import { isOnBehalf } from '../../../../features/evaluations/on-behalf';
import { isMissing, lackOf } from '../../../../writing/said';
import { isHandedIn, type SheetDesk, type SheetState } from '../../../../writing/sheet-desk';
import { Bars, Overtaken, Refused, SeenBy, WrittenBy } from '../../../../features/evaluations/sheet-parts';
import { Steps } from '../../../../features/evaluations/steps';
import { useSheetDesk } from '../../../../features/evaluations/use-sheet-desk';
import { goBack } from '../../../../platform/navigation/navigate';
import { Button } from '../../../../ui/button/button';
import { EmptyState } from '../../../../ui/states/states';
import { Review } from './review';

interface QuestionsProps {
  sheet: Sheet;
  onTakeTheirs: () => void;
}

/** One question after another, then everything once more before it is handed in. */
export function Questions({ sheet, onTakeTheirs }: QuestionsProps) {
  const { round, studentId, course, entry } = sheet;
  const { form } = round;
  const place = { roundId: round.id, studentId, course, by: 'home' };
  const { desk, state } = useSheetDesk(place, form, entry);
  const [isDone, setDone] = useState(false);
  const { at, isBack, go } = usePlace(() => firstOpen(form.items, state));
  const count = form.items.length + (form.comment ? 1 : 0);
  if (isDone) return <HandedIn sheet={sheet} onChange={() => setDone(false)} />;
  const item = form.items[at];
  return (
    <View className="sheet-page self">
      <Bars done={Math.min(at + 1, count)} total={count} label={at < count ? `第 ${at + 1} / ${count} 题` : '看一看'} />
      {at === 0 && <Before sheet={sheet} />}
      <Overtaken
        desk={desk}
        state={state}
        onTakeTheirs={() => {
          desk.dropMine();
          onTakeTheirs();
        }}
      />
      {item ? (
        <Question item={item} desk={desk} state={state} onAnswered={() => !isBack && go(at + 1)} />
      ) : at < count && form.comment ? (
        <View className="self__question">
          <Text className="self__asked">{form.comment.label}</Text>
          <CommentBox desk={desk} state={state} comment={form.comment} placeholder="想说什么都可以，也可以不写" />
        </View>
      ) : (
        <Review form={form} state={state} onChange={(to) => go(to, true)} />
      )}
      <Refused state={state} />
      <View className="sheet-foot">
        <View className="sheet-foot__side">
          <Button kind="plain" label="上一题" isDisabled={at === 0} onTap={() => go(at - 1)} />
        </View>
        <View className="sheet-foot__main">
          {at < count ? (
            <Onward isLast={isBack || at + 1 === count} onNext={() => go(at + 1)} onReview={() => go(count)} />
          ) : (
            <HandIn sheet={sheet} desk={desk} state={state} onGo={(to) => go(to, true)} onDone={() => setDone(true)} />
          )}
        </View>
      </View>
    </View>
  );
}

/** On to the next question; after the last one, or from where one only looked, to everything once more. */
function Onward({ isLast, onNext, onReview }: { isLast: boolean; onNext: () => void; onReview: () => void }) {
  return <Button kind="soft" label={isLast ? '看一看' : '下一题'} onTap={isLast ? onReview : onNext} />;
}

/** What is said above the first question. */
function Before({ sheet }: { sheet: Sheet }) {
  return (
    <>
      <SeenBy words={sheet.seenBy} />
      <WrittenBy sheet={sheet} />
    </>
  );
}

interface QuestionProps {
  item: FormItem;
  desk: SheetDesk;
  state: SheetState;
  onAnswered: () => void;
}

function Question({ item, desk, state, onAnswered }: QuestionProps) {
  const answer = state.said.answers[item.id];
  return (
    <View className="self__question">
      <Text className="self__asked">{item.name}</Text>
      {item.steps.length > 0 ? (
        <Steps
          item={item}
          value={answer?.step}
          isBig
          onChoose={(step) => {
            desk.answer(item.id, { step });
            if (answer?.step === undefined) onAnswered();
          }}
        />
      ) : (
        <WordsBox
          label={item.name}
          value={answer?.words ?? ''}
          max={item.maxLength}
          onChange={(words) => desk.answer(item.id, { words })}
        />
      )}
    </View>
  );
}

interface HandInProps {
  sheet: Sheet;
  desk: SheetDesk;
  state: SheetState;
  onGo: (at: number) => void;
  onDone: () => void;
}

/** The button says what is missing, and goes there. */
function HandIn({ sheet, desk, state, onGo, onDone }: HandInProps) {
  const { form } = sheet.round;
  const lack = lackOf(form, state.said);
  const missing = form.items.findIndex((item) => isMissing(item, state.said));
  const submit = () => void desk.submit().then((isIn) => isIn && onDone());
  if (isHandedIn(sheet.entry, state))
    return <Button kind="soft" label="已经交了，改了可以再交" isDisabled onTap={() => undefined} />;
  const label = isOnBehalf(sheet) ? '替孩子交' : '交给老师';
  if (lack === null) return <Button label={label} isBusy={state.isSubmitting} onTap={submit} />;
  const go = () => onGo(missing < 0 ? form.items.length : missing);
  return <Button kind="soft" label={missing < 0 ? lack : `${lack}没有选`} onTap={go} />;
}

function HandedIn({ sheet, onChange }: { sheet: Sheet; onChange: () => void }) {
  return (
    <View className="sheet-page self">
      <EmptyState
        icon="tick"
        title="交好了"
        advice="在最后一天以前，还可以再改。"
        action={{ label: isOnBehalf(sheet) ? '回到上一页' : '回到今天', onTap: goBack }}
      />
      <Button kind="plain" label="再看一看，改一改" onTap={onChange} />
    </View>
  );
}

/** Where to go on: the first question without an answer, else the look at everything. */
function firstOpen(items: FormItem[], { said }: SheetState): number {
  const at = items.findIndex((item) => isMissing(item, said));
  return at < 0 ? items.length + 1 : at;
}

/** Which question is shown; who came to it from the look at everything goes back there, and is led nowhere else. */
function usePlace(first: () => number) {
  const [place, setPlace] = useState(() => ({ at: first(), isBack: false }));
  return { ...place, go: (at: number, isBack = false) => setPlace({ at, isBack }) };
}
