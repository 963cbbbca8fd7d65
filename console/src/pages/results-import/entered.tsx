import { Button, Result } from 'antd';
import type { ResultsSheet } from '../../features/measurements/results-sheet.mutations';
import { Panel } from '../../ui/panel';
import { countsOf } from './counts';

/** What was entered, and what comes next. */
export function Entered({ sheet, onAgain }: { sheet: ResultsSheet; onAgain: () => void }) {
  return (
    <Panel title="录好了">
      <Result
        status="success"
        title={`${countsOf(sheet).cells} 格成绩都录好了`}
        subTitle="家里和报告单（册）只见等级。要改个别成绩，可以在手机的“录成绩”里改，也可以改好表格再导入一次。"
        extra={<Button onClick={onAgain}>再导入一张表</Button>}
      />
    </Panel>
  );
}
