import { Text, View } from '@tarojs/components';
import { useEffect, useState, type ReactNode } from 'react';
import { useObservable } from '../../platform/observable';
import { Button } from '../../ui/button/button';
import { DimensionIcon } from '../../ui/dimension/dimension';
import { TextArea } from '../../ui/field/text-area';
import { Group } from '../../ui/group/group';
import { Icon } from '../../ui/icon/icon';
import { Pill } from '../../ui/pill/pill';
import { Section } from '../../ui/section/section';
import { keptWords } from '../../words/kept';
import { CaptureDesk, type CaptureState } from './capture-desk';
import { unsent, type CapturePlace, type Entry, type Recorder } from './capture-entry';
import { EntryDay } from './entry-day';
import { EntryFields, type FieldRule } from './entry-fields';
import { EntryPhotos } from './entry-photos';
import './capture-form.scss';

const LONGEST = 2000;

/** A category in which somebody may record here, and as what. */
export interface Category {
  id: string;
  as: Recorder;
  name: string;
  about: string;
  slot: number | null;
  examples: string[];
  photosMin: number;
  photosMax: number;
  verifiedBy: string[];
  fields: FieldRule[];
}

interface CaptureFormProps {
  place: CapturePlace;
  start: Entry;
  categories: Category[];
  /** How the category came to be chosen beforehand. */
  guess?: string;
  /** Who is in it. */
  who: (desk: CaptureDesk, state: CaptureState, category: Category) => ReactNode;
  /** What it counts for and who sees it. */
  note: (entry: Entry, category: Category) => ReactNode;
  /** Whom an entry is about, in words. */
  about: (entry: Entry) => string;
  onDone: () => void;
}

/** Records a moment on one screen; nothing typed is ever lost. */
export function CaptureForm({ place, start, categories, guess, who, note, about, onDone }: CaptureFormProps) {
  const [desk] = useState(() => new CaptureDesk(place, start, (entry) => titleOf(about(entry), categories, entry)));
  useEffect(() => () => desk.leave(), [desk]);
  const state = useObservable(desk.state);
  const { outcome } = state;
  useEffect(() => {
    if (outcome) onDone();
  }, [outcome]);
  const { entry, refusal } = state;
  const category = categoryOf(categories, entry);
  const wrong = (field: string) => (refusal?.field === field ? refusal.words : undefined);
  if (!category) return null;
  const choose = ({ id, as, about }: Category) => desk.change({ category: id, as, isAboutClass: about === 'CLASS' });
  return (
    <View className="capture">
      <EntryPhotos desk={desk} photos={entry.photos} most={category.photosMax} />
      <Wrong words={wrong('photoIds')} />
      <Section title="这是什么" note={guess}>
        <Categories categories={categories} chosen={category} onChoose={choose} />
        <Wrong words={wrong('category')} />
      </Section>
      {who(desk, state, category)}
      <Section title="一句话" note="写怎么做的，比写结果更珍贵">
        <Sentence entry={entry} hint={hintOf(category)} onChange={(words) => desk.change({ words })} />
        <Wrong words={wrong('words')} />
        <EntryFields
          rules={category.fields}
          values={entry.fields}
          wrong={(id) => wrong(`fields.${id}`)}
          onChange={(fields) => desk.change({ fields })}
        />
        <EntryDay
          day={entry.happenedOn}
          error={wrong('happenedOn')}
          onChange={(happenedOn) => desk.change({ happenedOn })}
        />
      </Section>
      {note(entry, category)}
      <Foot state={state} onSubmit={() => void desk.submit()} onLater={() => desk.sendLater()} />
    </View>
  );
}

const titleOf = (about: string, categories: Category[], entry: Entry): string =>
  [about, categoryOf(categories, entry)?.name].filter(Boolean).join(' · ');

interface CategoriesProps {
  categories: Category[];
  chosen: Category;
  onChoose: (category: Category) => void;
}

function Categories({ categories, chosen, onChoose }: CategoriesProps) {
  return (
    <Group role="radiogroup" label="这是什么" className="capture__choices">
      {categories.map((category) => (
        <Pill
          key={category.id}
          text={category.name}
          slot={category.slot}
          isOn={category === chosen}
          onTap={() => onChoose(category)}
        >
          <DimensionIcon slot={category.slot} isSmall />
        </Pill>
      ))}
    </Group>
  );
}

function Sentence({ entry, hint, onChange }: { entry: Entry; hint: string; onChange: (words: string) => void }) {
  return (
    <View className="capture__paper">
      <TextArea label="一句话" value={entry.words} placeholder={hint} maxLength={LONGEST} onChange={onChange} />
      <Text className="capture__count">{[...entry.words].length} 字</Text>
    </View>
  );
}

interface FootProps {
  state: CaptureState;
  onSubmit: () => void;
  onLater: () => void;
}

function Foot({ state, onSubmit, onLater }: FootProps) {
  const { entry, kept, isSubmitting, refusal } = state;
  const waiting = unsent(entry.photos);
  return (
    <View className="capture__foot">
      <Wrong words={refusal?.words} />
      <Group role="status" className="capture__kept">
        <Text>{kept ? keptWords(kept) : '写一点，就会自动存成草稿'}</Text>
        {waiting > 0 && (
          <View className="capture__waiting">
            <Icon name="upload" isSmall />
            <Text>{waiting} 张待上传</Text>
          </View>
        )}
      </Group>
      <Button label="记下来" isBusy={isSubmitting} onTap={onSubmit} />
      {isSubmitting && <Button kind="plain" label="先存在手机里，过会儿自动送出" onTap={onLater} />}
    </View>
  );
}

function Wrong({ words }: { words?: string }) {
  return words ? <Text className="capture__wrong">{words}</Text> : null;
}

const categoryOf = (categories: Category[], { category, as }: Entry): Category | undefined =>
  categories.find((one) => one.id === category && one.as === as) ??
  categories.find(({ id }) => id === category) ??
  categories[0];

const hintOf = ({ examples }: Category): string =>
  examples.length === 0 ? '今天做了什么？' : `比如：${examples.slice(0, 3).join('、')}`;
