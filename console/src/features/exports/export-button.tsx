import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { ExportDialog } from './export-dialog';
import type { TableChoices } from './exports.queries';

interface ExportButtonProps {
  /** What the table is called. */
  what: string;
  /** The table with the choices of its page: what is shown is what is taken away. */
  choices: TableChoices;
  /** What the button says, and what the file is like, where it is no table as it is shown. */
  words?: string;
  about?: string;
}

/** Takes the table away that is shown here; asks for what, and tells that it will be known. */
export function ExportButton({ what, choices, words, about }: ExportButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={<DownloadOutlined aria-hidden />}
        aria-label={words ? `${words}：${what}` : `导出${what}`}
        onClick={() => setOpen(true)}
      >
        {words ?? '导出'}
      </Button>
      {isOpen && (
        <ExportDialog
          key={JSON.stringify(choices)}
          what={what}
          choices={choices}
          about={about}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
