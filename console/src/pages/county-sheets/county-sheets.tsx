import { useQuery } from '@tanstack/react-query';
import { Empty, Segmented } from 'antd';
import { CountyTermChoice, useCountyTerm } from '../../features/oversight/county-terms';
import { countyTermsQuery, type CountyTerm } from '../../features/oversight/county.queries';
import { useWorkplace } from '../../session/workplace';
import { useAddressChoice } from '../../ui/address-choice';
import { Loaded } from '../../ui/loaded';
import { Number, Numbers } from '../../ui/numbers';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { SearchBox } from '../../ui/search-box';
import { Schools } from './schools';

/** ZM-11: the frozen sheets of the schools under a bureau, term by term. */
export function CountySheetsPage() {
  const query = useQuery(countyTermsQuery(useWorkplace().schoolId));
  return <Loaded query={query}>{(terms) => (terms[0] ? <Terms terms={terms} /> : <NoTerm />)}</Loaded>;
}

const STATES = [
  { value: '', label: '全部' },
  { value: 'yes', label: '已锁定' },
  { value: 'no', label: '还没锁定' },
];

function Terms({ terms }: { terms: CountyTerm[] }) {
  const { params, choose } = useAddressChoice();
  const { term, key } = useCountyTerm(terms, 'frozenCount');
  const [state, search] = [params.get('frozen') ?? '', params.get('search') ?? ''];
  const to = (frozen: string) => `?${new URLSearchParams({ term: key, ...(frozen && { frozen }) }).toString()}`;
  return (
    <>
      <PageHead
        title="各校考核"
        note={<CountyTermChoice terms={terms} papers="frozenCount" lacks="还没有学校锁定" />}
      />
      <Numbers>
        <Number what="所学校" count={term.schoolCount} to={to('')} />
        <Number what="所已经锁定考核表" count={term.frozenCount} to={to('yes')} />
        <Number what="所还没有锁定" count={term.schoolCount - term.frozenCount} to={to('no')} />
      </Numbers>
      <Panel
        title="各校考核表"
        note="按学校代码排列，不排名次；背后的名单由学校保管"
        tools={
          <>
            <Segmented
              aria-label="是否锁定"
              options={STATES}
              value={state}
              onChange={(value) => choose('frozen', value)}
            />
            <SearchBox
              key={search}
              label="找学校"
              hint="学校名称"
              words={search}
              onSearch={(words) => choose('search', words)}
            />
          </>
        }
      >
        <Schools term={term} frozen={state === '' ? null : state === 'yes'} search={search} />
      </Panel>
    </>
  );
}

const NoTerm = () => (
  <Empty
    image={Empty.PRESENTED_IMAGE_SIMPLE}
    description="辖区里的学校还没有开始学期。学校设好学期后，这里会列出来。"
  />
);
