import { Alert, Button } from 'antd';
import type { SheetDesk, SheetState } from '../../../../miniprogram/src/writing/sheet-desk';

interface OvertakenProps {
  sheet: SheetDesk;
  state: SheetState;
  onTakeTheirs: () => void;
}

/** Somebody else wrote on the same form: both texts are there, the person chooses. */
export function Overtaken({ sheet, state: { overtaken }, onTakeTheirs }: OvertakenProps) {
  if (!overtaken) return null;
  const takeTheirs = () => {
    sheet.dropMine();
    onTakeTheirs();
  };
  return (
    <Alert
      type="warning"
      title="这份刚刚在别处改过，两份都还在"
      description={
        <div className="desk__overtaken">
          {overtaken.comment !== '' && <p>已存的：{overtaken.comment}</p>}
          <span className="told__choices">
            <Button size="small" onClick={takeTheirs}>
              用已存的
            </Button>
            <Button size="small" onClick={() => sheet.keepMine()}>
              用我现在写的
            </Button>
          </span>
        </div>
      }
    />
  );
}
