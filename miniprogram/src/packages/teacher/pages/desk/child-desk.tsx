import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { CommentBox, WordsBox } from '../../../../features/evaluations/comment-box';
import type { Desk, DeskRow, Form, FormItem } from '../../../../features/evaluations/evaluations.queries';
import { lackOf } from '../../../../writing/said';
import type { SheetDesk, SheetState } from '../../../../writing/sheet-desk';
import { Overtaken, Refused } from '../../../../features/evaluations/sheet-parts';
import { asPhrase, citing, filledFor, putIn } from '../../../../writing/slots';
import { Steps } from '../../../../features/evaluations/steps';
import { useSheetDesk } from '../../../../features/evaluations/use-sheet-desk';
import { open } from '../../../../platform/navigation/navigate';
import { Avatar } from '../../../../ui/avatar/avatar';
import { Button } from '../../../../ui/button/button';
import { Icon } from '../../../../ui/icon/icon';
import { Swipe } from '../../../../ui/swipe/swipe';
import { Tappable } from '../../../../ui/tappable/tappable';
import { entryWords } from '../../../../writing/desk-rows';
import { Hints } from './hints';
import { Phrases } from './phrases';
import { Records } from './records';
import { Revisions } from './revisions';
import { Voices } from './voices';

interface ChildDeskProps {
  desk: Desk;
  row: DeskRow;
  before?: DeskRow;
  next?: DeskRow;
  onList: () => void;
  onChoose: (studentId: string) => void;
  onRead: () => Promise<unknown>;
  onTakeTheirs: () => void;
}

/** One child: who it is, what was recorded, the steps, the comment. */
export function ChildDesk(props: ChildDeskProps) {
  const { desk, row, onTakeTheirs } = props;
  const { round, course } = desk;
  const { studentId, entry } = row;
  const place = { roundId: round.id, studentId, course, by: 'staff' };
  const writing = useSheetDesk(place, round.form, entry);
  const { state } = writing;
  const [at, setAt] = useState(state.said.comment.length);
  const put = (change: PutIn) => {
    const { text, at: after } = change(state.said.comment, at);
    writing.desk.change({ comment: text });
    setAt(after);
  };
  const cite = round.form.comment ? (words: string) => put((text, cursor) => citing(text, cursor, words)) : undefined;
  return (
    <View className="desk__halves">
      <View className="desk__beside">
        <Head {...props} />
        <Records studentId={studentId} classId={round.classId} onCite={cite} />
        <Voices studentId={studentId} />
      </View>
      <View className="desk__writing">
        <Overtaken
          {...writing}
          onTakeTheirs={() => {
            writing.desk.dropMine();
            onTakeTheirs();
          }}
        />
        {round.form.items.map((item) => (
          <Item key={item.id} item={item} desk={writing.desk} state={state} />
        ))}
        {round.form.comment && (
          <Comment
            {...writing}
            comment={round.form.comment}
            place={place}
            row={row}
            classId={round.classId}
            onCursor={setAt}
            onPut={put}
          />
        )}
        <Revisions place={place} />
        <Refused state={state} />
      </View>
      <Foot {...props} {...writing} form={desk} />
    </View>
  );
}

/** What puts something into a text at a place. */
type PutIn = (text: string, at: number) => { text: string; at: number };

interface CommentProps {
  desk: SheetDesk;
  state: SheetState;
  comment: NonNullable<Form['comment']>;
  place: { roundId: string; studentId: string; course: string | null };
  row: DeskRow;
  classId: string;
  onCursor: (at: number) => void;
  onPut: (change: PutIn) => void;
}

/** The comment, the phrases to begin it with, and what is worth another look. */
function Comment({ desk, state, comment, place, row, classId, onCursor, onPut }: CommentProps) {
  const text = state.said.comment;
  return (
    <>
      <CommentBox
        desk={desk}
        state={state}
        comment={comment}
        placeholder={`${row.given}，写你看见的一件事，再写一句期待`}
        onCursor={onCursor}
      />
      <Phrases
        classId={classId}
        read={(phrase) => filledFor(phrase, row)}
        draft={() => asPhrase(text, row)}
        onChoose={(phrase) => onPut((before, at) => putIn(before, at, filledFor(phrase, row)))}
      />
      <Hints place={place} text={text} onChange={(words) => desk.change({ comment: words })} />
    </>
  );
}

/** Who it is about; swept aside it goes to the next child, or back to the one before. */
function Head({ desk, row, before, next, onList, onChoose }: ChildDeskProps) {
  const { studentId, studentName, seatNumber, entry } = row;
  const go = (to: DeskRow | undefined, none: string) => ({
    text: to?.studentName ?? none,
    act: () => to && onChoose(to.studentId),
  });
  return (
    <Swipe right={go(before, '第一位')} left={go(next, '最后一位')}>
      <View className="desk__head">
        <Avatar id={studentId} name={studentName} />
        <View className="desk__who">
          <Text className="desk__name">{studentName}</Text>
          <Text className="desk__state">
            {[seatNumber !== null && `${seatNumber} 号`, entryWords(entry)].filter(Boolean).join(' · ')}
          </Text>
        </View>
        <View className="desk__ways">
          <Tappable
            className="desk__all"
            label={`看${studentName}的全部记录`}
            onTap={() => open('child', { studentId, classId: desk.round.classId })}
          >
            <Text>全部记录</Text>
          </Tappable>
          <Tappable className="desk__all" label="选孩子" onTap={onList}>
            <Icon name="people" />
          </Tappable>
        </View>
      </View>
    </Swipe>
  );
}

function Item({ item, desk, state }: { item: FormItem; desk: SheetDesk; state: SheetState }) {
  const answer = state.said.answers[item.id];
  return (
    <View className="desk__item">
      <Text className="desk__asked">{item.name}</Text>
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
    </View>
  );
}

interface FootProps extends Pick<ChildDeskProps, 'before' | 'next' | 'onChoose' | 'onRead'> {
  form: Desk;
  desk: SheetDesk;
  state: SheetState;
}

/** The button says what is missing; written, it goes on to the next child by name. */
function Foot({ before, next, onChoose, onRead, form, desk, state }: FootProps) {
  const lack = lackOf(form.round.form, state.said);
  const submit = () =>
    void desk.submit().then((isIn) => {
      if (!isIn) return;
      void onRead();
      if (next) onChoose(next.studentId);
    });
  const main = next ? `写好了，下一位 ${next.studentName}` : '写好了';
  return (
    <View className="sheet-foot">
      <View className="sheet-foot__side">
        <Button kind="plain" label="上一位" isDisabled={!before} onTap={() => before && onChoose(before.studentId)} />
      </View>
      <View className="sheet-foot__main">
        {lack === null && form.viewerCanSubmit ? (
          <Button label={main} isBusy={state.isSubmitting} onTap={submit} />
        ) : (
          <Button
            kind="soft"
            label={[form.viewerCanSubmit && lack, next ? '先看下一位' : '最后一位了'].filter(Boolean).join('，')}
            isDisabled={!next}
            onTap={() => next && onChoose(next.studentId)}
          />
        )}
      </View>
    </View>
  );
}
