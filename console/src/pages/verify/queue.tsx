import { Tag } from 'antd';
import type { Waiting } from '../../features/evidence/verify.queries';
import { whoWords } from './verify-words';

interface QueueProps {
  records: Waiting[];
  openId: string;
  refusals: ReadonlyMap<string, string>;
  onOpen: (id: string) => void;
}

/** The records that wait, oldest first; the open one is marked. */
export const Queue = ({ records, openId, refusals, onOpen }: QueueProps) => (
  <ul className="queue" aria-label="待核实的记录">
    {records.map((record) => (
      <li key={record.id}>
        <button
          type="button"
          className={`queue__row${record.id === openId ? ' queue__row--open' : ''}`}
          aria-current={record.id === openId}
          onClick={() => onOpen(record.id)}
        >
          <span className="queue__who">{whoWords(record)}</span>
          <span className="queue__what">
            {record.categoryName} · {record.happenedOn} · {record.className}
          </span>
          <span className="queue__words">{record.words}</span>
          {record.flags.length > 0 && <Tag color="warning">要看一看</Tag>}
          {refusals.has(record.id) && <Tag color="error">没有成功</Tag>}
        </button>
      </li>
    ))}
  </ul>
);
