import { Button } from 'antd';
import { useSearchParams } from 'react-router';

/** The cursors of the pages that were turned, in the address: it keeps its place, and the way back. */
export function useCursors(): { after?: string; turned: number; turn: (next: string) => void; turnBack: () => void } {
  const [params, setParams] = useSearchParams();
  const cursors = params.get('after')?.split('.') ?? [];
  const go = (next: string[]) => {
    const changed = new URLSearchParams(params);
    if (next.length === 0) changed.delete('after');
    else changed.set('after', next.join('.'));
    setParams(changed, { replace: true });
  };
  return {
    after: cursors.at(-1),
    turned: cursors.length,
    turn: (next) => go([...cursors, next]),
    turnBack: () => go(cursors.slice(0, -1)),
  };
}

interface KeysetPagesProps {
  turned: number;
  nextCursor: string | null | undefined;
  onTurn: (next: string) => void;
  onTurnBack: () => void;
}

/** Turning the pages of a list that the server cuts. */
export function KeysetPages({ turned, nextCursor, onTurn, onTurnBack }: KeysetPagesProps) {
  if (turned === 0 && !nextCursor) return null;
  return (
    <div className="keyset">
      <Button disabled={turned === 0} onClick={onTurnBack}>
        上一页
      </Button>
      <span>第 {turned + 1} 页</span>
      <Button disabled={!nextCursor} onClick={() => nextCursor && onTurn(nextCursor)}>
        下一页
      </Button>
    </div>
  );
}
