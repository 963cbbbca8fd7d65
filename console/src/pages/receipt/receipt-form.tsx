import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, InputNumber, Table, type TableProps } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { issueReceipt, type Receipt } from '../../features/receipts/receipts.queries';
import { Panel } from '../../ui/panel';

type ReceivedClass = Receipt['classes'][number];

interface Entered {
  contact: string;
  contactPhone: string;
  remark: string;
}

/** What each class received, and who answers for it; to be corrected until it is signed. */
export function ReceiptForm({ receipt }: { receipt: Receipt }) {
  const issuing = useMutation(issueReceipt());
  const { schoolId, termId, version, viewerCanIssue: isOpen } = receipt;
  const [counts, setCounts] = useState(() => new Map(receipt.classes.map(({ classId, count }) => [classId, count])));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const classes = [...counts].map(([classId, count]) => ({ classId, count }));
  const setCount = (classId: string, count: number | null) =>
    setCounts((before) => new Map(before).set(classId, count ?? 0));
  return (
    <Panel title="各班收到的份数" note={`共 ${total} 份`}>
      <Table<ReceivedClass>
        rowKey="classId"
        columns={columnsOf(isOpen, counts, setCount)}
        dataSource={receipt.classes}
        pagination={false}
      />
      <Form<Entered>
        layout="inline"
        className="receipt__next"
        initialValues={receipt}
        disabled={!isOpen}
        onFinish={(entered) => issuing.mutate({ schoolId, termId, version, classes, ...entered })}
      >
        <Form.Item label="联系人" name="contact" rules={[{ required: true, message: '请填联系人' }]}>
          <Input maxLength={20} />
        </Form.Item>
        <Form.Item label="电话" name="contactPhone" rules={[{ required: true, message: '请填电话' }]}>
          <Input maxLength={20} />
        </Form.Item>
        <Form.Item label="备注" name="remark">
          <Input maxLength={100} />
        </Form.Item>
        {isOpen && (
          <Button type="primary" htmlType="submit" loading={issuing.isPending}>
            {version === null ? '登记收到的份数' : '保存修改'}
          </Button>
        )}
        {issuing.error && <Alert type="warning" title={wordsOf(issuing.error)} />}
      </Form>
    </Panel>
  );
}

function columnsOf(
  isOpen: boolean,
  counts: ReadonlyMap<string, number>,
  setCount: (classId: string, count: number | null) => void,
): TableProps<ReceivedClass>['columns'] {
  return [
    { title: '班级', dataIndex: 'name' },
    { title: '已打印', dataIndex: 'printed', align: 'right', width: 120 },
    {
      title: '实际收到',
      key: 'count',
      align: 'right',
      width: 160,
      render: (_, { classId, name, printed }) =>
        isOpen ? (
          <InputNumber
            aria-label={`${name}收到的份数`}
            min={0}
            max={printed}
            value={counts.get(classId)}
            onChange={(count) => setCount(classId, count)}
          />
        ) : (
          counts.get(classId)
        ),
    },
  ];
}
