import { Input } from 'antd';
import { useId } from 'react';
import { countWords } from '../../../../miniprogram/src/writing/said';
import type { Desk } from '../../features/evaluations/evaluations.queries';
import { Hints } from './hints';
import { LONGEST } from '../../features/evaluations/item';
import type { WritingProps } from './writing';

interface CommentProps extends Pick<WritingProps, 'row' | 'sheet' | 'state' | 'insertion' | 'place'> {
  comment: NonNullable<Desk['round']['form']['comment']>;
  isFixed: boolean;
}

/** The comment, and what is worth another look in it. */
export function Comment({ row, sheet, state, insertion, place, comment, isFixed }: CommentProps) {
  const text = state.said.comment;
  const id = useId();
  return (
    <>
      <div className="desk__item">
        <label htmlFor={id}>{comment.label}</label>
        <span className="quiet">{comment.advice}</span>
        <Input.TextArea
          id={id}
          ref={insertion.box}
          autoSize={{ minRows: 6, maxRows: 14 }}
          readOnly={isFixed}
          maxLength={LONGEST}
          placeholder={`${row.given}，写你看见的一件事，再写一句期待`}
          value={text}
          onChange={({ target }) => sheet.change({ comment: target.value })}
          onSelect={({ currentTarget }) => insertion.onCursor(currentTarget.selectionStart)}
        />
        <span className="quiet">{countWords(text, comment)}</span>
      </div>
      {!isFixed && <Hints place={place} text={text} onChange={(words) => sheet.change({ comment: words })} />}
    </>
  );
}
