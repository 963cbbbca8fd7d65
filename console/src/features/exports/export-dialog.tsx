import { useMutation } from '@tanstack/react-query';
import { Alert, Input, Modal } from 'antd';
import { AppError } from '../../../../miniprogram/src/graphql/app-error';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { Choice } from '../../ui/choice';
import { useKeptForm } from '../../ui/kept-form';
import { exportTable, type ExportInput, type Purpose, type TableChoices } from './exports.queries';

const LONGEST = 100;
const LEAST = 2;

const PURPOSES: { value: Purpose; label: string }[] = [
  { value: 'CHECKING', label: '核对名单' },
  { value: 'CLASS_WORK', label: '班级日常工作' },
  { value: 'MEETING', label: '会议讨论' },
  { value: 'REPORTING', label: '向上级报送' },
  { value: 'FILING', label: '存档备查' },
  { value: 'OTHER', label: '其他' },
];

interface ExportDialogProps {
  what: string;
  choices: TableChoices;
  onClose: () => void;
}

/** For what a table is taken away; what was typed stays until the file has come. */
export function ExportDialog({ what, choices, onClose }: ExportDialogProps) {
  const { form, key, change, leave } = useKeptForm(`export ${JSON.stringify(choices)}`, {
    purpose: undefined as Purpose | undefined,
    words: '',
  });
  const words = form.words.trim();
  const mayTake = form.purpose !== undefined && words.length >= LEAST;
  const { take, taking } = useTaking({
    input: { ...choices, purpose: form.purpose!, purposeWords: words, clientMutationId: key },
    onTaken: () => {
      leave();
      onClose();
    },
    onUsedUp: () => change({}),
  });
  return (
    <Modal
      open
      title={`导出${what}`}
      okText="导出并下载"
      cancelText="先不导出"
      confirmLoading={taking.isPending}
      okButtonProps={{ disabled: !mayTake }}
      onOk={take}
      onCancel={onClose}
    >
      <p className="export__about">
        按现在的筛选和顺序导出成 Excel 表格。表头、每一页的页眉页脚和底纹上都有您的姓名、职务、时间和用途。
      </p>
      <PurposeFields form={form} onChange={change} onDone={() => mayTake && take()} />
      <p className="quiet">每次导出都会留下记录，学校的管理员看得到。内部资料请勿外传，用完及时删除。</p>
      {taking.error && <Alert type="warning" title={wordsOf(taking.error)} />}
    </Modal>
  );
}

interface Taking {
  input: ExportInput;
  onTaken: () => void;
  /** The link of this submission is used up or over: the next press has to be another submission. */
  onUsedUp: () => void;
}

interface PurposeForm {
  purpose: Purpose | undefined;
  words: string;
}

interface PurposeFieldsProps {
  form: PurposeForm;
  onChange: (more: Partial<PurposeForm>) => void;
  onDone: () => void;
}

/** The purpose by its kind and in words. */
const PurposeFields = ({ form, onChange, onDone }: PurposeFieldsProps) => (
  <>
    <span className="export__field">
      做什么用
      <Choice
        label="做什么用"
        placeholder="选一种用途"
        options={PURPOSES}
        value={form.purpose}
        onChange={(purpose) => onChange({ purpose: purpose as Purpose })}
      />
    </span>
    <label className="export__field">
      具体写一写
      <Input
        value={form.words}
        maxLength={LONGEST}
        placeholder="例如：开学核对座位表"
        onChange={({ target }) => onChange({ words: target.value })}
        onPressEnter={onDone}
      />
    </label>
  </>
);

/** Takes the file. */
function useTaking({ input, onTaken, onUsedUp }: Taking) {
  const taking = useMutation(exportTable());
  const take = () =>
    taking.mutate(input, {
      onSuccess: onTaken,
      onError: (error) => {
        if (error instanceof AppError && error.code === 'CONFLICT') onUsedUp();
      },
    });
  return { take, taking };
}
