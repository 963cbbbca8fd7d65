import { Input, Radio } from 'antd';
import { useId } from 'react';
import { countWords } from '../../../../miniprogram/src/writing/said';
import type { SheetDesk, SheetState } from '../../../../miniprogram/src/writing/sheet-desk';
import type { DeskItem } from './evaluations.queries';

/** More than any form asks for: what is too much is counted, not cut. */
export const LONGEST = 4000;

interface ItemProps {
  item: DeskItem;
  sheet: SheetDesk;
  state: SheetState;
  isFixed: boolean;
}

/** A question of the form: its steps side by side, or words. */
export function Item({ item, sheet, state, isFixed }: ItemProps) {
  const { id, name, steps, maxLength } = item;
  const answer = state.said.answers[id];
  const box = useId();
  if (steps.length > 0)
    return (
      <div className="desk__item">
        <span id={box}>{name}</span>
        <Radio.Group
          aria-labelledby={box}
          optionType="button"
          disabled={isFixed}
          options={steps.map((step) => ({ value: step.id, label: step.name }))}
          value={answer?.step}
          onChange={({ target }) => sheet.answer(id, { step: String(target.value) })}
        />
      </div>
    );
  const words = answer?.words ?? '';
  return (
    <div className="desk__item">
      <label htmlFor={box}>{name}</label>
      <Input.TextArea
        id={box}
        autoSize={{ minRows: 2 }}
        readOnly={isFixed}
        maxLength={LONGEST}
        value={words}
        onChange={({ target }) => sheet.answer(id, { words: target.value })}
      />
      <span className="quiet">{countWords(words, { min: item.minLength ?? 0, max: maxLength ?? LONGEST })}</span>
    </div>
  );
}
