import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useRef } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { downloadTemplate, type ResultsSheet } from '../../features/measurements/results-sheet.mutations';
import { Panel } from '../../ui/panel';

interface ChooseSheetProps {
  classId: string;
  reading: UseMutationResult<ResultsSheet, Error, File>;
  onChoose: (file: File) => void;
}

/** Takes the template away, and brings a sheet. */
export function ChooseSheet({ classId, reading, onChoose }: ChooseSheetProps) {
  const input = useRef<HTMLInputElement>(null);
  const template = useMutation(downloadTemplate(classId));
  const error = reading.error ?? template.error;
  return (
    <Panel title="选择表格" note={reading.variables?.name}>
      <div className="sheet-choice">
        <p>
          可以用这个班的模板，也可以用您自己的成绩表：表头有“姓名”（或“学号”）和学科名就能认出来，
          平均分、名次等别的列不会读。选好以后先给您看一遍，点“全部录入”才会保存。
        </p>
        <div className="sheet-choice__ways">
          <Button loading={template.isPending} onClick={() => template.mutate()}>
            下载模板
          </Button>
          <Button type="primary" loading={reading.isPending} onClick={() => input.current?.click()}>
            {reading.data ? '换一个文件' : '选择表格'}
          </Button>
          <input
            ref={input}
            hidden
            type="file"
            aria-label="成绩表格"
            accept=".xlsx,.csv"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              if (file) onChoose(file);
            }}
          />
        </div>
        {error && <Alert type="warning" title={wordsOf(error)} />}
      </div>
    </Panel>
  );
}
