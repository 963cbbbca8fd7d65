import { CloseOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useEffect, useRef } from 'react';
import type { RateLine, Sheet } from '../../features/oversight/sheet.queries';
import { ByClass } from './by-class';
import type { SheetChoice } from './choice';
import { People } from './people';

export interface BehindProps {
  sheet: Sheet;
  rate: RateLine;
  choice: SheetChoice;
  onChoose: (changed: Record<string, string>) => void;
}

/** What is behind a figure: its classes, and its persons. Who opens it by the keyboard goes on reading there. */
export function Behind(props: BehindProps) {
  const { sheet, rate, choice, onChoose } = props;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const opened = panel.current!;
    if (opened.contains(document.activeElement)) return;
    opened.focus({ preventScroll: true });
    if (opened.getBoundingClientRect().top > innerHeight / 2) opened.scrollIntoView();
  }, [rate.kind, choice.whom]);
  const hasClasses = rate.classes.length > 0;
  return (
    <aside className="panel behind" aria-label={`${rate.name}的名单`} tabIndex={-1} ref={panel}>
      <div className="behind__head">
        <h2>{rate.name}</h2>
        <Button
          type="text"
          icon={<CloseOutlined aria-hidden />}
          aria-label="收起名单"
          onClick={() => onChoose({ rate: '', whom: '', class: '', search: '' })}
        />
      </div>
      <p className="behind__note">
        {rate.formula}。{sheet.frozenAt ? '这是锁定时的名单。' : '名单随时更新，学期结束后可以锁定。'}
      </p>
      {hasClasses && (
        <Segmented
          className="behind__tabs"
          aria-label="怎样看"
          options={[
            { value: '', label: '按班级' },
            { value: 'all', label: '名单' },
          ]}
          value={choice.whom === null ? '' : 'all'}
          onChange={(whom) => onChoose({ whom, class: '', search: '' })}
        />
      )}
      {hasClasses && choice.whom === null ? <ByClass sheet={sheet} rate={rate} /> : <People {...props} />}
    </aside>
  );
}
