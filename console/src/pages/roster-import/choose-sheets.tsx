import { CloseOutlined, FileExcelOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useRef, useState, type DragEvent } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { sendSheets } from '../../features/people/roster-import.queries';
import { newKey } from '../../platform/new-key';
import { useWorkplace } from '../../session/workplace';
import { useAddressChoice } from '../../ui/address-choice';
import { Panel } from '../../ui/panel';
import { addSheets, sizeOf, type ChosenSheets } from './sheet-files';
import { WhatToBring } from './what-to-bring';

const NOTHING: ChosenSheets & { key: string } = { files: [], refused: [], key: '' };

/** Choosing the sheets; nothing is sent before the person says so, and what was chosen stays when sending fails. */
export function ChooseSheets() {
  const { schoolId } = useWorkplace();
  const { choose } = useAddressChoice();
  const [{ files, refused, key }, setChosen] = useState(NOTHING);
  const sending = useMutation({ ...sendSheets(schoolId), onSuccess: (id) => choose('import', id) });
  const change = (next: ChosenSheets) => {
    sending.reset();
    setChosen({ ...next, key: newKey() });
  };
  const add = (more: readonly File[]) => change(addSheets(files, more));
  const remove = (gone: File) => change({ files: files.filter((file) => file !== gone), refused: [] });
  return (
    <Panel title="选择表格" note={files.length > 0 && `选好了 ${files.length} 张，还没有上传`}>
      <Drop onFiles={add}>
        <WhatToBring />
        {refused.length > 0 && <Alert type="warning" title={refused.join('')} />}
        <Files files={files} onRemove={remove} />
        {sending.error && (
          <Alert type="warning" title={wordsOf(sending.error)} description="选好的表格都还在，可以再试一次。" />
        )}
        <div className="sheet-choice__ways">
          <Picker label={files.length === 0 ? '选择表格' : '再加几张'} isFirst={files.length === 0} onFiles={add} />
          {files.length > 0 && (
            <Button
              type="primary"
              loading={sending.isPending}
              onClick={() => sending.mutate({ files, clientMutationId: key })}
            >
              上传并试读
            </Button>
          )}
          <span className="quiet">也可以把文件拖到这里。试读不会改动任何数据。</span>
        </div>
      </Drop>
    </Panel>
  );
}

interface TakesFiles {
  onFiles: (files: readonly File[]) => void;
}

/** A place on which files may be dropped. */
function Drop({ onFiles, children }: TakesFiles & { children: React.ReactNode }) {
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div className="sheet-choice" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {children}
    </div>
  );
}

/** The button that opens the computer's own choice of files. */
function Picker({ label, isFirst, onFiles }: TakesFiles & { label: string; isFirst: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button type={isFirst ? 'primary' : 'default'} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        hidden
        multiple
        type="file"
        aria-label="名册表格"
        accept=".xlsx,.csv"
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          target.value = '';
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
    </>
  );
}

function Files({ files, onRemove }: { files: readonly File[]; onRemove: (file: File) => void }) {
  if (files.length === 0) return null;
  return (
    <ul className="roster__files" aria-label="选好的表格">
      {files.map((file) => (
        <li key={file.name}>
          <FileExcelOutlined aria-hidden />
          <span>{file.name}</span>
          <span className="quiet">{sizeOf(file)}</span>
          <Button
            type="text"
            icon={<CloseOutlined aria-hidden />}
            aria-label={`不要${file.name}`}
            onClick={() => onRemove(file)}
          />
        </li>
      ))}
    </ul>
  );
}
