import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { shortTime } from '../../../../miniprogram/src/words/times';
import { revisionsQuery } from '../../features/evaluations/evaluations.queries';
import { Loaded } from '../../ui/loaded';

/** ZM-14: what was handed in before, by whom and when; nobody's later click erases it. */
export function Revisions({ submissionId }: { submissionId: string | null }) {
  const [isOpen, setOpen] = useState(false);
  if (submissionId === null) return null;
  return (
    <div className="desk__revisions">
      <Button type="link" size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? '收起交过的每一版' : '看交过的每一版'}
      </Button>
      {isOpen && <Each submissionId={submissionId} />}
    </div>
  );
}

function Each({ submissionId }: { submissionId: string }) {
  return (
    <Loaded query={useQuery(revisionsQuery(submissionId))}>
      {(revisions) =>
        revisions.length === 0 ? (
          <p className="quiet">还没有交过。</p>
        ) : (
          <ul className="desk__voices">
            {revisions.map(({ id, number, author, at, comment }) => (
              <li key={id}>
                <span className="quiet">{`第 ${number} 次 · ${author} · ${shortTime(at)}`}</span>
                <p>{comment || '没有写评语'}</p>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
