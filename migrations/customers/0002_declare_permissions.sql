insert into organization.permissions (code, name_zh, name_en) values
  ('customer.read', '查看客户', 'See customers'),
  ('customer.create', '新建客户', 'Open customer files'),
  ('customer.update', '修改客户资料', 'Change customer files'),
  ('customer.classify', '客户分类定级', 'Classify and grade customers'),
  ('customer.move', '变更客户状态', 'Move customers through their life cycle'),
  ('customer.reveal', '查看法人代表', 'See legal representatives in full'),
  ('threshold.set', '设置高值门槛', 'Set high-value thresholds'),
  ('contact.read', '查看联系人', 'See contacts'),
  ('customer.assess', '查看客户评估', 'See grades, fees, reasons and remarks the operator keeps about a customer'),
  ('contact.find', '按完整号码查找客户', 'Find a customer by the whole number of a contact'),
  ('contact.write', '维护联系人', 'Maintain contacts'),
  ('contact.reveal', '查看完整联系方式', 'See personal data of contacts in full');
