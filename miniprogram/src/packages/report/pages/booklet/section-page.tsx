import { Text, View } from '@tarojs/components';
import type { BookletSection, GrowthReport } from '../../../../features/growth-reports/growth-reports.queries';
import { textOf } from '../../../../features/measurements/hundredths';
import { open } from '../../../../platform/navigation/navigate';
import { Button } from '../../../../ui/button/button';
import { Facts } from '../../../../ui/facts/facts';
import { Flower } from '../../../../ui/flower/flower';
import { MomentLeaf } from './moment-leaf';
import { VoiceLeaf } from './voice-leaf';
import { WriteHere } from './write-here';

/** One part of the booklet: whatever it holds, in the order in which it is printed. */
export function SectionPage({ section, report }: { section: BookletSection; report: GrowthReport }) {
  return (
    <View className="booklet__section">
      <Text className="booklet__heading">{section.name}</Text>
      {isBare(section) && <Text className="booklet__note">{bareWords(section, report)}</Text>}
      {section.kind === 'DIMENSION' && <Choosing section={section} report={report} />}
      {section.moments.map((moment) => (
        <MomentLeaf key={moment.recordId} moment={moment} />
      ))}
      {section.flowers.map((flowers) => (
        <FlowerLine key={flowers.course} flowers={flowers} />
      ))}
      {section.results.map((result) => (
        <ResultLine key={result.subject} result={result} />
      ))}
      {section.voices.map((voice) => (
        <VoiceLeaf key={`${voice.title} ${voice.who}`} voice={voice} />
      ))}
      {section.measures.length > 0 && <Facts facts={section.measures.map(measureFact)} />}
      <WriteHere section={section} report={report} />
    </View>
  );
}

/** What of an area is told, and the way to choose it: before publishing for everybody, then for who can publish again. */
function Choosing({ section, report }: { section: BookletSection; report: GrowthReport }) {
  const { studentId, termId, version, isSuperseded, viewerCanPublish, growth } = report;
  const all = growth.find(({ name }) => name === section.name)?.now ?? 0;
  const told = section.moments.length;
  const mayChoose = !isSuperseded && (version === null || viewerCanPublish);
  return (
    <>
      {told > 0 && told < all && <Text className="booklet__note">{`这学期 ${all} 条记录，选登了 ${told} 条。`}</Text>}
      {mayChoose && section.done > 0 && (
        <View className="booklet__choose">
          <Button
            kind="soft"
            icon="camera"
            label="挑选照片"
            name={`挑选${section.name}的照片`}
            onTap={() => open('albumPhotos', { studentId, termId, sectionId: section.id })}
          />
        </View>
      )}
    </>
  );
}

const isBare = ({ moments, flowers, results, voices, measures }: BookletSection): boolean =>
  [moments, flowers, results, voices, measures].every((list) => list.length === 0);

function bareWords({ id, done, due }: BookletSection, { missing, isLive }: GrowthReport): string {
  const owed = missing.find(({ sectionId }) => sectionId === id);
  if (owed) return `${owed.what}，由${owed.who}补。`;
  if (due === 0) return '这一部分不用填。';
  return isLive && done > 0 ? `已经有 ${done} 份，发布以后在这里看。` : '这一部分还没有内容。';
}

function FlowerLine({ flowers: { course, count, reasons } }: { flowers: BookletSection['flowers'][number] }) {
  return (
    <View className="booklet__flower">
      <Flower size={28} />
      <View className="booklet__flower-words">
        <Text className="booklet__strong">{`${course} ${count} 朵`}</Text>
        <Text className="booklet__side">{reasons.map(({ name, count: n }) => `${name} ${n}`).join(' · ')}</Text>
      </View>
    </View>
  );
}

function ResultLine({ result }: { result: BookletSection['results'][number] }) {
  const { subject, level, filled, of, mark } = result;
  return (
    <View className="booklet__result">
      <Text className="booklet__strong booklet__grow">{subject}</Text>
      <View className="booklet__squares">
        {Array.from({ length: of }, (_, at) => (
          <View key={at} className={at < filled ? 'booklet__square booklet__square--on' : 'booklet__square'} />
        ))}
      </View>
      <Text>{mark === null ? level : `${textOf(mark)} ${level}`}</Text>
    </View>
  );
}

function measureFact(measure: BookletSection['measures'][number]): readonly [string, string] {
  const { name, unit, value, before } = measure;
  if (value === null) return [name, '没有填'];
  const now = `${textOf(value)} ${unit}`;
  return [name, before === null ? now : `${now}（上学期 ${textOf(before)} ${unit}）`];
}
