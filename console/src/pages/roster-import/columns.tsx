import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useNavigate } from 'react-router';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import type { RosterReport } from '../../features/people/roster-import.queries';
import { correctSheets, rosterSheetsQuery, type RosterSheet } from '../../features/people/roster-sheets.queries';
import { useKeptForm } from '../../ui/kept-form';
import { Loaded } from '../../ui/loaded';
import { addressOf } from './address';
import { inputOf, isSound, type Said, type SheetSaid } from './said';
import { SheetReading } from './sheet-reading';

const NOTHING_SAID: { said: Said } = { said: {} };

/** How every column of every sheet was understood, to be looked at and corrected; nothing has been written. */
export function Columns({ report }: { report: RosterReport }) {
  const query = useQuery(rosterSheetsQuery(report));
  return <Loaded query={query}>{(sheets) => <Sheets key={report.version} report={report} sheets={sheets} />}</Loaded>;
}

interface SheetsProps {
  report: RosterReport;
  sheets: RosterSheet[];
}

function Sheets({ report, sheets }: SheetsProps) {
  const { id, version, refused } = report;
  const { form, key, change, leave } = useKeptForm(`roster-columns.${id}.${version}`, NOTHING_SAID);
  const faultOf = ({ name }: RosterSheet) => refused.find(({ wholeFile, file }) => wholeFile && file === name)?.reason;
  const say = ({ index }: RosterSheet, next: SheetSaid) => {
    const { [index]: _, ...others } = form.said;
    change({ said: Object.keys(next).length > 0 ? { ...others, [index]: next } : others });
  };
  return (
    <>
      {sheets.length === 0 && (
        <Alert
          type="info"
          className="refused"
          title="这次上传已经超过三十天，看不到表里的格子，也不能再改列。要改就重新上传一次。"
        />
      )}
      <div className="roster__sheets-read">
        {sheets.map((sheet) => (
          <SheetReading
            key={sheet.index}
            sheet={sheet}
            fault={faultOf(sheet)}
            said={form.said[sheet.index] ?? {}}
            onSay={(next) => say(sheet, next)}
          />
        ))}
      </div>
      {Object.keys(form.said).length === 0 ? (
        <Onward id={id} />
      ) : (
        <ReadAgain {...{ id, sheets, wish: key, said: form.said, onDone: leave }} onDrop={() => change(NOTHING_SAID)} />
      )}
    </>
  );
}

function Onward({ id }: { id: string }) {
  const navigate = useNavigate();
  return (
    <div className="roster__onward">
      <Button type="primary" onClick={() => void navigate(addressOf(id, { step: 'preview' }))}>
        下一步：看试读结果
      </Button>
      <span className="quiet">还没有写入任何数据。哪一列读错了，就在“读作”里改；整张认错了，就改种类或表头行。</span>
    </div>
  );
}

interface ReadAgainProps {
  id: string;
  sheets: RosterSheet[];
  said: Said;
  /** The key of what is said: sent again it is the same. */
  wish: string;
  onDone: () => void;
  onDrop: () => void;
}

/** Sends what was said; it stays until it has arrived. */
function ReadAgain({ id, sheets, said, wish, onDone, onDrop }: ReadAgainProps) {
  const correcting = useMutation(correctSheets());
  const changed = sheets.flatMap((sheet) => {
    const of = said[sheet.index];
    return of ? [{ sheet, of }] : [];
  });
  const send = () =>
    correcting.mutate(
      { importId: id, sheets: changed.map(({ sheet, of }) => inputOf(sheet, of)), clientMutationId: wish },
      { onSuccess: onDone },
    );
  return (
    <div className="roster__onward">
      {correcting.error && <Alert type="warning" title={wordsOf(correcting.error)} description="改的列都还在。" />}
      <Button
        type="primary"
        loading={correcting.isPending}
        disabled={!changed.every(({ sheet, of }) => isSound(sheet, of))}
        onClick={send}
      >
        按改好的重新试读
      </Button>
      <Button disabled={correcting.isPending} onClick={onDrop}>
        不改了
      </Button>
      <span className="quiet">改了 {changed.length} 张表，还没有重新试读，也没有写入任何数据。</span>
    </div>
  );
}
