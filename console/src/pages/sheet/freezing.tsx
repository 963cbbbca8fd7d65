import { LockOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { freezeSheet, type Sheet } from '../../features/oversight/sheet.queries';
import { newKey } from '../../platform/new-key';
import { verdictWords } from './sheet-words';

/** Freezing a sheet: says what will happen and asks once, for it cannot be undone. */
export function Freezing({ sheet }: { sheet: Sheet }) {
  const [key, setKey] = useState<string | null>(null);
  const freezing = useMutation(freezeSheet());
  const { schoolId, termId, termName, total } = sheet;
  const freeze = () => freezing.mutate({ schoolId, termId, clientMutationId: key! });
  return (
    <>
      <Button type="primary" icon={<LockOutlined aria-hidden />} onClick={() => setKey(newKey())}>
        锁定考核表
      </Button>
      <Modal
        open={key !== null}
        title={`锁定${termName}的考核表`}
        okText="锁定"
        cancelText="先不锁"
        confirmLoading={freezing.isPending}
        onOk={freeze}
        onCancel={() => {
          freezing.reset();
          setKey(null);
        }}
      >
        <p>
          现在是 {total} 分，{verdictWords(sheet)}。
        </p>
        <p>锁定后数字和名单都不再变动，上级教育局看得到数字，看不到名单。锁定不能撤回。</p>
        {freezing.error && <Alert type="warning" title={wordsOf(freezing.error)} />}
      </Modal>
    </>
  );
}
