import { Alert, Button } from 'antd';
import type { Change, Fault } from './typed';

/** What has to be mended; each leads to its cell. */
export function Faults({ faults }: { faults: Fault[] }) {
  if (faults.length === 0) return null;
  const go = (key: string) => document.getElementById(key)?.focus();
  return (
    <Alert
      type="warning"
      title={`有 ${faults.length} 格要改，改好以后再保存`}
      description={
        <ul>
          {faults.slice(0, 10).map(({ key, words }) => (
            <li key={key}>
              <button type="button" className="told__cell" onClick={() => go(key)}>
                {words}
              </button>
            </li>
          ))}
          {faults.length > 10 && <li>还有 {faults.length - 10} 格</li>}
        </ul>
      }
    />
  );
}

/** What of a pasted block found no place. */
export function Unplaced({ lines, onClose }: { lines: string[]; onClose: () => void }) {
  if (lines.length === 0) return null;
  return (
    <Alert
      type="warning"
      title="贴进来的内容有一部分没有用上"
      description={
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      }
      action={
        <Button size="small" onClick={onClose}>
          知道了
        </Button>
      }
    />
  );
}

/** Somebody else was faster: the person says whose results count. */
export function Contested({ changes, onSettle }: { changes: Change[]; onSettle: (isOwn: boolean) => void }) {
  if (changes.length === 0) return null;
  const where = changes.map(({ row, subject }) => `${row.name}的${subject.name}`).join('、');
  return (
    <Alert
      type="warning"
      title={`${where}刚刚被别人改过`}
      description="您填的都还在。请选一种，再保存。"
      action={
        <span className="told__choices">
          <Button size="small" onClick={() => onSettle(true)}>
            用我填的
          </Button>
          <Button size="small" onClick={() => onSettle(false)}>
            用最新的
          </Button>
        </span>
      }
    />
  );
}
