import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { commitImport, type RosterReport } from '../../../../features/people/roster-import.queries';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Section } from '../../../../ui/section/section';
import { Check } from '../../../../ui/toggle/toggle';
import { refusedUnit } from '../../../../words/roster-advice';
import { wordsOf } from '../../../../words/refusals';
import { Counts } from './counts';
import { Changes, Offers, Warnings } from './notes';
import { RefusedRows } from './refused-rows';
import './preview.scss';

/** What the sheets would do; nothing has been written yet. */
export function Preview({ report }: { report: RosterReport }) {
  const [joined, setJoined] = useState<string[]>([]);
  return (
    <View className="preview">
      <Counts report={report} words={['将新增', '有变化', '将离开', '不变']} />
      <Text className="preview__note">这是试读，还没有写入任何数据。数的是表格里的行。</Text>
      <RefusedRows
        title={report.refused.some((row) => row.wholeFile) ? '要改的地方' : '要改的行'}
        rows={report.refused}
      />
      <Offers offers={report.offers} chosen={joined} onChange={setJoined} />
      <Warnings warnings={report.warnings} />
      <Changes changes={report.changes} />
      {report.viewerCanCommit && <Commit report={report} joined={joined} />}
    </View>
  );
}

function Commit({ report, joined }: { report: RosterReport; joined: string[] }) {
  const [doesSkip, setSkip] = useState(false);
  const committing = useMutation(commitImport(report.id));
  const refused = report.refused.length;
  const refusedWords = `${refused} ${refusedUnit(report.refused)}`;
  const isBlocked = refused > 0 && !doesSkip;
  const commit = () => committing.mutate({ skipRefused: doesSkip, joinTeacherParents: joined });
  return (
    <Section title="导入">
      <Card>
        <Text className="preview__text">要么全部写入，要么一行也不写。写入以后可以整批撤销。</Text>
        {refused > 0 && (
          <Check
            label={`这 ${refusedWords}不导入，我会改好后再导`}
            note="其余的行照常导入；改好以后把全部表格再传一次就行。"
            isOn={doesSkip}
            onChange={setSkip}
          />
        )}
      </Card>
      {committing.error && <Text className="preview__refusal">{wordsOf(committing.error)}</Text>}
      <Button
        label={isBlocked ? `还有 ${refusedWords}要改` : '确认导入'}
        isDisabled={isBlocked}
        isBusy={committing.isPending}
        onTap={commit}
      />
    </Section>
  );
}
