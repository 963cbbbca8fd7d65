import { Text, View } from '@tarojs/components';
import { TextArea } from '../../ui/field/text-area';
import { Group } from '../../ui/group/group';
import { keptWords } from '../../words/kept';
import type { Form } from './evaluations.queries';
import { countWords } from '../../writing/said';
import type { SheetDesk, SheetState } from '../../writing/sheet-desk';
import './comment-box.scss';

/** More than any form asks for: what is too much is counted, not cut. */
const LONGEST = 4000;

interface CommentBoxProps {
  desk: SheetDesk;
  state: SheetState;
  comment: NonNullable<Form['comment']>;
  placeholder: string;
  onCursor?: (at: number) => void;
}

/** Where a comment is written: how long it is, and where it is kept, stand below. */
export function CommentBox({ desk, state, comment, placeholder, onCursor }: CommentBoxProps) {
  const { said, kept } = state;
  return (
    <View className="comment-box">
      <Text className="comment-box__advice">{comment.advice}</Text>
      <TextArea
        label={comment.label}
        value={said.comment}
        placeholder={placeholder}
        maxLength={LONGEST}
        onChange={(text) => desk.change({ comment: text })}
        onCursor={onCursor}
      />
      <View className="comment-box__foot">
        <Group role="status" className="comment-box__kept">
          <Text>{kept ? keptWords(kept) : '写一点，就会自动存成草稿'}</Text>
        </Group>
        <Text>{countWords(said.comment, comment)}</Text>
      </View>
    </View>
  );
}

interface WordsBoxProps {
  label: string;
  value: string;
  max: number | null;
  onChange: (words: string) => void;
}

/** Where a question is answered in words. */
export function WordsBox({ label, value, max, onChange }: WordsBoxProps) {
  return (
    <View className="comment-box">
      <TextArea label={label} value={value} placeholder="写一两句" maxLength={LONGEST} onChange={onChange} />
      <View className="comment-box__foot">
        <Text>{countWords(value, { min: 0, max: max ?? LONGEST })}</Text>
      </View>
    </View>
  );
}
