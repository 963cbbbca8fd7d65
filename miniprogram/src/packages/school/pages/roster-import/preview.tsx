import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useKeptWishes } from '../../../../features/people/kept-wishes';
import { commitImport, type RosterReport } from '../../../../features/people/roster-import.queries';
import { meQuery } from '../../../../session/me.queries';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Section } from '../../../../ui/section/section';
import { Check } from '../../../../ui/toggle/toggle';
import { refusedUnit } from '../../../../words/roster-advice';
import { unconfirmed } from '../../../../words/roster-hazards';
import { wordsOf } from '../../../../words/refusals';
import { Counts } from './counts';
import { Alarms, Confirming, Renamed } from './hazards';
import { Changes, Offers, Warnings } from './notes';
import { RefusedRows } from './refused-rows';
import './preview.scss';

interface PreviewProps {
  report: RosterReport;
  schoolId: string;
}

/** What the sheets would do; nothing has been written yet. */
export function Preview({ report, schoolId }: PreviewProps) {
  const kept = useKeptWishes(report);
  return (
    <View className="preview">
      <Alarms alarms={report.hazards.alarms} />
      <Counts report={report} words={['将新增', '有变化', '将离开', '不变']} />
      <Text className="preview__note">这是试读，还没有写入任何数据。数的是表格里的行。</Text>
      <Renamed renamed={report.hazards.renamed} />
      <RefusedRows
        title={report.refused.some((row) => row.wholeFile) ? '要改的地方' : '要改的行'}
        rows={report.refused}
      />
      <Offers
        offers={report.offers}
        chosen={kept.wishes.joinTeacherParents}
        onChange={(joinTeacherParents) => kept.change({ joinTeacherParents })}
      />
      <Warnings warnings={report.warnings} />
      <Changes changes={report.changes} />
      {report.viewerCanCommit && <Commit report={report} schoolId={schoolId} kept={kept} />}
    </View>
  );
}

interface CommitProps extends PreviewProps {
  kept: ReturnType<typeof useKeptWishes>;
}

function Commit({ report, schoolId, kept: { wishes, clientMutationId, change, leave } }: CommitProps) {
  const committing = useMutation(commitImport());
  const { data: me } = useQuery(meQuery());
  const { id, version, hazards } = report;
  const school = me?.roles.find(({ unitId }) => unitId === schoolId)?.unitName;
  const refused = report.refused.length;
  const refusedWords = `${refused} ${refusedUnit(report.refused)}`;
  const lacking =
    refused > 0 && !wishes.skipRefused ? `还有 ${refusedWords}要改` : unconfirmed(hazards, wishes, school);
  const commit = () => committing.mutate({ importId: id, version, ...wishes, clientMutationId }, { onSuccess: leave });
  return (
    <Section title="导入">
      <Card>
        <Text className="preview__text">要么全部写入，要么一行也不写。写入以后可以整批撤销。</Text>
        {refused > 0 && (
          <Check
            label={`这 ${refusedWords}不导入，我会改好后再导`}
            note="其余的行照常导入；改好以后把全部表格再传一次就行。"
            isOn={wishes.skipRefused}
            onChange={(skipRefused) => change({ skipRefused })}
          />
        )}
        <Confirming hazards={hazards} wishes={wishes} school={school} onChange={change} />
      </Card>
      {committing.error && <Text className="preview__refusal">{wordsOf(committing.error)}</Text>}
      <Button
        label={lacking ?? '确认导入'}
        isDisabled={lacking !== undefined}
        isBusy={committing.isPending}
        onTap={commit}
      />
    </Section>
  );
}
