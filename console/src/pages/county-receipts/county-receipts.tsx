import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Empty } from 'antd';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { CountyTermChoice, useCountyTerm } from '../../features/oversight/county-terms';
import { countyTermsQuery, type CountyTerm } from '../../features/oversight/county.queries';
import { downloadCountyPaper } from '../../features/receipts/receipts.queries';
import { useWorkplace } from '../../session/workplace';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Papers } from './papers';

/** ZM-12: the receipts of all schools under a bureau: collected, summed up, audited. */
export function CountyReceiptsPage() {
  const query = useQuery(countyTermsQuery(useWorkplace().schoolId));
  return <Loaded query={query}>{(terms) => (terms[0] ? <Terms terms={terms} /> : <NoTerm />)}</Loaded>;
}

function Terms({ terms }: { terms: CountyTerm[] }) {
  const { term, key } = useCountyTerm(terms, 'receiptCount');
  return (
    <>
      <PageHead
        title="各校接收单"
        note={<CountyTermChoice terms={terms} papers="receiptCount" lacks="还没有接收单" />}
        actions={<TakeAway term={term} />}
      />
      <Papers key={key} term={term} />
    </>
  );
}

/** The form with all that was collected, to be sealed by the bureau. */
function TakeAway({ term: { schoolYear, semester } }: { term: CountyTerm }) {
  const unitId = useWorkplace().schoolId;
  const paper = useMutation(downloadCountyPaper());
  return (
    <>
      {paper.error && <Alert type="warning" title={wordsOf(paper.error)} />}
      <Button
        icon={<DownloadOutlined aria-hidden />}
        loading={paper.isPending}
        onClick={() => paper.mutate({ unitId, schoolYear, semester })}
      >
        下载汇总表
      </Button>
    </>
  );
}

const NoTerm = () => (
  <Empty
    image={Empty.PRESENTED_IMAGE_SIMPLE}
    description="辖区里的学校还没有开始学期。学校设好学期后，这里会列出来。"
  />
);
