import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { refusedUnit } from '../../../../miniprogram/src/words/roster-advice';
import { type SeenHazards, unconfirmed } from '../../../../miniprogram/src/words/roster-hazards';
import { commitImport, type RosterReport } from '../../features/people/roster-import.queries';
import { useKeptForm } from '../../ui/kept-form';
import { useWorkplace } from '../../session/workplace';
import { Panel } from '../../ui/panel';
import { ByReason } from './by-reason';
import { Counts } from './counts';
import { Confirming } from './hazards';
import { Mending } from './mending';
import { rowsOf, writtenWords } from './words';

/** What is said before an import is written. */
interface Wishes extends SeenHazards {
  skipRefused: boolean;
  joinTeacherParents: string[];
}

const NONE: Wishes = { skipRefused: false, joinTeacherParents: [], renamesConfirmed: 0, schoolName: '' };

/** What importing would do, what must be said first, and the one question. */
export function Committing({ report }: { report: RosterReport }) {
  const { form, key, change, leave } = useKeptForm(`roster-import.${report.id}.${report.version}`, NONE);
  return (
    <aside aria-label="导入">
      <Panel title="导入后会发生什么">
        <Counts report={report} words={['新增', '有变化', '离开', '不变']} />
        <Offers
          report={report}
          joined={form.joinTeacherParents}
          onChange={(joinTeacherParents) => change({ joinTeacherParents })}
        />
        {report.viewerCanCommit && <Ask report={report} wishes={form} wish={key} onChange={change} onDone={leave} />}
      </Panel>
      <Mending report={report} />
      <ByReason rows={report.refused} />
    </aside>
  );
}

interface OffersProps {
  report: RosterReport;
  joined: string[];
  onChange: (joined: string[]) => void;
}

/** Teachers who are parents too: joined only when the person says so. */
function Offers({ report: { offers }, joined, onChange }: OffersProps) {
  if (offers.length === 0) return null;
  return (
    <fieldset className="roster__offers">
      <legend>老师也是家长吗</legend>
      <p className="quiet">勾选以后一个账号就能看到两边，不勾选就当作两个人。</p>
      <Checkbox.Group
        options={offers.map(({ id, staffNumber, staffName, childName }) => ({
          value: id,
          label: `${staffName}老师（工号 ${staffNumber}）就是 ${childName} 的家长`,
        }))}
        value={joined}
        onChange={onChange}
      />
    </fieldset>
  );
}

interface AskProps {
  report: RosterReport;
  wishes: Wishes;
  /** The key of these wishes: sent again they are the same. */
  wish: string;
  onChange: (changed: Partial<Wishes>) => void;
  onDone: () => void;
}

function Ask({ report, wishes, wish, onChange, onDone }: AskProps) {
  const [isAsked, setAsked] = useState(false);
  const { refused } = report;
  const hasWhole = refused.some(({ wholeFile }) => wholeFile);
  const words = `${refused.length} ${refusedUnit(refused)}`;
  const { name } = useWorkplace();
  const isRefused = hasWhole || (refused.length > 0 && !wishes.skipRefused);
  const lacking = isRefused ? `还有 ${words}要改` : unconfirmed(report.hazards, wishes, name);
  return (
    <div className="roster__ask">
      {hasWhole && <p className="lacking">有整张表没有读成。改好它，或者不选它，再重新上传。</p>}
      {refused.length > 0 && !hasWhole && (
        <Checkbox checked={wishes.skipRefused} onChange={({ target }) => onChange({ skipRefused: target.checked })}>
          这 {words}不导入，我会改好后再导
        </Checkbox>
      )}
      <Confirming report={report} said={wishes} onChange={onChange} />
      <p className="quiet">要么全部写入，要么一行也不写。写入以后可以整批撤销。</p>
      <Button type="primary" block disabled={lacking !== undefined} onClick={() => setAsked(true)}>
        {lacking ?? `导入 ${rowsOf(report)} 行`}
      </Button>
      {isAsked && (
        <Question report={report} wishes={wishes} wish={wish} onDone={onDone} onClose={() => setAsked(false)} />
      )}
    </div>
  );
}

interface QuestionProps extends Omit<AskProps, 'onChange'> {
  onClose: () => void;
}

function Question({ report, wishes, wish, onDone, onClose }: QuestionProps) {
  const committing = useMutation(commitImport());
  const { id, version, refused } = report;
  const commit = () =>
    committing.mutate({ importId: id, version, ...wishes, clientMutationId: wish }, { onSuccess: onDone });
  return (
    <Modal
      open
      title={`导入 ${rowsOf(report)} 行？`}
      okText={`导入 ${rowsOf(report)} 行`}
      cancelText="先不导入"
      confirmLoading={committing.isPending}
      onOk={commit}
      onCancel={onClose}
    >
      <div className="roster__asked">
        <p>{writtenWords(report)}</p>
        {refused.length > 0 && (
          <p>
            {refused.length} {refusedUnit(refused)}不导入。导入以后可以把它们下载下来，改好了单独再传。
          </p>
        )}
        {committing.error && <Alert type="warning" title={wordsOf(committing.error)} />}
      </div>
    </Modal>
  );
}
