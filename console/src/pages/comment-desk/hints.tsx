import { BulbOutlined, CheckOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { changed, fineWords, stillStands } from '../../../../miniprogram/src/writing/hints';
import { useSettled } from '../../../../miniprogram/src/writing/use-settled';
import { hintsQuery, type Hint } from '../../features/evaluations/evaluations.queries';

const PAUSE_MS = 900;

interface HintsProps {
  place: { roundId: string; studentId: string; course: string | null };
  text: string;
  onChange: (text: string) => void;
}

/** What is worth another look, below the text; it comes after typing, waits for nothing and stops nobody. */
export function Hints({ place: { roundId, studentId, course }, text, onChange }: HintsProps) {
  const settled = useSettled(text, PAUSE_MS).normalize('NFC');
  const { data } = useQuery({
    ...hintsQuery({ roundId, studentId, course, text: settled }),
    enabled: settled.trim() !== '',
    placeholderData: keepPreviousData,
  });
  const told = data && text.trim() !== '' ? data : null;
  const standing = told?.hints.filter((hint) => stillStands(text, hint)) ?? [];
  return (
    <div role="status" aria-label="提示">
      {standing.length > 0 && (
        <ul>
          {standing.map((hint) => (
            <OneHint key={`${hint.kind}.${hint.quote}`} hint={hint} onChange={() => onChange(changed(text, hint))} />
          ))}
        </ul>
      )}
      {told?.hints.length === 0 && (
        <p className="desk__hint desk__hint--fine">
          <CheckOutlined aria-hidden />
          <span>{fineWords(told.likePercent)}</span>
        </p>
      )}
    </div>
  );
}

const OneHint = ({ hint: { message, quote, instead }, onChange }: { hint: Hint; onChange: () => void }) => (
  <li className="desk__hint">
    <BulbOutlined aria-hidden />
    <span>{message}</span>
    {instead !== null && (
      <Button size="small" aria-label={`改一下：把“${quote}”改成“${instead}”`} onClick={onChange}>
        改一下
      </Button>
    )}
  </li>
);
