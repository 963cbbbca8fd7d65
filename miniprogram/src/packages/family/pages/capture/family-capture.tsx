import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaptureDesk, CaptureState } from '../../../../features/evidence/capture-desk';
import type { CapturePlace, Entry } from '../../../../features/evidence/capture-entry';
import { CaptureForm, type Category } from '../../../../features/evidence/capture-form';
import { forgetDraft, hasDraft, placeFor } from '../../../../features/evidence/drafts';
import { householdQuotasQuery } from '../../../../features/evidence/evidence.queries';
import { countingWords } from '../../../../features/evidence/quota-words';
import { OnBehalfCard } from '../../../../features/people/on-behalf-card';
import { goBack, open } from '../../../../platform/navigation/navigate';
import type { Child } from '../../../../session/me.queries';
import type { Parcel } from '../../../../features/evidence/outbox';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { DimensionTile } from '../../../../ui/dimension/dimension';
import { Pill } from '../../../../ui/pill/pill';
import { Section } from '../../../../ui/section/section';
import { givenName } from '../../../../words/names';

interface FamilyCaptureProps {
  child: Whom;
  /** The children of this person in the same class. */
  siblings: Whom[];
  /** ZM-1: a teacher records in the place of the home. */
  isOnBehalf: boolean;
  categories: Category[];
  start: Entry;
  guess?: string;
  /** Why a teacher gave it back. */
  reason?: string | null;
  /** A record taken out of the outbox, to be changed. */
  held?: Parcel;
}

/** A child about whom is recorded at home. */
export type Whom = Pick<Child, 'id' | 'name' | 'schoolId' | 'classId'>;

/** The form of a guardian or of the pupil, or of a teacher in their place. */
export function FamilyCapture(props: FamilyCaptureProps) {
  const { child, siblings, isOnBehalf, categories, start, guess, reason, held } = props;
  const [place] = useState(() => held?.place ?? placeFor(placeOf(child, start), start.recordId));
  const [wasKept, setKept] = useState(() => !held && start.recordId === null && hasDraft(place));
  const [round, setRound] = useState(0);
  const restart = () => {
    forgetDraft(place);
    setKept(false);
    setRound(round + 1);
  };
  return (
    <>
      {isOnBehalf && <OnBehalfCard name={child.name} />}
      {reason && <Said words={`老师说：${reason}`} />}
      {held?.refusal && <Said words={`上次没有送出：${held.refusal}`} />}
      {wasKept && (
        <View className="capture-again">
          <Said words="接着上次没写完的。" />
          <Button kind="plain" label="不要了，重新记" onTap={restart} />
        </View>
      )}
      <CaptureForm
        key={round}
        place={place}
        start={start}
        categories={categories}
        guess={wasKept ? undefined : guess}
        who={(desk, state) => (
          <Who desk={desk} state={state} child={child} siblings={siblings} isOnBehalf={isOnBehalf} />
        )}
        note={(entry, category) => <Note child={child} entry={entry} category={category} isOnBehalf={isOnBehalf} />}
        about={(entry) => `${namesOf([child, ...siblings], entry)}${isOnBehalf ? '（代录）' : ''}`}
        onDone={goBack}
      />
    </>
  );
}

const placeOf = ({ id, schoolId, classId }: Whom, { as }: Entry): CapturePlace => ({
  key: `${as}.${id}`,
  schoolId,
  classId: classId ?? '',
});

const namesOf = (children: Whom[], { studentIds }: Entry): string =>
  studentIds.map((id) => children.find((one) => one.id === id)?.name ?? '').join('、');

function Said({ words }: { words: string }) {
  return (
    <View className="capture-said">
      <Card tone="wait">
        <Text>{words}</Text>
      </Card>
    </View>
  );
}

interface WhoProps {
  desk: CaptureDesk;
  state: CaptureState;
  child: Whom;
  siblings: Whom[];
  isOnBehalf: boolean;
}

function Who({ desk, state: { entry, refusal }, child, siblings, isOnBehalf }: WhoProps) {
  const toggle = (id: string) => {
    const rest = entry.studentIds.filter((chosen) => chosen !== id);
    desk.change({ studentIds: rest.length < entry.studentIds.length ? rest : [...rest, id] });
  };
  const isWrong = refusal?.field === 'studentIds';
  if (siblings.length < 2 && !isWrong) return null;
  return (
    <Section title="照片里有谁" note={siblings.length > 1 ? '同框的孩子各记一条' : undefined}>
      {siblings.length > 1 && (
        <View className="capture__choices">
          {siblings.map(({ id, name }) => (
            <Pill
              key={id}
              text={givenName(name)}
              isMany
              isOn={entry.studentIds.includes(id)}
              onTap={() => toggle(id)}
            />
          ))}
        </View>
      )}
      {isWrong && <Text className="capture__wrong">{refusal.words}</Text>}
      {isWrong && refusal.consent && !isOnBehalf && (
        <Button
          kind="soft"
          icon="eye"
          label="去看“孩子信息的使用”"
          onTap={() => open('consents', { studentId: child.id })}
        />
      )}
    </Section>
  );
}

interface NoteProps {
  child: Whom;
  entry: Entry;
  category: Category;
  isOnBehalf: boolean;
}

function Note({ child, entry, category, isOnBehalf }: NoteProps) {
  const isPupil = entry.as === 'STUDENT';
  const hasQuotas = !isPupil && !isOnBehalf;
  const { data: quotas = [] } = useQuery({ ...householdQuotasQuery(child.id), enabled: hasQuotas });
  const quota = quotas.find((one) => one.category === category.id);
  const isVerified = category.verifiedBy.length > 0;
  return (
    <View className="capture__note">
      <DimensionTile slot={category.slot} />
      <View className="capture__note-words">
        <Text className="capture__note-main">
          {isVerified ? '交给老师看一看，核实以后留下' : countingWords(quota, entry.photos.length)}
        </Text>
        <Text className="capture__note-side">
          {isPupil ? '你、家人和教你的老师能看到' : '家人和教这个班的老师能看到'}
        </Text>
      </View>
    </View>
  );
}
