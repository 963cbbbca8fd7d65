import { Button, Segmented } from 'antd';
import { useEffect, useRef } from 'react';
import { isIn } from '../../../../miniprogram/src/writing/desk-rows';
import type { Desk, DeskRow } from '../../features/evaluations/evaluations.queries';
import { ShareLine } from '../../ui/share';

interface ChildrenProps {
  desk: Desk;
  shown: DeskRow[];
  onlyOpen: boolean;
  openId: string | null;
  onOpen: (studentId: string) => void;
  onShow: (onlyOpen: boolean) => void;
  /** Begins several at once; absent once nothing can be written any more. */
  onSeveral?: () => void;
}

/** All children of the class by seat, with how far each text is. */
export function Children({ desk, shown, onlyOpen, openId, onOpen, onShow, onSeveral }: ChildrenProps) {
  const { done, total } = desk;
  return (
    <nav className="panel desk__children" aria-label="孩子">
      <div className="desk__progress">
        <strong>
          已写 {done} / {total}
        </strong>
        <ShareLine done={done} total={total} />
        <Segmented
          aria-label="看哪些孩子"
          options={[
            { value: '', label: '全部' },
            { value: 'open', label: '没交的' },
          ]}
          value={onlyOpen ? 'open' : ''}
          onChange={(value) => onShow(value === 'open')}
        />
        {onSeveral && <Button onClick={onSeveral}>几个孩子一起起草</Button>}
      </div>
      <ul className="desk__names">
        {shown.map((row) => (
          <li key={row.studentId}>
            <Name row={row} isOpen={row.studentId === openId} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface NameProps {
  row: DeskRow;
  isOpen: boolean;
  onOpen: (studentId: string) => void;
}

/** One child; the open one comes into sight. */
function Name({ row: { studentId, studentName, seatNumber, isExempt, entry }, isOpen, onOpen }: NameProps) {
  const own = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) own.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <button
      ref={own}
      type="button"
      className={`desk__name${isOpen ? ' desk__name--open' : ''}`}
      aria-current={isOpen}
      onClick={() => onOpen(studentId)}
    >
      <span className="desk__seat">{seatNumber}</span>
      <span className="desk__who">{studentName}</span>
      {isExempt ? (
        <span className="chip chip--none">免评</span>
      ) : (
        <span className={`chip ${chipOf(entry)}`}>{SHORT[entry.state] ?? entry.stateName}</span>
      )}
    </button>
  );
}

/** What a state is called where there is little room. */
const SHORT: Partial<Record<DeskRow['entry']['state'], string>> = { NONE: '未写', SUBMITTED: '已交' };

const chipOf = (entry: DeskRow['entry']): string =>
  isIn(entry) ? 'chip--brand' : entry.state === 'NONE' ? 'chip--none' : 'chip--wait';
