import { useMutation } from '@tanstack/react-query';
import { Alert, Input, Modal } from 'antd';
import { AppError } from '../../../../miniprogram/src/graphql/app-error';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { Choice } from '../../ui/choice';
import { useKeptForm } from '../../ui/kept-form';
import { exportTable, type Purpose, type TableChoices } from './exports.queries';

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

const asShown = ({ sort }: TableChoices): string =>
  `按现在的筛选${sort ? '和顺序' : ''}导出成 Excel 表格。表头、每一页的页眉页脚和底纹上都有您的姓名、职务、时间和用途。`;

/** What was said so far. */
interface Said {
  purpose: Purpose | undefined;
  words: string;
}

const NOTHING_SAID: Said = { purpose: undefined, words: '' };

interface ExportDialogProps {
  what: string;
  choices: TableChoices;
  about?: string | undefined;
  onClose: () => void;
}

/** For what a table is taken away; what was typed stays until the file has come. */
export function ExportDialog({ what, choices, about = asShown(choices), onClose }: ExportDialogProps) {
  const { form, key, change, leave } = useKeptForm<Said>(`export ${JSON.stringify(choices)}`, NOTHING_SAID);
  const taking = useMutation(exportTable());
  const words = form.words.trim();
  const isSaid = form.purpose !== undefined && words.length >= LEAST;
  const take = () =>
    taking.mutate(
      { ...choices, purpose: form.purpose!, purposeWords: words, clientMutationId: key },
      {
        onSuccess: () => {
          leave();
          onClose();
        },
        // The link of this submission is used up or over: the next press is another submission.
        onError: (error) => {
          if (error instanceof AppError && error.code === 'CONFLICT') change({});
        },
      },
    );
  return (
    <Modal
      open
      title={`导出${what}`}
      okText="导出并下载"
      cancelText="先不导出"
      confirmLoading={taking.isPending}
      okButtonProps={{ disabled: !isSaid }}
      onOk={take}
      onCancel={onClose}
    >
      <p className="export__about">{about}</p>
      <Purposes form={form} onChange={change} onEnter={() => isSaid && take()} />
      <p className="quiet">每次导出都会留下记录，学校的管理员看得到。内部资料请勿外传，用完及时删除。</p>
      {taking.error && <Alert type="warning" title={wordsOf(taking.error)} />}
    </Modal>
  );
}

interface PurposesProps {
  form: Said;
  onChange: (changed: Partial<Said>) => void;
  onEnter: () => void;
}

/** For what, by kind and in words. */
const Purposes = ({ form, onChange, onEnter }: PurposesProps) => (
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
        onPressEnter={onEnter}
      />
    </label>
  </>
);
