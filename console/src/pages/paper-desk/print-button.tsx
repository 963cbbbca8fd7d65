import { PrinterOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { printPapers } from '../../features/evaluations/papers.queries';

interface PrintButtonProps {
  roundId: string;
  /** Of whom; of the whole class when absent. */
  studentIds?: string[];
  label: string;
  isPlain?: boolean;
}

/** Gives papers as PDF, and says how many; printed again a paper keeps its code. */
export function PrintButton({ roundId, studentIds, label, isPlain = false }: PrintButtonProps) {
  const printing = useMutation(printPapers(roundId, studentIds ?? null));
  return (
    <span className="papers__print">
      <Button
        type={isPlain ? 'default' : 'primary'}
        icon={<PrinterOutlined aria-hidden />}
        loading={printing.isPending}
        onClick={() => printing.mutate()}
      >
        {label}
      </Button>
      <span role="status" className="quiet">
        {printing.data === undefined ? '' : `已生成 ${printing.data} 份的 PDF`}
      </span>
      {printing.error && <Alert type="warning" title={wordsOf(printing.error)} />}
    </span>
  );
}
