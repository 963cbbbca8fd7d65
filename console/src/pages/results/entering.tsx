import { Alert, Button } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import type { ClassResults } from '../../features/measurements/results.queries';
import { Panel } from '../../ui/panel';
import { Grid } from './grid';
import type { Pasted } from './pasted-block';
import { useSaveKey, useSaving } from './saving';
import { Contested, Faults, Unplaced } from './told';
import { changesIn, contestedIn, faultsIn, sentOf, settled, useTyped, withCells, withoutSent } from './typed';

/** The grid with what is typed into it, and saving all of it at once. */
export function Entering({ grid, place }: { grid: ClassResults; place: string }) {
  const { typed, keep } = useTyped(place);
  const [unplaced, setUnplaced] = useState<string[]>([]);
  const saving = useSaving(grid);
  const [faults, contested] = [faultsIn(grid, typed), contestedIn(grid, typed)];
  const count = changesIn(grid, typed).length;
  const canSave = count > 0 && faults.length === 0 && contested.length === 0 && !saving.isPending;
  const save = () => {
    if (canSave) saving.send(sentOf(grid, typed), (latest, sent) => keep((now) => withoutSent(latest, now, sent)));
  };
  useSaveKey(save);
  const take = ({ cells, faults: lines }: Pasted) => {
    setUnplaced(lines);
    keep((now) => withCells(grid, now, cells));
  };
  const settle = (isOwn: boolean) => {
    saving.reset();
    keep((now) => settled(grid, now, isOwn));
  };
  return (
    <>
      <div className="told" aria-live="polite">
        <Unplaced lines={unplaced} onClose={() => setUnplaced([])} />
        <Faults faults={faults} />
        <Contested changes={contested} onSettle={settle} />
        {saving.error && contested.length === 0 && <Alert type="warning" title={wordsOf(saving.error)} />}
        {grid.whyNotEnter && <Alert type="info" title={grid.whyNotEnter} />}
      </div>
      <Panel
        title="成绩"
        note={howToType(grid)}
        tools={
          grid.whyNotEnter === null && (
            <>
              <span className="panel__note">{count > 0 ? `改了 ${count} 格，已存在这台电脑` : saving.savedWords}</span>
              <Button type="primary" disabled={!canSave} loading={saving.isPending} onClick={save}>
                保存
              </Button>
            </>
          )
        }
      >
        <Grid grid={grid} typed={typed} faults={faults} onTake={take} />
      </Panel>
    </>
  );
}

function howToType({ entersMarks, fullMark, levels, whyNotEnter }: ClassResults): string {
  if (whyNotEnter !== null) return '';
  const what = entersMarks ? `分数 0 到 ${fullMark / 100}` : levels.map(({ name }) => name).join('、');
  return `${what}；可以从表格软件里整块贴进来，带姓名一列就按姓名对上`;
}
