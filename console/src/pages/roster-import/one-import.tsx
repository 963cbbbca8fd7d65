import { useQuery } from '@tanstack/react-query';
import { Alert, Spin } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { rosterImportQuery, type RosterReport } from '../../features/people/roster-import.queries';
import { RosterStateChip } from '../../features/people/roster-state-chip';
import { useAddressChoice } from '../../ui/address-choice';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { addressOf } from './address';
import { Columns } from './columns';
import { DryRun } from './dry-run';
import { Outcome } from './outcome';
import { Steps, type Step } from './steps';
import { wholeTime } from './words';

/** One import, at the step where it stands. */
export function OneImport({ importId }: { importId: string }) {
  const query = useQuery(rosterImportQuery(importId));
  return (
    <>
      <PageHead
        up={{ to: '/roster-import', title: '导入名册' }}
        title="这次导入"
        note={query.data && <Head {...query.data} />}
      />
      <Loaded query={query}>{(report) => <Stage report={report} />}</Loaded>
    </>
  );
}

const Head = ({ createdAt, createdBy, state, stateName }: RosterReport) => (
  <>
    <span>
      {wholeTime(createdAt)} · {createdBy}
    </span>
    <RosterStateChip state={state} stateName={stateName} />
  </>
);

function Stage({ report }: { report: RosterReport }) {
  const wanted = useAddressChoice().params.get('step');
  useTopOn(`${report.state} ${wanted}`);
  switch (report.state) {
    case 'READING':
      return <Reading />;
    case 'WAITING_FOR_FILES':
      return <Again title="这次的表格没有传上来" why="上传中断了，数据没有任何改动。" />;
    case 'FAILED':
      return <Again title="没有读成，数据没有任何改动" why={report.failure ?? UNREAD} />;
    case 'PREVIEWED':
      return <Previewed report={report} step={wanted === 'preview' ? 'preview' : 'columns'} />;
    default:
      return (
        <>
          <Steps now="done" notes={notesOf(report)} />
          <Outcome report={report} />
        </>
      );
  }
}

/** Who comes to another step goes on reading at its top. */
function useTopOn(step: string): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    document.getElementById('main')?.focus();
    scrollTo(0, 0);
  }, [step]);
}

const UNREAD = '请看看文件能不能用表格软件打开，再传一次。';

function Previewed({ report, step }: { report: RosterReport; step: 'columns' | 'preview' }) {
  const { id } = report;
  const ways = { choose: '/roster-import', columns: addressOf(id), preview: addressOf(id, { step: 'preview' }) };
  return (
    <>
      <Steps now={step} notes={notesOf(report)} ways={ways} />
      {step === 'columns' ? <Columns report={report} /> : <DryRun report={report} />}
    </>
  );
}

/** What is known of the steps behind. */
function notesOf({ files, refused, state, undoBlockedBy }: RosterReport): Partial<Record<Step, string>> {
  const rows = files.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const columns = files.flatMap((file) => file.columns);
  const read = columns.filter(({ meaning }) => meaning !== null).length;
  const unread = columns.filter(({ known }) => !known).length;
  return {
    choose: `${files.length} 张表，${rows} 行`,
    columns: unread > 0 ? `读 ${read} 列，${unread} 列不认识` : `读 ${read} 列`,
    preview: refused.length > 0 ? `${refused.length} 处要改` : '没有要改的',
    ...(state === 'UNDONE' && { done: '已经撤销' }),
    ...(undoBlockedBy.length > 0 && { done: '已经用起来，不能撤销' }),
  };
}

const Reading = () => (
  <>
    <Steps now="columns" />
    <Panel title="正在读表格">
      <div className="roster__reading" role="status">
        <Spin />
        <p>几千行大约要几秒钟。可以先离开，读好以后在“以前的导入”里找得到。</p>
      </div>
    </Panel>
  </>
);

const Again = ({ title, why }: { title: string; why: string }) => (
  <>
    <Steps now="choose" />
    <Alert
      type="warning"
      className="refused"
      title={title}
      description={why}
      action={<Link to="/roster-import">重新选择表格</Link>}
    />
  </>
);
