import { useQuery } from '@tanstack/react-query';
import { Table, type TableProps } from 'antd';
import { Link } from 'react-router';
import { allTermsQuery, type Term } from '../../features/organisation/organisation.queries';
import { termCalendarQuery } from '../../features/organisation/terms.queries';
import { decidesScheme, useWorkplace } from '../../session/workplace';
import { useAddressChoice } from '../../ui/address-choice';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { Calendar } from './calendar';
import { Opening } from './opening';

/** ZM-1: the terms of a school and on which days it teaches: the next one is opened here, its calendar kept. */
export function TermsPage() {
  const workplace = useWorkplace();
  const query = useQuery(allTermsQuery(workplace.schoolId));
  return (
    <>
      <PageHead title="学期与校历" actions={decidesScheme(workplace) && <Opening />} />
      <Loaded query={query}>{(terms) => <Terms terms={terms} />}</Loaded>
    </>
  );
}

function Terms({ terms }: { terms: Term[] }) {
  const { schoolId } = useWorkplace();
  const { params } = useAddressChoice();
  const termId = params.get('term');
  const query = useQuery({ ...termCalendarQuery(schoolId, termId), enabled: terms.length > 0 });
  return (
    <>
      <Panel title="学期" note={terms.length > 0 && '点一个学期，看它的校历'}>
        <Table<Term>
          rowKey="id"
          size="small"
          columns={columns}
          dataSource={terms}
          pagination={false}
          rowClassName={({ id }) => (id === query.data?.termId ? 'ant-table-row-selected' : '')}
          locale={{ emptyText: '还没有学期。请先开新学期：记录、数量要求和报告单都记在学期里。' }}
        />
      </Panel>
      {terms.length > 0 && (
        <Loaded query={query}>{(calendar) => <Calendar key={calendar.termId} calendar={calendar} />}</Loaded>
      )}
    </>
  );
}

const STATES: Record<Term['state'], string> = { COMING: '还没开始', RUNNING: '进行中', OVER: '已结束' };

const columns: TableProps<Term>['columns'] = [
  { title: '学期', key: 'name', render: (_, { id, name }) => <Link to={`?term=${id}`}>{name}</Link> },
  { title: '第一天', dataIndex: 'startsOn', width: 130 },
  { title: '最后一天', dataIndex: 'endsOn', width: 130 },
  { title: '周数', dataIndex: 'weekCount', width: 90, align: 'right' },
  { title: '上课日', dataIndex: 'schoolDayCount', width: 90, align: 'right' },
  {
    title: '状态',
    key: 'state',
    width: 120,
    render: (_, { state }) => <span className={`terms__state terms__state--${state}`}>{STATES[state]}</span>,
  },
];
