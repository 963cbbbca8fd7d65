import { PrinterOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import type { PupilAccount } from './account-rates.queries';
import { printInvitations, saveSlips, type PrintedSlips } from './slips.mutations';
import { newKey } from '../../platform/new-key';
import { slipGroups, type SlipGroup } from './slip-groups';

interface PrintSlipsProps {
  classId: string;
  rows: readonly PupilAccount[];
  chosenIds: readonly string[];
}

/** ZM-1: new codes for those of a class who have no account, on slips to be cut out. */
export function PrintSlips(props: PrintSlipsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button type="primary" icon={<PrinterOutlined aria-hidden />} onClick={() => setOpen(true)}>
        打印邀请码
      </Button>
      {isOpen && <Printing {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

interface PrintingProps extends PrintSlipsProps {
  /** For whom it is offered first, if there is anybody; who lacks a slip when absent. */
  first?: SlipGroup['id'];
  onClose: () => void;
}

/** For whom, how many, and what becomes of the slips that are out; then the file. */
export function Printing({ classId, rows, chosenIds, first, onClose }: PrintingProps) {
  const [groups] = useState(() => slipGroups(rows, chosenIds));
  const [group, setGroup] = useState(
    () =>
      groups.find(({ id, slips }) => id === first && slips > 0) ?? groups.find(({ slips }) => slips > 0) ?? groups[0]!,
  );
  const [key, setKey] = useState(newKey);
  const { data, error, isPending, mutate } = useMutation(printInvitations());
  const choose = (next: SlipGroup) => {
    setGroup(next);
    setKey(newKey());
  };
  const { audience, studentIds } = group;
  const print = () => mutate({ classId, audience, studentIds, clientMutationId: key });
  return (
    <Modal
      open
      title="打印邀请码"
      okText={data ? '好了' : `生成 ${group.slips} 张`}
      cancelText="先不打印"
      cancelButtonProps={{ hidden: data !== undefined }}
      okButtonProps={{ disabled: group.slips === 0 }}
      confirmLoading={isPending}
      onOk={data ? onClose : print}
      onCancel={onClose}
    >
      {data ? <Printed slips={data} /> : <Groups groups={groups} group={group} onChoose={choose} />}
      {error && <Alert type="warning" title={wordsOf(error)} />}
    </Modal>
  );
}

interface GroupsProps {
  groups: readonly SlipGroup[];
  group: SlipGroup;
  onChoose: (group: SlipGroup) => void;
}

/** For whom; and what becomes of the slips that are out. */
const Groups = ({ groups, group, onChoose }: GroupsProps) => (
  <div className="slips">
    <Radio.Group
      aria-label="给谁"
      className="slips__groups"
      value={group.id}
      onChange={({ target }) => onChoose(groups.find(({ id }) => id === target.value)!)}
      options={groups.map(({ id, name, slips }) => ({
        value: id,
        label: `${name}：${slips} 张`,
        disabled: slips === 0,
      }))}
    />
    {group.outdated > 0 ? (
      <Alert
        type="warning"
        title={`其中 ${group.outdated} 人手里的旧纸条还没用`}
        description="生成以后，旧纸条上的码马上作废，只有新的能用。请把旧纸条收回来。"
      />
    ) : (
      <p className="quiet">这些人手里没有还能用的旧纸条。</p>
    )}
    <p className="quiet">
      一张 A4 纸六张，沿虚线剪开，当面给本人。码十四天有效，用一次就作废；已经有账号的人不受影响。
    </p>
  </div>
);

/** What was made; the file is here until the window is closed. */
export const Printed = ({ slips }: { slips: PrintedSlips }) => (
  <div className="slips">
    <Alert
      type="success"
      title={`已生成 ${slips.slips} 张的 PDF，在浏览器的下载里`}
      description="学校和系统都不留这些码，关上这里就看不到了。打印完请删掉文件；没打印好，可以再保存一次。"
    />
    <Button onClick={() => saveSlips(slips)}>再保存一次</Button>
  </div>
);
