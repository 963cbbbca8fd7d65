import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { RosterStateChip } from '../../../../features/people/roster-state-chip';
import { undoImport, type RosterReport } from '../../../../features/people/roster-import.queries';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Section } from '../../../../ui/section/section';
import { wordsOf } from '../../../../words/refusals';
import { shortTime } from '../../../../words/times';
import { Counts } from './counts';
import { Renamed } from './hazards';
import { Changes, Warnings } from './notes';
import { RefusedRows } from './refused-rows';
import './outcome.scss';

/** What an import did, and the way to take it back. */
export function Outcome({ report }: { report: RosterReport }) {
  return (
    <View>
      <View className="outcome__head">
        <RosterStateChip state={report.state} name={report.stateName} />
        <Text className="outcome__when">
          {shortTime(report.createdAt)} · {report.createdBy}
        </Text>
      </View>
      <Counts report={report} words={['新增', '变化', '离开', '不变']} />
      {report.state === 'COMMITTED' && <Undo report={report} />}
      <Renamed renamed={report.hazards.renamed} />
      <RefusedRows title="没有导入的行" rows={report.refused} />
      <Warnings warnings={report.warnings} />
      <Changes changes={report.changes} />
    </View>
  );
}

function Undo({ report }: { report: RosterReport }) {
  const undoing = useMutation(undoImport(report.id));
  const isBlocked = report.undoBlockedBy.length > 0;
  if (!report.viewerCanUndo && !isBlocked) return null;
  return (
    <Section title="撤销">
      {isBlocked && (
        <Card tone="wait">
          <Text className="outcome__text">导入以后，下面这些又被改过，所以不能整批撤销：</Text>
          {report.undoBlockedBy.map((what) => (
            <Text key={what} className="outcome__blocker">
              · {what}
            </Text>
          ))}
        </Card>
      )}
      {undoing.error && <Text className="outcome__refusal">{wordsOf(undoing.error)}</Text>}
      <Button
        kind="plain"
        icon="undo"
        label="撤销这次导入"
        isDisabled={isBlocked}
        isBusy={undoing.isPending}
        onTap={() => undoing.mutate()}
      />
    </Section>
  );
}
