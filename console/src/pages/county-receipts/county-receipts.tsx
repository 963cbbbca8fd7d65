import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Empty } from 'antd';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { countyTermsQuery, type CountyTerm } from '../../features/oversight/county.queries';
import { downloadCountyPaper } from '../../features/receipts/receipts.queries';
import { useWorkplace } from '../../session/workplace';
import { useAddressChoice } from '../../ui/address-choice';
import { Choice } from '../../ui/choice';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Papers } from './papers';

/** ZM-12: the receipts of all schools under a bureau: collected, summed up, audited. */
export function CountyReceiptsPage() {
  const query = useQuery(countyTermsQuery(useWorkplace().schoolId));
  return <Loaded query={query}>{(terms) => (terms[0] ? <Terms terms={terms} /> : <NoTerm />)}</Loaded>;
}

const keyOf = ({ schoolYear, semester }: CountyTerm): string => `${schoolYear}-${semester}`;

function Terms({ terms }: { terms: CountyTerm[] }) {
  const { params, choose } = useAddressChoice();
  const term = terms.find((one) => keyOf(one) === params.get('term')) ?? terms[0]!;
  const options = terms.map((one) => ({ value: keyOf(one), label: one.name }));
  return (
    <>
      <PageHead
        title="各校接收单"
        note={<Choice label="学期" options={options} value={keyOf(term)} onChange={(value) => choose('term', value)} />}
        actions={<TakeAway term={term} />}
      />
      <Papers key={keyOf(term)} term={term} />
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
