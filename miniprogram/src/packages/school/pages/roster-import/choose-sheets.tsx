import { Text, View } from '@tarojs/components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { sendSheets } from '../../../../features/people/roster-import.queries';
import { replaceBy } from '../../../../platform/navigation/navigate';
import { pickSheets } from '../../../../platform/pick-files';
import type { PickedFile } from '../../../../platform/picked-file';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Icon } from '../../../../ui/icon/icon';
import { Section } from '../../../../ui/section/section';
import { Tappable } from '../../../../ui/tappable/tappable';
import { wordsOf } from '../../../../words/refusals';
import { withSheets } from '../../../../words/roster-rows';
import './choose-sheets.scss';

/** Choosing the sheets; nothing is sent before the person says so. */
export function ChooseSheets({ schoolId }: { schoolId: string }) {
  const [files, setFiles] = useState<PickedFile[]>([]);
  const sending = useMutation({
    ...sendSheets(schoolId),
    onSuccess: (importId) => replaceBy('rosterImport', { schoolId, importId }),
  });
  const add = async () => setFiles(withSheets(files, await pickSheets()));
  return (
    <View className="choose-sheets">
      <Text className="choose-sheets__text">
        可以一次选几张，也可以只选“学生”一张。文件名写清是哪张表（如
        班级.xlsx、学生.csv）。标题行、说明行会自动跳过，列的顺序不要紧。
      </Text>
      <Button
        kind={files.length === 0 ? 'main' : 'soft'}
        icon="sheet"
        label={files.length === 0 ? '选择表格' : '再加几张'}
        onTap={() => void add()}
      />
      {files.length > 0 && (
        <Section title={`选好了 ${files.length} 张`}>
          {files.map((file) => (
            <Chosen key={file.name} file={file} onRemove={() => setFiles(files.filter((other) => other !== file))} />
          ))}
          {sending.error && <Text className="choose-sheets__refusal">{wordsOf(sending.error)}</Text>}
          <Button icon="upload" label="开始试读" isBusy={sending.isPending} onTap={() => sending.mutate(files)} />
          <Text className="choose-sheets__note">试读不会改动任何数据。</Text>
        </Section>
      )}
    </View>
  );
}

function Chosen({ file, onRemove }: { file: PickedFile; onRemove: () => void }) {
  return (
    <Card>
      <View className="choose-sheets__file">
        <Icon name="sheet" />
        <Text className="choose-sheets__name">{file.name}</Text>
        <Text className="choose-sheets__note">{Math.max(1, Math.round(file.size / 1024))} KB</Text>
        <Tappable className="choose-sheets__remove" label={`不要${file.name}`} onTap={onRemove}>
          <Icon name="close" isSmall />
        </Tappable>
      </View>
    </Card>
  );
}
