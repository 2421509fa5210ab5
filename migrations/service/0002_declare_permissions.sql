insert into organization.permissions (code, name_zh, name_en) values
  ('ticket.read', '查看工单', 'See tickets'),
  ('ticket.create', '新建工单', 'Create tickets'),
  ('ticket.update', '修改工单资料', 'Change the particulars of a ticket'),
  ('ticket.handle', '处理工单', 'Work on a ticket: start, ask, hold, resolve, reject, cancel, escalate'),
  ('ticket.assign', '分派工单', 'Assign tickets'),
  ('ticket.prioritize', '人工调整优先级', 'Raise the priority by hand'),
  ('ticket.confirm', '确认或退回处理结果', 'Confirm or reject a resolution, reopen a closed ticket'),
  ('ticket.note', '添加工单备注', 'Add notes to a ticket'),
  ('ticket.internal', '查看工单内部信息', 'See internal notes and steps, cost and effect');
