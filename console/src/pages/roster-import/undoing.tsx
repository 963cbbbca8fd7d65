import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { undoImport, type RosterLine } from '../../features/people/roster-import.queries';
import { newKey } from '../../platform/new-key';
import { wholeTime } from './words';

interface UndoingProps {
  of: Pick<RosterLine, 'id' | 'createdAt' | 'createdBy' | 'added' | 'changed' | 'left'>;
  isSmall?: boolean;
}

/** Taking an import back: asked once, in numbers. */
export function Undoing({ of: { id, createdAt, createdBy, added, changed, left }, isSmall = false }: UndoingProps) {
  const [isAsked, setAsked] = useState(false);
  const [clientMutationId] = useState(newKey);
  const undoing = useMutation(undoImport());
  const undo = () => undoing.mutate({ importId: id, clientMutationId }, { onSuccess: () => setAsked(false) });
  return (
    <>
      <Button
        size={isSmall ? 'small' : 'middle'}
        aria-label={isSmall ? `撤销 ${wholeTime(createdAt)} 的导入` : undefined}
        onClick={() => setAsked(true)}
      >
        {isSmall ? '撤销' : '撤销这次导入'}
      </Button>
      <Modal
        open={isAsked}
        title={`撤销 ${wholeTime(createdAt)} ${createdBy}的导入？`}
        okText="整批撤销"
        cancelText="先不撤销"
        confirmLoading={undoing.isPending}
        onOk={undo}
        onCancel={() => setAsked(false)}
      >
        <div className="roster__asked">
          <p>
            新增的 {added} 行会去掉，变化的 {changed} 行恢复原样，离开的 {left} 行回来。要么全部撤销，要么一行也不动。
          </p>
          {undoing.error && <Alert type="warning" title={wordsOf(undoing.error)} />}
        </div>
      </Modal>
    </>
  );
}
