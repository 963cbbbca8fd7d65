import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Table, type TableProps } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import {
  advanceReceipt,
  countyReceiptsQuery,
  downloadCountyPaper,
  type CountyReceipt,
  type ReceiptStep,
} from '../../features/receipts/receipts.queries';
import { useWorkplace } from '../../session/workplace';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { lastTerms } from './last-terms';

/** ZM-12: the receipts of all schools under a bureau: collected, summed up, audited. */
export function CountyReceiptsPage() {
  const unitId = useWorkplace().schoolId;
  const [terms] = useState(() => lastTerms(new Date()));
  const [chosen, setChosen] = useState(0);
  const term = terms[chosen]!;
  const paper = useMutation(downloadCountyPaper());
  const advancing = useMutation(advanceReceipt());
  const query = useQuery(countyReceiptsQuery(unitId, term));
  const error = paper.error ?? advancing.error;
  return (
    <>
      <PageHead
        title="接收单"
        note={
          <select aria-label="学期" value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
            {terms.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        }
        actions={
          <Button loading={paper.isPending} onClick={() => paper.mutate({ unitId, ...term })}>
            下载汇总表
          </Button>
        }
      />
      {error && <Alert type="warning" title={wordsOf(error)} />}
      <Loaded query={query}>
        {({ schools, collectedCount, collectedSchools }) => (
          <Panel
            title="各校接收单"
            note={`${schools.length} 所学校，已收集 ${collectedSchools} 张，共 ${collectedCount} 份`}
          >
            <Table<CountyReceipt>
              rowKey="schoolId"
              columns={columnsOf((step) => advancing.mutate(step), advancing.isPending)}
              dataSource={schools}
              pagination={false}
              locale={{ emptyText: '这里还没有学校。' }}
            />
          </Panel>
        )}
      </Loaded>
    </>
  );
}

const DONE = { COLLECTED: '登记收到', AUDITED: '登记审核盖章' } as const;

const canEnter = (state: string | null): state is keyof typeof DONE => state !== null && state in DONE;

const columnsOf = (enter: (step: ReceiptStep) => void, isBusy: boolean): TableProps<CountyReceipt>['columns'] => [
  { title: '学校名称', dataIndex: 'schoolName' },
  {
    title: '接收物品数量',
    key: 'count',
    align: 'right',
    render: (_, { count }) => (count === null ? '' : `${count} 份`),
  },
  { title: '签收人', dataIndex: 'signer' },
  { title: '状态', key: 'state', render: (_, { stateName }) => <span className="chip">{stateName}</span> },
  {
    title: '办理',
    key: 'next',
    width: 160,
    render: (_, { schoolId, schoolName, termId, version, viewerNext: to }) =>
      canEnter(to) && (
        <Button
          size="small"
          disabled={isBusy}
          aria-label={`${schoolName}${DONE[to]}`}
          onClick={() => enter({ schoolId, termId: termId!, version: version!, to })}
        >
          {DONE[to]}
        </Button>
      ),
  },
];
