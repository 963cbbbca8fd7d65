import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Blur, ClassPhoto } from '../../../../features/evidence/class-photo.queries';
import type { PickedPhoto } from '../../../../platform/picked-photo';
import { Button } from '../../../../ui/button/button';
import { Field } from '../../../../ui/field/field';
import { Group } from '../../../../ui/group/group';
import { MarkedPhoto } from '../../../../ui/marked-photo/marked-photo';
import { Pill } from '../../../../ui/pill/pill';
import { Section } from '../../../../ui/section/section';
import { wordsOf } from '../../../../words/refusals';
import { Children } from './children';
import { sizes, whatIsLeft } from './said';
import { usePhotoForm } from './use-photo-form';

interface PhotoFormProps {
  photo: ClassPhoto;
  schoolId: string;
}

/** Choose the photo, say of each child without consent where it is, mark the places, send. */
export function PhotoForm({ photo, schoolId }: PhotoFormProps) {
  const form = usePhotoForm(photo, schoolId);
  const { picked, said, blurs, because, saving } = form;
  const isAgain = photo.url !== null;
  if (!picked)
    return (
      <Button label={isAgain ? '换一张合影' : '拍合影，或从相册选'} icon="camera" onTap={() => void form.choose()} />
    );
  const left = whatIsLeft(photo, said, blurs, because);
  return (
    <>
      <Marking picked={picked} blurs={blurs} onMark={form.mark} />
      <Children without={photo.withoutConsent} said={said} onSay={form.say} />
      {isAgain && <Field label="为什么换一张" value={because} maxLength={200} onChange={form.setBecause} />}
      <Text className="class-photo__note">打码的地方在保存以前就抹掉了，系统里不留原来的照片。</Text>
      {left && <Text className="class-photo__left">{left}</Text>}
      {saving.error && <Text className="class-photo__wrong">{wordsOf(saving.error)}</Text>}
      <View className="class-photo__buttons">
        <Button label="上传合影" isBusy={saving.isPending} isDisabled={left !== null} onTap={form.send} />
        <Button kind="plain" label="换一张照片" onTap={() => void form.choose()} />
      </View>
    </>
  );
}

interface MarkingProps {
  picked: PickedPhoto;
  blurs: Blur[];
  onMark: (blurs: Blur[]) => void;
}

/** The photo, on which faces are marked by tapping. */
function Marking({ picked, blurs, onMark }: MarkingProps) {
  const [size, setSize] = useState(sizes[1]!);
  return (
    <Section title="点一下，给孩子打码" note="点错了再点一下就去掉">
      <MarkedPhoto
        src={picked.preview}
        label="要上传的合影，点孩子的脸打码"
        marks={blurs}
        onPlace={({ x, y }) => onMark([...blurs, { x, y, r: size.r }])}
        onRemove={(index) => onMark(blurs.filter((_, at) => at !== index))}
      />
      <Group role="radiogroup" label="打码的大小" className="class-photo__sizes">
        {sizes.map((one) => (
          <Pill key={one.r} text={one.name} isOn={one === size} onTap={() => setSize(one)} />
        ))}
      </Group>
    </Section>
  );
}
